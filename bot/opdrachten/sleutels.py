"""`loopbaanmaatje sleutel …`: the master key of the vault, and the organisation's own key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from bot.opdrachten.kluisinstellingen import vault_settings
from bot.opdrachten.melden import KAN_NIET, clear_ending, stop
from bot.opdrachten.opties import organisation_settings
from bot.store.zegel import SleutelFout, new_zegel_file
from bot.wiring.register import side

app = typer.Typer(
    name="sleutel", help="De sleutels: van de kluis en van de organisatie.", no_args_is_help=True, add_completion=False
)


@app.command("nieuw")
def nieuw(
    welke: Annotated[str, typer.Option("--welke", metavar="kluis|organisatie", help="Leeg: wat er nog niet is.")] = "",
) -> None:
    """Maak de sleutels: die van de kluis en die van de organisatie. Een sleutel die er al is, blijft altijd staan."""
    if welke not in ("", "kluis", "organisatie"):
        stop("Kies --welke kluis of --welke organisatie.", KAN_NIET)
    there = {"kluis": vault_settings().kluis_sleutelbestand,
             "organisatie": organisation_settings(as_json=False).organisatie_sleutelbestand}
    wanted = [welke] if welke else [name for name, path in there.items() if not path.exists()] or list(there)
    for name in wanted:
        _make(name)
    typer.echo("Bewaar een kopie op een andere plek dan de reservekopie van de databases.")


def _make(which: str) -> None:
    make, problems, kept = _MAKERS[which]()
    try:
        path = make()
    except problems as problem:
        sentence = str(problem)
    else:
        typer.echo(f"De sleutel staat in {path}.\n{kept}")
        return
    stop(sentence, KAN_NIET)


Recipe = tuple[Callable[[], Path], tuple[type[Exception], ...], str]


def _vault_key() -> Recipe:
    beheer = side("beheer")
    kept = "Zonder deze sleutel kan niemand de antwoorden nog lezen. Wij ook niet."
    return partial(beheer.new_key, vault_settings()), beheer.PROBLEMS, kept


def _organisation_key() -> Recipe:
    settings = organisation_settings(as_json=False)

    def make() -> Path:
        new_zegel_file(settings.organisatie_sleutelbestand, settings.data_map)
        return settings.organisatie_sleutelbestand

    return make, (SleutelFout,), "Deze sleutel van de organisatie opent niets van de kluis."


_MAKERS: dict[str, Callable[[], Recipe]] = {"kluis": _vault_key, "organisatie": _organisation_key}


@app.command("roteer")
def roteer() -> None:
    """Vervang de hoofdsleutel. Oude reservekopieën zijn daarna niet meer leesbaar."""
    beheer = side("beheer")
    settings = vault_settings()
    try:
        with clear_ending():
            done = beheer.rotate_key(settings, lambda _done: None)
    except beheer.PROBLEMS as problem:
        sentence = str(problem)
    else:
        typer.echo(f"De sleutel is vervangen voor {done} mensen. Maak nu een nieuwe kopie van het sleutelbestand.")
        return
    stop(sentence, KAN_NIET)
