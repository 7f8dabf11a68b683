"""People on their phones in a closed loop: read, act, wait for what comes of it, and remember what they said."""

import asyncio
import random
from collections.abc import Callable

from bot.proeftuin import GeenAntwoord, Telefoon
from bot.proeftuin.wereld.bericht import Bericht
from tests.pad.huis import KENNISMAKEN
from tests.pad.model import Mens
from tests.pad.test_toestandsmachine import bekend

GEDULD = 25.0  # seconds before somebody says that the bot lost them
NIET = ("!wis", "!stop", "!privacy", "!start:even_moeilijk", "!help")  # what the model knows, and nobody does here


class Deelnemer:
    """One phone, with the model of what its owner said.

    `rustig` says that an update was handled and that nothing is on its way to this person any more: whoever taps
    faster than the bot talks, is in other tests.
    """

    def __init__(self, telefoon: Telefoon, zaad: int, rustig: Callable[[int, int], bool]) -> None:
        self.telefoon = telefoon
        self.rustig = rustig
        self.mens = Mens()
        self.kans = random.Random(zaad)
        self.daden = 0
        self.gezien = 0  # what the bot did in this chat and the model has seen

    async def doe_mee(self, code: str) -> None:
        """Through the link, and on to the menu. Of a stranger nothing is stored: who hears nothing taps again."""
        await self._zeker(lambda: self.telefoon.start(code))
        for woorden in KENNISMAKEN:
            if woorden == "Ja, ik doe mee":
                self.mens.lid, self.mens.verwacht = True, ("welkom", False)
                await self._zeker(lambda woorden=woorden: self.telefoon.tik(woorden))  # type: ignore[misc]
            elif self.mens.lid:
                await self._knop(woorden)
            else:
                await self._zeker(lambda woorden=woorden: self.telefoon.tik(woorden))  # type: ignore[misc]

    async def praat(self, daden: int) -> None:
        """So many acts, chosen by chance among what the phone offers."""
        for _ in range(daden):
            await self.doe_iets()

    async def maak_af(self) -> None:
        """Go on until there is one card more."""
        kaarten = self.mens.kaarten
        for _ in range(120):
            if self.mens.kaarten > kaarten:
                return
            await self.doe_iets(doelgericht=True)
        raise AssertionError(self.telefoon.toon())

    async def doe_iets(self, *, doelgericht: bool = False) -> None:
        bericht = self._vraag()
        plek = self.mens.hier
        if plek is not None and self.kans.random() < (0.1 if doelgericht else 0.35):
            woorden = f"ik wil geplant{self.telefoon.persoon.id}x{self.daden}"
            await self._doe(lambda: self.mens.typ(woorden, "eigen"), lambda: self.telefoon.typ(woorden))
            return
        knoppen = [
            k.tekst
            for rij in bericht.knoppen
            for k in rij
            if k.data and bekend(k.data) and not k.data.startswith(NIET)
        ]
        toetsen = {k.tekst: k.data or "" for rij in bericht.knoppen for k in rij}
        goed = [
            k
            for k in knoppen
            if not toetsen[k].endswith(
                (":~t", ":~p", ":~w", ":~weg", ":~aanpas", "kaarten", "instellingen", ":~nee", ":~bewaar")
            )
        ]
        if doelgericht and goed:
            knoppen = goed
            for einde in ("!start:voorbereiding_kort", "!verder", ":klaar", ":~kaart", ":~klaar"):  # in any language
                vooruit = [k for k in knoppen if toetsen[k].endswith(einde)]
                if vooruit and self.kans.random() < 0.7:
                    knoppen = vooruit
        await self._knop(self.kans.choice(knoppen), bericht)

    async def _knop(self, woorden: str, bericht: Bericht | None = None) -> None:
        gevonden, knop = self.telefoon.zoek_knop(woorden, bericht)
        data = knop.data or ""
        await self._doe(lambda: self.mens.tik(woorden, data), lambda: self.telefoon.tik(woorden, bericht=gevonden))

    def _vraag(self) -> Bericht:
        """The newest message with buttons."""
        return next(b for b in reversed(self.telefoon.van_bot) if b.knoppen)

    async def _doe(self, zeg, doe) -> None:  # type: ignore[no-untyped-def]
        """One act of somebody who takes part. Something must come of it, however often the bot dies meanwhile."""
        self.daden += 1
        zeg()
        gezien = len(self.telefoon.chat.gebeurtenissen)
        await doe()
        await self._klaar_met(laatste_update(self.telefoon))
        self._kijk(gezien)

    async def _klaar_met(self, update: int) -> None:
        async with asyncio.timeout(GEDULD):
            while not self.rustig(self.telefoon.persoon.id, update):  # noqa: ASYNC110  another process tells it
                await asyncio.sleep(0.015)

    def _kijk(self, gezien: int) -> None:
        for gebeurtenis in self.telefoon.chat.gebeurtenissen[gezien:]:
            if gebeurtenis.soort in ("bericht", "wijziging"):
                bericht = self.telefoon.chat.berichten[gebeurtenis.nummer]
                try:
                    self.mens.zie([(k.tekst, k.data or "") for rij in bericht.knoppen for k in rij])
                except AssertionError as fout:
                    fout.add_note(self.telefoon.toon())
                    raise

    async def _zeker(self, doe) -> None:  # type: ignore[no-untyped-def]
        for _ in range(30):
            gezien = len(self.telefoon.chat.gebeurtenissen)
            await doe()
            try:
                async with asyncio.timeout(3):
                    while not any(g.soort == "bericht" for g in self.telefoon.chat.gebeurtenissen[gezien:]):
                        await self.telefoon.chat.verandering()
            except TimeoutError:
                continue
            if self.mens.lid:
                await self._klaar_met(laatste_update(self.telefoon))
                self._kijk(gezien)
            return
        raise GeenAntwoord(self.telefoon.toon())


def laatste_update(telefoon: Telefoon) -> int:
    """The number of the update that was made last; asked for right after an act, it is that act's."""
    return telefoon.bot.updates._next_id - 1
