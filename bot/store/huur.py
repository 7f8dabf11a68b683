"""A lease: one of several processes holds it, renews it, and loses it when it is not heard of for a while.

PostgreSQL only, where several workers share one vault. The clock is the database's own: workers on machines whose
clocks differ agree on what has ended. Whoever holds a lease must count for itself from *before* it asked, and stop
early; see `planning/huurder.py`.
"""

from dataclasses import dataclass
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

SENDING = "versturen"  # fetching and sending: a second fetcher on one token is refused by Telegram


class Taken(StrEnum):
    """How an attempt ended."""

    OURS = "ours"  # it was ours, or it lay free
    LEFT_BEHIND = "left behind"  # now ours; the one before never gave it back
    OTHERS = "others"  # somebody else has it


@dataclass(frozen=True, slots=True)
class Look:
    """The lease as it stands: is it ours, and how often others said that they have something to send."""

    ours: bool
    post: int


def lease_table(metadata: sa.MetaData) -> sa.Table:
    """`houder` names a process by chance, never a machine or a person."""
    return sa.Table(
        "huur",
        metadata,
        sa.Column("naam", sa.Text, primary_key=True),
        sa.Column("houder", sa.Text, nullable=False),  # empty: nobody
        sa.Column("tot", sa.BigInteger, nullable=False),  # milliseconds since 1970, by the database's clock
        sa.Column("post", sa.BigInteger, nullable=False),
    )


class Huur:
    """One lease, asked for by one process. `holder` is its name, unique among all that run now."""

    def __init__(self, table: sa.Table, holder: str, name: str = SENDING) -> None:
        self._table, self._holder, self._name = table, holder, name

    def __repr__(self) -> str:
        return f"<Huur {self._name}>"

    def take(self, conn: sa.Connection, seconds: float) -> Taken:
        """Take or renew the lease for so many seconds from now, if nobody else has it."""
        c = self._table.c
        fresh = insert(self._table).values(naam=self._name, houder="", tot=0, post=0).on_conflict_do_nothing()
        conn.execute(fresh)
        mine = c.naam == self._name
        holder, until, now = conn.execute(
            sa.select(c.houder, c.tot, _now()).where(mine).with_for_update()
        ).one()
        if holder not in ("", self._holder) and until > now:
            return Taken.OTHERS
        conn.execute(self._table.update().where(mine).values(houder=self._holder, tot=now + round(seconds * 1000)))
        return Taken.OURS if holder in ("", self._holder) else Taken.LEFT_BEHIND

    def give_back(self, conn: sa.Connection) -> None:
        """Leave it for whoever asks first; nothing happens when it is not ours."""
        c = self._table.c
        conn.execute(
            self._table.update().where(c.naam == self._name, c.houder == self._holder).values(houder="", tot=0)
        )

    def tell(self, conn: sa.Connection) -> None:
        """Tell whoever holds it that there is something in the outbox."""
        c = self._table.c
        conn.execute(self._table.update().where(c.naam == self._name).values(post=c.post + 1))

    def look(self, conn: sa.Connection) -> Look:
        """Who has it, and how often `tell` was called. One row by its key: cheap enough for every second."""
        c = self._table.c
        row = conn.execute(sa.select(c.houder, c.post).where(c.naam == self._name)).first()
        return Look(row is not None and row[0] == self._holder, row[1] if row is not None else 0)


def _now() -> sa.ColumnElement[int]:
    return sa.cast(sa.func.extract("epoch", sa.func.clock_timestamp()) * 1000, sa.BigInteger)
