"""`koepel voeg-samen`: the figures of five or more organisations in one table, none of them recognisable."""

import csv
import io
from pathlib import Path
from typing import Annotated

import typer

from bot.documenten.koepelbestand import BestandGeweigerd, Koepelbestand, Samen, merge, read
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, print_json, stop
from bot.opdrachten.opties import AlsJson

app = typer.Typer(help="Voor een koepel: cijfers van vijf of meer organisaties samenvoegen.", no_args_is_help=True)
KOP = ("Vraag", "Organisaties", "Antwoorden", "Aantal", "Procent", "Procent van de middelste")
VRAGEN = {
    "dekking": "Had dit jaar een gesprek over de loopbaan",
    "verloop": "Had genoeg tijd voor dat gesprek",
    "openheid": "Kon open praten",
    "plan": "Maakte duidelijke afspraken",
    "opvolging": "Zag dat er daarna iets mee gebeurde",
    "doorgroei": "Weet welke kansen er zijn",
    "beloften_gekend": "Kende wat de organisatie belooft",
    "nut": "Vindt dat Loopbaanmaatje helpt",
}


@app.callback()
def _group() -> None:
    pass


@app.command("voeg-samen")
def voeg_samen(
    bestanden: Annotated[list[Path], typer.Argument(metavar="BESTAND…", help="Vijf of meer bestanden van leden.")],
    naar: Annotated[Path | None, typer.Option("--naar", metavar="CSV", help="Schrijf de tabel in dit bestand.")] = None,
    leden: Annotated[
        Path | None,
        typer.Option("--leden", metavar="TXT", help="Alleen deze kenmerken tellen mee, één op een regel."),
    ] = None,
    als_json: AlsJson = False,
) -> None:
    """Voeg de cijfers van vijf of meer organisaties samen. Geen enkele organisatie is erin te herkennen."""
    known = _members(leden, als_json)
    files = [_read(path, known, als_json) for path in bestanden]
    try:
        merged = merge(files)
    except BestandGeweigerd as refused:
        sentence = str(refused)
    else:
        _show(files[0].jaar, merged, naar, als_json)
        return
    stop(sentence, GEWEIGERD, als_json)


def _members(path: Path | None, as_json: bool) -> set[str] | None:
    if path is None:
        return None
    try:
        return {line.split("#")[0].strip().upper() for line in path.read_text("utf-8").splitlines()} - {""}
    except (OSError, UnicodeDecodeError):
        stop(f"{path.name}: dit bestand kan ik niet lezen. Kijk na of het bestaat en tekst is.", KAN_NIET, as_json)


def _read(path: Path, known: set[str] | None, as_json: bool) -> Koepelbestand:
    try:
        found = read(path.read_bytes())
    except OSError:
        sentence, code = "dit bestand kan ik niet lezen. Kijk na of het bestaat.", KAN_NIET
    except BestandGeweigerd as refused:
        sentence, code = str(refused), GEWEIGERD
    else:
        if known is None or found.kenmerk in known:
            return found
        sentence, code = f"het kenmerk {found.kenmerk} staat niet in je lijst van leden. Vraag het na.", GEWEIGERD
    raise stop(f"{path.name}: {sentence}", code, as_json)


def _show(jaar: int, merged: list[Samen], to: Path | None, as_json: bool) -> None:
    rows = [
        (VRAGEN.get(row.maatstaf, row.maatstaf), row.organisaties, row.basis, row.aantal, _percent(row.procent),
         _percent(row.midden))
        for row in merged
    ]  # fmt: skip
    told = io.StringIO(newline="")
    writer = csv.writer(told, delimiter=";")
    writer.writerow(KOP)
    writer.writerows(rows)
    if to is not None:
        try:
            to.write_bytes(told.getvalue().encode("utf-8-sig"))
        except OSError:
            stop(f"{to.name}: hier kan ik niet schrijven. Kies een andere map.", KAN_NIET, as_json)
    if as_json:
        print_json({"jaar": jaar, "cijfers": [dict(zip(KOP, row, strict=True)) for row in rows]})
    elif to is not None:
        typer.echo(f"{len(rows)} vragen samengevoegd over {jaar}. De tabel staat in {to}.")
    else:
        typer.echo(told.getvalue().rstrip())


def _percent(part: int) -> str:
    return {0: "minder dan 10 %", 100: "meer dan 90 %"}.get(part, f"{part} %")
