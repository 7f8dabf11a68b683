"""The clock that a visitor moves: forward only, heard of at once, and never a step past what must be done."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest
import pytest_asyncio

from bot.proeftuin import Afstand, Proeftuin
from bot.proeftuin import kijkers as kijken
from bot.proeftuin import spoelen as spoelt
from bot.proeftuin.klok import Klok
from tests.proeftuin.klokbot import Klokbot

BRUSSEL = ZoneInfo("Europe/Brussels")
BEGIN = datetime(2027, 1, 4, 9, 15, tzinfo=UTC)


@pytest_asyncio.fixture
async def tuin() -> AsyncIterator[Proeftuin]:
    """A proeftuin in which time stands still at a quarter past ten (Brussels), with Anna's phone."""
    async with Proeftuin.start(snelheidsgrenzen=False, begin=BEGIN, klok_loopt=False) as tuin:
        tuin.persoon("Anna", tuin.bot("medewerkersbot")).chat.gestart = True
        yield tuin


def bots(tuin: Proeftuin, *momenten: datetime, zegt: bool = False, wie: str = "klokbot") -> Klokbot:
    return Klokbot(tuin, tuin.bot("medewerkersbot"), *momenten, zegt=zegt, wie=wie)


@pytest.mark.parametrize(("begin", "aantal", "daarna"), [
    ("2027-01-04T10:15+01:00", 1, "2027-01-05T10:15+01:00"),
    ("2027-03-27T10:15+01:00", 1, "2027-03-28T10:15+02:00"),  # the clocks go forward that night
    ("2027-03-27T02:30+01:00", 1, "2027-03-28T03:30+02:00"),  # half past two does not exist
    ("2027-10-30T23:59+02:00", 1, "2027-10-31T23:59+01:00"),  # and back
    ("2027-10-30T02:30+02:00", 1, "2027-10-31T02:30+02:00"),  # half past two comes twice: the first one
    ("2027-10-31T02:30+01:00", 7, "2027-11-07T02:30+01:00"),
    ("2027-12-31T23:30+01:00", 7, "2028-01-07T23:30+01:00"),
    ("2028-02-28T00:30+01:00", 1, "2028-02-29T00:30+01:00"),
])  # fmt: skip
def test_een_dag_verder_is_het_even_laat_op_de_klok_aan_de_muur(begin: str, aantal: int, daarna: str) -> None:
    klok = Klok(datetime.fromisoformat(begin), loopt=False)
    klok.dagen(aantal, BRUSSEL)
    assert klok.nu() == datetime.fromisoformat(daarna)


@pytest.mark.parametrize("seconden", [-1, float("nan"), float("inf"), 1e12])
def test_terug_of_onzinnig_ver_gaat_de_klok_niet(seconden: float) -> None:
    klok = Klok(BEGIN, loopt=False)
    with pytest.raises(ValueError, match="klok"):
        klok.vooruit(seconden)
    assert (klok.nu(), klok.versie) == (BEGIN, 0)


def test_aan_het_eind_van_de_kalender_staat_de_klok_stil() -> None:
    klok = Klok(datetime(9000, 1, 1, tzinfo=UTC), loopt=False)
    with pytest.raises(ValueError, match="Begin een nieuwe proef"):
        klok.vooruit(1)


async def test_wie_op_de_klok_wacht_hoort_het_meteen_als_iemand_haar_verzet(tuin: Proeftuin) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{tuin.klok_url}?na=7") as answer:  # another version than the present one
            told = await answer.json()
        vraag = asyncio.create_task(session.get(f"{tuin.klok_url}?na={told['versie']}"))
        await asyncio.sleep(0.3)
        assert not vraag.done()
        begin = time.monotonic()
        tuin.klok.vooruit(3600)
        async with asyncio.timeout(5):
            later = await (await vraag).json()
        assert time.monotonic() - begin < 1
    assert later["versie"] == told["versie"] + 1
    assert datetime.fromisoformat(later["nu"]) == BEGIN + timedelta(hours=1)


async def test_zonder_verzetting_komt_er_na_een_tijd_toch_een_antwoord(
    tuin: Proeftuin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kijken, "WAIT_SECONDS", 0.1)
    async with aiohttp.ClientSession() as session, session.get(f"{tuin.klok_url}?wie=a&na=0&klaar=0") as answer:
        assert (await answer.json())["versie"] == 0
    assert tuin.klok._waiting == []  # nobody is left behind


async def test_een_volgende_stap_wacht_tot_elk_programma_klaar_is(tuin: Proeftuin) -> None:
    async with bots(tuin, wie="een") as een, bots(tuin, wie="twee") as twee:
        assert await tuin.bijgewerkt()
        een.traag = 0.4
        begin = time.monotonic()
        tuin.klok.vooruit(86_400)
        assert not await tuin.bijgewerkt(0.1)
        assert twee.gezien[-1] == tuin.klok.nu()
        assert await tuin.bijgewerkt(10)
        assert time.monotonic() - begin >= 0.4
        assert een.klok.now() == twee.klok.now() == tuin.klok.nu()
    assert sorted(tuin.kijkers.namen) == ["een", "twee"]


async def test_wie_niet_meer_kijkt_houdt_niemand_op(tuin: Proeftuin, monkeypatch: pytest.MonkeyPatch) -> None:
    async with bots(tuin):
        await tuin.bijgewerkt()
    monkeypatch.setattr(kijken, "GONE_SECONDS", 0.2)
    tuin.klok.vooruit(60)
    await asyncio.sleep(0.3)
    assert tuin.kijkers.namen == []
    assert await tuin.bijgewerkt(0.1)


async def test_werk_dat_mislukt_maakt_niet_klaar_en_wordt_opnieuw_gedaan(tuin: Proeftuin) -> None:
    async with bots(tuin) as bot:
        await tuin.bijgewerkt()
        goed, keren = bot._werk, []

        async def stuk() -> datetime | None:
            keren.append(1)
            if len(keren) <= 2:
                raise RuntimeError("de schijf is vol")
            return await goed()

        assert bot._task is not None
        bot._task.cancel()
        bot._task = asyncio.create_task(bot.klok.follow(stuk))
        tuin.klok.vooruit(60)
        assert not await tuin.bijgewerkt(0.3)
        assert await tuin.bijgewerkt(10)
        assert len(keren) == 3


async def test_naar_het_volgende_bericht_stopt_op_het_bericht_en_niet_erna(tuin: Proeftuin) -> None:
    eerst, dan = BEGIN + timedelta(days=2, hours=3, minutes=45), BEGIN + timedelta(days=40)
    async with bots(tuin, eerst, dan) as bot:
        stand = await tuin.naar_volgend_bericht()
        assert (stand.einde, stand.wie, stand.bezig) == ("bericht", "Anna", False)
        assert tuin.klok.nu() == eerst  # a whole quarter, so met to the minute
        assert bot.momenten == [dan]
        assert (await tuin.naar_volgend_bericht()).einde == "bericht"
        assert dan <= tuin.klok.nu() < dan + timedelta(hours=1)
        [een, twee] = [b.json["date"] for chat in tuin.bot("medewerkersbot").chats.values()
                       for b in chat.berichten.values()]
        assert (een, twee) == (int(eerst.timestamp()), int(tuin.klok.nu().timestamp()))


async def test_een_bot_die_zegt_wanneer_er_iets_is_brengt_je_er_precies(tuin: Proeftuin) -> None:
    moment = BEGIN + timedelta(days=100, minutes=7, seconds=13)
    async with bots(tuin, moment, zegt=True):
        assert (await tuin.naar_volgend_bericht()).einde == "bericht"
        assert tuin.klok.nu() == moment
        assert tuin.klok.versie <= 103  # a day at a time: what must be done daily is done daily
        stand = await tuin.naar_volgend_bericht(30)
        assert stand.einde == "leeg"
        assert tuin.klok.nu() == moment + timedelta(days=30)


async def test_een_bot_die_niets_zegt_houdt_de_kleine_stappen_aan(tuin: Proeftuin) -> None:
    """One that tells and one that does not: nobody may be passed by."""
    moment = BEGIN + timedelta(hours=5, minutes=15)
    async with bots(tuin, zegt=True, wie="zegt"), bots(tuin, moment, wie="zwijgt"):
        assert (await tuin.naar_volgend_bericht()).einde == "bericht"
        assert tuin.klok.nu() == moment


async def test_zonder_bericht_eindigt_het_op_de_laatste_dag(tuin: Proeftuin) -> None:
    async with bots(tuin):
        assert (await tuin.naar_volgend_bericht(2)).einde == "leeg"
        assert tuin.klok.nu() == BEGIN + timedelta(days=2)
    with pytest.raises(ValueError, match="Kies 1 tot en met 400 dagen"):
        await tuin.naar_volgend_bericht(401)


async def test_stoppen_kan_en_de_klok_blijft_dan_staan(tuin: Proeftuin) -> None:
    async with bots(tuin):
        task = tuin.spoelen.tot_bericht()
        await asyncio.sleep(0.1)
        with pytest.raises(ValueError, match="spoelt al door"):
            tuin.spoelen.tot_bericht()
        tuin.spoelen.stop()
        assert (await task).einde == "gestopt"
        moment = tuin.klok.nu()
        assert BEGIN < moment < BEGIN + timedelta(days=399)
        await asyncio.sleep(0.1)
        assert tuin.klok.nu() == moment


async def test_een_te_trage_bot_wordt_niet_overgeslagen(tuin: Proeftuin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoelt, "STEP_SECONDS", 0.2)
    async with bots(tuin) as bot:
        await tuin.bijgewerkt()
        bot.traag = 1.0
        assert (await tuin.naar_volgend_bericht()).einde == "traag"
        assert tuin.klok.nu() == BEGIN + timedelta(seconds=1)


async def test_zonder_bot_beweegt_de_klok_niet(tuin: Proeftuin) -> None:
    assert (await tuin.naar_volgend_bericht()).einde == "geen_bot"
    assert tuin.klok.nu() == BEGIN


@pytest.mark.parametrize("zegt", [False, True])
async def test_wat_onderweg_komt_heeft_zijn_eigen_dag_en_uur(tuin: Proeftuin, zegt: bool) -> None:
    momenten = [BEGIN + timedelta(hours=1), BEGIN + timedelta(days=1, minutes=30), BEGIN + timedelta(days=2)]
    async with bots(tuin, *momenten, BEGIN + timedelta(days=9), zegt=zegt):
        stand = await tuin.dagen_verder(7)
        assert (stand.einde, stand.berichten, tuin.klok.nu()) == ("er", 3, BEGIN + timedelta(days=7))
        chat = next(iter(tuin.bot("medewerkersbot").chats.values()))
        assert [b.json["date"] for b in chat.berichten.values()] == [int(m.timestamp()) for m in momenten]


async def test_zonder_bot_gaan_de_dagen_ook_vooruit(tuin: Proeftuin) -> None:
    assert (await tuin.dagen_verder(400)).einde == "er"
    assert tuin.klok.nu() == BEGIN + timedelta(days=400)


async def test_alles_kan_ook_uit_een_ander_programma(tuin: Proeftuin) -> None:
    moment = BEGIN + timedelta(days=3)
    async with bots(tuin, moment), Afstand(tuin.url) as verte:
        await verte.klok_dagen(1)
        assert tuin.klok.nu() == BEGIN + timedelta(days=1)
        assert await verte.naar_volgend_bericht() == "bericht"
        assert tuin.klok.nu() == moment
        assert await verte.naar_volgend_bericht(1) == "leeg"


@pytest.mark.parametrize("vraag", ["?na=x", "?na=0&klaar=-", "?wie=a&straks=nan", "?straks=morgen"])
async def test_een_vraag_met_onzin_krijgt_een_zin_terug(tuin: Proeftuin, vraag: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(tuin.klok_url + vraag) as answer:
        assert answer.status == 400
        assert "als getallen" in (await answer.json())["fout"]


@pytest.mark.parametrize(
    "waarden", [{"dagen": 0}, {"dagen": -1}, {"dagen": 401}, {"dagen": "veel"}, {"dagen": 10**9}, {"seconden": -1}]
)
async def test_verzetten_met_onzin_laat_de_klok_staan(tuin: Proeftuin, waarden: dict[str, object]) -> None:
    async with aiohttp.ClientSession() as session, session.post(tuin.klok_url, json=waarden) as answer:
        assert answer.status == 400
        assert (await answer.json())["fout"].startswith(("Kies", "Geef", "De klok"))
    assert tuin.klok.nu() == BEGIN


async def test_de_proeftuin_sluit_ook_als_er_iemand_wacht_of_doorspoelt() -> None:
    async with Proeftuin.start(begin=BEGIN) as tuin:
        bot = bots(tuin)
        await bot.__aenter__()
        tuin.spoelen.tot_bericht()
        await asyncio.sleep(0.1)
        begin = time.monotonic()
    assert time.monotonic() - begin < 3
    await bot.__aexit__()
