"""Who looks at the clock, and how far each of them is: so that a next step waits until all work of this one is done.

A process asks `GET klok?wie=<name>&na=<version>&klaar=<version>&straks=<seconds since 1970>`: «I have seen version
`na`, all that was due then is done, tell me when the clock is moved. Before `straks` I have nothing to do by myself.»
The answer comes at the next move, or after a while without one. `straks` says nothing of why, or for whom;
`inf` is «nothing at all», and leaving it out is «I do not know».
"""

from __future__ import annotations

import asyncio
import math
import time
from dataclasses import dataclass
from typing import Any

from bot.proeftuin.klok import Klok

WAIT_SECONDS = 25.0  # a question without a move is answered after this long; most proxies cut at 30
GONE_SECONDS = 35.0  # who does not ask any more is not waited for
MOST_WATCHERS = 50


@dataclass(slots=True)
class Kijker:
    """One process. Versions are -1 until it told."""

    klaar: int = -1
    straks: float | None = None
    asked: float = 0.0  # real seconds


class Kijkers:
    """All processes that look at one clock."""

    def __init__(self, klok: Klok) -> None:
        self._klok = klok
        self._kijkers: dict[str, Kijker] = {}
        self._told = asyncio.Event()
        self._closed = False

    def stand(self) -> dict[str, Any]:
        """What everybody gets to see."""
        return {"nu": self._klok.nu().isoformat(), "versie": self._klok.versie, "loopt": self._klok.loopt}

    async def kijk(self, values: dict[str, Any]) -> dict[str, Any]:
        """One question; see the top of this file. Without `na` the answer comes at once."""
        try:
            na = int(values["na"]) if "na" in values else None
            klaar = int(values.get("klaar", -1))
            straks = float(values["straks"]) if "straks" in values else None
        except ValueError:
            raise ValueError("Geef na, klaar en straks als getallen.") from None
        if straks is not None and math.isnan(straks):
            raise ValueError("Geef na, klaar en straks als getallen.")
        wie = str(values.get("wie", ""))[:40]
        if wie:
            self._noted(wie, klaar, straks)
        if na is not None and not self._closed:
            await self._klok.verzet(na, WAIT_SECONDS)
        if wie in self._kijkers:
            self._kijkers[wie].asked = time.monotonic()
        return self.stand()

    @property
    def namen(self) -> list[str]:
        """Who looks at present."""
        since = time.monotonic() - GONE_SECONDS
        return [wie for wie, kijker in self._kijkers.items() if kijker.asked >= since]

    def straks(self) -> float | None:
        """The first moment (seconds since 1970) at which one of them has something to do; None when one did not say."""
        known = [self._kijkers[wie].straks for wie in self.namen]
        told = [moment for moment in known if moment is not None]
        return min(told) if told and len(told) == len(known) else None

    async def bij(self, seconden: float) -> bool:
        """Wait until all who look are done with the present version; False when that takes too long."""
        try:
            async with asyncio.timeout(seconden):
                while any(self._kijkers[wie].klaar < self._klok.versie for wie in self.namen):
                    self._told.clear()
                    await self._told.wait()
        except TimeoutError:
            return not any(self._kijkers[wie].klaar < self._klok.versie for wie in self.namen)
        return True

    def sluit(self) -> None:
        """End every question that still waits."""
        self._closed = True
        self._klok.wek()

    def _noted(self, wie: str, klaar: int, straks: float | None) -> None:
        if wie not in self._kijkers and len(self._kijkers) >= MOST_WATCHERS:
            raise ValueError("Er kijken al te veel programma's op deze klok.")
        self._kijkers[wie] = Kijker(klaar, straks, time.monotonic())
        self._told.set()
