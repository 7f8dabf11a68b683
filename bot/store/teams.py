"""Teams and their join codes: what the organisation hands in, and with which code one joins.

A code is random (128 bits), is shown once and is kept only as a hash. Nothing here says who used it.
"""

import datetime as dt
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from bot.store.errors import StorageError
from bot.store.organisatie import ORGANISATIE

_team = ORGANISATIE.tables["team"]
_deelcode = ORGANISATIE.tables["deelcode"]

KEER_AANTAL = 3  # a code lets in three times the head count: people come, go and change telephones


class Ingehaald(StorageError):
    """Iemand anders voerde net dezelfde teams in. Probeer het nog een keer."""

    sentence = __doc__ or ""


@dataclass(frozen=True, slots=True, repr=False)
class TeamOpgave:
    """A team as it is handed in. `aantal` is the number of people who work there."""

    naam: str
    vestiging: str
    leidinggevende: str
    aantal: int

    def __repr__(self) -> str:  # a manager's name is in here
        return f"<TeamOpgave {self.aantal}>"

    @property
    def key(self) -> tuple[str, str]:
        """What makes two teams the same team: name and place, whatever the capitals."""
        return self.naam.casefold(), self.vestiging.casefold()


@dataclass(frozen=True, slots=True, repr=False)
class TeamStand(TeamOpgave):
    """A team as it is stored, with the state of its newest code: geldig, verlopen, ingetrokken or geen."""

    id: int
    bijgewerkt: dt.date
    code: str
    tot: dt.date | None  # last day on which the newest code works

    def __repr__(self) -> str:
        return f"<TeamStand {self.id}>"


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """What an import will do. New teams have their codes already, so paper can come before the commit."""

    nieuw: tuple[tuple[TeamOpgave, str], ...]
    gewijzigd: tuple[tuple[int, TeamOpgave], ...]
    gelijk: tuple[int, ...]
    afwezig: int  # teams that are stored and were not handed in; they stay

    def __repr__(self) -> str:  # codes are in here
        return f"<Plan {len(self.nieuw)} {len(self.gewijzigd)} {len(self.gelijk)}>"


def new_code() -> str:
    """A code of 22 characters A-Z a-z 0-9 _ - that Telegram accepts behind `?start=`."""
    return secrets.token_urlsafe(16)


def code_hash(code: str) -> bytes:
    """What is kept of a code: 32 bytes. The code has 128 random bits, so no salt is needed."""
    return hashlib.sha256(code.encode()).digest()


def last_day(made: dt.date) -> dt.date:
    """The last day on which a code made on this day works: twelve months later."""
    try:
        return made.replace(year=made.year + 1)
    except ValueError:  # 29 February
        return made.replace(year=made.year + 1, day=28)


def list_teams(connection: sa.Connection, today: dt.date) -> list[TeamStand]:
    """All teams by name and place, with the state of the newest code of each."""
    other = _deelcode.alias()
    newest = sa.select(sa.func.max(other.c.id)).where(other.c.team == _team.c.id).scalar_subquery()
    query = (
        sa.select(_team, _deelcode.c.verloopt, _deelcode.c.ingetrokken)
        .select_from(_team.outerjoin(_deelcode, _deelcode.c.id == newest))
        .order_by(_team.c.naam, _team.c.vestiging)
    )
    return [
        TeamStand(
            naam=row.naam,
            vestiging=row.vestiging,
            leidinggevende=row.leidinggevende,
            aantal=row.aantal,
            id=row.id,
            bijgewerkt=row.bijgewerkt,
            code=_state(row.verloopt, row.ingetrokken, today),
            tot=row.verloopt,
        )
        for row in connection.execute(query)
    ]


def team_with_code(connection: sa.Connection, code: str, today: dt.date) -> TeamStand | None:
    """The team that this code was made for, with the state of this very code; None for a code nobody made."""
    found = connection.execute(sa.select(_deelcode).where(_deelcode.c.hash == code_hash(code))).first()
    if found is None:
        return None
    team = next(team for team in list_teams(connection, today) if team.id == found.team)
    return replace(team, code=_state(found.verloopt, found.ingetrokken, today), tot=found.verloopt)


def _state(last: dt.date | None, revoked: bool | None, today: dt.date) -> str:
    if last is None:
        return "geen"
    if revoked:
        return "ingetrokken"
    return "geldig" if today <= last else "verlopen"


def plan_import(connection: sa.Connection, teams: Sequence[TeamOpgave], today: dt.date) -> Plan:
    """Compare what is handed in with what is stored. Writes nothing. A team may be handed in only once."""
    stored = {team.key: team for team in list_teams(connection, today)}
    new, changed, same = [], [], []
    for team in teams:
        known = stored.pop(team.key, None)
        if known is None:
            new.append((team, new_code()))
        elif _fields(known) == _fields(team):
            same.append(known.id)
        else:
            changed.append((known.id, team))
    return Plan(tuple(new), tuple(changed), tuple(same), afwezig=len(stored))


def _fields(team: TeamOpgave) -> tuple[str, str, str, int]:
    return team.naam, team.vestiging, team.leidinggevende, team.aantal


def carry_out(connection: sa.Connection, plan: Plan, today: dt.date) -> None:
    """Write a plan: new teams with a code, changed teams with their new limit. All or nothing.

    Raises Ingehaald if somebody else added one of these teams since the plan was made.
    """
    try:
        for team, code in plan.nieuw:
            insert = _team.insert().values(bijgewerkt=today, **_columns(team)).returning(_team.c.id)
            _add_code(connection, connection.execute(insert).scalar_one(), code, team.aantal, today)
        for number, team in plan.gewijzigd:
            connection.execute(_team.update().where(_team.c.id == number).values(_columns(team)))
            limit = _deelcode.update().where(_deelcode.c.team == number, ~_deelcode.c.ingetrokken)
            connection.execute(limit.values(hoogstens=KEER_AANTAL * team.aantal))
        handed_in = [*plan.gelijk, *(number for number, _ in plan.gewijzigd)]
        connection.execute(_team.update().where(_team.c.id.in_(handed_in)).values(bijgewerkt=today))
    except IntegrityError:
        raise Ingehaald from None


def _columns(team: TeamOpgave) -> dict[str, object]:
    return {
        "naam": team.naam,
        "vestiging": team.vestiging,
        "leidinggevende": team.leidinggevende,
        "aantal": team.aantal,
    }


def _add_code(connection: sa.Connection, team: int, code: str, people: int, today: dt.date) -> None:
    connection.execute(
        _deelcode.insert().values(
            team=team,
            hash=code_hash(code),
            gemaakt=today,
            verloopt=last_day(today),
            hoogstens=KEER_AANTAL * people,
            ingetrokken=False,
        )
    )


def revoke(connection: sa.Connection, team: int) -> int:
    """Revoke every code of a team that was not revoked yet; returns how many. Who joined already, stays."""
    statement = _deelcode.update().where(_deelcode.c.team == team, ~_deelcode.c.ingetrokken).values(ingetrokken=True)
    return cast("sa.CursorResult[object]", connection.execute(statement)).rowcount


def renew(connection: sa.Connection, team: TeamStand, code: str, today: dt.date) -> None:
    """Give a team this new code; its older codes stop working."""
    revoke(connection, team.id)
    _add_code(connection, team.id, code, team.aantal, today)
