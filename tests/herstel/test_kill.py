"""kill -9 at any moment: no answer lost, none stored twice, at most one message too many, and everybody gets on."""

import asyncio
import gc
import random
import signal
from contextlib import suppress
from pathlib import Path

import pytest

from bot.proeftuin import Proeftuin
from tests.databases import Databank
from tests.herstel.kluisoog import Kluisoog
from tests.herstel.kudde import Deelnemer
from tests.herstel.wieg import Wieg, wieg
from tests.pad.huis import TEAMS, opstelling
from tests.pad.test_toestandsmachine import gelezen

pytestmark = [  # of aiohttp itself, when the bot dies in the middle of sending a document
    pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]
MENSEN = 6


async def moord(nest: Wieg, oog: Kluisoog, kansen: random.Random, keer: int) -> None:
    """Kill it, now during its start, now in the middle of the work.

    An update is tried three times: who dies three times over the same one loses that one, on purpose. So after two
    deaths without any work in between it is given the time to do some, also on a slow machine.
    """
    vergeefs = 0
    for _ in range(keer):
        gedaan = oog.aantal("gezien")
        await asyncio.sleep(kansen.choice((0.05, 0.2, 0.8, 1.2)) * kansen.random())
        if vergeefs >= 1:
            with suppress(TimeoutError):
                async with asyncio.timeout(20):
                    while oog.aantal("gezien") == gedaan:  # noqa: ASYNC110  another process tells it
                        await asyncio.sleep(0.02)
        vergeefs = 0 if oog.aantal("gezien") > gedaan else vergeefs + 1
        await nest.dood()
        await nest.start()


async def _werk(deelnemer: Deelnemer, klaar: asyncio.Event) -> None:
    while not klaar.is_set():
        await deelnemer.doe_iets(doelgericht=deelnemer.kans.random() < 0.5)


async def _proef(databank: Databank, organisatiebank: Databank, folder: Path, keer: int, zaad: int) -> dict[str, int]:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(folder / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        codes = setup.prepare(TEAMS)
        async with wieg(setup, folder / "log") as nest:
            await nest.start()
            oog = Kluisoog(setup)
            mensen = [Deelnemer(tuin.persoon(f"P{n}", bot), zaad + n, oog.rustig) for n in range(MENSEN)]
            kansen, klaar = random.Random(zaad), asyncio.Event()
            moordenaar = asyncio.create_task(moord(nest, oog, kansen, keer))
            async with asyncio.TaskGroup() as groep:
                werk = [groep.create_task(_een_mens(mens, codes[n % 2], klaar)) for n, mens in enumerate(mensen)]
                await moordenaar
                klaar.set()
            assert all(taak.done() for taak in werk)
            te_veel = sum(_te_veel(mens, oog) for mens in mensen)
            for mens in mensen:
                _vergelijk(mens, oog)
            assert oog.gaaf()
            assert oog.aantal("quarantaine") == oog.aantal("poging") == 0
            for mens in mensen:  # everybody can finish
                await mens.maak_af()
                _vergelijk(mens, oog)
            assert await nest.stop() == 0
            oog.sluit()
            assert "Traceback" not in (folder / "log").read_text()
        gc.collect()  # half a document that is left, is left in this test and not in another
        return {"daden": sum(mens.daden for mens in mensen), "te veel": te_veel, "keer": keer}


async def _een_mens(mens: Deelnemer, code: str, klaar: asyncio.Event) -> None:
    await mens.doe_mee(code)
    await _werk(mens, klaar)


def _vergelijk(mens: Deelnemer, oog: Kluisoog) -> None:
    """What the phone saw accepted is in the vault, once, and nothing else is."""
    alles = oog.alles(mens.telefoon.persoon.id)
    bezig, klaar = mens.mens.bewaard()
    assert gelezen(alles, "bezig") == bezig, mens.telefoon.toon()
    assert gelezen(alles, "klaar") == klaar, mens.telefoon.toon()
    assert len(alles["kaarten"]) == mens.mens.kaarten


def _te_veel(mens: Deelnemer, oog: Kluisoog) -> int:
    """Messages on the phone that the outbox does not know: each of them was sent once more after a kill."""
    bekend = oog.verzonden(mens.telefoon.persoon.id)
    eerste = min(bekend)  # what came before was said to a stranger
    return sum(b.van_bot and b.nummer > eerste and b.nummer not in bekend for b in mens.telefoon.berichten)


async def test_na_vijftig_keer_kill_9_is_geen_antwoord_weg_of_dubbel(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    gemeten = await _proef(databank, organisatiebank, tmp_path, 50, 11)
    print(gemeten)
    assert gemeten["daden"] > 100
    assert gemeten["te veel"] <= gemeten["keer"]


@pytest.mark.lang
async def test_na_tweehonderd_keer_kill_9_is_geen_antwoord_weg_of_dubbel(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    gemeten = await _proef(databank, organisatiebank, tmp_path, 250, random.randrange(10**6))
    print(gemeten)
    assert gemeten["te veel"] <= gemeten["keer"]


async def test_netjes_stoppen_geeft_geen_enkel_bericht_te_veel(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(tmp_path / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        codes = setup.prepare(TEAMS)
        async with wieg(setup, tmp_path / "log") as nest:
            await nest.start()
            oog = Kluisoog(setup)
            mensen = [Deelnemer(tuin.persoon(f"P{n}", bot), n, oog.rustig) for n in range(MENSEN)]
            await asyncio.gather(*(mens.doe_mee(codes[0]) for mens in mensen))
            kansen, klaar = random.Random(5), asyncio.Event()
            async with asyncio.TaskGroup() as groep:
                for mens in mensen:
                    groep.create_task(_werk(mens, klaar))
                for _ in range(8):
                    await asyncio.sleep(0.2 + 0.5 * kansen.random())
                    # told to stop before it has begun, it just ends: nothing was in hand
                    assert await nest.stop() in (0, -signal.SIGTERM)
                    await nest.start()
                klaar.set()
            assert sum(_te_veel(mens, oog) for mens in mensen) == 0
            for mens in mensen:
                _vergelijk(mens, oog)
            await nest.stop()
            oog.sluit()
