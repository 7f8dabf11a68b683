"""Keeps the lease on fetching and sending for one worker on PostgreSQL.

Two that fetch at once are refused by Telegram, two that send at once send twice. So whoever holds it counts from before
it asked, and stops a while before the database would give it to another: then a worker that was asleep, or could not
reach the database, has stopped by itself before the next one begins. What both might still commit, the database
refuses: an update is remembered once.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from bot.channels.lease import Kept
from bot.store.huur import Look, Taken

_LOG = logging.getLogger(__name__)
T = TypeVar("T")
SECONDS = 15.0  # a worker that is not heard of for so long is replaced
RENEW = 4.0
MARGIN = 6.0  # to stop, and to let go what is under way (`Limits.close_within`)
SWEEP = 30.0  # look in the outbox anyway: who committed may have died before they told
PATIENCE = 4.0  # for one question to the database


class Rented(Protocol):
    """The lease in the database: see `store/huur.py`."""

    def take(self, conn: Any, seconds: float) -> Taken: ...
    def give_back(self, conn: Any) -> None: ...
    def tell(self, conn: Any) -> None: ...
    def look(self, conn: Any) -> Look: ...


class Huurder:
    """`begin` opens a transaction. `left_behind` is called when the one before us died with it in its hands."""

    def __init__(
        self,
        rented: Rented,
        begin: Callable[[], AbstractContextManager[Any]],
        *,
        left_behind: Callable[[], None] = lambda: None,
        seconds: float = SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rented, self._begin, self._left_behind = rented, begin, left_behind
        self._seconds, self._clock = seconds, clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="huurder")  # the writer may be busy for seconds
        self._asked = self._until = self._swept = float("-inf")
        self._post = 0

    def __repr__(self) -> str:
        return "<Huurder>"

    async def take(self) -> bool:
        """Take or renew it."""
        asked = self._clock()
        taken = await self._ask(lambda conn: self._rented.take(conn, self._seconds))
        if taken is None or taken is Taken.OTHERS:
            return False
        if taken is Taken.LEFT_BEHIND:
            self._left_behind()
        self._asked, self._until = asked, asked + self._seconds - MARGIN
        return True

    async def keep(self) -> Kept:
        """Ours as long as the database says so, or cannot be asked and our time is not over."""
        if self._clock() - self._asked >= RENEW:
            await self.take()
        look = await self._ask(self._rented.look)
        now = self._clock()
        if look is None:
            return Kept(now < self._until)
        post = look.post != self._post or now - self._swept >= SWEEP
        self._post = look.post
        if post:
            self._swept = now
        return Kept(look.ours and now < self._until, post)

    async def tell(self) -> None:
        """Best effort: the holder also looks by itself now and then."""
        await self._ask(self._rented.tell)

    async def give_back(self) -> None:
        """Best effort: else it ends by itself."""
        self._until = float("-inf")
        await self._ask(self._rented.give_back)
        self._thread.shutdown(wait=False)

    async def _ask(self, question: Callable[[Any], T]) -> T | None:
        def asked() -> T:
            with self._begin() as conn:
                return question(conn)

        try:
            async with asyncio.timeout(PATIENCE):
                return await asyncio.get_running_loop().run_in_executor(self._thread, asked)
        except Exception as error:  # noqa: BLE001  a database that is away; our own clock says how long that may last
            _LOG.debug("De huur navragen lukt niet (%s).", type(error).__name__)
            return None
