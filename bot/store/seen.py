"""Which updates were handled: each of them once, remembered for 48 hours (Telegram keeps them for 24)."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from bot.store.kit import Kit

KEPT_HOURS = 48
_CHUNK = 500  # values in one IN (…)


class Seen:
    """A working set over the table `gezien`. `load` begins a batch and forgets the one before."""

    def __init__(self, kit: Kit) -> None:
        self._sql = _statements(kit.gezien)
        self._known: set[int] = set()
        self._new: dict[int, dict[str, Any]] = {}
        self._erased: list[bytes] = []
        self._undo: list[int] = []  # update ids added since the savepoint
        self._erased_before = 0

    def load(self, conn: sa.Connection, update_ids: Iterable[int]) -> None:
        """Begin a batch: which of these were handled before?"""
        self._known.clear()
        self._new.clear()
        self._erased.clear()
        self.savepoint()
        wanted: Sequence[int] = tuple(update_ids)
        for start in range(0, len(wanted), _CHUNK):
            part = wanted[start : start + _CHUNK]
            rows = (
                conn.execute(self._sql.one, {"p": part[0]}) if len(part) == 1
                else conn.execute(self._sql.many, {"p": part})
            )
            self._known.update(row[0] for row in rows.fetchall())

    def has(self, update_id: int) -> bool:
        """Was this update handled, earlier or in this batch?"""
        return update_id in self._known or update_id in self._new

    def add(self, update_id: int, person: bytes | None, message: int | None, hour: int) -> None:
        """Remember the update; `message` is the id of the person's own message, `hour` counts from 1970."""
        if self.has(update_id):
            return
        self._new[update_id] = {"update_id": update_id, "persoon": person, "bericht": message, "uur": hour}
        self._undo.append(update_id)

    def erase(self, person: bytes) -> None:
        """Forget whose updates these were. That they were handled stays: none may come back."""
        self._erased.append(person)

    def savepoint(self) -> None:
        """From here on `rollback` undoes."""
        self._undo.clear()
        self._erased_before = len(self._erased)

    def rollback(self) -> None:
        """Back to the last savepoint, in memory: nothing of it was written yet."""
        for update_id in self._undo:
            del self._new[update_id]
        del self._erased[self._erased_before :]
        self._undo.clear()

    def flush(self, conn: sa.Connection) -> None:
        """Write what is new."""
        if self._erased:
            conn.execute(self._sql.forget, [{"p": person} for person in self._erased])
            for row in self._new.values():
                if row["persoon"] in self._erased:
                    row["persoon"] = row["bericht"] = None
        if self._new:
            conn.execute(self._sql.insert, list(self._new.values()))
        self._known.update(self._new)
        self._new.clear()
        self._erased.clear()
        self.savepoint()

    def recent_messages(self, conn: sa.Connection, person: bytes, since_hour: int) -> list[int]:
        """Ids of the person's own messages since that hour, oldest first; also those of this batch."""
        stored = conn.execute(self._sql.recent, {"p": person, "uur": since_hour}).scalars().all()
        new = [
            row["bericht"] for row in self._new.values()
            if row["persoon"] == person and row["bericht"] and row["uur"] >= since_hour
        ]
        return sorted({*stored, *new})

    def purge(self, conn: sa.Connection, before_hour: int) -> int:
        """Forget updates that were handled before that hour; how many."""
        return conn.execute(self._sql.purge, {"uur": before_hour}).rowcount


class _Statements(NamedTuple):
    one: sa.Select[Any]
    many: sa.Select[Any]
    insert: sa.Insert
    forget: sa.Update
    recent: sa.Select[Any]
    purge: sa.Delete


@lru_cache
def _statements(table: sa.Table) -> _Statements:
    c = table.c
    person: sa.BindParameter[Any] = sa.bindparam("p")
    return _Statements(
        one=sa.select(c.update_id).where(c.update_id == person),
        many=sa.select(c.update_id).where(c.update_id.in_(sa.bindparam("p", expanding=True))),
        insert=table.insert(),
        forget=table.update().where(c.persoon == person).values(persoon=None, bericht=None),
        recent=sa.select(c.bericht).where(
            c.persoon == person, c.bericht.is_not(None), c.uur >= sa.bindparam("uur")
        ),
        purge=table.delete().where(c.uur < sa.bindparam("uur")),
    )
