"""kill -9 on the organisation's bot at any moment: nothing that HR decided is lost or done twice, and all get on."""

import asyncio
import random
from pathlib import Path

import pytest

from bot.opdrachten.opstelling_org import OpstellingOrganisatie
from bot.proeftuin import Proeftuin, Telefoon
from bot.store.database import open_database
from bot.store.gebruikers import listed
from bot.store.instellingen import Instellingen
from bot.wiring.tables_org import KIT, UITGAAND
from tests.databases import DIALECTS, Databanken
from tests.herstel.balie_ingreep import KLAAR, VRAAG
from tests.herstel.wieg import Wieg, wieg

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself
MENSEN, KEER, GEDULD = 3, 8, 30.0


async def moord(nest: Wieg, kansen: random.Random) -> None:
    for _ in range(KEER):
        await asyncio.sleep(1.2 * kansen.random())
        try:
            await nest.dood()
        except ProcessLookupError:
            raise AssertionError(f"de bot viel zelf om: {nest.log.read_text()}") from None
        await nest.start("proefgesprek_van_hr")


async def regel(wie: Telefoon, code: str, klaar: asyncio.Event) -> list[str]:
    """Come in, and settle one word after another until the killing is over; the words that the phone saw accepted."""
    await wie.start(code)
    await wie.wacht_op("Wat wil je regelen?", timeout=GEDULD)
    gezegd: list[str] = []
    while not klaar.is_set() or len(gezegd) < 2:
        woord = f"woord{wie.persoon.id}x{len(gezegd)}"
        await wie.typ("proefgesprek")
        await wie.wacht_op(VRAAG, timeout=GEDULD)
        await wie.typ(woord)
        overzicht = await wie.wacht_op(f"Woord: {woord}", timeout=GEDULD)
        await wie.tik("Bewaren", bericht=overzicht)
        await wie.wacht_op(f"{KLAAR} {woord}.", timeout=GEDULD)
        gezegd.append(woord)
        await wie.stil(0.05)
        wie.lees_alles()
    return gezegd


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_wat_hr_beslist_gaat_door_geen_harde_stop_verloren(
    databanken: Databanken, tmp_path: Path, dialect: str
) -> None:
    bank = databanken.new(dialect, "organisatie")
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("organisatiebot")
        office = OpstellingOrganisatie(tmp_path / "kantoor", bot.token, tuin.url, organisatie_url=bank.url)
        await asyncio.to_thread(office.prepare)
        mensen = [tuin.persoon(f"P{nummer}", bot) for nummer in range(MENSEN)]
        codes = [office.nodig_uit("hr", wie.persoon.voornaam, wie.persoon.id) for wie in mensen]
        async with wieg(office, tmp_path / "log") as nest:
            await nest.start("proefgesprek_van_hr")
            klaar = asyncio.Event()
            moordenaar = asyncio.create_task(moord(nest, random.Random(4)))
            async with asyncio.TaskGroup() as groep:
                werk = [groep.create_task(regel(*een, klaar)) for een in zip(mensen, codes, strict=True)]
                await moordenaar
                klaar.set()
            assert await nest.stop() == 0
        engine = open_database(bank.url)
        with engine.connect() as conn:
            for wie, taak in zip(mensen, werk, strict=True):
                nummer = next(een.id for een in listed(conn, office_today(office)) if een.naam == wie.persoon.voornaam)
                bewaard = [str(een.waarde) for een in Instellingen.history(conn, f"proef_{nummer}")]
                assert bewaard == taak.result()
                te_veel = sum(KLAAR in b.tekst for b in wie.van_bot) - len(bewaard)
                assert 0 <= te_veel <= KEER
            assert conn.execute(KIT.quarantaine.select()).all() == []
            assert conn.execute(UITGAAND.select().where(UITGAAND.c.staat == "wacht")).all() == []
        engine.dispose()
        assert "Traceback" not in (tmp_path / "log").read_text()
    databanken.drop(bank)


def office_today(office: OpstellingOrganisatie):  # type: ignore[no-untyped-def]
    import datetime as dt

    return dt.datetime.now(office.settings.zone).date()
