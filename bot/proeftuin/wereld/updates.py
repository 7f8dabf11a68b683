"""The updates that wait for one bot, with Telegram's own rules about offsets.

An update is forgotten only when a later call asks for a higher offset. Until then every call gets it again:
that is what makes Telegram a safe inbox for a bot that may crash.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from bot.proeftuin.api.errors import conflict
from bot.proeftuin.wereld.kinds import DEFAULT_KINDS, KINDS

WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
KEEP_SECONDS = 24 * 3600.0
MAX_TIMEOUT = 50
LISTENS_SECONDS = 10.0


class Updates:
    """A queue of (update id, moment, JSON), oldest first."""

    def __init__(self, now: Callable[[], float], first_id: int, again: Callable[[], bool]) -> None:
        self._now = now
        self._again = again
        self._next_id = first_id
        self._waiting: deque[tuple[int, float, str]] = deque()
        self._repeats: list[str] = []
        self._poll: asyncio.Future[bool] | None = None
        self._wake: asyncio.Event | None = None
        self.allowed: frozenset[str] | None = None
        self.webhook_active = False
        self._polled = float("-inf")

    @property
    def listens(self) -> bool:
        """Does a bot seem to be there? For the page, which says so when nobody answers."""
        return self.webhook_active or self._poll is not None or time.monotonic() - self._polled < LISTENS_SECONDS

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, update: dict[str, Any]) -> int | None:
        """Queue `{kind: object}`; None when the bot did not ask for this kind."""
        kind = next((key for key in update if key != "update_id"), "")
        if kind in KINDS and kind not in (DEFAULT_KINDS if self.allowed is None else self.allowed):
            return None
        number = self._next_id
        self._next_id += 1
        text = json.dumps({"update_id": number, **{k: v for k, v in update.items() if k != "update_id"}})
        self._waiting.append((number, self._now(), text))
        self._wake_up()
        return number

    def drop_all(self) -> None:
        """Forget everything (`drop_pending_updates`)."""
        self._waiting.clear()
        self._repeats.clear()

    def head(self) -> tuple[int, str] | None:
        """The oldest update, for a webhook."""
        self._drop_expired()
        return (self._waiting[0][0], self._waiting[0][2]) if self._waiting else None

    def confirm(self, below: int) -> None:
        """Forget all updates with a lower id. A fault may let Telegram send one of them again."""
        while self._waiting and self._waiting[0][0] < below:
            text = self._waiting.popleft()[2]
            if self._again():
                self._repeats.append(text)

    def batch(self, offset: int, limit: int) -> list[str]:
        """What one getUpdates call returns now."""
        self._drop_expired()
        if offset > 0:
            self.confirm(offset)
        elif offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        repeats, self._repeats = self._repeats, []
        found = repeats[:limit]
        self._repeats = repeats[limit:]
        for _, _, text in self._waiting:
            if len(found) >= limit:
                break
            found.append(text)
        return found

    async def poll(self, offset: int, limit: int, timeout: float) -> list[str]:
        """One getUpdates call. It ends an earlier call that still waits, with 409, as Telegram does."""
        self._polled = time.monotonic()
        self.end_poll(conflicted=True)
        found = self.batch(offset, limit)
        if found or timeout <= 0:
            return found
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            conflicted = await asyncio.wait_for(poll, min(timeout, MAX_TIMEOUT))
        except TimeoutError:
            conflicted = False
        finally:
            if self._poll is poll:
                self._poll = None
        if conflicted:
            raise conflict(
                WEBHOOK_ACTIVE
                if self.webhook_active
                else "terminated by other getUpdates request; make sure that only one bot instance is running"
            )
        # Offset 0 here: a call that waits does not confirm twice.
        return self.batch(0, limit)

    def end_poll(self, *, conflicted: bool) -> None:
        """End a waiting call: with 409, or with what there is."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(conflicted)
        self._poll = None

    async def something_waits(self) -> None:
        """For the webhook: return as soon as the queue is not empty."""
        if self._wake is None:
            self._wake = asyncio.Event()
        while not self._waiting:
            self._wake.clear()
            await self._wake.wait()

    def _wake_up(self) -> None:
        if self._poll is not None:
            self.end_poll(conflicted=False)
        if self._wake is not None:
            self._wake.set()

    def _drop_expired(self) -> None:
        oldest = self._now() - KEEP_SECONDS
        while self._waiting and self._waiting[0][1] < oldest:
            self._waiting.popleft()
