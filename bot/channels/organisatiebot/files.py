"""Fetches a file that somebody sent, for the synchronous core: from its thread, while the core waits.

The core waits on purpose. A turn that reads a file is one transaction: when the process dies in between, the update
comes again and nothing of the file was taken over by half. HR sends a file now and then, and never a large one.
"""

import asyncio
import logging
from concurrent.futures import CancelledError

from bot.channels.organisatiebot.client import Client
from bot.channels.organisatiebot.errors import outcome_of
from bot.outbox.outcome import RETRYABLE

_LOG = logging.getLogger(__name__)
TRIES = 3
PAUSE_SECONDS = 0.5


class Files:
    """`files(file_id, max_bytes)`, in any thread but the one of the loop. `seconds`: how long it may take in all."""

    def __init__(self, client: Client, seconds: float = 10.0) -> None:
        self._client = client
        self._seconds = seconds
        self._loop: asyncio.AbstractEventLoop | None = None

    def __repr__(self) -> str:
        return "<Files>"

    def open(self) -> None:
        """From now on, through the loop that runs here."""
        self._loop = asyncio.get_running_loop()

    def __call__(self, file_id: str, max_bytes: int) -> bytes | None:
        """The contents, or None: too large, no longer there, or Telegram could not be reached in time.

        Never raises for what Telegram or the network does. RuntimeError when nobody called `open`, or on the loop's
        own thread, which would wait for itself.
        """
        if self._loop is None or _loop_here() is self._loop:
            raise RuntimeError("Files works beside a running loop, not on it.")
        work = asyncio.run_coroutine_threadsafe(self._fetch(file_id, max_bytes), self._loop)
        try:
            return work.result(self._seconds)
        except (TimeoutError, CancelledError):
            work.cancel()
            _LOG.warning("Een bestand ophalen duurde te lang.")
            return None

    async def _fetch(self, file_id: str, max_bytes: int) -> bytes | None:
        for number in range(TRIES):
            try:
                return await self._client.download(file_id, max_bytes)
            except Exception as error:  # noqa: BLE001  the table decides; only a name goes on
                outcome = outcome_of(error)
            _LOG.warning("Een bestand ophalen lukte niet (%s).", type(outcome).__name__)
            if not isinstance(outcome, RETRYABLE):
                break
            await asyncio.sleep(PAUSE_SECONDS * (number + 1))
        return None


def _loop_here() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
