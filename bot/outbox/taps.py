"""Stops the little clock on a tapped button. Best effort: not stored, not paced, never repeated."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

_LOG = logging.getLogger(__name__)

Answer = Callable[[str], Awaitable[object]]


async def silent(_tap: str) -> None:
    """Answers nothing: for a channel without buttons."""


class Taps:
    """Acknowledges taps in the background; what comes above `most` at the same time is left alone."""

    def __init__(self, answer: Answer, most: int) -> None:
        self._answer = answer
        self._most = most
        self._under_way: set[asyncio.Task[None]] = set()

    def answer(self, taps: Iterable[str]) -> None:
        """Start acknowledging these taps; returns at once."""
        for tap in taps:
            if tap and len(self._under_way) < self._most:
                task = asyncio.create_task(self._one(tap))
                self._under_way.add(task)
                task.add_done_callback(self._under_way.discard)

    def under_way(self) -> set[asyncio.Task[None]]:
        """The acknowledgements that have no answer yet."""
        return set(self._under_way)

    async def _one(self, tap: str) -> None:
        try:
            await self._answer(tap)
        except Exception as error:  # noqa: BLE001  the person only misses a blink
            _LOG.debug("Een tik bevestigen mislukte (%s).", type(error).__name__)
