"""The sessions of one batch: loaded with one statement, changed in memory, written with one statement.

A session is kept as JSON text in memory too, so that whoever gets one may change it freely:
only `put` counts, and a rollback is exact.
"""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from bot.engine.ports import Seal
from bot.store.kit import Kit

PURPOSE = "sessie"
_CHUNK = 500  # values in one IN (…)

_encode = json.JSONEncoder(separators=(",", ":")).encode
_decode = json.JSONDecoder().decode


class Sessions:
    """A working set over the table `sessie`. `load` begins a batch and forgets the one before."""

    def __init__(self, kit: Kit, seal: Seal) -> None:
        self._table = kit.sessie
        self._seal = seal
        self._conn: sa.Connection | None = None
        self._now: dict[bytes, bytes | None] = {}  # person → JSON, None: no session
        self._sealed: dict[bytes, bytes] = {}  # loaded, not opened yet
        self._dirty: set[bytes] = set()
        self._undo: list[tuple[bytes, bool, bytes | None, bool]] = []  # person, opened?, JSON, dirty?
        self._one, self._many, self._delete = _statements(self._table)

    def load(self, conn: sa.Connection, persons: Iterable[bytes]) -> None:
        """Begin a batch with the sessions of these persons."""
        self._conn = conn
        self._now.clear()
        self._sealed.clear()
        self._dirty.clear()
        self._undo.clear()
        self._fetch(conn, tuple(persons))

    def get(self, person: bytes) -> dict[str, Any] | None:
        """The session, a fresh copy; None when there is none."""
        text = self._text(person)
        return None if text is None else _decode(text.decode())

    def put(self, person: bytes, session: dict[str, Any]) -> None:
        """Replace the session; written at `flush`, and only when it differs."""
        text = _encode(session).encode()
        if self._text(person) != text:
            self._set(person, text)

    def drop(self, person: bytes) -> None:
        """End the session; the row goes at `flush`. Opens nothing: the person's key may be gone already."""
        if self._now.get(person, b"") is not None:
            self._set(person, None)

    def savepoint(self) -> None:
        """From here on `rollback` undoes."""
        self._undo.clear()

    def rollback(self) -> None:
        """Back to the last savepoint, in memory: nothing of it was written yet."""
        for person, opened, text, dirty in reversed(self._undo):
            if opened:
                self._now[person] = text
            else:
                self._now.pop(person, None)
            (self._dirty.add if dirty else self._dirty.discard)(person)
        self._undo.clear()

    def flush(self, conn: sa.Connection) -> None:
        """Write what changed."""
        if not self._dirty:
            return
        written = [(person, text) for person in self._dirty if (text := self._now[person]) is not None]
        gone = [{"p": person} for person in self._dirty if self._now[person] is None]
        if gone:
            conn.execute(self._delete, gone)
        if written:
            seal = self._seal.seal
            rows = [{"persoon": person, "inhoud": seal(person, PURPOSE, text)} for person, text in written]
            conn.execute(_upsert(self._table, conn.dialect.name), rows)
        self._dirty.clear()
        self._undo.clear()

    def _text(self, person: bytes) -> bytes | None:
        if person not in self._now:
            if person not in self._sealed:
                if self._conn is None:
                    raise RuntimeError("load() begins a batch")
                self._fetch(self._conn, (person,))
            if person in self._sealed:
                self._now[person] = self._seal.open(person, PURPOSE, self._sealed[person])
        return self._now[person]

    def _set(self, person: bytes, text: bytes | None) -> None:
        self._undo.append((person, person in self._now, self._now.get(person), person in self._dirty))
        self._now[person] = text
        self._dirty.add(person)

    def _fetch(self, conn: sa.Connection, persons: Sequence[bytes]) -> None:
        for start in range(0, len(persons), _CHUNK):
            part = persons[start : start + _CHUNK]
            rows = (
                conn.execute(self._one, {"p": part[0]}) if len(part) == 1
                else conn.execute(self._many, {"p": part})
            )
            found: dict[bytes, bytes] = {row[0]: row[1] for row in rows.fetchall()}
            self._sealed.update(found)
            for person in part:
                if person not in found:
                    self._now[person] = None


@lru_cache
def _statements(table: sa.Table) -> tuple[sa.Select[Any], sa.Select[Any], sa.Delete]:
    chosen = sa.select(table.c.persoon, table.c.inhoud)
    return (
        chosen.where(table.c.persoon == sa.bindparam("p")),
        chosen.where(table.c.persoon.in_(sa.bindparam("p", expanding=True))),
        table.delete().where(table.c.persoon == sa.bindparam("p")),
    )


@lru_cache
def _upsert(table: sa.Table, dialect: str) -> sa.Insert:
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as lite

        new = lite(table)
        return new.on_conflict_do_update(index_elements=["persoon"], set_={"inhoud": new.excluded.inhoud})
    from sqlalchemy.dialects.postgresql import insert as pg

    newer = pg(table)
    return newer.on_conflict_do_update(index_elements=["persoon"], set_={"inhoud": newer.excluded.inhoud})
