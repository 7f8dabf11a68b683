"""The whole way of a file: an HR user's phone, aiogram, the desk, the download in the turn, and the database."""

import asyncio
from pathlib import Path

from bot.outbox.pace import UNLIMITED
from bot.proeftuin import Proeftuin, Telefoon
from bot.wiring import organisatie
from tests.balie.kantoor import Kantoor
from tests.balie.test_inrichten import kaarten
from tests.databases import Databank

CSV = (
    "soort;thema;titel;tekst;hoe;wie;nagekeken op\n"
    "belofte;;Tijd;Je gesprek is werktijd.;;;1/3/2026\n"
    "kans;zijwaarts;Keuken;Je kookt mee.;Vraag het.;De kok;1/3/2026\n"
)


async def tik_en_lees(hr: Telefoon, knop: str, verwacht: str) -> None:
    await hr.tik(knop)
    await hr.wacht_op(verwacht, timeout=10)


async def test_hr_voert_kaarten_in_uit_een_bestand(organisatiebank: Databank, tmp_path: Path) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("organisatiebot")
        kantoor = Kantoor(tmp_path, organisatiebank, token=bot.token, api_url=tuin.url)
        runner = organisatie.make_runner(kantoor.proces, UNLIMITED)
        taak = asyncio.create_task(runner.run())
        try:
            hr = tuin.persoon("An", bot)
            await hr.start(kantoor.nodig_uit("hr", "An"))
            await hr.wacht_op("Wat wil je regelen?", timeout=10)
            await tik_en_lees(hr, "Inhoud", "Dit lezen medewerkers")
            await tik_en_lees(hr, "Bestand invoeren", "één kaart per rij")
            await tik_en_lees(hr, "Oké", "Welk bestand wil je invoeren?")
            await hr.stuur_document("kaarten.csv", CSV.encode(), "text/csv")
            await hr.wacht_op("Rij 3: het thema van een kans moet", timeout=10)
            await tik_en_lees(hr, "Goede rijen overnemen", "Overgenomen")
        finally:
            runner.stop()
            assert await asyncio.wait_for(taak, 15) == 0
        assert list(kaarten(kantoor)) == ["Tijd"]
        assert tuin.journal.aantal("getFile") == tuin.journal.aantal("file") == 2
        kantoor.proces.close()
