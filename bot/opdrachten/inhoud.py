"""`organisatie inhoud importeer`: show what a file of cards holds, refuse what is wrong by row, write the rest."""

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from bot.invoer.inhoud_csv import Inhoudslijst, read_content
from bot.invoer.kaart import as_card
from bot.invoer.kolommen import shown
from bot.invoer.tekst import GROOTSTE, BestandGeweigerd
from bot.opdrachten.melden import GEWEIGERD, clear_ending, print_json, stop
from bot.opdrachten.opties import AlsJson, organisation_settings
from bot.opdrachten.teamtekst import counted, refused_lines, table
from bot.store.database import open_database
from bot.store.inhoud import Inhoudsplan, plan_content, write_content

_VOORPROEF = 3  # rows that are shown before anything is written
app = typer.Typer(
    name="inhoud", help="Wat medewerkers over je organisatie kunnen lezen.", no_args_is_help=True, add_completion=False
)


@app.callback()
def inhoud() -> None:
    """Wat medewerkers over je organisatie kunnen lezen: kansen, een tweede oor, beloften en feiten."""


@app.command("importeer")
def importeer(
    bestand: Annotated[Path, typer.Argument(metavar="INHOUD.CSV", help="CSV met één kaart per rij.")],
    als_json: AlsJson = False,
    toch: Annotated[
        bool, typer.Option("--toch", help="Bewaar de goede rijen, ook als er rijen geweigerd zijn.")
    ] = False,
    vervang: Annotated[
        bool, typer.Option("--vervang", help="Wis de kaarten die niet in dit bestand staan.")
    ] = False,
) -> None:
    """Lees kansen, een tweede oor, beloften, feiten en eigen vragen uit een CSV- of Excel-bestand."""
    chosen = organisation_settings(als_json)
    read = _read(bestand, als_json, dt.datetime.now(chosen.zone).date())
    if not als_json:
        typer.echo("\n".join(_file_lines(bestand.name, read)))
    refused = [{"rij": row.nummer, "reden": row.reden} for row in read.geweigerd]
    if refused and not (toch and read.rijen):
        sentence = "Er is niets bewaard. Verbeter de rijen en probeer opnieuw."
        if read.rijen:
            sentence += " Met --toch bewaar je alleen de goede rijen."
        stop(sentence, GEWEIGERD, als_json, geweigerd=refused)
    plan = _write(chosen.organisatie_database, read, vervang and not refused, als_json)
    gone = len(plan.afwezig) if vervang and not refused else 0
    counts = {"nieuw": len(plan.nieuw), "gewijzigd": len(plan.gewijzigd), "gelijk": plan.gelijk, "gewist": gone}
    if als_json:
        stayed = len(plan.afwezig) - gone
        print_json({**counts, "afwezig": stayed, "geweigerd": refused, "ongebruikt": list(read.ongebruikt)})
        return
    typer.echo(f"Bewaard. Nieuw: {counts['nieuw']}, gewijzigd: {counts['gewijzigd']}, "
               f"gelijk gebleven: {plan.gelijk}, gewist: {gone}.")
    if plan.afwezig and not gone:
        left = counted(len(plan.afwezig), "kaart", "kaarten")
        typer.echo(f"Niet in dit bestand, dus niet veranderd: {left}. Met --vervang wis je die.")


def _read(path: Path, as_json: bool, today: dt.date) -> Inhoudslijst:
    try:
        with path.open("rb") as file:
            return read_content(file.read(GROOTSTE + 1), today)
    except BestandGeweigerd as refusal:
        sentence = f"{path.name}: {refusal}"
    except FileNotFoundError:
        sentence = f"Het bestand «{path}» bestaat niet. Kijk de naam en de map na."
    except OSError:
        sentence = f"Het bestand «{path}» kan ik niet openen. Kijk na of je het mag lezen."
    raise stop(sentence, GEWEIGERD, as_json)


def _write(url: str, read: Inhoudslijst, replace: bool, as_json: bool) -> Inhoudsplan:
    with clear_ending(as_json):
        database = open_database(url)
        try:
            with database.begin() as connection:
                plan = plan_content(connection, [as_card(row) for row in read.rijen])
                write_content(connection, plan, replace=replace)
                return plan
        finally:
            database.dispose()
    raise AssertionError("clear_ending never goes on after an error")


def _file_lines(name: str, read: Inhoudslijst) -> list[str]:
    cards, rows = counted(len(read.rijen), "kaart", "kaarten"), counted(len(read.geweigerd), "rij", "rijen")
    lines = [f"{name}: {cards} gelezen, {rows} geweigerd.", ""]
    if read.rijen:
        per_kind = Counter(row.soort for row in read.rijen)
        lines += ["  " + ", ".join(f"{kind}: {number}" for kind, number in per_kind.items()), ""]
        first = [(row.soort, row.woorden["thema"], row.woorden["titel"]) for row in read.rijen[:_VOORPROEF]]
        lines += ["Zo lees ik de eerste rijen:", *table(("soort", "thema", "titel"), first), ""]
    if read.ongebruikt:
        lines += [f"Deze kolommen gebruik ik niet: {shown(read.ongebruikt)}.", ""]
    if read.geweigerd:
        lines += ["Geweigerd:", *refused_lines([(row.nummer, row.reden) for row in read.geweigerd]), ""]
    return lines
