"""Conversations of HR users and managers: one sealed row per run, opened for the turn that needs it.

Which dialogue it was stands inside the seal; a label that only the key can make finds it again. What HR decided does
not live here: the end of a dialogue writes that into `instelling`, `inhoud` or `campagne`.
"""

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from bot.store.organisatie import ORGANISATIE
from bot.store.zegel import PERSON_BYTES, Zegel

PURPOSE = "gesprek"

GESPREK = sa.Table(
    "gesprek_org",
    ORGANISATIE,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("gebruiker", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False, index=True),
    sa.Column("merk", sa.LargeBinary(PERSON_BYTES), nullable=False),
    sa.Column("klaar", sa.Boolean, nullable=False),
    sa.Column("vervalt", sa.Date, nullable=False),
    sa.Column("inhoud", sa.LargeBinary, nullable=False),
    sqlite_autoincrement=True,  # a number is never used twice: an old place can never meet another conversation
)


@dataclass(slots=True, repr=False)
class Gesprek:
    """One run. `antwoorden` maps a step to its answer as JSON. `id` is 0 until it is stored."""

    dialoog: str
    versie: int
    vervalt: dt.date
    klaar: bool = False
    antwoorden: dict[str, Any] = field(default_factory=dict)
    id: int = 0
    laatst: str = ""  # ISO day of the last change

    def __repr__(self) -> str:
        return f"<Gesprek {self.id}>"


class Gesprekken:
    """The conversations of one user. `merk_van` is the account that labels and seals are bound to."""

    def __init__(self, conn: sa.Connection, zegel: Zegel, gebruiker: int, wie: bytes) -> None:
        self._conn, self._zegel, self._gebruiker, self._wie = conn, zegel, gebruiker, wie

    def __repr__(self) -> str:
        return "<Gesprekken>"

    def get(self, number: int) -> Gesprek | None:
        c = GESPREK.c
        row = self._conn.execute(
            sa.select(GESPREK).where(c.id == number, c.gebruiker == self._gebruiker)).mappings().first()
        return None if row is None else self._opened(row)

    def last(self, dialoog: str) -> Gesprek | None:
        """The last run of this dialogue that was ended and kept."""
        c = GESPREK.c
        row = self._conn.execute(sa.select(GESPREK).where(
            c.gebruiker == self._gebruiker, c.merk == self._zegel.label(self._wie, dialoog), c.klaar,
        ).order_by(c.id.desc()).limit(1)).mappings().first()
        return None if row is None else self._opened(row)

    def finished(self) -> list[Gesprek]:
        """All runs that were ended and kept, oldest first."""
        c = GESPREK.c
        rows = self._conn.execute(
            sa.select(GESPREK).where(c.gebruiker == self._gebruiker, c.klaar).order_by(c.id)).mappings()
        return [self._opened(row) for row in rows]

    def put(self, gesprek: Gesprek) -> int:
        """Store it, new or anew; its number."""
        told = {"d": gesprek.dialoog, "v": gesprek.versie, "a": gesprek.antwoorden, "l": gesprek.laatst}
        values = {
            "gebruiker": self._gebruiker, "merk": self._zegel.label(self._wie, gesprek.dialoog),
            "klaar": gesprek.klaar, "vervalt": gesprek.vervalt,
            "inhoud": self._zegel.seal(self._wie, PURPOSE, json.dumps(told).encode()),
        }
        if gesprek.id:
            self._conn.execute(GESPREK.update().where(GESPREK.c.id == gesprek.id).values(**values))
        else:
            made = self._conn.execute(GESPREK.insert().values(**values))
            gesprek.id = int((made.inserted_primary_key or (0,))[0])
        return gesprek.id

    def drop(self, number: int) -> None:
        c = GESPREK.c
        self._conn.execute(GESPREK.delete().where(c.id == number, c.gebruiker == self._gebruiker))

    def drop_all(self) -> None:
        self._conn.execute(GESPREK.delete().where(GESPREK.c.gebruiker == self._gebruiker))

    def _opened(self, row: Any) -> Gesprek:
        told = json.loads(self._zegel.open(self._wie, PURPOSE, row["inhoud"]))
        return Gesprek(told["d"], told["v"], row["vervalt"], row["klaar"], told["a"], row["id"], told["l"])


def purge(conn: sa.Connection, today: dt.date) -> int:
    """Delete what had its time; how many."""
    return conn.execute(GESPREK.delete().where(GESPREK.c.vervalt < today)).rowcount
