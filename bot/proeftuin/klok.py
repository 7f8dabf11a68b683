"""The clock of the proeftuin: real time, or a moment you choose, and it only ever moves forward."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Klok:
    """Now, as everything in the proeftuin sees it.

    With `loopt=False` time stands still until somebody moves it: handy for a year in a few seconds.
    """

    def __init__(self, begin: datetime | None = None, *, loopt: bool = True) -> None:
        self._loopt = loopt
        self._standing = time.time() if begin is None else _timestamp(begin)
        self._offset = self._standing - time.time()

    def timestamp(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time() + self._offset if self._loopt else self._standing

    def nu(self) -> datetime:
        """The moment as an aware UTC datetime."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def vooruit(self, seconden: float) -> datetime:
        """Move forward. Backwards is refused: Telegram's clock does not go back either."""
        if seconden < 0:
            raise ValueError("De klok van de proeftuin gaat alleen vooruit.")
        self._offset += seconden
        self._standing += seconden
        return self.nu()

    def zet(self, moment: datetime) -> datetime:
        """Move forward to this moment."""
        return self.vooruit(_timestamp(moment) - self.timestamp())


def _timestamp(moment: datetime) -> float:
    if moment.tzinfo is None:
        raise ValueError("Geef een moment met een tijdzone, bijvoorbeeld 2027-01-04T09:00:00+01:00.")
    return moment.timestamp()
