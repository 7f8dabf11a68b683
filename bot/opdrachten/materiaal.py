"""`organisatie materiaal`: posters, letters, mails and slides with which teams are invited.

A link is shown once and kept only as a hash, so the links are handed in again, or new ones are made.
"""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from bot.documenten.zetter import ZetFout
from bot.invoer.tekst import GROOTSTE
from bot.opdrachten.deelcode import new_links, one_team
from bot.opdrachten.deellink import Deellink, join_link, links_in
from bot.opdrachten.materiaalmap import Afzender, Materiaalmap, PapierFout
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, clear_ending, print_json, stop
from bot.opdrachten.opties import (
    GEEN_BOT_NAAM,
    AlsJson,
    BotNaam,
    Contact,
    Organisatie,
    checked_bot_name,
    checked_sender,
    organisation_settings,
)
from bot.opdrachten.teams import stored_teams
from bot.opdrachten.teamtekst import counted, link_lines, material_lines
from bot.store.database import open_database
from bot.store.inhoud import promises
from bot.store.teams import TeamStand, team_with_code

HOE = "Van een link bewaar ik alleen een afdruk. Geef hem mee met --link of --links, of maak een nieuwe met --nieuw."


def materiaal(
    doel: Annotated[Path, typer.Argument(metavar="MAP", help="Waar het materiaal komt.")],
    link: Annotated[
        list[str] | None, typer.Option("--link", metavar="LINK", help="De link van een team. Mag meer dan een keer.")
    ] = None,
    links: Annotated[
        Path | None, typer.Option("--links", metavar="BESTAND", help="Een tekst waarin de links van teams staan.")
    ] = None,
    nieuw: Annotated[bool, typer.Option("--nieuw", help="Maak nieuwe links. De oude werken dan niet meer.")] = False,
    team: Annotated[str, typer.Option("--team", metavar="TEAM", help="Met --nieuw: alleen dit team.")] = "",
    vestiging: Annotated[
        str, typer.Option("--vestiging", metavar="PLAATS", help="Nodig als meer teams zo heten.")
    ] = "",
    verlopen: Annotated[
        bool, typer.Option("--verlopen", help="Met --nieuw: alleen teams waarvan de link niet meer werkt.")
    ] = False,
    alle: Annotated[bool, typer.Option("--alle", help="Met --nieuw: alle teams.")] = False,
    bot_naam: BotNaam = "",
    organisatie: Organisatie = "",
    contact: Contact = "",
    als_json: AlsJson = False,
) -> None:
    """Maak per team een poster, een brief, een mail, een tekst voor het intranet en een dia."""
    given = [*(link or []), *([_text(links, als_json)] if links is not None else [])]
    if bool(given) == nieuw:
        stop("Kies --nieuw of een link, niet allebei." if given else HOE, GEWEIGERD, als_json)
    if nieuw and sum((bool(team), verlopen, alle)) != 1:
        stop("Zeg bij --nieuw ook welke: --team TEAM, --verlopen of --alle.", GEWEIGERD, als_json)
    bot = checked_bot_name(bot_naam, als_json)
    sender = checked_sender(doel, organisatie, contact, als_json)
    if nieuw:
        if bot is None:
            stop(GEEN_BOT_NAAM, KAN_NIET, als_json)
        chosen = [one_team(team, vestiging, als_json)] if team else _some(stored_teams(als_json), verlopen)
        made = new_links(chosen, bot, sender, als_json) if chosen else []
    else:
        made = _again(given, sender, als_json)
    if als_json:
        told = [{"team": one.team, "vestiging": one.vestiging, "link": one.link, "map": one.map} for one in made]
        print_json({"materiaal": told, "nieuw": nieuw})
    elif not made:
        typer.echo("Alle links werken nog. Er is niets veranderd.")
    else:
        typer.echo(f"Klaar voor {counted(len(made), 'team', 'teams')}.")
        if nieuw:
            typer.echo("De oude links werken niet meer. Dit zijn de nieuwe; je ziet ze maar één keer.")
            typer.echo("\n".join([*link_lines(made), ""]))
        typer.echo("\n".join(material_lines(doel)))


def _some(teams: list[TeamStand], only_lapsed: bool) -> list[TeamStand]:
    """A code that was taken away on purpose is not lapsed: that team gets a new one by name only."""
    return [team for team in teams if not only_lapsed or team.code in ("verlopen", "geen")]


def _again(given: list[str], sender: Afzender, as_json: bool) -> list[Deellink]:
    """Material for links that exist already; one that does not work ends the command."""
    found = [pair for text in given for pair in links_in(text)]
    if not found:
        stop("Ik vind geen link van een team. Zo ziet hij eruit: https://t.me/MijnBot?start=…", GEWEIGERD, as_json)
    chosen = organisation_settings(as_json)
    today = dt.datetime.now(chosen.zone).date()
    with clear_ending(as_json):
        database = open_database(chosen.organisatie_database)
        try:
            with database.connect() as connection:
                promised = promises(connection, today)
                known = [(bot, code, team_with_code(connection, code, today)) for bot, code in dict.fromkeys(found)]
        finally:
            database.dispose()
    for number, (_bot, _code, team) in enumerate(known, 1):
        if team is None:
            stop(f"Link {number} hoort bij geen enkel team. Kopieer hem opnieuw, helemaal.", GEWEIGERD, as_json)
        if team.code != "geldig":
            stop(f"De link van {team.naam} werkt niet meer. Maak een nieuwe met --nieuw.", GEWEIGERD, as_json)
    return _papers([(bot, code, team) for bot, code, team in known if team is not None], sender, promised, as_json)


def _papers(
    known: list[tuple[str, str, TeamStand]], sender: Afzender, promised: tuple[str, ...], as_json: bool
) -> list[Deellink]:
    assert sender.map is not None
    made: list[Deellink] = []
    papers = None
    try:
        papers = Materiaalmap(sender.map, sender, promised)
        for bot, code, team in known:
            assert team.tot is not None
            made += papers.make([Deellink(team.naam, team.vestiging, join_link(bot, code), code)], bot, team.tot)
        papers.publish()
        return made
    except (PapierFout, ZetFout) as problem:
        sentence = str(problem)
    finally:
        if papers is not None:
            papers.close()
    raise stop(sentence, KAN_NIET, as_json)


def _text(path: Path, as_json: bool) -> str:
    try:
        with path.open("rb") as file:
            return file.read(GROOTSTE).decode("utf-8", "replace")
    except FileNotFoundError:
        sentence = f"Het bestand «{path}» bestaat niet. Kijk de naam en de map na."
    except OSError:
        sentence = f"Het bestand «{path}» kan ik niet openen. Kijk na of je het mag lezen."
    raise stop(sentence, GEWEIGERD, as_json)
