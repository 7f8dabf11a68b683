"""Releases of figures that were frozen, and the roster of the year: the vault's side of the gate.

Only rounded figures are in here, in the very bytes that the organisation gets; a row is never changed.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from bot.kluis.tabellen import SPIEGEL_TEAM, VRIJGAVE_BEVROREN, VRIJGAVE_ROOSTER
from bot.kluis.tellers import KEPT_YEARS, Count, Tellers

_b, _r, _t = VRIJGAVE_BEVROREN.c, VRIJGAVE_ROOSTER.c, SPIEGEL_TEAM.c
_ROW = (_b.periode, _b.maatstaf, _b.groep, _b.jaar, _b.vanaf, _b.inhoud)
_ORDER = (_b.periode, _b.volgorde)
_ROSTER = sa.select(_r.vestiging, _r.aantal).where(_r.jaar == sa.bindparam("j")).order_by(_r.vestiging)
_TEAMS = sa.select(_t.vestiging, _t.aantal)
_LAST = sa.select(sa.func.max(_b.periode))
_OF_YEAR = sa.select(*_ROW).where(_b.jaar == sa.bindparam("j")).order_by(*_ORDER)
_WAITING = sa.select(*_ROW).where(~_b.over, _b.vanaf <= sa.bindparam("d")).order_by(*_ORDER)
_NAMES = tuple(column.name for column in _ROW)


class Bevroren:
    """Every method works in the transaction that it is given."""

    def roster(self, conn: sa.Connection, jaar: int) -> Mapping[str, int]:
        """Place → people. Of a year with a release: as it was at the first one; else as the copy has it now.

        One per team is left out: the head count may hold the manager, who knows the others well.
        """
        fixed = {row.vestiging: row.aantal for row in conn.execute(_ROSTER, {"j": jaar})}
        if fixed:
            return fixed
        found: dict[str, int] = {}
        for place, people in conn.execute(_TEAMS):
            found[place] = found.get(place, 0) + max(0, people - 1)
        return dict(sorted(found.items()))

    def counts(self, conn: sa.Connection, jaar: int) -> Sequence[Count]:
        return Tellers.read(conn, jaar)

    def last_period(self, conn: sa.Connection) -> str:
        """The name of the last release, "" when there is none yet."""
        return conn.execute(_LAST).scalar() or ""

    def of_year(self, conn: sa.Connection, jaar: int) -> Sequence[tuple[Any, ...]]:
        """All rows of a year, the oldest release first."""
        return [tuple(row) for row in conn.execute(_OF_YEAR, {"j": jaar})]

    def freeze(
        self, conn: sa.Connection, jaar: int, roster: Mapping[str, int], rows: Sequence[tuple[Any, ...]]
    ) -> None:
        """Keep a release, and the roster of its year with the first one."""
        if not conn.execute(_ROSTER, {"j": jaar}).first():
            fixed = [{"jaar": jaar, "vestiging": name, "aantal": people} for name, people in roster.items()]
            conn.execute(VRIJGAVE_ROOSTER.insert(), fixed)
        numbered = [
            {**dict(zip(_NAMES, row, strict=True)), "volgorde": place, "over": False} for place, row in enumerate(rows)
        ]
        conn.execute(VRIJGAVE_BEVROREN.insert(), numbered)

    def waiting(self, conn: sa.Connection, until: dt.date) -> Sequence[tuple[Any, ...]]:
        """What may be seen by this day and was not handed over yet."""
        return [tuple(row) for row in conn.execute(_WAITING, {"d": until})]

    def handed_over(self, conn: sa.Connection, periods: Sequence[str]) -> None:
        conn.execute(VRIJGAVE_BEVROREN.update().where(_b.periode.in_(periods)).values(over=True))


def purge_releases(conn: sa.Connection, today: dt.date) -> int:
    """Delete releases and rosters of years that lie more than five years back; how many rows."""
    gone = conn.execute(VRIJGAVE_BEVROREN.delete().where(_b.jaar < today.year - KEPT_YEARS)).rowcount
    return gone + conn.execute(VRIJGAVE_ROOSTER.delete().where(_r.jaar < today.year - KEPT_YEARS)).rowcount
