"""What time it is for one process: real time, or that of KLOK_URL, a clock that somebody can move forward.

Everything with a date in it asks this clock: turns, what expires, the hours of the outbox, and when a chore is due.
"""

import asyncio
import logging
import time
from datetime import UTC, datetime, timedelta

import aiohttp

from bot.settings import SettingsProblem, Shared

_LOG = logging.getLogger(__name__)
EVERY_SECONDS = 1.0
PATIENCE = 20  # times that the clock is asked at a start
_TIMEOUT = aiohttp.ClientTimeout(total=5)


class Klok:
    """Real time."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return datetime.now(UTC)

    def seconds(self) -> float:
        """Seconds from any fixed start; never going back."""
        return time.monotonic()

    async def set_first(self) -> None:
        """Before anything is done with a date."""

    async def follow(self) -> None:
        """In the background, as long as the process runs."""


class VerzetteKlok(Klok):
    """Real time plus what KLOK_URL is ahead of it. Between two looks it goes on by itself."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._ahead = 0.0  # seconds

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._ahead)

    def seconds(self) -> float:
        return time.monotonic() + self._ahead

    async def set_first(self) -> None:
        """Raises SettingsProblem when nobody answers: starting in another time than was asked helps nobody."""
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
            for _ in range(PATIENCE):
                if await self._look(session):
                    return
                await asyncio.sleep(EVERY_SECONDS / 4)
        raise SettingsProblem("De klok op KLOK_URL antwoordt niet. Start de proeftuin eerst, of laat KLOK_URL leeg.")

    async def follow(self) -> None:
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
            while True:
                await asyncio.sleep(EVERY_SECONDS)
                if not await self._look(session):
                    _LOG.debug("De klok antwoordt niet; ik reken verder met wat ze het laatst zei.")

    async def _look(self, session: aiohttp.ClientSession) -> bool:
        try:
            async with session.get(self._url) as answer:
                told = datetime.fromisoformat(str((await answer.json())["nu"]))
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError):
            return False
        if told.tzinfo is None:
            return False
        self._ahead = (told - datetime.now(UTC)).total_seconds()
        return True


def clock_of(settings: Shared) -> Klok:
    """The clock that the settings ask for."""
    return VerzetteKlok(settings.klok_url) if settings.klok_url else Klok()
