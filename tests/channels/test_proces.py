"""The process: how it stops, dies, and comes back."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any

import pytest

from bot.proeftuin import Proeftuin
from tests.channels.contract import tot

pytestmark = pytest.mark.asyncio


async def begin(tuin: Proeftuin, token: str, pad: Path, *rest: str) -> Process:
    opdracht = ("-m", "tests.channels.proces", tuin.url, token, str(pad), *rest)
    return await asyncio.create_subprocess_exec(sys.executable, *opdracht, stderr=PIPE)


async def einde(proces: Process) -> tuple[int, str]:
    _uit, fouten = await asyncio.wait_for(proces.communicate(), 20)
    assert proces.returncode is not None
    return proces.returncode, fouten.decode()


def nummers(pad: Path) -> list[int]:
    return [int(regel) for regel in pad.read_text().split()] if pad.exists() else []


async def test_sigterm_maakt_af_wat_bezig_is_en_eindigt_netjes(tmp_path: Path) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("proefbot")
        mensen = [tuin.persoon(f"P{n}", bot) for n in range(20)]
        proces = await begin(tuin, bot.token, tmp_path / "kern")
        await mensen[0].typ("hoi")
        await mensen[0].antwoord(10)
        for wie in mensen:
            await wie.typ("nog iets")
        proces.send_signal(signal.SIGTERM)
        code, log = await einde(proces)
        assert code == 0, log
        verwerkt = nummers(tmp_path / "kern")
        assert len(verwerkt) == len(set(verwerkt))
        # What was committed is confirmed, the rest waits at Telegram: nothing is lost or done twice.
        assert len(verwerkt) + len(bot.updates) == 21
        assert "Traceback" not in log


async def test_als_het_ophalen_sterft_eindigt_het_proces_met_een_foutcode(tmp_path: Path) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        code, log = await einde(await begin(tuin, bot.token, tmp_path / "kern", "zombie"))
        assert code == 1
        assert "Ik stop, zodat ik opnieuw kan starten." in log
        assert "Traceback" not in log


async def test_een_verkeerd_token_eindigt_met_een_duidelijke_zin(tmp_path: Path) -> None:
    async with Proeftuin.start() as tuin:
        code, log = await einde(await begin(tuin, "123456:VERKEERDTOKEN", tmp_path / "kern"))
        assert code == 3
        assert "Telegram kent dit token niet." in log
        assert "VERKEERDTOKEN" not in log


async def test_een_tweede_programma_met_hetzelfde_token_eindigt_met_een_duidelijke_zin(
    tmp_path: Path,
) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")

        async def altijd_bezet(*_alles: Any) -> Any:
            from bot.proeftuin.api.errors import ApiError

            raise ApiError(409, "Conflict: terminated by other getUpdates request; make sure that …")

        bot.updates.poll = altijd_bezet  # type: ignore[method-assign,assignment]
        code, log = await einde(await begin(tuin, bot.token, tmp_path / "kern"))
        assert code == 4
        assert "Een ander programma haalt berichten op met dit token." in log
        assert bot.token not in log


async def test_na_kill_9_op_willekeurige_momenten_is_elk_bericht_precies_een_keer_verwerkt(
    tmp_path: Path,
) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot, pad, getypt = tuin.bot("proefbot"), tmp_path / "kern", 0
        mensen = [tuin.persoon(f"P{n}", bot) for n in range(10)]
        for ronde in range(5):
            proces = await begin(tuin, bot.token, pad)
            eerder = len(nummers(pad))
            for wie in mensen * 3:
                await wie.typ(f"bericht {ronde}")
                getypt += 1
            await tot(lambda grens=eerder: len(nummers(pad)) > grens, 15)  # type: ignore[misc]
            await asyncio.sleep(0.003 * ronde)
            proces.kill()
            await proces.communicate()
        proces = await begin(tuin, bot.token, pad)
        await mensen[0].typ("slot")
        await tot(lambda: len(nummers(pad)) == getypt + 1, 15)
        proces.send_signal(signal.SIGTERM)
        assert (await einde(proces))[0] == 0
        verwerkt = nummers(pad)
        assert len(verwerkt) == len(set(verwerkt)) == getypt + 1
