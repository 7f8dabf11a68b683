"""One person's phone: acts, the screen, and waiting for what the bot does."""

from __future__ import annotations

import asyncio

from bot.proeftuin.telefoon.daden import Daden
from bot.proeftuin.telefoon.zoeken import GeenAntwoord
from bot.proeftuin.wereld.bericht import Bericht
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.chat import Gebeurtenis
from bot.proeftuin.wereld.persoon import Persoon

SOORTEN = ("bericht", "wijziging", "melding")


class Telefoon(Daden):
    """A phone with one bot on it. Every wait returns the next thing that was not returned before."""

    def __init__(self, bot: Bot, persoon: Persoon) -> None:
        super().__init__(bot, persoon)
        self._read = dict.fromkeys(SOORTEN, 0)

    async def antwoord(self, timeout: float = 5.0) -> Bericht:
        """The bot's next new message that was not returned before."""
        gebeurtenis = await self._next("bericht", timeout)
        return self.chat.berichten[gebeurtenis.nummer]

    async def wijziging(self, timeout: float = 5.0) -> Bericht:
        """The next message that the bot edited."""
        gebeurtenis = await self._next("wijziging", timeout)
        return self.chat.berichten[gebeurtenis.nummer]

    async def melding(self, timeout: float = 5.0) -> str:
        """The next answer to a tap."""
        return (await self._next("melding", timeout)).tekst

    async def wacht_op(self, tekst: str, timeout: float = 5.0) -> Bericht:
        """The newest message of the bot that contains this text, as soon as there is one."""
        try:
            async with asyncio.timeout(timeout):
                while True:
                    for bericht in reversed(self.van_bot):
                        if tekst in bericht.tekst:
                            return bericht
                    await self.chat.verandering()
        except TimeoutError:
            raise GeenAntwoord(f"De bot zei niet «{tekst}» binnen {timeout} s.\n{self.toon()}") from None

    async def stil(self, seconden: float = 0.2) -> None:
        """Return when the bot did nothing here for this long."""
        while True:
            try:
                async with asyncio.timeout(seconden):
                    await self.chat.verandering()
            except TimeoutError:
                return

    def lees_alles(self) -> None:
        """Take everything until now as read: `antwoord` returns only what comes later."""
        for kind in self._read:
            self._read[kind] = len(self.chat.gebeurtenissen)

    async def _next(self, soort: str, timeout: float) -> Gebeurtenis:
        events = self.chat.gebeurtenissen
        try:
            async with asyncio.timeout(timeout):
                while True:
                    while self.verbinding.netwerk and self._read[soort] < len(events):
                        gebeurtenis = events[self._read[soort]]
                        self._read[soort] += 1
                        if gebeurtenis.soort == soort and self._there(gebeurtenis):
                            return gebeurtenis
                    await self.chat.verandering()
        except TimeoutError:
            raise GeenAntwoord(f"Er kwam geen {soort} van de bot binnen {timeout} s.\n{self.toon()}") from None

    def _there(self, gebeurtenis: Gebeurtenis) -> bool:
        if gebeurtenis.soort == "melding":
            return True
        bericht = self.chat.berichten.get(gebeurtenis.nummer)
        return bericht is not None and not bericht.verwijderd
