"""The one thread that writes: the synchronous core behind an asynchronous face.

One thread means one writer on the database and no locks in the core. Results that come in while the thread is busy
are told in one call.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TypeVar

from bot.engine.ports import Handler, Ready, Settled

T = TypeVar("T")


class Writer:
    """Runs a `Handler` in its own thread, one call at a time, in the order of asking."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="schrijver")
        self._lock = Lock()
        self._results: list[Settled] = []
        self._telling: asyncio.Future[None] | None = None

    async def handle(self, events: Sequence[object]) -> list[Ready]:
        """Handle a batch of events and commit. Raises what the core raises; then nothing was committed."""
        return await self.run(lambda: self._handler.handle(events))

    async def settle(self, settled: Sequence[Settled]) -> None:
        """Commit results. Calls that meet while the thread is busy become one. Raises what the core raises."""
        with self._lock:
            self._results.extend(settled)
            if self._telling is None:
                self._telling = asyncio.ensure_future(self.run(self._tell))
            telling = self._telling
        await asyncio.shield(telling)

    async def run(self, work: Callable[[], T]) -> T:
        """Do something else in the writer thread, for example load what still waits in the outbox."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def close(self) -> None:
        """Wait for the work in hand and end the thread."""
        self._thread.shutdown(wait=True)

    def _tell(self) -> None:
        with self._lock:
            results, self._results = self._results, []
            self._telling = None  # whoever comes now needs a new call
        if results:
            self._handler.settle(results)
