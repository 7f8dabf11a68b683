"""The outbox of one batch: gathered in memory, written with the answers, in one transaction."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from bot.engine.messages import Rendered
from bot.engine.ports import Ready, Seal, Settled
from bot.outbox.serial import from_bytes, to_bytes
from bot.outbox.statements import statements
from bot.outbox.table import REFUSED, SENT, WAITING

PURPOSE = "uitgaand"
FEW = 3


class Outbox:
    """A working set over the table `uitgaand`.

    `label` turns the name of a question into a keyed label of 16 bytes for one person; `hour` is the clock in
    whole hours since 1970 (48 hours is how long a bot may delete its messages).
    """

    def __init__(
        self, table: sa.Table, seal: Seal, label: Callable[[bytes, str], bytes], hour: Callable[[], int]
    ) -> None:
        self._sql = statements(table)
        self._seal = seal
        self._label = label
        self._hour = hour
        self._new: list[tuple[bytes, int, Rendered]] = []
        self._erased: list[bytes] = []
        self._before: tuple[list[tuple[bytes, int, Rendered]], int] = ([], 0)

    def begin(self) -> None:
        """Begin a batch and forget the one before."""
        self._new.clear()
        self._erased.clear()
        self.savepoint()

    def add(self, person: bytes, chat: int, message: Rendered) -> None:
        """A message for this person; it leaves after the commit."""
        self._new.append((person, chat, message))

    def erase(self, person: bytes) -> None:
        """Nothing of this person stays in the outbox, nor what was added before in this batch."""
        self._erased.append(person)
        self._new = [entry for entry in self._new if entry[0] != person]

    def savepoint(self) -> None:
        """From here on `rollback` undoes."""
        self._before = (self._new.copy(), len(self._erased))

    def rollback(self) -> None:
        """Back to the last savepoint, in memory: nothing of it was written yet."""
        new, erased = self._before
        self._new = new.copy()
        del self._erased[erased:]

    def flush(self, conn: sa.Connection) -> list[Ready]:
        """Write the messages; they come back with their rows, in the order in which they were added."""
        if self._erased:
            conn.execute(self._sql.erase, [{"p": person} for person in self._erased])
        new = self._new
        rows = [self._row(person, chat, message) for person, chat, message in new]
        numbers: Sequence[int] = ()
        if len(rows) <= FEW:  # one by one is cheaper than RETURNING while there are only a few
            insert = self._sql.insert
            numbers = [number for row in rows for number in conn.execute(insert, row).inserted_primary_key or ()]
        elif rows:
            numbers = conn.execute(self._sql.insert_many, rows).scalars().all()
        ready = [
            Ready(number, person, chat, message)
            for number, (person, chat, message) in zip(numbers, new, strict=True)
        ]
        self._new = []
        self._erased.clear()
        self.savepoint()
        return ready

    def settle(self, conn: sa.Connection, settled: Iterable[Settled]) -> None:
        """Note what became of messages, and wipe their words."""
        hour = self._hour()
        rows = [
            {
                "p": one.row,
                "nieuw": SENT if one.result == "sent" else REFUSED,
                "nummer": one.message or None,
                "nu": hour,
            }
            for one in settled
            if one.row
        ]
        if rows:
            conn.execute(self._sql.settle, rows)

    def pending(self, conn: sa.Connection) -> Sequence[sa.Row[Any]]:
        """What still waits (id, persoon, inhoud), oldest first: for a start. Load the keys, then `opened`."""
        return conn.execute(self._sql.pending).all()

    def opened(self, rows: Iterable[sa.Row[Any]]) -> list[Ready]:
        """The waiting messages in plain words."""
        ready = []
        for number, person, sealed in map(tuple, rows):
            chat, message = from_bytes(self._seal.open(person, PURPOSE, sealed))
            ready.append(Ready(number, person, chat, message))
        return ready

    def find_mark(self, conn: sa.Connection, person: bytes, mark: str) -> int | None:
        """The channel's id of the last message that was sent to this person under this mark."""
        values = {"p": person, "merk": self._label(person, mark)}
        found: int | None = conn.execute(self._sql.find_mark, values).scalar()
        return found

    def recent_messages(self, conn: sa.Connection, person: bytes, since_hour: int) -> list[int]:
        """The channel's ids of messages that were sent to this person since that hour, oldest first."""
        return list(conn.execute(self._sql.recent, {"p": person, "uur": since_hour}).scalars())

    def drop_waiting(self, conn: sa.Connection, person: bytes) -> int:
        """Refuse everything that waits for somebody who left; how many."""
        return conn.execute(self._sql.drop_waiting, {"p": person, "nu": self._hour()}).rowcount

    def purge(self, conn: sa.Connection, before_hour: int) -> int:
        """Delete settled messages from before that hour; how many."""
        return conn.execute(self._sql.purge, {"uur": before_hour}).rowcount

    def _row(self, person: bytes, chat: int, message: Rendered) -> dict[str, Any]:
        return {
            "persoon": person,
            "baan": message.lane,
            "inhoud": self._seal.seal(person, PURPOSE, to_bytes(chat, message)),
            "merk": self._label(person, message.mark) if message.mark else None,
            "staat": WAITING,
            "uur": self._hour(),
        }
