"""Codes with which somebody takes everything along to a new account: one per person, kept only as a hash."""

import datetime as dt

import sqlalchemy as sa

from bot.kluis.spiegel import code_hash
from bot.kluis.tabellen import VERHUISCODE
from bot.kluis.undo import Undo

_c = VERHUISCODE.c
_OWNER = sa.select(_c.persoon, _c.verloopt).where(_c.hash == sa.bindparam("h"))
_DROP = VERHUISCODE.delete().where(_c.persoon == sa.bindparam("p"))
_INSERT = VERHUISCODE.insert()

New = tuple[bytes, dt.date]  # hash of the code, last day on which it works


class Verhuiscodes:
    """A working set over `verhuiscode`. Whoever was erased in this batch has no code any more."""

    def __init__(self, undo: Undo) -> None:
        self._undo = undo
        self._changed: dict[bytes, New | None] = {}  # person → their new code, None: gone

    def begin(self) -> None:
        self._changed.clear()

    def put(self, person: bytes, code: str, last_day: dt.date) -> None:
        """A new code, in the place of the one before."""
        self._undo.put(self._changed, person, (code_hash(code), last_day))

    def owner(self, conn: sa.Connection, code: str, today: dt.date) -> bytes | None:
        """Whose code this is; None when it is unknown, replaced, used or too old: one and the same.

        Always one and the same statement, so that the time tells nothing.
        """
        sought = code_hash(code)
        stored = conn.execute(_OWNER, {"h": sought}).first()
        found = [(person, new[1]) for person, new in self._changed.items() if new and new[0] == sought]
        if stored is not None and stored.persoon not in self._changed:
            found.append((stored.persoon, stored.verloopt))
        return next((person for person, last_day in found if last_day >= today), None)

    def leave_person(self, person: bytes) -> None:
        """The person was erased: their row goes with the others, and nothing of this batch is written."""
        self._undo.put(self._changed, person, None)

    def flush(self, conn: sa.Connection) -> None:
        if not self._changed:
            return
        conn.execute(_DROP, [{"p": person} for person in self._changed])
        rows = [
            {"hash": new[0], "persoon": person, "verloopt": new[1]}
            for person, new in self._changed.items()
            if new is not None
        ]
        if rows:
            conn.execute(_INSERT, rows)
        self._changed.clear()
