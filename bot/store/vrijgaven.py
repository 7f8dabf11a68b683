"""Released figures: the gate adds rows, everybody else only reads.

What HR sees is a function of these rows and the calendar: a question at another moment gets the same bytes.
"""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from bot.store.organisatie import ORGANISATIE

_vrijgave = ORGANISATIE.tables["vrijgave"]
_c = _vrijgave.c
_NAMES = ("periode", "maatstaf", "groep", "jaar", "vanaf", "inhoud")
_SEEN = sa.select(_vrijgave).where(_c.vanaf <= sa.bindparam("d")).order_by(_c.periode, _c.maatstaf, _c.groep)
GEHEEL = "*"  # the whole organisation
KWARTAAL = "kwartaal"


@dataclass(frozen=True, slots=True)
class Vrijgegeven:
    """One released figure. `basis`: people who answered; `aantal`: of them for; both rounded to fives; 0 is hidden.

    `procent` is in tens; 0 stands for less than 10 and 100 for more than 90.
    """

    periode: str
    dag: dt.date
    jaar: int
    maatstaf: str
    groep: str
    basis: int
    aantal: int
    procent: int

    @property
    def te_weinig(self) -> bool:
        return not self.basis


class Vrijgaven:
    """The organisation's table of figures."""

    def insert(self, conn: sa.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
        """Add rows; one that is there already stays as it is."""
        conn.execute(_add(conn.dialect.name), [dict(zip(_NAMES, row, strict=True)) for row in rows])


def released(conn: sa.Connection, today: dt.date) -> list[Vrijgegeven]:
    """Everything that may be seen on this day, the oldest release first."""
    return [_read(row) for row in conn.execute(_SEEN, {"d": today}).mappings()]


def newest(figures: Sequence[Vrijgegeven]) -> list[Vrijgegeven]:
    """The figures of the newest year as they stand now: of every measure and group the newest release of that year."""
    year = max((figure.jaar for figure in figures), default=0)
    found = {(figure.maatstaf, figure.groep): figure for figure in figures if figure.jaar == year}
    return list(found.values())


def _read(row: sa.RowMapping) -> Vrijgegeven:
    told = json.loads(row["inhoud"])
    return Vrijgegeven(
        row["periode"], dt.date.fromisoformat(told["dag"]), row["jaar"], row["maatstaf"], row["groep"],
        told.get("basis", 0), told.get("aantal", 0), told.get("procent", 0),
    )  # fmt: skip


@lru_cache
def _add(dialect: str) -> sa.Insert:
    insert: Any
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert
    statement: sa.Insert = insert(_vrijgave).on_conflict_do_nothing(index_elements=["periode", "maatstaf", "groep"])
    return statement
