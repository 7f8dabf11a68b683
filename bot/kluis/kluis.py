"""The vault as one batch sees it: load, change in memory, flush in one transaction.

`load` begins a batch. Whatever is asked for and was not loaded is fetched by itself: loading ahead only saves
statements. `savepoint` and `rollback` undo one event of the batch, in memory. Nothing is kept in plain words
from one batch to the next.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from bot.kluis.dossiers import Dossiers
from bot.kluis.kaarten import Kaarten
from bot.kluis.personen import Personen, UnknownPerson
from bot.kluis.sleutels import Keys
from bot.kluis.tellers import Tellers
from bot.kluis.undo import Undo
from bot.kluis.verhuiscodes import Verhuiscodes
from bot.kluis.versleuteling import seal, unseal

Listed = tuple[bytes, dict[str, Any], dt.date]  # id, content, the first day on which it is gone

_PART = b"deel|"  # what other rooms seal; the vault's own purposes begin otherwise


class Kluis:
    """Everything that people said, and who they are. Fulfils `bot.engine.ports.Seal`.

    A person is a pseudonym of 16 bytes. Each object belongs to one person: asked for with another one it is
    not there. Writing for somebody who does not take part raises UnknownPerson.
    """

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self.pseudonym = keys.pseudonym
        self._undo = Undo()
        self._personen = Personen(keys, self._undo)
        self._dossiers = Dossiers(self._personen, self._undo)
        self._kaarten = Kaarten(self._personen, self._undo)
        self._codes = Verhuiscodes(self._undo)
        self._tellers = Tellers(self._undo)

    def __repr__(self) -> str:
        return "<Kluis>"

    # one batch

    def load(self, conn: sa.Connection, persons: Iterable[bytes], *, lock: bool = False) -> None:
        """Begin a batch with these persons, and forget the one before.

        `lock`: nobody else may write about them until the transaction ends (PostgreSQL; SQLite has one writer).
        """
        self._undo.savepoint()
        self._dossiers.begin(conn)
        self._kaarten.begin()
        self._codes.begin()
        self._tellers.begin()
        self._personen.load(conn, persons, lock=lock)

    def load_answers(self, conn: sa.Connection, wanted: Iterable[tuple[bytes, bytes]]) -> None:
        """Fetch (person, dossier) pairs with their answers ahead, in one statement."""
        self._dossiers.load(conn, wanted)

    def savepoint(self) -> None:
        """From here on `rollback` undoes."""
        self._undo.savepoint()

    def rollback(self) -> None:
        """Back to the last savepoint, in memory: nothing of it was written yet."""
        self._undo.rollback()

    def flush(self, conn: sa.Connection) -> None:
        """Write what changed. Before all others: they seal with the keys that are made here."""
        self._personen.flush(conn)
        self._dossiers.flush(conn)
        self._kaarten.flush(conn)
        self._codes.flush(conn)
        self._tellers.flush(conn)
        self._undo.savepoint()

    # persons

    def knows(self, person: bytes) -> bool:
        """Does this person take part?"""
        return self._personen.member(person) is not None

    def admit(self, person: bytes, account: dict[str, Any]) -> None:
        """Somebody joins: a data key of their own, and their settings."""
        self._personen.admit(person, account)

    def account(self, person: bytes) -> dict[str, Any]:
        """The person's settings, a fresh copy; empty for somebody who does not take part."""
        return self._personen.account(person)

    def put_account(self, person: bytes, account: dict[str, Any]) -> None:
        self._personen.put_account(person, account)

    def touch_week(self, person: bytes, week: str) -> None:
        """Note the ISO week of the last activity («2027-W05»); written only when it changed."""
        self._personen.touch_week(person, week)

    def week(self, person: bytes) -> str:
        """The ISO week of the last activity («2027-W05»), or ""."""
        return self._personen.week(person)

    def loopbaan(self, person: bytes) -> dict[str, Any]:
        """Where the person stands in their career cycle (phases and dates), a fresh copy; empty when new."""
        return self._personen.life(person)

    def put_loopbaan(self, person: bytes, loopbaan: dict[str, Any]) -> None:
        self._personen.put_life(person, loopbaan)

    def alarm(self, person: bytes) -> int | None:
        """The moment (UTC seconds) at which the bot looks at this person again, or None."""
        return self._personen.alarm(person)

    def set_alarm(self, person: bytes, moment: int | None) -> None:
        self._personen.set_alarm(person, moment)

    def due(self, conn: sa.Connection, now: int, most: int) -> list[tuple[bytes, int]]:
        """Whose alarm went off at `now` (UTC seconds), with its moment; the longest ago first, at most `most`."""
        return self._personen.due(conn, now, most)

    def next_alarm(self, conn: sa.Connection) -> int | None:
        """The first alarm of all (UTC seconds), whoever's it is; None when there is none."""
        return self._personen.next_alarm(conn)

    def erase(self, person: bytes, farewell: bytes | None) -> None:
        """At the flush every row of this person goes; a farewell row with `farewell` stays, if any. See `wissen`."""
        self._personen.erase(person, farewell)
        self._dossiers.leave_person(person)
        self._kaarten.leave_person(person)
        self._codes.leave_person(person)

    # to a new account

    def put_move_code(self, person: bytes, code: str, last_day: dt.date) -> None:
        """From now on this code alone opens the way for this person to a new account. Only its hash is kept."""
        if not self.knows(person):
            raise UnknownPerson
        self._codes.put(person, code, last_day)

    def owner_of(self, conn: sa.Connection, code: str, today: dt.date) -> bytes | None:
        """Whose move code this is, or None when it opens nothing."""
        return self._codes.owner(conn, code, today)

    # dossiers and answers

    def open_dossier(self, person: bytes, content: dict[str, Any], vervalt: dt.date) -> bytes:
        """A new run of a dialogue; its id. `vervalt` is the first day on which it is gone."""
        return self._dossiers.open(person, content, vervalt)

    def put_dossier(
        self, person: bytes, dossier: bytes, content: dict[str, Any], vervalt: dt.date | None = None
    ) -> None:
        self._dossiers.put(person, dossier, content, vervalt)

    def dossier(self, person: bytes, dossier: bytes) -> dict[str, Any] | None:
        return self._dossiers.content(person, dossier)

    def close_dossier(self, person: bytes, dossier: bytes) -> None:
        """Delete the run and its answers."""
        self._dossiers.close(person, dossier)

    def list_dossiers(self, conn: sa.Connection, person: bytes) -> list[Listed]:
        """(id, content, day on which it goes)."""
        return self._dossiers.listed(conn, person)

    def answers(self, person: bytes, dossier: bytes) -> dict[str, Any]:
        """The answers of one run by question, a fresh copy."""
        return self._dossiers.answers(person, dossier)

    def keep(self, person: bytes, dossier: bytes, question: str, value: Any) -> None:
        """Keep an answer (any JSON value) in place of the one before."""
        self._dossiers.keep(person, dossier, question, value)

    def drop(self, person: bytes, dossier: bytes, question: str) -> None:
        """Forget an answer."""
        self._dossiers.drop(person, dossier, question)

    # cards

    def keep_card(self, person: bytes, content: dict[str, Any], vervalt: dt.date) -> bytes:
        return self._kaarten.keep(person, content, vervalt)

    def card(self, conn: sa.Connection, person: bytes, card: bytes) -> dict[str, Any] | None:
        return self._kaarten.content(conn, person, card)

    def list_cards(self, conn: sa.Connection, person: bytes) -> list[Listed]:
        """(id, content, day on which it goes), the first to go first."""
        return self._kaarten.listed(conn, person)

    def shorten_card(self, person: bytes, card: bytes, vervalt: dt.date) -> None:
        """Let a card go on an earlier day than was planned; a later day changes nothing."""
        self._kaarten.sooner(person, card, vervalt)

    def drop_card(self, person: bytes, card: bytes) -> None:
        self._kaarten.drop(person, card)

    # counts, of nobody

    def count(self, conn: sa.Connection, period: int, team: int | None, given: Iterable[tuple[str, str]]) -> None:
        """Add (measure, answer) pairs to the counts of a year and of the place of a team. Nothing leads back."""
        self._tellers.add(conn, period, team, given)

    # the person's own copy

    def everything(self, conn: sa.Connection, person: bytes) -> dict[str, Any]:
        """All that the vault has of this person, in plain words, for them alone. Empty for a stranger."""
        member = self._personen.member(person)
        if member is None:
            return {}
        dossiers = self.list_dossiers(conn, person)
        self.load_answers(conn, [(person, dossier) for dossier, _content, _vervalt in dossiers])
        return {
            "account": self.account(person),
            "week": member.week,
            "loopbaan": self.loopbaan(person),
            "wekker": member.alarm,
            "dossiers": [
                {**content, "vervalt": vervalt.isoformat(), "antwoorden": self.answers(person, dossier)}
                for dossier, content, vervalt in dossiers
            ],
            "kaarten": [
                {**content, "vervalt": vervalt.isoformat()}
                for _card, content, vervalt in self.list_cards(conn, person)
            ],
        }

    # sealing for other rooms

    def seal(self, person: bytes, purpose: str, plain: bytes) -> bytes:
        """Encrypt under the person's key. Raises UnknownPerson."""
        return seal(self._personen.key(person).cipher, person + _PART + purpose.encode(), plain)

    def open(self, person: bytes, purpose: str, sealed: bytes) -> bytes:
        """Raises Unreadable when it was changed or sealed for another person or purpose."""
        return unseal(self._personen.key(person).cipher, person + _PART + purpose.encode(), sealed)

    def label(self, person: bytes, name: str) -> bytes:
        """16 bytes that stand for a name with this person alone."""
        return self._personen.key(person).label(_PART + name.encode())
