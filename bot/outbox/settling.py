"""Telling the database what was sent, many at a time: results gather while the writer is busy."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.engine.ports import Settled

_LOG = logging.getLogger(__name__)

Settle = Callable[[list[Settled]], Awaitable[None]]
Sleep = Callable[[float], Awaitable[None]]


class Settling:
    """Collects results and hands them over in batches, at once when nothing is under way."""

    def __init__(self, settle: Settle, sleep: Sleep, pause: float = 1.0) -> None:
        self._settle = settle
        self._sleep = sleep
        self._pause = pause  # seconds, after trouble with the database
        self._waiting: list[Settled] = []
        self._task: asyncio.Task[None] | None = None

    def add(self, settled: Settled) -> None:
        """Remember one result. Row 0 was never stored, so there is nothing to tell."""
        if not settled.row:
            return
        self._waiting.append(settled)
        if self._task is None:
            self._task = asyncio.create_task(self._run())

    async def flush(self, within: float) -> None:
        """Wait, at most so many seconds, until everything is told. What is not told is sent once more later."""
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=within)

    async def _run(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                try:
                    await self._settle(batch)
                except Exception as error:  # noqa: BLE001  whatever it is, these results may not get lost
                    self._waiting[:0] = batch
                    name = type(error).__name__
                    _LOG.warning("Verzonden berichten afvinken lukt nog niet (%s). Ik probeer het zo weer.", name)
                    await self._sleep(self._pause)
        finally:
            self._task = None
