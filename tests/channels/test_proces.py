"""The process: how it stops, dies, and comes back."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.proeftuin import Proeftuin
from tests.channels.contract import tot
from tests.channels.kanalen import KANALEN

pytestmark = pytest.mark.asyncio


class Proces:
    """One bot that runs, as a child of the warm parent."""

    def __init__(self, ouder: subprocess.Popen[str], log: Path) -> None:
        self._ouder, self._log = ouder, log
        self._pid = int(self._regel())
        self._weg = False

    def sein(self, nummer: signal.Signals) -> None:
        os.kill(self._pid, nummer)

    async def einde(self) -> tuple[int, str]:
        """Exit code and log; it may take twenty seconds."""
        code = int(await asyncio.wait_for(asyncio.to_thread(self._regel), 20))
        self._weg = True
        return code, self._log.read_text()

    def ruim_op(self) -> None:
        if not self._weg:
            with contextlib.suppress(ProcessLookupError):
                self.sein(signal.SIGKILL)
            self._regel()

    def _regel(self) -> str:
        assert self._ouder.stdout is not None
        return self._ouder.stdout.readline()


class Ouder:
    """Starts one bot after the other; each start is a fork."""

    def __init__(self, naam: str) -> None:
        opdracht = (sys.executable, "-m", "tests.channels.proces", naam)
        self._ouder = subprocess.Popen(opdracht, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._ouder.stdout is not None
        assert self._ouder.stdout.readline() == "warm\n"
        self._laatste: Proces | None = None

    def begin(self, tuin: Proeftuin, token: str, pad: Path, *, zombie: bool = False) -> Proces:
        assert self._ouder.stdin is not None
        log = pad.with_suffix(".log")
        opdracht = {"url": tuin.url, "token": token, "pad": str(pad), "log": str(log), "zombie": zombie}
        self._ouder.stdin.write(json.dumps(opdracht) + "\n")
        self._ouder.stdin.flush()
        self._laatste = Proces(self._ouder, log)
        return self._laatste

    def ruim_op(self) -> None:
        if self._laatste is not None:
            self._laatste.ruim_op()
        self._laatste = None

    def sluit(self) -> None:
        self.ruim_op()
        with self._ouder:
            self._ouder.kill()


@pytest.fixture(scope="module", params=KANALEN, ids=repr)
def warme_ouder(request: pytest.FixtureRequest) -> Iterator[Ouder]:
    ouder = Ouder(request.param.naam)
    yield ouder
    ouder.sluit()


@pytest.fixture
def ouder(warme_ouder: Ouder) -> Iterator[Ouder]:
    yield warme_ouder
    warme_ouder.ruim_op()


def nummers(pad: Path) -> list[int]:
    return [int(regel) for regel in pad.read_text().split()] if pad.exists() else []


async def test_sigterm_maakt_af_wat_bezig_is_en_eindigt_netjes(ouder: Ouder, tmp_path: Path) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("proefbot")
        mensen = [tuin.persoon(f"P{n}", bot) for n in range(20)]
        proces = ouder.begin(tuin, bot.token, tmp_path / "kern")
        await mensen[0].typ("hoi")
        await mensen[0].antwoord(10)
        for wie in mensen:
            await wie.typ("nog iets")
        proces.sein(signal.SIGTERM)
        code, log = await proces.einde()
        assert code == 0, log
        verwerkt = nummers(tmp_path / "kern")
        assert len(verwerkt) == len(set(verwerkt))
        # What was committed is confirmed, the rest waits at Telegram: nothing is lost or done twice.
        assert len(verwerkt) + len(bot.updates) == 21
        assert "Traceback" not in log


async def test_als_het_ophalen_sterft_eindigt_het_proces_met_een_foutcode(ouder: Ouder, tmp_path: Path) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        code, log = await ouder.begin(tuin, bot.token, tmp_path / "kern", zombie=True).einde()
        assert code == 1
        assert "Ik stop, zodat ik opnieuw kan starten." in log
        assert "Traceback" not in log


async def test_een_verkeerd_token_eindigt_met_een_duidelijke_zin(ouder: Ouder, tmp_path: Path) -> None:
    async with Proeftuin.start() as tuin:
        code, log = await ouder.begin(tuin, "123456:VERKEERDTOKEN", tmp_path / "kern").einde()
        assert code == 3
        assert "Telegram kent dit token niet." in log
        assert "VERKEERDTOKEN" not in log


async def test_een_tweede_programma_met_hetzelfde_token_eindigt_met_een_duidelijke_zin(
    ouder: Ouder, tmp_path: Path
) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")

        async def altijd_bezet(*_alles: Any) -> Any:
            from bot.proeftuin.api.errors import ApiError

            raise ApiError(409, "Conflict: terminated by other getUpdates request; make sure that …")

        bot.updates.poll = altijd_bezet  # type: ignore[method-assign,assignment]
        code, log = await ouder.begin(tuin, bot.token, tmp_path / "kern").einde()
        assert code == 4
        assert "Een ander programma haalt berichten op met dit token." in log
        assert bot.token not in log


async def test_na_kill_9_op_willekeurige_momenten_is_elk_bericht_precies_een_keer_verwerkt(
    ouder: Ouder, tmp_path: Path
) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot, pad, getypt = tuin.bot("proefbot"), tmp_path / "kern", 0
        mensen = [tuin.persoon(f"P{n}", bot) for n in range(10)]
        for ronde in range(5):
            proces = ouder.begin(tuin, bot.token, pad)
            eerder = len(nummers(pad))
            for wie in mensen * 3:
                await wie.typ(f"bericht {ronde}")
                getypt += 1
            await tot(lambda grens=eerder: len(nummers(pad)) > grens, 15)  # type: ignore[misc]
            await asyncio.sleep(0.003 * ronde)
            proces.sein(signal.SIGKILL)
            assert (await proces.einde())[0] == -signal.SIGKILL
        proces = ouder.begin(tuin, bot.token, pad)
        await mensen[0].typ("slot")
        await tot(lambda: len(nummers(pad)) == getypt + 1, 15)
        proces.sein(signal.SIGTERM)
        assert (await proces.einde())[0] == 0
        verwerkt = nummers(pad)
        assert len(verwerkt) == len(set(verwerkt)) == getypt + 1
