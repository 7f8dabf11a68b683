"""Counts without people: how often an answer was given, per year and per place. The only file that `poort/` may read.

One row per year, place, measure and answer: no person, no team, no day, and no thread from one answer to another, so
that nobody can put somebody's answers together again. Whoever compares two copies of the database, made right before
and right after one person's count, sees that count: that is for whoever runs the server alone (docs/privacy.md).
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from bot.kluis.tabellen import SPIEGEL_TEAM, TELLER
from bot.kluis.undo import Undo

KEPT_YEARS = 5  # after the year that was counted (design, retention of counts)
EVERYWHERE = ""  # the place of a count of which the place is not known: it counts for the whole organisation only

_c = TELLER.c
_KEY = (_c.periode, _c.vestiging, _c.maatstaf, _c.antwoord)
_READ = sa.select(TELLER).where(_c.periode == sa.bindparam("p")).order_by(*_KEY)
_PURGE = TELLER.delete().where(_c.periode < sa.bindparam("p"))
_PLACE = sa.select(SPIEGEL_TEAM.c.vestiging).where(SPIEGEL_TEAM.c.id == sa.bindparam("t"))

Key = tuple[int, str, str, str]  # year, place, measure, answer


@dataclass(frozen=True, slots=True)
class Count:
    """How often one answer to one measure was given in one place."""

    vestiging: str
    maatstaf: str
    antwoord: str
    aantal: int


class Tellers:
    """A working set over `teller`: counts of one batch, added up in the transaction of that batch."""

    def __init__(self, undo: Undo) -> None:
        self._undo = undo
        self._added: dict[Key, int] = {}

    def begin(self) -> None:
        self._added.clear()

    def add(self, conn: sa.Connection, period: int, team: int | None, given: Iterable[tuple[str, str]]) -> None:
        """Count these (measure, answer) pairs, in the place of this team. `period` is the year."""
        place = EVERYWHERE if team is None else conn.execute(_PLACE, {"t": team}).scalar() or EVERYWHERE
        for measure, answer in given:
            key = (period, place, measure, answer)
            self._undo.put(self._added, key, self._added.get(key, 0) + 1)

    def flush(self, conn: sa.Connection) -> None:
        """Write what was added. In a fixed order: two processes that count the same may not wait for each other."""
        if self._added:
            rows = [{**dict(zip((column.name for column in _KEY), key, strict=True)), "aantal": number}
                    for key, number in sorted(self._added.items())]
            conn.execute(_add(conn.dialect.name), rows)
            self._added.clear()

    @staticmethod
    def read(conn: sa.Connection, period: int) -> list[Count]:
        """Every count of one year, in the order of place, measure and answer. Bare numbers: never to be shown so."""
        rows = conn.execute(_READ, {"p": period}).mappings()
        return [Count(row["vestiging"], row["maatstaf"], row["antwoord"], row["aantal"]) for row in rows]


def purge_counts(conn: sa.Connection, today: dt.date) -> int:
    """Delete the counts of years that lie more than five years back; how many rows."""
    return conn.execute(_PURGE, {"p": today.year - KEPT_YEARS}).rowcount


@lru_cache
def _add(dialect: str) -> sa.Insert:
    insert: Any
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert
    statement = insert(TELLER)
    changed: sa.Insert = statement.on_conflict_do_update(
        index_elements=[column.name for column in _KEY], set_={"aantal": _c.aantal + statement.excluded.aantal}
    )
    return changed
