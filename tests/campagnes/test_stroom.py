"""One workflow per campaign: step by step, one at a time, and further after a kill."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.campagnes.stromer import STAPPEN
from tests.databases import Databank

ROOT = Path(__file__).resolve().parents[2]


def start(databank: Databank, bestand: Path, fout: Path) -> "subprocess.Popen[str]":
    with fout.open("a") as uit:
        return subprocess.Popen([sys.executable, "-m", "tests.campagnes.stromer", databank.url, str(bestand), "1"],
                                stdin=subprocess.PIPE, stderr=uit, cwd=ROOT, text=True, env=dict(os.environ))


def regels(bestand: Path) -> list[str]:
    return bestand.read_text().splitlines() if bestand.exists() else []


def wacht(bestand: Path, aantal: int, fout: Path, seconden: float = 50) -> list[str]:
    einde = time.monotonic() + seconden
    while time.monotonic() < einde:
        gezegd = regels(bestand)
        if len(gezegd) >= aantal:
            return gezegd
        time.sleep(0.05)
    raise AssertionError(f"{regels(bestand)} {fout.read_text()}")


@pytest.mark.parametrize(
    "databank", ["sqlite", pytest.param("postgresql", marks=pytest.mark.lang)], indirect=True
)
def test_een_campagne_gaat_stap_voor_stap_en_na_kill_9_verder(databank: Databank, tmp_path: Path) -> None:
    bestand, fout = tmp_path / "uit", tmp_path / "fout"
    een = start(databank, bestand, fout)
    try:
        wacht(bestand, 5, fout)
        een.send_signal(signal.SIGKILL)
        een.communicate(timeout=10)
        voor = len(regels(bestand))
        assert voor < STAPPEN
        een = start(databank, bestand, fout)
        gezegd = wacht(bestand, STAPPEN, fout)
        time.sleep(1.5)  # and nothing more after the last step, though it is looked at every second
        assert len(regels(bestand)) <= STAPPEN + 1
        assert {regel.split()[2] for regel in gezegd} == {"alleen"}
        een.communicate("\n", timeout=20)
    finally:
        if een.poll() is None:
            een.kill()
            een.communicate()
    assert "Traceback" not in fout.read_text()
