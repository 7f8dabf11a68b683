"""`organisatie importeer`: show what a file holds, refuse what is wrong by row, write the rest."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from bot.documenten.zetter import ZetFout
from bot.invoer.teams_csv import Teamlijst, read_teams
from bot.invoer.tekst import GROOTSTE, BestandGeweigerd
from bot.opdrachten.invoeren import BotNaamOntbreekt, Ingevoerd, import_teams
from bot.opdrachten.materiaalmap import Afzender, PapierFout
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, clear_ending, print_json, stop
from bot.opdrachten.opties import (
    GEEN_BOT_NAAM,
    AlsJson,
    BotNaam,
    Contact,
    Materiaaldoel,
    Organisatie,
    checked_bot_name,
    checked_sender,
    organisation_settings,
)
from bot.opdrachten.teamtekst import done_lines, file_lines
from bot.store.teams import TeamOpgave


def importeer(
    bestand: Annotated[
        Path, typer.Argument(metavar="TEAMS.CSV", help="CSV met team, vestiging, leidinggevende en aantal.")
    ],
    als_json: AlsJson = False,
    toch: Annotated[
        bool, typer.Option("--toch", help="Bewaar de goede rijen, ook als er rijen geweigerd zijn.")
    ] = False,
    materiaal: Materiaaldoel = None,
    bot_naam: BotNaam = "",
    organisatie: Organisatie = "",
    contact: Contact = "",
) -> None:
    """Lees teams uit een CSV-bestand, en maak voor elk nieuw team een link."""
    bot = checked_bot_name(bot_naam, als_json)
    sender = checked_sender(materiaal, organisatie, contact, als_json)
    read = _read(bestand, als_json)
    if not als_json:
        typer.echo("\n".join(file_lines(bestand.name, read)))
    refused = [{"rij": row.nummer, "reden": row.reden} for row in read.geweigerd]
    if refused and not (toch and read.rijen):
        sentence = "Er is niets bewaard. Verbeter de rijen en probeer opnieuw."
        if read.rijen:
            sentence += " Met --toch bewaar je alleen de goede rijen."
        stop(sentence, GEWEIGERD, als_json, geweigerd=refused)
    done = _write(read, bot, sender, als_json)
    if als_json:
        new = [
            {"team": link.team, "vestiging": link.vestiging, "link": link.link, "map": link.map}
            for link in done.nieuw
        ]
        counts = {"gewijzigd": done.gewijzigd, "gelijk": done.gelijk, "afwezig": done.afwezig}
        print_json({"nieuw": new, **counts, "geweigerd": refused, "ongebruikt": list(read.ongebruikt)})
    else:
        typer.echo("\n".join(done_lines(done, materiaal)))


def _read(path: Path, as_json: bool) -> Teamlijst:
    try:
        with path.open("rb") as file:
            return read_teams(file.read(GROOTSTE + 1))
    except BestandGeweigerd as refusal:
        sentence = f"{path.name}: {refusal}"
    except FileNotFoundError:
        sentence = f"Het bestand «{path}» bestaat niet. Kijk de naam en de map na."
    except OSError:
        sentence = f"Het bestand «{path}» kan ik niet openen. Kijk na of je het mag lezen."
    raise stop(sentence, GEWEIGERD, as_json)


def _write(read: Teamlijst, bot: str | None, sender: Afzender, as_json: bool) -> Ingevoerd:
    chosen = organisation_settings(as_json)
    today = dt.datetime.now(chosen.zone).date()
    teams = [TeamOpgave(row.team, row.vestiging, row.leidinggevende, row.aantal) for row in read.rijen]
    sentence = GEEN_BOT_NAAM
    with clear_ending(as_json):
        try:
            return import_teams(chosen.organisatie_database, teams, bot=bot, today=today, sender=sender)
        except BotNaamOntbreekt:
            pass
        except (PapierFout, ZetFout) as problem:
            sentence = str(problem)
    raise stop(f"Er is niets bewaard. {sentence}", KAN_NIET, as_json)
