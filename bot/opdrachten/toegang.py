"""`organisatie uitnodiging`, `gebruikers` and `intrekken`: HR users and managers of the organisation's bot."""

import datetime as dt
import sys
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import typer

from bot.opdrachten.deellink import join_link
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, clear_ending, print_json, stop
from bot.opdrachten.opties import GEEN_BOT_NAAM, AlsJson, BotNaam, checked_bot_name, organisation_settings
from bot.opdrachten.teamtekst import table
from bot.store.database import open_database
from bot.store.gebruikers import CODE_DAYS, HR, LEIDINGGEVENDE, ROLLEN, Toegang, invite, listed
from bot.store.teams import list_teams
from bot.store.vertrek import take_away

LONGEST_NAME = 60  # characters
T = TypeVar("T")


def uitnodiging(
    rol: Annotated[str, typer.Option("--rol", metavar="hr|leidinggevende", help="Wat deze persoon mag.")],
    naam: Annotated[list[str], typer.Option("--naam", metavar="NAAM", help="Naam. Mag meer dan een keer.")],
    team: Annotated[str, typer.Option("--team", metavar="TEAM", help="Team van een leidinggevende.")] = "",
    bot_naam: BotNaam = "",
    als_json: AlsJson = False,
) -> None:
    """Maak een persoonlijke link voor een HR-collega of een leidinggevende. Hij werkt één keer."""
    names = [" ".join(one.split()) for one in naam]
    if rol not in ROLLEN:
        stop("Kies --rol hr of --rol leidinggevende.", GEWEIGERD, als_json)
    if not all(one and len(one) <= LONGEST_NAME for one in names):
        stop(f"Een naam heeft 1 tot {LONGEST_NAME} tekens. Er is niets veranderd.", GEWEIGERD, als_json)
    if team and rol != LEIDINGGEVENDE:
        stop("Een team hoort bij een leidinggevende. Laat --team weg bij HR.", GEWEIGERD, als_json)
    bot = checked_bot_name(bot_naam, als_json)
    if bot is None:
        stop(GEEN_BOT_NAAM, KAN_NIET, als_json)

    links, hr = _invited(rol, names, team, bot, als_json)
    if als_json:
        print_json({"rol": rol, "links": [{"naam": one, "link": link} for one, link in links], "hr": hr})
        return
    typer.echo(f"Elke link werkt één keer, {CODE_DAYS} dagen lang. Je ziet hem alleen nu.")
    _show(links)
    if rol == HR and hr < 2:
        typer.echo("Nodig ook een tweede HR-collega uit. Een campagne keuren twee mensen goed.")
        second = _asked_name()
        if second:
            _show(_invited(rol, [second], team, bot, als_json)[0])


def _invited(
    rol: str, names: list[str], team: str, bot: str, as_json: bool
) -> tuple[list[tuple[str, str]], int]:
    """A link for each, all or none; and how many HR users there are then, with those who still have to come in."""

    def work(conn: Any, today: dt.date) -> tuple[list[tuple[str, str]], int] | None:
        if team and team.casefold() not in [one.naam.casefold() for one in list_teams(conn, today)]:
            return None
        made = [(one, join_link(bot, invite(conn, rol, one, team, today)[1])) for one in names]
        return made, sum(one.rol == HR and one.staat in ("actief", "uitgenodigd") for one in listed(conn, today))

    done = _in_database(work, as_json)
    if done is None:
        stop("Dit team ken ik niet. Met «organisatie teams» zie je alle teams.", GEWEIGERD, as_json)
    return done


def _show(links: list[tuple[str, str]]) -> None:
    for one, link in links:
        typer.echo(f"{one}: {link}")


def _asked_name() -> str:
    """The name of the second HR user, of whoever sits at the keyboard; "" for later."""
    if not sys.stdin.isatty():
        return ""
    told = typer.prompt("Naam van die collega (leeg: later)", default="", show_default=False)
    return " ".join(str(told).split())[:LONGEST_NAME]


def gebruikers(als_json: AlsJson = False) -> None:
    """Toon wie HR of leidinggevende is, en of de toegang werkt."""
    found = _in_database(listed, als_json)
    if als_json:
        print_json({"gebruikers": [_as_json(one) for one in found]})
    elif not found:
        typer.echo("Er is nog niemand. Maak een link met: organisatie uitnodiging --rol hr --naam …")
    else:
        header = ("nummer", "naam", "rol", "team", "staat")
        typer.echo("\n".join(table(header, [(one.id, one.naam, one.rol, one.team, one.staat) for one in found])))


def intrekken(
    wie: Annotated[str, typer.Argument(metavar="NUMMER|NAAM", help="Wie geen toegang meer krijgt.")],
    als_json: AlsJson = False,
) -> None:
    """Neem iemands toegang weg, meteen. Ook de laatste HR-collega: daarna maak je een nieuwe link."""

    def work(conn: Any, today: dt.date) -> tuple[str, Toegang | None, int]:
        there = [one for one in listed(conn, today) if one.staat != "ingetrokken"]
        same = [one for one in there if wie.strip() == str(one.id)] or [
            one for one in there if one.naam.casefold() == " ".join(wie.split()).casefold()]
        if len(same) != 1:
            return ("meer" if same else "geen"), None, 0
        take_away(conn, same[0].id, today)
        left = sum(one.rol == HR and one.staat == "actief" and one.id != same[0].id for one in there)
        return "", same[0], left

    why, gone, left = _in_database(work, als_json)
    if why == "meer":
        stop("Meer mensen heten zo. Geef het nummer uit «organisatie gebruikers».", GEWEIGERD, als_json)
    if gone is None:
        stop("Zo iemand heeft geen toegang. Met «organisatie gebruikers» zie je iedereen.", GEWEIGERD, als_json)
    if als_json:
        print_json({"ingetrokken": gone.id, "rol": gone.rol, "hr": left})
        return
    typer.echo("De toegang is ingetrokken. Wat voor de organisatie is beslist, blijft staan.")
    if gone.rol == HR and not left:
        typer.echo("Er is nu geen HR-collega meer. Maak een link met: organisatie uitnodiging --rol hr --naam …")


def _in_database(work: Callable[[Any, dt.date], T], as_json: bool) -> T:
    """Do something in one transaction; what is wrong with the database ends the command."""
    chosen = organisation_settings(as_json)
    today = dt.datetime.now(chosen.zone).date()
    with clear_ending(as_json):
        database = open_database(chosen.organisatie_database)
        try:
            with database.begin() as conn:
                return work(conn, today)
        finally:
            database.dispose()
    raise AssertionError("clear_ending never goes on after an error")


def _as_json(one: Toegang) -> dict[str, object]:
    return {"nummer": one.id, "naam": one.naam, "rol": one.rol, "team": one.team, "staat": one.staat,
            "sinds": one.sinds.isoformat()}
