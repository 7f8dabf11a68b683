"""`organisatie deelcode`: is the code of a team still good, give the team another one, or take it away."""

import datetime as dt
from typing import Annotated

import typer

from bot.documenten.zetter import ZetFout
from bot.opdrachten.deellink import Deellink
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
from bot.opdrachten.teams import code_state, stored_teams
from bot.opdrachten.teamtekst import link_lines, material_lines
from bot.opdrachten.vernieuwen import renew_links
from bot.store.database import open_database
from bot.store.teams import TeamStand, revoke


def deelcode(
    team: Annotated[str, typer.Argument(metavar="TEAM", help="Naam van het team.")],
    vestiging: Annotated[
        str, typer.Option("--vestiging", metavar="PLAATS", help="Nodig als meer teams zo heten.")
    ] = "",
    nieuw: Annotated[bool, typer.Option("--nieuw", help="Maak een nieuwe link. De oude werkt dan niet meer.")] = False,
    intrekken: Annotated[bool, typer.Option("--intrekken", help="Laat de link niet meer werken.")] = False,
    materiaal: Materiaaldoel = None,
    bot_naam: BotNaam = "",
    organisatie: Organisatie = "",
    contact: Contact = "",
    als_json: AlsJson = False,
) -> None:
    """Kijk of de link van een team nog werkt, maak een nieuwe, of trek hem in."""
    if nieuw and intrekken:
        stop("Kies --nieuw of --intrekken, niet allebei.", GEWEIGERD, als_json)
    if materiaal is not None and not nieuw:
        stop("Bij --materiaal hoort --nieuw. Heb je de link nog? Neem «organisatie materiaal».", GEWEIGERD, als_json)
    bot = checked_bot_name(bot_naam, als_json)
    sender = checked_sender(materiaal, organisatie, contact, als_json)
    found = one_team(team, vestiging, als_json)
    if nieuw:
        if bot is None:
            stop(GEEN_BOT_NAAM, KAN_NIET, als_json)
        _show_new(new_links([found], bot, sender, als_json)[0], sender, als_json)
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


def one_team(name: str, place: str, as_json: bool) -> TeamStand:
    """The team with this name, and place if more are called that; anything else ends the command."""
    same = [team for team in stored_teams(as_json) if team.naam.casefold() == name.strip().casefold()]
    if place:
        same = [team for team in same if team.vestiging.casefold() == place.strip().casefold()]
    if not same:
        stop("Dit team ken ik niet. Met «organisatie teams» zie je alle teams.", GEWEIGERD, as_json)
    if len(same) > 1:
        stop("Meer teams heten zo. Zeg erbij welke: --vestiging PLAATS.", GEWEIGERD, as_json)
    return same[0]


def new_links(teams: list[TeamStand], bot: str, sender: Afzender, as_json: bool) -> list[Deellink]:
    """A new link for each of these teams, with material if it was asked; what goes wrong ends the command."""
    chosen = organisation_settings(as_json)
    today = dt.datetime.now(chosen.zone).date()
    sentence = ""
    with clear_ending(as_json):
        try:
            return renew_links(chosen.organisatie_database, teams, bot=bot, today=today, sender=sender)
        except (PapierFout, ZetFout) as problem:
            sentence = str(problem)
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


def _show_new(link: Deellink, sender: Afzender, as_json: bool) -> None:
    if as_json:
        print_json({"team": link.team, "vestiging": link.vestiging, "link": link.link, "map": link.map})
        return
    lines = ["De oude link werkt niet meer. Dit is de nieuwe; je ziet hem maar één keer.", *link_lines([link])]
    if sender.map is not None:
        lines += ["", *material_lines(sender.map)]
    typer.echo("\n".join(lines))
