"""Wind the clock on, step by step: so many days further, or until a bot says something.

Every step waits until all who look at the clock have done what was due, so that nothing is skipped and every message
has its own day and hour. Processes that tell when they have something to do are taken straight there; otherwise the
steps are small.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from bot.proeftuin.kijkers import Kijkers
from bot.proeftuin.klok import Klok

Einde = Literal["", "bericht", "er", "leeg", "gestopt", "traag", "geen_bot"]

DAY = 86_400.0
MOST_DAYS = 400
STEP_SECONDS = 20.0  # real time that a bot gets for one step
SHOW_SECONDS = 0.15  # the page hears no more often than this
# Until so many seconds from the start, steps to the next whole quarter or hour. A bot does some 300 steps a second.
STEPS = ((3 * DAY, 900.0), (float("inf"), 3600.0))
LEAST_SECONDS = 1.0


@dataclass(slots=True)
class Stand:
    """How it goes, for the page. `tot` is the moment we wind to, empty for «until a message comes».

    `einde` is empty while it is busy, then: `bericht` there is one, `er` we are there, `leeg` nothing came, `gestopt`,
    `traag` a bot needs too long, `geen_bot` nobody looks. `berichten` came on the way; `wie` got the first one.
    """

    bezig: bool = False
    tot: str = ""
    einde: Einde = ""
    wie: str = ""
    berichten: int = 0

    def as_view(self) -> dict[str, Any]:
        return {"bezig": self.bezig, "tot": self.tot, "einde": self.einde, "wie": self.wie, "berichten": self.berichten}


class Spoelen:
    """One at a time. `shown` is called when there is something new to see."""

    def __init__(self, klok: Klok, kijkers: Kijkers, shown: Callable[[], None]) -> None:
        self._klok, self._kijkers, self._shown = klok, kijkers, shown
        self.stand = Stand()
        self._task: asyncio.Task[Stand] | None = None
        self._stopped = False
        self._last_shown = 0.0

    def tot_bericht(self, dagen: int = MOST_DAYS) -> asyncio.Task[Stand]:
        """Until a bot says something, at most so many days. The task ends with how it went."""
        if not 0 < dagen <= MOST_DAYS:
            raise ValueError(f"Kies 1 tot en met {MOST_DAYS} dagen.")
        return self._start(self._klok.timestamp() + dagen * DAY, Stand(bezig=True))

    def tot_moment(self, moment: datetime) -> asyncio.Task[Stand]:
        """To this moment, also past messages. At most some months more than a year away."""
        ahead = moment.timestamp() - self._klok.timestamp()
        if not 0 < ahead <= MOST_DAYS * DAY:
            raise ValueError(f"Kies 1 tot en met {MOST_DAYS} dagen.")
        return self._start(moment.timestamp(), Stand(bezig=True, tot=moment.astimezone(UTC).isoformat()))

    def stop(self) -> None:
        """Stop after the step in hand; what arrived stays."""
        self._stopped = True

    def hoor(self, wie: str) -> None:
        """A bot said something to this person."""
        if self.stand.bezig:
            self.stand.berichten += 1
            self.stand.wie = self.stand.wie or wie

    async def sluit(self) -> None:
        """The proeftuin closes: let nothing run on."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _start(self, until: float, stand: Stand) -> asyncio.Task[Stand]:
        if self.stand.bezig:
            raise ValueError("De klok spoelt al door. Wacht even, of stop eerst.")
        self._stopped = False
        self.stand = stand
        self._task = asyncio.create_task(self._run(until))
        return self._task

    async def _run(self, until: float) -> Stand:
        self._shown()
        try:
            self.stand.einde = await self._steps(until)
        finally:
            self.stand.bezig = False
            self.stand.einde = self.stand.einde or "gestopt"
            self._shown()
        return self.stand

    async def _steps(self, until: float) -> Einde:
        begin = self._klok.timestamp()
        if not self._kijkers.namen:
            if not self.stand.tot:
                return "geen_bot"
            self._klok.vooruit(until - begin)
            return "er"
        step = LEAST_SECONDS  # they look, do what was due already, and tell anew what is coming
        while True:
            self._klok.vooruit(step)
            self._show()
            done = await self._kijkers.bij(STEP_SECONDS)
            if self.stand.berichten and not self.stand.tot:
                return "bericht"
            if not done:
                return "traag"
            left = until - self._klok.timestamp()
            if left <= 0:
                return "er" if self.stand.tot else "leeg"
            if self._stopped:
                return "gestopt"
            step = min(max(self._next(begin), LEAST_SECONDS), left)

    def _next(self, begin: float) -> float:
        now = self._klok.timestamp()
        told = self._kijkers.straks()
        if told is not None and told > now:
            return min(told - now, DAY)
        size = next(size for until, size in STEPS if now - begin < until)
        return size - now % size

    def _show(self) -> None:
        if time.monotonic() - self._last_shown >= SHOW_SECONDS:
            self._last_shown = time.monotonic()
            self._shown()
