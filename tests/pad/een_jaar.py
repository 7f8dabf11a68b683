"""A year with Loopbaanmaatje, lived on the proeftuin with its clock: from the link of the team to the next invitation.

The real bot, its real alarms, and somebody who taps. Makes docs/gesprekken/een-jaar.md; a test lives it again.
Make the page anew, after reading the difference:
    python -m tests.pad.een_jaar
"""

import asyncio
import datetime as dt
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bot.engine.words import MONTHS, WEEKDAYS
from bot.proeftuin import Telefoon
from bot.proeftuin.telefoon.zoeken import KnopNietGevonden, zoek_knop
from bot.proeftuin.wereld.bericht import Bericht
from tests.databases import Databank
from tests.pad.draaiend import Dienst, dienst, zeg
from tests.pad.noors_jaar import HOOFDSTUKKEN, VOLGEND

PAGE = Path(__file__).resolve().parents[2] / "docs" / "gesprekken" / "een-jaar.md"
BEGIN = dt.datetime(2027, 1, 11, 8, 0, tzinfo=dt.UTC)
KOP = """# Een jaar met Loopbaanmaatje

Noor werkt in de zorg. Dit is haar hele jaar met het maatje, van de eerste tik tot de vraag om weer vooruit te kijken.
De berichten komen uit het echte programma, met een klok die we vooruit zetten. Noor koos zelf waarover ze bericht wil.
Wat tussen haakjes staat, zoals `[kaart.pdf]`, is een bestand. Een test leeft dit jaar opnieuw en vergelijkt.
"""
STIL, GEDULD = 0.04, 10.0  # seconds: nothing happens any more; a card or a file is made
RECENT = 3  # messages: a button further back is not the one that somebody sees


class Jaar:
    """Writes down what happens, with the day on which it happens."""

    def __init__(self, d: Dienst, noor: Telefoon) -> None:
        self.d, self.noor = d, noor
        self.regels: list[str] = []
        self._dag = ""
        self._gezien = 0

    async def leef(self, daden: Sequence[str]) -> None:
        """Acts in order: a button, «»woorden» to type, or on to the next message."""
        for daad in daden:
            if daad == VOLGEND:
                await self.volgend_bericht()
            elif daad.startswith("»"):
                await self._typ(daad[1:])
            else:
                await self._tik(daad)

    async def volgend_bericht(self) -> None:
        """The button «naar het volgende bericht»."""
        self.lees()
        stand = await self.d.tuin.naar_volgend_bericht()
        await self.d.af()
        if self._gezien == len(self.noor.van_bot):
            raise AssertionError(f"Er kwam geen bericht: {stand}.\n{self._staart()}")
        self.lees()

    async def _typ(self, woorden: str) -> None:
        self._datum()
        self.regels.append(f"**Noor:** {' / '.join(woorden.splitlines())}\n")
        await zeg(self.noor, self.noor.typ(woorden), STIL)
        self.lees()

    async def _tik(self, woorden: str) -> None:
        bericht = await self._zie(woorden)
        self._datum()
        self.regels.append(f"**Noor tikt:** {woorden}\n")
        stond = bericht.tekst
        await zeg(self.noor, self.noor.tik(woorden, bericht=bericht), STIL)
        await self.d.af()
        if bericht.knoppen and bericht.tekst != stond:
            self._schrijf(bericht)  # another screen in the same message
        self.lees()

    async def _zie(self, woorden: str) -> Bericht:
        """The message with this button; what is still being made (a card, a file) is waited for and read first."""
        try:
            async with asyncio.timeout(GEDULD):
                while True:
                    try:
                        bericht, _ = zoek_knop(self.noor.van_bot[-RECENT:], woorden)
                    except KnopNietGevonden:
                        await self.noor.chat.verandering()
                    else:
                        self.lees()
                        return bericht
        except TimeoutError:
            raise AssertionError(f"Geen knop «{woorden}» in beeld.\n{self._staart()}") from None

    def _staart(self) -> str:
        self.lees()
        return "\n".join(self.regels[-30:])

    def _datum(self) -> None:
        now = self.d.tuin.klok.nu().astimezone(self.d.tuin.zone)
        dag = f"{WEEKDAYS[now.weekday()]} {now.day} {MONTHS[now.month - 1]} {now.year}"
        if dag != self._dag:
            self._dag = dag
            self.regels.append(f"### {dag[0].upper()}{dag[1:]}\n")

    def lees(self) -> None:
        """Everything of the bot that was not written down yet."""
        for bericht in self.noor.van_bot[self._gezien:]:
            self._datum()
            self._schrijf(bericht)
        self._gezien = len(self.noor.van_bot)

    def _schrijf(self, bericht: Bericht) -> None:
        tekst = bericht.tekst or (f"[{bericht.document['file_name']}]" if bericht.document else "[beeld]")
        self.regels += [f"> {regel}  " if regel else ">" for regel in tekst.split("\n")]
        knoppen = [knop.tekst for rij in bericht.knoppen for knop in rij if not _dienst(knop.data or "")]
        if knoppen:
            self.regels += [">", "> " + " ".join(f"`{knop}`" for knop in knoppen)]
        self.regels.append("")

    def bladzijde(self) -> str:
        """The page. Hours differ from person to person and are left out."""
        return f"{KOP}\n" + "\n".join(self.regels).strip() + "\n"


def _dienst(data: str) -> bool:
    """A button of the service row, which stands below every question."""
    return data.endswith((":~o", ":~t", ":~p", ":~w"))


async def leef_een_jaar(folder: Path) -> str:
    """The page as it is now; fails at the first act that is not possible."""
    kluis, organisatie = (Databank("sqlite", f"sqlite:///{folder}/{naam}.sqlite") for naam in ("kluis", "organisatie"))
    async with dienst(folder, kluis, organisatie, klok=None, begin=BEGIN, klok_loopt=False) as d:
        noor = d.persoon("Noor")
        jaar = Jaar(d, noor)
        await zeg(noor, noor.start(d.codes[0]), STIL)
        jaar.lees()
        for kop, daden in HOOFDSTUKKEN:
            jaar.lees()
            jaar.regels.append(f"## {kop}\n")
            await jaar.leef(daden)
        return jaar.bladzijde()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(asyncio.run(leef_een_jaar(Path(folder))), encoding="utf-8")


if __name__ == "__main__":
    main()
