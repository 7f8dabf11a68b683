"""What time it is for one process: real time, or that of KLOK_URL, a clock that somebody can move forward.

Everything with a date in it asks this clock: turns, what expires, the hours of the outbox, and when a chore is due.
A moved clock is heard of at once: the question stays open until somebody moves it. Then what is due is done first,
and only after that the clock hears that this process is ready for a next move.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import aiohttp

from bot.settings import SettingsProblem, Shared

_LOG = logging.getLogger(__name__)
EVERY_SECONDS = 1.0  # between two looks at a clock that answers at once or not at all
PATIENCE = 20  # times that the clock is asked at a start
_TIMEOUT = aiohttp.ClientTimeout(total=40)  # the clock may keep a question for half a minute

Werk = Callable[[], Awaitable[datetime | None]]
"""Do all that is due. Gives the first moment at which there is something to do again, None when nothing is coming."""


async def _nothing() -> datetime | None:
    return None


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

    async def follow(self, werk: Werk = _nothing) -> None:
        """In the background, as long as the process runs. `werk` is what must be done when somebody moved the clock."""


class VerzetteKlok(Klok):
    """Real time plus what KLOK_URL is ahead of it. Between two looks it goes on by itself, or stands still with it.

    `wie` is the name of this process at the clock.
    """

    def __init__(self, url: str, wie: str = "bot") -> None:
        self._url, self._wie = url, wie
        self._ahead = 0.0  # seconds
        self._standing: datetime | None = None
        self._versie = -1

    def now(self) -> datetime:
        return self._standing or datetime.now(UTC) + timedelta(seconds=self._ahead)

    def seconds(self) -> float:
        return time.monotonic() + self._ahead

    async def set_first(self) -> None:
        """Raises SettingsProblem when nobody answers: starting in another time than was asked helps nobody."""
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
            for _ in range(PATIENCE):
                if await self._look(session, {}):
                    return
                await asyncio.sleep(EVERY_SECONDS / 4)
        raise SettingsProblem("De klok op KLOK_URL antwoordt niet. Start de proeftuin eerst, of laat KLOK_URL leeg.")

    async def follow(self, werk: Werk = _nothing) -> None:
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
            while True:
                done = self._versie
                told = await self._do(werk) if done >= 0 else {}
                before = time.monotonic()
                if not await self._look(session, told):
                    _LOG.debug("De klok antwoordt niet; ik reken verder met wat ze het laatst zei.")
                if self._versie == done and time.monotonic() - before < EVERY_SECONDS:
                    await asyncio.sleep(EVERY_SECONDS)

    async def _do(self, werk: Werk) -> dict[str, str]:
        """What to tell the clock afterwards. Work that failed makes us not ready: then nothing, and soon once more."""
        try:
            straks = await werk()
        except Exception as error:  # noqa: BLE001  this loop is what keeps the time right; it must go on
            _LOG.warning("Wat nu aan de beurt is, lukte niet (%s); straks nog eens.", type(error).__name__)
            return {}
        seen = str(self._versie)
        return {"na": seen, "klaar": seen, "straks": str(straks.timestamp()) if straks else "inf"}

    async def _look(self, session: aiohttp.ClientSession, asked: dict[str, str]) -> bool:
        try:
            async with session.get(self._url, params={"wie": self._wie, **asked}) as answer:
                told = await answer.json()
            moment, versie = datetime.fromisoformat(str(told["nu"])), int(told.get("versie", 0))
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError, AttributeError):
            return False
        if moment.tzinfo is None:
            return False
        self._ahead = (moment - datetime.now(UTC)).total_seconds()
        self._standing = None if told.get("loopt", True) else moment
        self._versie = versie
        return True


def clock_of(settings: Shared, wie: str = "bot") -> Klok:
    """The clock that the settings ask for. `wie` is the name of this process at a clock that can be moved."""
    return VerzetteKlok(settings.klok_url, wie) if settings.klok_url else Klok()
