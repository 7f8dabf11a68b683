"""Fetches updates and confirms them only after the commit. The same loop for every bot.

An update is confirmed by asking for the ones after it. So `offset` moves only when the batch is committed; while the
answers of a batch are on their way, the next fetch is already waiting.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from typing import Any

from bot.channels.ending import CONFLICT, Fatal, wrong_token
from bot.channels.health import Health
from bot.channels.intake import Intake, update_number
from bot.engine.events import Event
from bot.outbox.outcome import Conflict, Outcome, RateLimited, Unauthorized
from bot.outbox.pace import Limits, backoff

_LOG = logging.getLogger(__name__)

Fetch = Callable[[int, int], Awaitable[list[Any]]]  # (offset, how many at most) → updates


class Poller:
    """One loop for one bot. `why` says in Dutch what a 409 is about; `conflict_seconds` is how long it may last."""

    def __init__(
        self,
        fetch: Fetch,
        event_of: Callable[[object], Event | None],
        outcome_of: Callable[[Exception], Outcome],
        intake: Intake,
        health: Health,
        *,
        why: Callable[[Exception], str] = lambda _error: "",
        conflict_seconds: float = 300.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        limits: Limits | None = None,
    ) -> None:
        self._fetch, self._event_of, self._outcome_of, self._why = fetch, event_of, outcome_of, why
        self._intake, self._health = intake, health
        self._conflict_seconds = conflict_seconds
        self._sleep, self._chance = sleep, chance
        self._limits = limits or Limits()
        self._stopping = False
        self._waiting: asyncio.Future[Any] | None = None  # what `stop` may interrupt: a fetch or a pause
        self._failures = 0
        self._conflict_since: float | None = None
        self.offset = 0

    async def run(self) -> None:
        """Go round until `stop`. Raises `Fatal` when going on makes no sense."""
        while not self._stopping:
            self._health.turn()
            updates = await self._next_batch()
            if updates:
                await self._handle(updates)
        await self._confirm()

    def stop(self) -> None:
        """Stop fetching; a batch in hand is finished first."""
        self._stopping = True
        if self._waiting is not None:
            self._waiting.cancel()

    async def _next_batch(self) -> list[Any]:
        began = self._health.clock()
        try:
            updates = await self._interruptible(self._fetch(self.offset, 100))
        except Exception as error:  # noqa: BLE001  the table gives it a name
            await self._trouble(error)
            return []
        if updates is None:
            return []
        self._failures, self._conflict_since = 0, None
        self._health.good()
        if not updates and self._health.clock() - began < 0.1:
            await self._pause(0.2)  # a server that does not wait may not keep us busy
        return list(updates)

    async def _handle(self, updates: list[Any]) -> None:
        """Until it is committed; only then the offset moves. Stopping meanwhile leaves the batch unconfirmed."""
        events = [event for update in updates if (event := self._event_of(update)) is not None]
        tries = 0
        while True:
            try:
                await self._intake.take(events)
                break
            except Exception as error:  # noqa: BLE001  a database that is full, locked or away: wait, do not confirm
                tries += 1
                self._health.count("database_trouble")
                pause = backoff(tries, self._limits, self._chance())
                name = type(error).__name__
                _LOG.error("Opslaan lukt niet (%s). Niets gaat verloren. Nieuwe poging over %.0f s.", name, pause)
                await self._pause(pause)
                if self._stopping:
                    return
        self.offset = max([self.offset, *(update_number(update) + 1 for update in updates)])

    async def _trouble(self, error: Exception) -> None:
        outcome = self._outcome_of(error)
        self._health.count("telegram_trouble")
        if isinstance(outcome, Unauthorized):
            raise wrong_token() from None
        self._failures += 1
        pause = backoff(self._failures, self._limits, self._chance())
        if isinstance(outcome, RateLimited):
            pause = outcome.retry_after
        if isinstance(outcome, Conflict):
            self._conflict(self._why(error))
            pause = min(pause, 15.0)
        elif self._failures in (1, 10) or self._failures % 60 == 0:  # no log full of one outage
            name = type(outcome).__name__
            _LOG.warning("Berichten ophalen lukt niet (%s). Nieuwe poging over %.0f s.", name, pause)
        await self._pause(pause)

    def _conflict(self, why: str) -> None:
        now = self._health.clock()
        if self._conflict_since is None:
            self._conflict_since = now
        _LOG.error("Een ander programma haalt berichten op met dit token. %s", why)
        if now - self._conflict_since >= self._conflict_seconds:
            raise Fatal(CONFLICT, "Ik stop: een ander programma houdt dit token bezet. Laat er één draaien.")

    async def _confirm(self) -> None:
        """Say at the end what was committed. If it fails: Telegram sends it again, and it is recognised as seen."""
        if not self.offset:
            return
        try:
            await asyncio.wait_for(self._fetch(self.offset, 0), 3.0)
        except Exception as error:  # noqa: BLE001
            _LOG.debug("Bevestigen bij het stoppen lukte niet (%s).", type(error).__name__)

    async def _pause(self, seconds: float) -> None:
        self._health.turn(seconds)
        await self._interruptible(self._sleep(seconds))

    async def _interruptible(self, work: Awaitable[Any]) -> Any:
        """The result, or None when `stop` came in between."""
        self._waiting = asyncio.ensure_future(work)
        if self._stopping:
            self._waiting.cancel()
        try:
            return await self._waiting
        except asyncio.CancelledError:
            if self._stopping and self._waiting.cancelled():
                return None
            self._waiting.cancel()
            raise
        finally:
            self._waiting = None
