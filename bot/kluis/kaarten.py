"""The cards that people keep: one summary on paper each."""

import datetime as dt
import secrets
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from bot.kluis.personen import Personen, decode, encode
from bot.kluis.tabellen import ID_BYTES, KAART
from bot.kluis.undo import Undo
from bot.kluis.versleuteling import seal, unseal

_BOUND = b"kluis|kaart|"
_c = KAART.c
_OF_PERSON = (
    sa.select(_c.id, _c.inhoud, _c.vervalt)
    .where(_c.persoon == sa.bindparam("p"))
    .order_by(_c.vervalt, _c.id)
)
_ONE = sa.select(_c.inhoud).where(_c.id == sa.bindparam("k"), _c.persoon == sa.bindparam("p"))
_INSERT = KAART.insert()
_SOONER = (
    KAART.update()
    .where(_c.id == sa.bindparam("k"), _c.persoon == sa.bindparam("p"), _c.vervalt > sa.bindparam("dag"))
    .values(vervalt=sa.bindparam("dag"))
)
_DROP = KAART.delete().where(_c.id == sa.bindparam("k"), _c.persoon == sa.bindparam("p"))


@dataclass(frozen=True, slots=True, repr=False)
class NewCard:
    """A card of this batch, not written yet. `text` is JSON."""

    person: bytes
    text: bytes
    vervalt: dt.date


class Kaarten:
    """A working set over `kaart`. Who asks for somebody else's card finds nothing."""

    def __init__(self, personen: Personen, undo: Undo) -> None:
        self._personen = personen
        self._undo = undo
        self._new: dict[bytes, NewCard] = {}
        self._gone: dict[bytes, bytes] = {}  # card → person
        self._sooner: dict[tuple[bytes, bytes], dt.date] = {}  # (person, card) → the day on which it goes now

    def begin(self) -> None:
        self._new.clear()
        self._gone.clear()
        self._sooner.clear()

    def keep(self, person: bytes, content: dict[str, Any], vervalt: dt.date) -> bytes:
        self._personen.key(person)  # raises for somebody who does not take part
        card = secrets.token_bytes(ID_BYTES)
        self._undo.put(self._new, card, NewCard(person, encode(content), vervalt))
        return card

    def content(self, conn: sa.Connection, person: bytes, card: bytes) -> dict[str, Any] | None:
        found: dict[str, Any]
        new = self._new.get(card)
        if new is not None:
            if new.person != person:
                return None
            found = decode(new.text)
            return found
        if self._gone.get(card) == person or self._personen.is_erased(person):
            return None
        sealed = conn.execute(_ONE, {"k": card, "p": person}).scalar()
        return None if sealed is None else self._open(person, card, sealed)

    def listed(self, conn: sa.Connection, person: bytes) -> list[tuple[bytes, dict[str, Any], dt.date]]:
        """(id, content, day on which it goes), the first to go first; those of this batch last."""
        stored = [] if self._personen.is_erased(person) else conn.execute(_OF_PERSON, {"p": person}).all()
        cards = [
            (card, self._open(person, card, sealed), self._day(person, card, vervalt))
            for card, sealed, vervalt in stored
            if self._gone.get(card) != person
        ]
        return cards + [
            (card, decode(new.text), new.vervalt)
            for card, new in self._new.items()
            if new.person == person
        ]

    def sooner(self, person: bytes, card: bytes, vervalt: dt.date) -> None:
        """Let a card go on an earlier day. A later one changes nothing."""
        new = self._new.get(card)
        if new is None:
            self._undo.put(self._sooner, (person, card), min(vervalt, self._day(person, card, vervalt)))
        elif new.person == person and vervalt < new.vervalt:
            self._undo.put(self._new, card, replace(new, vervalt=vervalt))

    def drop(self, person: bytes, card: bytes) -> None:
        new = self._new.get(card)
        if new is None:
            self._undo.put(self._gone, card, person)
        elif new.person == person:
            self._undo.remove(self._new, card)

    def leave_person(self, person: bytes) -> None:
        """The person was erased: what this batch knows of their cards is gone."""
        for card in [card for card, new in self._new.items() if new.person == person]:
            self._undo.remove(self._new, card)

    def flush(self, conn: sa.Connection) -> None:
        if self._sooner:
            days = [{"k": card, "p": person, "dag": day} for (person, card), day in self._sooner.items()]
            conn.execute(_SOONER, days)
            self._sooner.clear()
        if self._gone:
            conn.execute(_DROP, [{"k": card, "p": person} for card, person in self._gone.items()])
            self._gone.clear()
        if self._new:
            rows = []
            for card, new in self._new.items():
                cipher = self._personen.key(new.person).cipher
                sealed = seal(cipher, new.person + _BOUND + card, new.text)
                rows.append({"id": card, "persoon": new.person, "inhoud": sealed, "vervalt": new.vervalt})
            conn.execute(_INSERT, rows)
            self._new.clear()

    def _day(self, person: bytes, card: bytes, vervalt: dt.date) -> dt.date:
        return min(vervalt, self._sooner.get((person, card), vervalt))

    def _open(self, person: bytes, card: bytes, sealed: bytes) -> dict[str, Any]:
        cipher = self._personen.key(person).cipher
        found: dict[str, Any] = decode(unseal(cipher, person + _BOUND + card, sealed))
        return found
