"""`loopbaanmaatje start`, for real: both bots under one parent, against the proeftuin."""

import asyncio
import signal
import sys
from pathlib import Path

import psutil
import pytest

from bot.opdrachten.opstelling import Opstelling
from bot.opdrachten.opstelling_org import OpstellingOrganisatie
from bot.proeftuin import Proeftuin

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself


def kinderen(ouder: int) -> dict[str, psutil.Process]:
    return {kind.cmdline()[-1]: kind for kind in psutil.Process(ouder).children() if "start" in kind.cmdline()}


async def test_beide_bots_antwoorden_en_een_omgevallen_bot_komt_terug(tmp_path: Path) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        hier, daar = tuin.bot("medewerkers"), tuin.bot("organisatie")
        kluis = Opstelling(tmp_path, hier.token, tuin.url)
        kantoor = OpstellingOrganisatie(tmp_path, daar.token, tuin.url)
        await asyncio.to_thread(kluis.prepare)
        await asyncio.to_thread(kantoor.prepare)
        fatma, vreemd = tuin.persoon("Fatma", daar), tuin.persoon("Vera", hier)
        code = kantoor.nodig_uit("hr", "Fatma", fatma.persoon.id)
        # as one operator would have it in one environment; what is shared is as in `.env`
        omgeving = {**kantoor.environment, **kluis.environment, "ALLEEN_OMGEVING": "1",
                    "ORGANISATIE_URL": kantoor.settings.organisatie_url}
        ouder = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "start", env=omgeving, cwd=tmp_path)
        try:
            await fatma.start(code)
            await vreemd.typ("hallo")
            await fatma.wacht_op("Wat wil je regelen?", timeout=60)
            await vreemd.wacht_op("Vraag de link aan je organisatie", timeout=60)
            eerst = kinderen(ouder.pid)
            assert set(eerst) == {"medewerkersbot", "organisatiebot"}
            assert not [naam for naam in eerst["organisatiebot"].environ() if naam.startswith(("KLUIS", "MEDEWERKERS"))]
            assert not [naam for naam in eerst["medewerkersbot"].environ() if naam.startswith("ORGANISATIEBOT")]
            eerst["organisatiebot"].kill()
            await fatma.typ("help")
            await fatma.wacht_op("Deze woorden werken altijd", timeout=60)
            later = kinderen(ouder.pid)
            assert later["medewerkersbot"].pid == eerst["medewerkersbot"].pid
            assert later["organisatiebot"].pid != eerst["organisatiebot"].pid
            ouder.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(ouder.wait(), 40) == 0
            assert not [kind for kind in later.values() if kind.is_running()]
        finally:
            if ouder.returncode is None:
                for kind in psutil.Process(ouder.pid).children(recursive=True):
                    kind.kill()
                ouder.kill()
                await ouder.wait()
