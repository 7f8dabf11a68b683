"""The path of one message: seen before? → turn → effects → outbox → commit. Synchronous; one transaction a batch.

Only after `handle` has returned may an update be confirmed to Telegram. An update that cannot be handled is tried
three times and then set aside, encrypted, so that the queue moves on; trouble with the database is nobody's fault
and is raised, so that the same batch comes again.
"""

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from bot.engine.events import Event
from bot.engine.ports import Ready, Settled

_LOG = logging.getLogger(__name__)
MAX_ATTEMPTS = 3


class Role(Protocol):
    """Who handles the events of one bot. All but `begin` and `flush` work in memory."""

    def begin(self, conn: Any, events: Sequence[Event]) -> None: ...
    def pseudonym(self, event: Event) -> bytes: ...
    def knows(self, event: Event) -> bool: ...
    def savepoint(self) -> None: ...
    def rollback(self) -> None: ...
    def handle(self, event: Event, now: datetime) -> None: ...
    def flush(self, conn: Any) -> list[Ready]: ...
    def sorry(self, event: Event) -> None: ...
    def settled(self, conn: Any, one: Settled) -> None: ...
    def after_commit(self) -> None: ...


class SeenUpdates(Protocol):
    """Which updates were handled before."""

    def load(self, conn: Any, update_ids: Any) -> None: ...
    def has(self, update_id: int) -> bool: ...
    def add(self, update_id: int, person: bytes | None, message: int | None, hour: int) -> None: ...
    def savepoint(self) -> None: ...
    def rollback(self) -> None: ...
    def flush(self, conn: Any) -> None: ...


class PoisonShelf(Protocol):
    """Attempts, and what was set aside."""

    def attempt(self, conn: Any, update_id: int) -> int: ...
    def succeeded(self, conn: Any, update_ids: Any) -> None: ...
    def set_aside(
        self, conn: Any, update_id: int, payload: bytes, day: Any, person: bytes | None = None
    ) -> None: ...


class Database(Protocol):
    """Transactions that commit on leaving, and raise named errors of their own for trouble with the database."""

    def begin(self) -> AbstractContextManager[Any]: ...
    def is_trouble(self, error: BaseException) -> bool: ...


class Pipeline:
    """`careful`: the last stop was unclean, so every update is tried alone until one batch has passed."""

    def __init__(
        self,
        database: Database,
        role: Role,
        seen: SeenUpdates,
        shelf: PoisonShelf,
        settle: Callable[[Any, Sequence[Settled]], None],
        *,
        zone: ZoneInfo,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        careful: bool = False,
    ) -> None:
        self._database, self._role, self._seen, self._shelf = database, role, seen, shelf
        self._settle, self._zone, self._clock = settle, zone, clock
        self._careful = careful
        self._kept: list[Ready] = []  # committed in a call that ended in trouble, not handed out yet

    def __repr__(self) -> str:
        return "<Pipeline>"

    def handle(self, events: Sequence[Event]) -> list[Ready]:
        """Handle a batch and commit. Raises only when the database is in trouble; then nothing was committed."""
        if not events:
            return []
        now = self._clock()
        ready, self._kept = self._kept, []
        try:
            alone = events
            if not self._careful:
                together, alone = self._together(events, now)
                ready += together
            for event in alone:
                ready += self._alone(event, now)
        except Exception:
            self._kept = ready  # these are committed already: they leave with the next batch
            raise
        self._careful = False
        return ready

    def be_careful(self) -> None:
        """Whoever did this work before ended uncleanly: the next batch is tried one by one."""
        self._careful = True

    def settle(self, settled: Sequence[Settled]) -> None:
        """Note what became of outgoing messages, and commit."""
        with self._database.begin() as conn:
            self._settle(conn, [one for one in settled if one.row > 0])
            for one in settled:
                self._role.settled(conn, one)

    def _together(self, events: Sequence[Event], now: datetime) -> tuple[list[Ready], Sequence[Event]]:
        """The whole batch in one transaction; what fails is undone in memory and returned, with what follows it.

        The try in company counts: it is committed with the rest of the batch.
        """
        failed: list[Event] = []
        stopped: set[bytes] = set()  # people of whom an update failed: their later ones wait, so that order stays
        with self._database.begin() as conn:
            self._seen.load(conn, [event.id for event in events])
            fresh = [event for event in events if not self._seen.has(event.id)]
            if not fresh:
                return [], []
            self._role.begin(conn, fresh)
            for event in fresh:
                if stopped and self._role.pseudonym(event) in stopped:
                    failed.append(event)
                elif not self._seen.has(event.id) and not self._try(event, now):
                    self._shelf.attempt(conn, event.id)
                    failed.append(event)
                    stopped.add(self._role.pseudonym(event))
            ready = self._write(conn)
        self._role.after_commit()
        return ready, failed

    def _try(self, event: Event, now: datetime) -> bool:
        self._role.savepoint()
        self._seen.savepoint()
        try:
            self._role.handle(event, now.astimezone(self._zone))
            self._remember(event, now)
            return True
        except Exception as error:
            if self._database.is_trouble(error):
                raise
            self._role.rollback()
            self._seen.rollback()
            _LOG.error("Een bericht verwerken mislukte (%s, %s).", event.kind, _where(error))
            return False

    def _remember(self, event: Event, now: datetime) -> None:
        """Of somebody who does not take part only the number of the update is kept."""
        member = self._role.knows(event)
        person = self._role.pseudonym(event) if member else None
        hour = int(now.timestamp()) // 3600
        self._seen.add(event.id, person, event.message if member and not event.tap else None, hour)

    def _write(self, conn: Any) -> list[Ready]:
        ready = self._role.flush(conn)
        self._seen.flush(conn)
        return ready

    def _alone(self, event: Event, now: datetime) -> list[Ready]:
        """One update by itself, up to three times; each attempt is committed before it is made."""
        while True:
            with self._database.begin() as conn:
                self._seen.load(conn, [event.id])
                if self._seen.has(event.id):
                    return []
                attempts = self._shelf.attempt(conn, event.id)
            if attempts > MAX_ATTEMPTS:
                return self._set_aside(event, now)
            with self._database.begin() as conn:
                self._seen.load(conn, [event.id])
                self._role.begin(conn, [event])
                if not self._try(event, now):
                    continue
                ready = self._write(conn)
                self._shelf.succeeded(conn, [event.id])
            self._role.after_commit()
            return ready

    def _set_aside(self, event: Event, now: datetime) -> list[Ready]:
        _LOG.error("Een bericht is na %d pogingen opzijgezet (%s).", MAX_ATTEMPTS, event.kind)
        with self._database.begin() as conn:
            self._seen.load(conn, [event.id])
            self._role.begin(conn, [event])
            self._say_sorry(event)
            person = self._role.pseudonym(event) if self._role.knows(event) else None
            self._remember(event, now)
            known = (event.kind, event.name, event.data, event.text) if person else (event.kind,)
            payload = "\x1f".join(known).encode("utf-8", "replace")
            self._shelf.set_aside(conn, event.id, payload, now.date(), person)
            ready = self._write(conn)
        self._role.after_commit()
        return ready

    def _say_sorry(self, event: Event) -> None:
        """If even that fails, the queue moves on without."""
        self._role.savepoint()
        try:
            self._role.sorry(event)
        except Exception as error:
            if self._database.is_trouble(error):
                raise
            self._role.rollback()
            _LOG.error("Iemand laten weten dat er iets misging, lukte niet (%s).", _where(error))


def _where(error: BaseException) -> str:
    """Name of the error and the line of ours that raised it: never its words, which may be somebody's answer."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    return f"{type(error).__name__} in {trace.tb_frame.f_code.co_name}:{trace.tb_lineno}"
