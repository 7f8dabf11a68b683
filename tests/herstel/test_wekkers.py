"""kill -9 around alarms: each goes off once, its message reaches the phone, and a dead worker is replaced."""

import asyncio
import os
import random
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.opdrachten.opstelling import Opstelling
from bot.proeftuin import Proeftuin, Telefoon
from bot.wiring.tables import UITGAAND
from tests.databases import Databank
from tests.herstel.ingrepen import HUUR
from tests.herstel.kluisoog import Kluisoog
from tests.herstel.kudde import laatste_update
from tests.herstel.wieg import Wieg, wieg
from tests.pad.huis import Huis, doe_mee, opstelling
from tests.planning.mensen import een_dinsdagmiddag, gesprek_morgen

pytestmark = [
    pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]
NETJES = (0, -signal.SIGTERM)  # told to stop before it has begun, it just ends
KLEIN, KORT = "kleine_groepjes", "korte_huur"
DOOD_BIJ = (
    "sterf_voor_de_commit_van_een_wekker",
    "sterf_na_de_commit_van_een_wekker",
    "sterf_na_het_versturen_van_een_herinnering",
    "sterf_na_het_afvinken_van_een_herinnering",
)


@dataclass
class Toneel:
    """People whose alarms have all just gone off, and nobody looked yet."""

    tuin: Proeftuin
    setup: Opstelling
    mensen: list[Telefoon]
    log: Path
    oog: Kluisoog

    def herinneringen(self) -> list[list[str]]:
        """Per person the state of every reminder in the outbox."""
        u = UITGAAND.c
        met: list[list[str]] = []
        with self.oog.engine.connect() as conn:
            for mens in self.mensen:
                wie = self.oog.keys.pseudonym(mens.persoon.id)
                gekozen = sa.select(u.staat).where(u.persoon == wie, u.baan == "herinnering")
                met.append(list(conn.execute(gekozen).scalars()))
        return met

    def op_de_telefoon(self) -> list[int]:
        """Per person how many reminders were shown."""
        return [sum(b.van_bot and "morgen" in b.tekst.lower() for b in mens.berichten) for mens in self.mensen]

    def klaar(self) -> bool:
        return all(een == ["verzonden"] for een in self.herinneringen())

    async def wordt(self, waar: Callable[[], bool], seconden: float) -> None:
        try:
            async with asyncio.timeout(seconden):
                while not waar():  # noqa: ASYNC110  another process does it
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise AssertionError((self.herinneringen(), self.log.read_text()[-2000:])) from None

    async def tot_antwoord(self, wie: int, seconden: float) -> float:
        """Seconds until this person's words were handled and the answer was sent."""
        mens, begin = self.mensen[wie], time.monotonic()
        await mens.typ("/menu")
        update = laatste_update(mens)
        await self.wordt(lambda: self.oog.rustig(mens.persoon.id, update), seconden)
        return time.monotonic() - begin

    def nog_wekkers_van_vandaag(self) -> int:
        persoon = UITGAAND.metadata.tables["persoon"]
        nu = int(self.tuin.klok.timestamp())
        with self.oog.engine.connect() as conn:
            gekozen = sa.select(sa.func.count()).select_from(persoon).where(persoon.c.wekker <= nu)
            return int(conn.execute(gekozen).scalar_one())


@asynccontextmanager
async def toneel(databank: Databank, organisatiebank: Databank, folder: Path, aantal: int) -> AsyncIterator[Toneel]:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(folder / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        setup.klok_url = tuin.klok_url

        def leef_vooraf() -> list[int]:
            huis = Huis(setup)
            nummers = []
            for _ in range(aantal):
                wie = huis.nieuw()
                doe_mee(huis, wie)
                nummers.append(wie.nummer)
            moment = een_dinsdagmiddag(huis.klok)
            gesprek_morgen(huis.proces, nummers, moment)
            huis.sluit()
            tuin.klok.zet(moment)
            return nummers

        nummers = await asyncio.to_thread(leef_vooraf)
        mensen = [tuin.persoon(f"P{n}", bot, id=nummer) for n, nummer in enumerate(nummers)]
        for mens in mensen:
            await mens.typ("hoi")
        oog = Kluisoog(setup)
        try:
            yield Toneel(tuin, setup, mensen, folder / "log", oog)
        finally:
            oog.sluit()


async def _sterf_en_sta_op(stuk: Toneel, nest: Wieg, hoe: str) -> bool:
    """Start a bot that dies at this point; False when it found nothing to die at."""
    await nest.start(KLEIN, hoe)
    try:
        await nest.einde(3)
    except TimeoutError:
        await nest.dood()
        return False
    return True


async def _tussen_elke_commit(databank: Databank, organisatiebank: Databank, folder: Path, aantal: int) -> None:
    async with toneel(databank, organisatiebank, folder, aantal) as stuk, wieg(stuk.setup, stuk.log) as nest:
        keer = dict.fromkeys(DOOD_BIJ, 0)
        for nummer in range(3 * aantal):
            hoe = DOOD_BIJ[nummer % len(DOOD_BIJ)]
            if not await _sterf_en_sta_op(stuk, nest, hoe):
                break
            keer[hoe] += 1
        assert all(keer.values()), keer
        await nest.start()
        await stuk.wordt(stuk.klaar, 20)
        assert stuk.nog_wekkers_van_vandaag() == 0
        gezien = stuk.op_de_telefoon()
        assert min(gezien) >= 1
        assert max(gezien) <= 1 + sum(keer.values())  # what was sent and not noted, is sent once more per kill
        assert stuk.oog.aantal("quarantaine") == 0
        assert stuk.oog.gaaf()
        assert await nest.stop() in NETJES
        assert "Traceback" not in stuk.log.read_text()


@pytest.mark.parametrize(
    "databank", ["sqlite", pytest.param("postgresql", marks=pytest.mark.lang)], indirect=True
)
async def test_kill_9_rond_elke_commit_laat_elke_wekker_een_keer_afgaan(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    await _tussen_elke_commit(databank, organisatiebank, tmp_path, 4)


@pytest.mark.lang
async def test_kill_9_rond_elke_commit_van_veertig_mensen(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    await _tussen_elke_commit(databank, organisatiebank, tmp_path, 40)


@pytest.mark.parametrize(
    "databank", ["sqlite", pytest.param("postgresql", marks=pytest.mark.lang)], indirect=True
)
async def test_in_de_bot_zelf_komt_elke_tik_bij_de_wekkers(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    """Real time, and only the ticks: who has nothing coming loses the alarm that went off."""
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(tmp_path / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        huis = Huis(setup)
        wie = huis.nieuw()
        doe_mee(huis, wie)
        persoon = huis.proces.kluis.pseudonym(wie.nummer)
        tabel = UITGAAND.metadata.tables["persoon"]

        def wekker() -> int | None:
            with huis.proces.database.engine.connect() as conn:
                gevonden: int | None = conn.execute(sa.select(tabel.c.wekker)).scalar_one()
                return gevonden

        async with wieg(setup, tmp_path / "log") as nest:
            await nest.start("meteen_tikken")
            for keer in range(3):
                af = int(time.time()) - 100 + keer
                with huis.proces.database.begin() as conn:
                    conn.execute(tabel.update().where(tabel.c.id == persoon).values(wekker=af))
                async with asyncio.timeout(30):
                    while wekker() == af:  # noqa: ASYNC110  another process writes
                        await asyncio.sleep(0.05)
            begin = time.monotonic()
            assert await nest.stop() == 0
            assert time.monotonic() - begin < 8
        huis.proces.database.engine.dispose()
        assert (tmp_path / "log").read_text() == ""


@pytest.mark.parametrize("databank", ["postgresql"], indirect=True)
async def test_een_gedode_houder_wordt_binnen_de_huurtijd_vervangen(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    async with (
        toneel(databank, organisatiebank, tmp_path, 6) as stuk,
        wieg(stuk.setup, stuk.log, 1) as een, wieg(stuk.setup, stuk.log, 2) as twee,
    ):
        await een.start(KORT, WERKER="1")
        await stuk.wordt(lambda: stuk.oog.aantal("draaiend") == 1, 20)
        await twee.start(KORT, WERKER="2")
        await stuk.wordt(stuk.klaar, 30)
        await stuk.wordt(lambda: stuk.oog.aantal("draaiend") == 2, 20)
        await een.dood()
        assert await stuk.tot_antwoord(0, 40) < HUUR + 5  # nobody gave it back, so it has to end first
        await een.start(KORT, WERKER="1")  # comes back and waits
        assert await stuk.tot_antwoord(1, 10) < 5
        assert await twee.stop() == 0  # gives it back: now nobody waits long
        assert await stuk.tot_antwoord(2, 20) < 10
        assert stuk.op_de_telefoon() == [1] * len(stuk.mensen)
        assert await een.stop() == 0
        assert "Traceback" not in stuk.log.read_text()


@pytest.mark.lang
@pytest.mark.parametrize("databank", ["postgresql"], indirect=True)
async def test_een_houder_die_sliep_laat_los_en_wacht_weer_op_zijn_beurt(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    """A machine that stood still: meanwhile another one went on. What both know is sent once."""
    async with (
        toneel(databank, organisatiebank, tmp_path, 3) as stuk,
        wieg(stuk.setup, stuk.log, 1) as een, wieg(stuk.setup, stuk.log, 2) as twee,
    ):
        await een.start(KORT, WERKER="1")
        await stuk.wordt(stuk.klaar, 30)
        await twee.start(KORT, WERKER="2")
        await stuk.wordt(lambda: stuk.oog.aantal("draaiend") == 2, 20)
        for keer in range(2):
            os.kill(een.pid, signal.SIGSTOP)
            assert await stuk.tot_antwoord(0, 40) < HUUR + 5
            os.kill(een.pid, signal.SIGCONT)
            assert await stuk.tot_antwoord(1, 20) < 10
            await asyncio.sleep(3)
            os.kill(twee.pid, signal.SIGSTOP)
            assert await stuk.tot_antwoord(2, 40) < HUUR + 5, keer
            os.kill(twee.pid, signal.SIGCONT)
            await asyncio.sleep(3)
        for mens, menus in zip(stuk.mensen, (2, 2, 2), strict=True):
            gezien = [b.tekst for b in mens.berichten if b.van_bot]
            assert menus + 2 <= len(gezien) <= menus + 3, gezien  # with the answer to «hoi» and the reminder
        assert stuk.op_de_telefoon() == [1] * 3
        assert await een.stop() == 0
        assert await twee.stop() == 0
        assert "Traceback" not in stuk.log.read_text()


@pytest.mark.lang
@pytest.mark.parametrize("databank", ["postgresql"], indirect=True)
async def test_twee_werkers_die_om_beurten_sterven_laten_elke_wekker_een_keer_afgaan(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    kansen = random.Random(7)
    async with (
        toneel(databank, organisatiebank, tmp_path, 40) as stuk,
        wieg(stuk.setup, stuk.log, 1) as een, wieg(stuk.setup, stuk.log, 2) as twee,
    ):
        await een.start(KLEIN, KORT, WERKER="1")
        await twee.start(KLEIN, KORT, WERKER="2")
        doden = 0
        for _ in range(20):
            nest, werker = kansen.choice(((een, "1"), (twee, "2")))
            await asyncio.sleep(0.3 + kansen.random())
            await nest.dood()
            await nest.start(KLEIN, KORT, WERKER=werker)
            doden += 1
        await stuk.wordt(stuk.klaar, 60)
        assert stuk.nog_wekkers_van_vandaag() == 0
        gezien = stuk.op_de_telefoon()
        assert min(gezien) >= 1
        assert max(gezien) <= 1 + doden
        assert stuk.oog.aantal("quarantaine") == 0
        await een.stop()
        await twee.stop()
        assert "Traceback" not in stuk.log.read_text()
