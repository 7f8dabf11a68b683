"""The ledger of deliveries: one campaign, one person, at most one message.

A row waits, is on its way, arrived, is in doubt or lapsed. It is on its way from the same commit that puts the message
in the outbox, so before anything goes over the wire. What was on its way when a process ended may have arrived: it is
in doubt, counted, and never sent again. That is at most what was being sent at that moment.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from bot.engine.ports import Ready
from bot.kluis.tabellen import BEZORGING, PERSOON, VERZENDING

WACHT, ONDERWEG, BEZORGD, ONZEKER, VERVALLEN = "wacht", "onderweg", "bezorgd", "onzeker", "vervallen"
KEPT_DAYS = 7  # that a row stays after its end; in the person's own sealed record it stays longer
LANE = "campagne"
RESULTS = {"sent": BEZORGD, "onzeker": ONZEKER}  # every other result: it did not arrive
_b, _v = BEZORGING.c, VERZENDING.c
Paar = tuple[int, bytes]  # campaign, person

_OF = sa.select(_b.campagne, _b.persoon, _b.staat).where(_b.persoon.in_(sa.bindparam("p", expanding=True)),
                                                         _b.campagne.in_(sa.bindparam("c", expanding=True)))
_DUE = (
    sa.select(_b.persoon, _b.straks)
    .where(_b.staat == WACHT, _b.campagne == sa.bindparam("c"), _b.straks <= sa.bindparam("nu"))
    .order_by(_b.straks, _b.persoon).limit(sa.bindparam("hoogstens"))
)
_MOVE = (
    BEZORGING.update().where(_b.campagne == sa.bindparam("c"), _b.persoon == sa.bindparam("p"), _b.staat == WACHT)
    .values(staat=sa.bindparam("nieuw"), straks=sa.bindparam("later"), rij=sa.bindparam("nummer"),
            dag=sa.bindparam("vandaag"))
)
_SETTLE = (
    BEZORGING.update().where(_b.rij == sa.bindparam("r"), _b.campagne == sa.bindparam("c"),
                             _b.persoon == sa.bindparam("p"), _b.staat == ONDERWEG)
    .values(staat=sa.bindparam("nieuw"))
)
_UNDER_WAY = sa.select(sa.func.count()).select_from(BEZORGING).where(_b.staat == ONDERWEG)
_BY_ROW = sa.select(_b.rij, _b.campagne, _b.persoon).where(_b.staat == ONDERWEG)


class AlWeg(Exception):
    """Somebody else just took this delivery up. The whole batch is done again, and finds it so."""


class Bezorging:
    """The deliveries of one batch: changed in memory, written with everything else of it."""

    def __init__(self) -> None:
        self._known: dict[Paar, str] = {}
        self._changed: dict[Paar, tuple[str, int, dt.date]] = {}
        self._before: tuple[dict[Paar, str], dict[Paar, tuple[str, int, dt.date]]] = ({}, {})
        self._rows: dict[int, Paar] = {}  # outbox row that is on its way → whose it is

    def __repr__(self) -> str:
        return "<Bezorging>"

    def begin(self, conn: sa.Connection, wanted: Iterable[Paar]) -> None:
        """A new batch, with these deliveries. After the people of it were locked."""
        self._known.clear()
        self._changed.clear()
        pairs = set(wanted)
        if pairs:
            asked = {"p": [person for _campagne, person in pairs], "c": list({campagne for campagne, _person in pairs})}
            self._known = {(row.campagne, bytes(row.persoon)): row.staat for row in conn.execute(_OF, asked)}
        self.savepoint()

    def waits(self, campagne: int, person: bytes) -> bool:
        """Is this one still to be decided?"""
        return self._known.get((campagne, person)) == WACHT

    def put(self, campagne: int, person: bytes, staat: str, straks: int, today: dt.date) -> None:
        """It goes out now (ONDERWEG), waits until `straks` (UTC seconds), or lapsed."""
        self._known[campagne, person] = staat
        self._changed[campagne, person] = (staat, straks, today)

    def savepoint(self) -> None:
        self._before = (self._known.copy(), self._changed.copy())

    def rollback(self) -> None:
        self._known, self._changed = self._before[0].copy(), self._before[1].copy()

    def flush(self, conn: sa.Connection, ready: Sequence[Ready]) -> None:
        """Write. `ready`: the messages of this batch with their outbox rows. Raises AlWeg."""
        if not self._changed:
            return
        rows = {one.person: one.row for one in ready if one.message.lane == LANE and one.row}
        for (campagne, person), (staat, straks, today) in self._changed.items():
            row = rows.get(person) if staat == ONDERWEG else None
            done = conn.execute(_MOVE, {"c": campagne, "p": person, "nieuw": staat, "later": straks, "nummer": row,
                                        "vandaag": today})
            if done.rowcount != 1:
                raise AlWeg
            if row is not None:
                self._rows[row] = (campagne, person)
        self._changed.clear()
        self.savepoint()

    # what outlives a batch

    def settled(self, conn: sa.Connection, row: int, result: str) -> None:
        """An outbox row got its result."""
        pair = self._rows.pop(row, None)
        if pair is not None:
            conn.execute(_SETTLE, {"r": row, "c": pair[0], "p": pair[1], "nieuw": RESULTS.get(result, VERVALLEN)})

    def take_up(self, conn: sa.Connection) -> None:
        """Another worker committed them, and we send them."""
        for row, campagne, person in conn.execute(_BY_ROW):
            if row is not None:
                self._rows.setdefault(row, (campagne, bytes(person)))

    def forget(self) -> None:
        """Another process sends now: what we remember of what is on its way holds no more."""
        self._rows.clear()


def spread(conn: sa.Connection, campagne: int, now: int, today: dt.date, *, again: bool = False) -> int:
    """Everybody who takes part at this moment gets a row; how many new ones. Once, or `again` for who came since."""
    known = conn.execute(sa.select(_v.gespreid).where(_v.campagne == campagne)).scalar()
    if known is not None and not again:
        return 0
    if known is None:
        conn.execute(VERZENDING.insert().values(campagne=campagne, gespreid=now))
    else:
        conn.execute(VERZENDING.update().where(_v.campagne == campagne).values(gespreid=now))
    done: int = conn.execute(_spread(conn.dialect.name), {
        "c": campagne, "nu": now, "vandaag": today}).rowcount
    return done


@lru_cache
def _spread(dialect: str) -> sa.Insert:
    insert: Any
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert
    campagne: sa.BindParameter[int] = sa.bindparam("c", type_=sa.Integer)
    everybody = sa.select(
        campagne, PERSOON.c.id, sa.literal(WACHT, sa.Text), sa.bindparam("nu", type_=sa.BigInteger),
        sa.bindparam("vandaag", type_=sa.Date),
    ).where(sa.true())  # else SQLite takes ON for the beginning of a join
    statement: sa.Insert = insert(BEZORGING).from_select(
        ["campagne", "persoon", "staat", "straks", "dag"], everybody,
    ).on_conflict_do_nothing(index_elements=["campagne", "persoon"])
    return statement


def last_spread(conn: sa.Connection, campagne: int) -> int | None:
    """When it was last spread (UTC seconds), or None."""
    found: int | None = conn.execute(sa.select(_v.gespreid).where(_v.campagne == campagne)).scalar()
    return found


def due(conn: sa.Connection, campagne: int, now: int, most: int) -> list[tuple[bytes, int]]:
    """Who is to be decided on now, the longest ago first."""
    found = conn.execute(_DUE, {"c": campagne, "nu": now, "hoogstens": most})
    return [(bytes(person), int(straks)) for person, straks in found]


def waiting(conn: sa.Connection) -> list[int]:
    """Campaigns of which somebody still waits."""
    return list(conn.execute(sa.select(_b.campagne).where(_b.staat == WACHT).distinct()).scalars())


def first_due(conn: sa.Connection, campagnes: Sequence[int]) -> int | None:
    """The first moment (UTC seconds) at which somebody of these is to be decided on."""
    found: int | None = conn.execute(
        sa.select(sa.func.min(_b.straks)).where(_b.staat == WACHT, _b.campagne.in_(campagnes))).scalar()
    return found


def under_way(conn: sa.Connection) -> int:
    """How many were handed over and have no result yet."""
    return int(conn.execute(_UNDER_WAY).scalar_one())


def doubt(conn: sa.Connection) -> int:
    """After a start: what was on its way may have arrived. It is not sent again; how many."""
    return conn.execute(BEZORGING.update().where(_b.staat == ONDERWEG).values(staat=ONZEKER)).rowcount


def call_off(conn: sa.Connection, campagnes: Sequence[int], today: dt.date) -> int:
    """What still waits of stopped campaigns lapses; how many."""
    if not campagnes:
        return 0
    return conn.execute(BEZORGING.update().where(_b.staat == WACHT, _b.campagne.in_(campagnes))
                        .values(staat=VERVALLEN, dag=today)).rowcount


def counts(conn: sa.Connection, campagne: int) -> dict[str, int]:
    """How many rows in which state: for tests and for whoever runs the server, never for HR."""
    found = conn.execute(sa.select(_b.staat, sa.func.count()).where(_b.campagne == campagne).group_by(_b.staat))
    return {staat: int(number) for staat, number in found}


def purge(conn: sa.Connection, before: dt.date) -> int:
    """Forget deliveries that ended before that day; how many."""
    return conn.execute(BEZORGING.delete().where(_b.staat.not_in((WACHT, ONDERWEG)), _b.dag < before)).rowcount
