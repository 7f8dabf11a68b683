"""`organisatie deelcode`: is the code of a team still good, give the team another one, or take it away."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from bot.documenten.zetter import ZetFout
from bot.opdrachten.deellink import Brieven, Deellink, PapierFout, join_link
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, clear_ending, print_json, stop
from bot.opdrachten.opties import (
    GEEN_BOT_NAAM,
    AlsJson,
    BotNaam,
    Brievenmap,
    checked_bot_name,
    organisation_settings,
)
from bot.opdrachten.teams import code_state, stored_teams
from bot.opdrachten.teamtekst import link_lines
from bot.store.database import open_database
from bot.store.teams import TeamStand, last_day, new_code, renew, revoke


def deelcode(
    team: Annotated[str, typer.Argument(metavar="TEAM", help="Naam van het team.")],
    vestiging: Annotated[
        str, typer.Option("--vestiging", metavar="PLAATS", help="Nodig als meer teams zo heten.")
    ] = "",
    nieuw: Annotated[bool, typer.Option("--nieuw", help="Maak een nieuwe link. De oude werkt dan niet meer.")] = False,
    intrekken: Annotated[bool, typer.Option("--intrekken", help="Laat de link niet meer werken.")] = False,
    brieven: Brievenmap = None,
    bot_naam: BotNaam = "",
    als_json: AlsJson = False,
) -> None:
    """Kijk of de link van een team nog werkt, maak een nieuwe, of trek hem in."""
    if nieuw and intrekken:
        stop("Kies --nieuw of --intrekken, niet allebei.", GEWEIGERD, als_json)
    bot = checked_bot_name(bot_naam, als_json)
    found = _find(team, vestiging, als_json)
    if nieuw:
        if bot is None:
            stop(GEEN_BOT_NAAM, KAN_NIET, als_json)
        _show_new(_renew(found, bot, brieven, als_json), als_json)
    elif intrekken:
        _revoke(found, als_json)
        if als_json:
            print_json({"team": found.naam, "vestiging": found.vestiging, "code": "ingetrokken"})
        else:
            typer.echo("De link werkt niet meer. Wie al meedoet, merkt daar niets van.")
    elif als_json:
        until = found.tot.isoformat() if found.tot else None
        print_json({"team": found.naam, "vestiging": found.vestiging, "code": found.code, "tot": until})
    else:
        typer.echo(f"{found.naam}: {code_state(found)}")


def _find(name: str, place: str, as_json: bool) -> TeamStand:
    same = [team for team in stored_teams(as_json) if team.naam.casefold() == name.strip().casefold()]
    if place:
        same = [team for team in same if team.vestiging.casefold() == place.strip().casefold()]
    if not same:
        stop("Dit team ken ik niet. Met «organisatie teams» zie je alle teams.", GEWEIGERD, as_json)
    if len(same) > 1:
        stop("Meer teams heten zo. Zeg erbij welke: --vestiging PLAATS.", GEWEIGERD, as_json)
    return same[0]


def _renew(team: TeamStand, bot: str, letters: Path | None, as_json: bool) -> Deellink:
    chosen = organisation_settings(as_json)
    today = dt.datetime.now(chosen.zone).date()
    code = new_code()
    link = Deellink(team.naam, team.vestiging, join_link(bot, code), code)
    papers = None
    with clear_ending(as_json):
        database = open_database(chosen.organisatie_database)
        try:
            if letters is not None:
                papers = Brieven(letters)
                link = papers.make([link], bot, last_day(today))[0]
            with database.begin() as connection:
                renew(connection, team, code, today)
            if papers is not None:
                papers.publish()
            return link
        except (PapierFout, ZetFout) as problem:
            sentence = str(problem)
        finally:
            if papers is not None:
                papers.close()
            database.dispose()
    raise stop(f"Er is niets veranderd. {sentence}", KAN_NIET, as_json)


def _revoke(team: TeamStand, as_json: bool) -> None:
    chosen = organisation_settings(as_json)
    with clear_ending(as_json):
        database = open_database(chosen.organisatie_database)
        try:
            with database.begin() as connection:
                revoke(connection, team.id)
        finally:
            database.dispose()


def _show_new(link: Deellink, as_json: bool) -> None:
    if as_json:
        print_json({"team": link.team, "vestiging": link.vestiging, "link": link.link, "brief": link.brief})
    else:
        lines = [
            "De oude link werkt niet meer. Dit is de nieuwe; je ziet hem maar één keer.",
            *link_lines([link]),
        ]
        typer.echo("\n".join(lines))
