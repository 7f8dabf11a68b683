"""KLOK_URL: the process takes its time from the proeftuin, so that a year passes in a second."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.opdrachten.opstelling import Opstelling
from bot.proeftuin import Proeftuin, Telefoon
from bot.settings import MedewerkerSettings, SettingsProblem, load
from bot.store.database import open_database
from bot.wiring import klok as kamer
from bot.wiring.klok import Klok, VerzetteKlok, clock_of
from tests.pad.huis import Huis, doe_mee, kies

VOORBEREIDEN = ("Snelle voorbereiding (5 min)", "Deze maand", "Over mijn loopbaan", "4  goed", "Rust", "Klaar",
               "Drukte", "Klaar", "Bijleren", "Sla over", "Niets nu", "Maak gesprekskaart", "Klaar")


@dataclass
class Toneel:
    tuin: Proeftuin
    noor: Telefoon
    kluis: sa.Engine

    def rijen(self, tabel: str) -> int:
        with self.kluis.connect() as conn:
            return int(conn.execute(sa.select(sa.func.count()).select_from(sa.table(tabel))).scalar_one())

    async def wordt(self, tabel: str, aantal: int) -> None:
        async with asyncio.timeout(15):
            while self.rijen(tabel) != aantal:  # noqa: ASYNC110  another process writes
                await asyncio.sleep(0.1)

    async def blijft(self, tabel: str, aantal: int) -> None:
        """The chore has come by meanwhile: it runs every two seconds when it is due."""
        for _ in range(45):
            assert self.rijen(tabel) == aantal
            await asyncio.sleep(0.1)


def leef_vooraf(setup: Opstelling) -> int:
    """Noor takes part, has one card and left a second preparation open; her number."""
    huis = Huis(setup)
    noor = huis.nieuw()
    doe_mee(huis, noor)
    for knop in VOORBEREIDEN:
        huis.stuur(huis.tik(noor, kies(noor, knop)))
    huis.stuur(huis.typ(noor, "/menu"))
    for knop in ("Snelle voorbereiding (5 min)", "Later"):
        huis.stuur(huis.tik(noor, kies(noor, knop)))
    huis.sluit()
    return noor.nummer


@pytest.fixture
async def toneel(tmp_path: Path) -> AsyncIterator[Toneel]:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("Loopbaanmaatje")
        setup = Opstelling(tmp_path, bot.token, tuin.url, klok_url=tuin.klok_url)
        noor = tuin.persoon("Noor", bot, id=await asyncio.to_thread(leef_vooraf, setup))
        await setup.start()
        kluis = open_database(setup.settings.kluis_database, readonly=True)
        try:
            await noor.typ("/menu")
            await noor.antwoord(timeout=30)
            yield Toneel(tuin, noor, kluis)
        finally:
            kluis.dispose()
            await setup.stop()


async def test_wat_zijn_tijd_gehad_heeft_verdwijnt_als_de_klok_vooruit_gaat(toneel: Toneel) -> None:
    tuin = toneel.tuin
    assert (toneel.rijen("dossier"), toneel.rijen("kaart")) == (2, 1)
    antwoorden = toneel.rijen("antwoord")

    tuin.klok.vooruit(timedelta(days=119).total_seconds())
    await toneel.blijft("dossier", 2)  # a draft lives 120 days
    tuin.klok.vooruit(timedelta(days=2).total_seconds())
    await toneel.wordt("dossier", 1)
    await toneel.wordt("antwoord", antwoorden - 1)
    assert toneel.rijen("kaart") == 1

    with toneel.kluis.connect() as conn:
        kaart = sa.table("kaart", sa.column("vervalt", sa.Date))
        vervalt = conn.execute(sa.select(kaart.c.vervalt)).scalar_one()
    midden_op_de_dag_ervoor = datetime(vervalt.year, vervalt.month, vervalt.day, 12, tzinfo=UTC) - timedelta(days=1)
    tuin.klok.zet(midden_op_de_dag_ervoor)
    await toneel.blijft("kaart", 1)
    tuin.klok.vooruit(86_400)
    await toneel.wordt("kaart", 0)
    await toneel.noor.tik("Mijn kaarten")
    assert "Je hebt nog geen kaarten" in (await toneel.noor.antwoord(timeout=15)).tekst
    await toneel.noor.typ("verder")
    assert "Er staat niets open" in (await toneel.noor.antwoord(timeout=15)).tekst


async def test_de_klok_volgt_wie_haar_verzet() -> None:
    async with Proeftuin.start() as tuin:
        klok = VerzetteKlok(tuin.klok_url)
        assert abs(klok.now() - datetime.now(UTC)) < timedelta(seconds=1)
        tuin.klok.vooruit(3_600)
        await klok.set_first()
        before = klok.seconds()
        assert abs(klok.now() - datetime.now(UTC) - timedelta(hours=1)) < timedelta(seconds=1)
        following = asyncio.create_task(klok.follow())
        tuin.klok.vooruit(86_400)
        async with asyncio.timeout(5):
            while klok.now() - datetime.now(UTC) < timedelta(hours=24):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        assert klok.seconds() - before > 86_000
        following.cancel()


async def test_een_klok_die_zwijgt_laat_de_tijd_gewoon_doorlopen() -> None:
    async with Proeftuin.start() as tuin:
        tuin.klok.vooruit(3_600)
        klok = VerzetteKlok(tuin.klok_url)
        await klok.set_first()
    following = asyncio.create_task(klok.follow())
    await asyncio.sleep(1.3)
    assert not following.done()
    assert abs(klok.now() - datetime.now(UTC) - timedelta(hours=1)) < timedelta(seconds=1)
    following.cancel()


async def test_zonder_antwoord_start_niemand_in_de_verkeerde_tijd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kamer, "PATIENCE", 2)
    with pytest.raises(SettingsProblem, match="KLOK_URL antwoordt niet"):
        await VerzetteKlok("http://127.0.0.1:9/klok").set_first()


def test_zonder_klok_url_is_het_gewoon_nu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KLOK_URL", raising=False)
    klok = clock_of(load(MedewerkerSettings))
    assert type(klok) is Klok
    assert abs(klok.now() - datetime.now(UTC)) < timedelta(seconds=1)


@pytest.mark.parametrize(("telegram", "klok", "zin"), [
    ("https://api.telegram.org", "http://127.0.0.1:8777/klok", "KLOK_URL mag alleen samen"),
    ("http://127.0.0.1:8777", "https://klok.example/nu", "KLOK_URL moet op deze computer zelf staan"),
])  # fmt: skip
def test_een_verzette_klok_mag_alleen_op_deze_computer(
    monkeypatch: pytest.MonkeyPatch, telegram: str, klok: str, zin: str
) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", telegram)
    monkeypatch.setenv("KLOK_URL", klok)
    with pytest.raises(SettingsProblem, match=zin):
        load(MedewerkerSettings)
