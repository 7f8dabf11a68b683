"""Five hundred planted strings through the whole path on a bad day, at DEBUG: found nowhere where they must not be."""

import asyncio
import os
import secrets
import signal
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.proeftuin import Proeftuin, Telefoon
from bot.store.database import sqlite_file
from tests.databases import Databank, Databanken
from tests.herstel.ingrepen import GIF
from tests.herstel.kluisoog import Kluisoog
from tests.herstel.kudde import laatste_update
from tests.herstel.wieg import wieg
from tests.pad.draaiend import tot, zeg
from tests.pad.huis import KENNISMAKEN, TEAMS, opstelling

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself
EIGEN = secrets.token_hex(3)  # other tests plant too, on the same PostgreSQL
MERK = f"geplant{EIGEN}"  # stands in every planted string
NAAM = f"Voornaam{EIGEN}"
EERSTE = 900_000_000_000 + 100 * secrets.randbelow(10**9)  # numbers of persons and chats
MENSEN = 25


class Planter:
    """Makes planted strings, each of them once."""

    def __init__(self) -> None:
        self.gemaakt: list[str] = []

    def __call__(self) -> str:
        self.gemaakt.append(f"{MERK}{secrets.token_hex(6)}")
        return self.gemaakt[-1]


async def leef(wie: Telefoon, code: str, plant: Planter) -> None:
    """Somebody who says something at every place where something can be said."""

    async def tik(*knoppen: str) -> None:
        for knop in knoppen:
            await zeg(wie, wie.tik(knop))

    async def typ(*woorden: str) -> None:
        for zin in woorden:
            await zeg(wie, wie.typ(zin))

    await zeg(wie, wie.typ(plant()))  # a stranger
    await zeg(wie, wie.start(code))
    await tik(*KENNISMAKEN)
    await typ("/instellingen")
    await tik("Roepnaam")
    await typ(plant())
    await tik("Snelle voorbereiding (5 min)")
    await typ(plant(), plant())  # no option
    await zeg(wie, wie.stuur_foto(plant()))
    await tik("Deze week", "Over mijn loopbaan", "4  goed")
    await typ(plant())
    await tik("Klaar")
    await typ(plant())
    await tik("Klaar", "Bijleren")
    gezegd = await wie.typ(plant())
    await wie.stil(0.1)
    if gezegd is not None:
        await zeg(wie, wie.wijzig(gezegd, plant()))
    await typ(f"bel 0470 12 34 56 {plant()}")
    await tik("Ja, laat zo")
    await typ(plant())  # at the end
    await tik("Maak gesprekskaart", "Klaar")
    await typ(plant(), f"/{plant()}", f"/start {plant()}")
    await zeg(wie, wie.stuur_door(plant()))
    await zeg(wie, wie.stuur_document(f"{plant()}.pdf"))
    wie.bot.tik(wie.chat, wie.persoon, wie.van_bot[-1], f"{plant()}:x")
    await wie.stil(0.1)
    await tik("Snelle voorbereiding (5 min)")
    await typ(f"{GIF} {plant()}")  # cannot be digested
    await typ(f"ik wil niet meer leven {plant()}")


async def praat_door(wie: Telefoon, plant: Planter) -> None:
    """On a bad day: some more words, without waiting for much."""
    for _ in range(2):
        await zeg(wie, wie.typ(plant()), seconden=3)
    await zeg(wie, wie.typ(f"{GIF} {plant()}"), seconden=3)


@contextmanager
def op_slot(databank: Databank) -> Iterator[None]:
    """Somebody else holds the database."""
    with databank.engine.connect() as conn:
        if databank.dialect == "postgresql":
            conn.exec_driver_sql("LOCK TABLE persoon, gezien IN ACCESS EXCLUSIVE MODE")
        else:
            conn.exec_driver_sql("SELECT 1")  # every transaction of ours is BEGIN IMMEDIATE
        yield


def alle_bytes(databank: Databank, databanken: Databanken) -> bytes:
    """Everything on disk of this database: for PostgreSQL of its whole server."""
    pad = sqlite_file(databank.url)
    if pad is None:
        server = databanken._postgres()
        with server.administrator() as conn:
            conn.exec_driver_sql("CHECKPOINT")
        folder = server._folder / "data"
    else:
        folder = pad.parent
    delen = []
    for deel in sorted(folder.rglob("*")):
        if deel.is_file():
            delen.append(deel.read_bytes())
    return b"\0".join(delen)


async def test_vijfhonderd_geplante_woorden_staan_nergens_waar_ze_niet_horen(
    databank: Databank, organisatiebank: Databank, databanken: Databanken, tmp_path: Path
) -> None:
    plant, reprs, log = Planter(), tmp_path / "reprs", tmp_path / "log"
    async with AsyncExitStack() as stack:
        tuin = await stack.enter_async_context(Proeftuin.start(snelheidsgrenzen=False))
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(tmp_path / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        codes = setup.prepare(TEAMS)
        organisatie = _inhoud(organisatiebank)
        nest = await stack.enter_async_context(wieg(setup, log))
        await nest.start("vergif", "vertel_wat_je_vasthoudt", LOG_NIVEAU="DEBUG", REPR_BESTAND=str(reprs))
        mensen = [tuin.persoon(f"{NAAM}{n}", bot, id=EERSTE + n) for n in range(MENSEN)]
        kijker = asyncio.create_task(_kijk_mee(nest.pid))
        await asyncio.gather(*(leef(wie, codes[n % 2], plant) for n, wie in enumerate(mensen)))
        tuin.faults.set(
            seed=4,
            retry_after=(1, 1),
            hold_seconds=0.05,
            http_429=0.05,
            http_500=0.03,
            http_502=0.03,
            reset=0.01,
            truncated=0.01,
            timeout_before=0.01,
        )
        await asyncio.gather(*(praat_door(wie, plant) for wie in mensen))
        for wie in mensen[:5]:  # the answer meets a 403
            await wie.typ("menu")
            wie.blokkeer()
        with op_slot(databank):
            for wie in mensen[5:12]:
                await wie.typ(plant())
            await tot(lambda: "(Locked)" in log.read_text(), 30)
        tuin.faults.off()
        oog = stack.enter_context(Kluisoog(setup))
        laatste = laatste_update(mensen[5])
        await tot(lambda: oog.rustig(mensen[11].persoon.id, laatste), 40)
        kijker.cancel()
        os.kill(nest.pid, signal.SIGUSR1)
        schijf = alle_bytes(databank, databanken)  # with the write-ahead log, before a clean stop tidies it
        assert await nest.stop() == 0
    databank.close()
    assert len(plant.gemaakt) >= 500
    woorden = [MERK, NAAM, bot.token, bot.token.split(":")[1], str(EERSTE // 100)]
    geheimen = [woord.encode() for woord in woorden]
    geheimen += [n.to_bytes(8, "big").lstrip(b"\0") for n in range(EERSTE, EERSTE + MENSEN)]
    gevonden = {
        naam: [geheim for geheim in geheimen if geheim in inhoud]
        for naam, inhoud in {
            "database met log": schijf,
            "database na het stoppen": alle_bytes(databank, databanken),
            "organisatie": alle_bytes(organisatiebank, databanken),
            "log": log.read_bytes(),
            "reprs": reprs.read_bytes(),
        }.items()
    }
    assert gevonden == {waar: [] for waar in gevonden}
    assert _inhoud(organisatiebank) == organisatie, "nothing is ever written on the organisation's side"
    # and the search is a real one: the bot did speak, did fail, and holds objects of every room
    gelogd = log.read_text()
    assert "ValueError in typed" in gelogd
    assert "(Locked)" in gelogd
    assert "opzijgezet" in gelogd
    assert {"bot.kluis", "bot.rollen", "bot.outbox", "bot.engine", "bot.channels"} <= {
        ".".join(regel.split(".")[:2]) for regel in reprs.read_text().splitlines()
    }


async def _kijk_mee(pid: int) -> None:
    while True:
        await asyncio.sleep(6)  # it takes the bot a second each time
        os.kill(pid, signal.SIGUSR1)


def _inhoud(databank: Databank) -> dict[str, list[Any]]:
    """All rows of a database."""
    metadata = sa.MetaData()
    metadata.reflect(databank.engine)
    with databank.engine.connect() as conn:
        found = {naam: sorted(map(str, conn.execute(sa.select(tabel)))) for naam, tabel in metadata.tables.items()}
    databank.engine.dispose()
    return found
