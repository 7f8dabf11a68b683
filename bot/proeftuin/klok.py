"""The clock of the proeftuin: real time, or a moment you choose, and it only ever moves forward."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

MOST_SECONDS = 100 * 366 * 86_400.0  # in one move; nobody tries out more than a working life
LAST_YEAR = 9000  # a moment must stay one that Python can write down


class Klok:
    """Now, as everything in the proeftuin sees it.

    With `loopt=False` time stands still until somebody moves it: handy for a year in a few seconds.
    `versie` counts the moves, so that a bot can ask «is anything different since 3?»; `on_move` are called after each.
    """

    def __init__(self, begin: datetime | None = None, *, loopt: bool = True) -> None:
        self.loopt = loopt
        self.versie = 0
        self.on_move: list[Callable[[], None]] = []
        self._standing = time.time() if begin is None else _timestamp(begin)
        self._offset = self._standing - time.time()
        self._waiting: list[asyncio.Future[None]] = []

    def timestamp(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time() + self._offset if self.loopt else self._standing

    def nu(self) -> datetime:
        """The moment as an aware UTC datetime."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def vooruit(self, seconden: float) -> datetime:
        """Move forward. Backwards is refused: Telegram's clock does not go back either."""
        if seconden < 0:
            raise ValueError("De klok van de proeftuin gaat alleen vooruit.")
        if not seconden <= MOST_SECONDS:  # also what is not a number
            raise ValueError("Zo ver gaat de klok niet. Kies hoogstens honderd jaar tegelijk.")
        if self.nu().year >= LAST_YEAR:
            raise ValueError("Verder gaat de klok van de proeftuin niet. Begin een nieuwe proef.")
        self._offset += seconden
        self._standing += seconden
        self.versie += 1
        self.wek()
        for call in self.on_move:
            call()
        return self.nu()

    def zet(self, moment: datetime) -> datetime:
        """Move forward to this moment."""
        return self.vooruit(_timestamp(moment) - self.timestamp())

    def dagen(self, aantal: int, zone: ZoneInfo) -> datetime:
        """Move forward so many calendar days: the same hour on the wall there, also over a change of the clocks.

        An hour that does not exist that day becomes the one an hour later.
        """
        return self.zet(self.over(aantal, zone))

    def over(self, aantal: int, zone: ZoneInfo) -> datetime:
        """The moment so many calendar days from now, in UTC; see `dagen`."""
        if not 0 < aantal <= MOST_SECONDS / 86_400:
            raise ValueError("Kies een aantal dagen vooruit, bijvoorbeeld 1 of 7.")
        return (self.nu().astimezone(zone) + timedelta(days=aantal)).astimezone(UTC)

    async def verzet(self, na: int, seconden: float) -> bool:
        """Return as soon as the clock was moved since version `na`; False when nothing came within so many seconds."""
        if self.versie != na:
            return True
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        await asyncio.wait([waiting], timeout=seconden)
        if waiting in self._waiting:
            self._waiting.remove(waiting)
        return self.versie != na

    def wek(self) -> None:
        """Let everybody who waits look, also when nothing changed: at the end of the proeftuin."""
        waiting, self._waiting = self._waiting, []
        for future in waiting:  # a test may move the clock from a thread of its own
            future.get_loop().call_soon_threadsafe(_wake, future)


def _wake(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


def _timestamp(moment: datetime) -> float:
    if moment.tzinfo is None:
        raise ValueError("Geef een moment met een tijdzone, bijvoorbeeld 2027-01-04T09:00:00+01:00.")
    return moment.timestamp()
