"""`organisatie teams`: which teams there are, and whether their code works. Never who or how many joined."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from bot.documenten.teamtabel import make_team_csv
from bot.opdrachten.melden import KAN_NIET, clear_ending, print_json, stop
from bot.opdrachten.opties import AlsJson, organisation_settings
from bot.opdrachten.teamtekst import table
from bot.store.database import open_database
from bot.store.teams import TeamStand, list_teams


def teams(
    als_json: AlsJson = False,
    csv: Annotated[
        Path | None,
        typer.Option("--csv", metavar="BESTAND", help="Bewaar de lijst als CSV, om aan te passen."),
    ] = None,
) -> None:
    """Toon alle teams, en of hun code nog werkt."""
    found = stored_teams(als_json)
    if csv is not None:
        _save(
            csv,
            make_team_csv((team.naam, team.vestiging, team.leidinggevende, team.aantal) for team in found),
        )
    if als_json:
        print_json({"teams": [_as_json(team) for team in found]})
    elif csv is not None:
        typer.echo(f"De lijst staat in «{csv}».")
    elif not found:
        typer.echo("Er zijn nog geen teams. Voer ze in met: organisatie importeer teams.csv")
    else:
        header = ("team", "vestiging", "leidinggevende", "aantal", "code")
        typer.echo("\n".join(table(header, [
            (team.naam, team.vestiging, team.leidinggevende, team.aantal, code_state(team)) for team in found
        ])))  # fmt: skip


def stored_teams(as_json: bool) -> list[TeamStand]:
    """All teams; a database that cannot be read ends the command."""
    chosen = organisation_settings(as_json)
    with clear_ending(as_json):
        database = open_database(chosen.organisatie_database)
        try:
            with database.connect() as connection:
                return list_teams(connection, dt.datetime.now(chosen.zone).date())
        finally:
            database.dispose()
    raise AssertionError("clear_ending never goes on after an error")


def code_state(team: TeamStand) -> str:
    """The state of a team's code in words, such as «werkt tot en met 2027-11-21»."""
    if team.code == "geldig" and team.tot is not None:
        return f"werkt tot en met {team.tot.isoformat()}"
    return team.code


def _as_json(team: TeamStand) -> dict[str, object]:
    return {
        "team": team.naam,
        "vestiging": team.vestiging,
        "leidinggevende": team.leidinggevende,
        "aantal": team.aantal,
        "bijgewerkt": team.bijgewerkt.isoformat(),
        "code": team.code,
        "tot": team.tot.isoformat() if team.tot else None,
    }


def _save(path: Path, contents: bytes) -> None:
    try:
        path.write_bytes(contents)
        return
    except OSError:
        pass
    stop(f"Het bestand «{path}» kan ik niet schrijven. Kies een andere naam of map.", KAN_NIET)
