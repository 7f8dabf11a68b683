"""One process on a SQLite vault: a second one is refused in one sentence, and the first one's end makes room."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.proeftuin import Proeftuin
from bot.store.slot import Occupied, Slot
from tests.databases import Databank
from tests.pad.huis import TEAMS, opstelling

HOUDER = "import sys, time; from pathlib import Path; from bot.store.slot import Slot; " \
    "s = Slot(Path(sys.argv[1])).take(); print(s.name, flush=True); time.sleep(60)"


def houder(pad: Path) -> tuple["subprocess.Popen[str]", str]:
    proces = subprocess.Popen([sys.executable, "-c", HOUDER, str(pad)], stdout=subprocess.PIPE, text=True)
    assert proces.stdout is not None
    return proces, proces.stdout.readline().strip()


def test_na_kill_9_is_de_plaats_vrij_en_de_naam_dezelfde(tmp_path: Path) -> None:
    pad = tmp_path / "map" / "kluis.slot"
    proces, naam = houder(pad)
    with pytest.raises(Occupied, match="draait al een bot"):
        Slot(pad).take(patience=0.1)
    proces.send_signal(signal.SIGKILL)
    proces.wait(10)
    assert proces.stdout is not None
    proces.stdout.close()
    with Slot(pad) as plaats:
        assert plaats.name == naam
        assert len(naam) == 32
    assert pad.stat().st_mode & 0o777 == 0o600


def test_wie_netjes_stopt_maakt_plaats(tmp_path: Path) -> None:
    een = Slot(tmp_path / "kluis.slot").take()
    een.free()
    with Slot(tmp_path / "kluis.slot") as ander:
        assert ander.name == een.name


def test_wat_er_ook_in_het_bestand_stond_er_komt_een_goede_naam(tmp_path: Path) -> None:
    pad = tmp_path / "kluis.slot"
    pad.write_bytes(b"\xff half")
    with Slot(pad) as plaats:
        assert len(plaats.name) == 32


@pytest.mark.parametrize(
    ("databank", "woord"),
    [("sqlite", "op deze kluis"), pytest.param("postgresql", "WERKER", marks=pytest.mark.lang)],
    indirect=["databank"],
)
async def test_een_tweede_bot_op_dezelfde_kluis_wordt_geweigerd(
    databank: Databank, organisatiebank: Databank, tmp_path: Path, woord: str
) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        setup = opstelling(tmp_path / "huis", databank, organisatiebank,
                           token=tuin.bot("medewerkersbot").token, api_url=tuin.url)
        setup.prepare(TEAMS)
        await setup.start()
        slot = tmp_path / "huis" / "data" / "werker-1.slot" if databank.dialect == "postgresql" else \
            Path(databank.url.removeprefix("sqlite:///")).with_suffix(".slot")
        try:
            async with asyncio.timeout(20):
                while not slot.exists() or not slot.read_text():  # noqa: ASYNC110  another process writes it
                    await asyncio.sleep(0.05)
            tweede = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "start", "medewerkersbot", env=setup.environment, cwd=setup.folder,
                stderr=asyncio.subprocess.PIPE,
            )
            _uit, fout = await asyncio.wait_for(tweede.communicate(), 30)
            assert tweede.returncode == 2
            assert woord in fout.decode()
            assert "Traceback" not in fout.decode()
            assert setup.process is not None
            assert setup.process.returncode is None
        finally:
            await setup.stop()
