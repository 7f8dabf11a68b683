"""`loopbaanmaatje database …`: bring the databases up to date, back them up, put a backup back."""

from pathlib import Path
from typing import Annotated

import typer

from bot.migrations.run import migrate
from bot.opdrachten.kluisinstellingen import vault_settings
from bot.opdrachten.melden import KAN_NIET, clear_ending, stop
from bot.opdrachten.opties import organisation_settings
from bot.store.backup import BackupError, backup, restore

app = typer.Typer(
    name="database", help="De databases van de kluis en van de organisatie.", no_args_is_help=True,
    add_completion=False,
)
Which = Annotated[str, typer.Option("--welke", metavar="kluis|organisatie", help="Welke database.")]


def _url(which: str) -> str:
    if which == "kluis":
        return vault_settings().kluis_database
    if which == "organisatie":
        return organisation_settings(as_json=False).organisatie_database
    stop("Kies --welke kluis of --welke organisatie.", KAN_NIET)


@app.command("migreer")
def migreer(
    welke: Annotated[str, typer.Option("--welke", metavar="kluis|organisatie", help="Leeg: allebei.")] = "",
) -> None:
    """Maak de databases klaar voor deze versie. Wat erin staat, blijft."""
    if welke not in ("", "kluis", "organisatie"):
        _url(welke)
    with clear_ending():
        if welke != "organisatie":
            migrate(_url("kluis"), "kluis")
        if welke != "kluis":
            migrate(_url("organisatie"), "organisatie")
    typer.echo("De database is klaar voor deze versie." if welke else "De databases zijn klaar voor deze versie.")


@app.command("reservekopie")
def reservekopie(
    doel: Annotated[Path, typer.Argument(help="Bestand voor de kopie.")], welke: Which = "kluis"
) -> None:
    """Maak een reservekopie terwijl de bot gewoon draait. Het sleutelbestand zit er niet in."""
    try:
        with clear_ending():
            backup(_url(welke), doel)
    except BackupError as problem:
        sentence = str(problem)
    else:
        typer.echo(f"De reservekopie staat in {doel}. Bewaar de sleutel op een andere plek.")
        return
    stop(sentence, KAN_NIET)


@app.command("herstel")
def herstel(
    bron: Annotated[Path, typer.Argument(help="Bestand met de kopie.")],
    welke: Which = "kluis",
    overschrijf: Annotated[bool, typer.Option("--overschrijf", help="Wis wat er nu in de database staat.")] = False,
) -> None:
    """Zet een reservekopie terug. Stop eerst de bot."""
    try:
        with clear_ending():
            restore(_url(welke), bron, overwrite=overschrijf)
    except BackupError as problem:
        sentence = str(problem)
    else:
        typer.echo("De reservekopie is teruggezet en nagekeken.")
        return
    stop(sentence, KAN_NIET)
