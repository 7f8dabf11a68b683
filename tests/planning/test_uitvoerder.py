"""What ticks: once per tick with two workers, again after a crash, and talking to nobody else."""

import ast
import datetime as dt
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.store.tikbank import FILE, SCHEMA, open_ticks
from tests.databases import Databank

ROOT = Path(__file__).resolve().parents[2]
BEIDE = pytest.mark.parametrize(
    "databank", ["sqlite", pytest.param("postgresql", marks=pytest.mark.lang)], indirect=True
)
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def tikker(databank: Databank, tmp_path: Path) -> Iterator[Start]:
    """Starts a process that ticks; each is gone at the end."""
    gestart: list[subprocess.Popen[str]] = []

    def start(werker: str, *rest: str) -> "subprocess.Popen[str]":
        opdracht = [sys.executable, "-m", "tests.planning.tikker", databank.url, str(tmp_path / "uit"), werker, *rest]
        omgeving = {**os.environ, "DBOS__CONDUCTOR_KEY": "sleutel", "DBOS__APPVERSION": "9"}
        with open(tmp_path / "fout", "a") as fout:
            gestart.append(
                subprocess.Popen(opdracht, stdin=subprocess.PIPE, stderr=fout, cwd=ROOT, text=True, env=omgeving)
            )
        return gestart[-1]

    yield start
    for een in gestart:
        if een.poll() is None:
            een.kill()
        een.communicate()


def stop(proces: "subprocess.Popen[str]") -> float:
    """Ask it to end; seconds that it took."""
    begin = time.monotonic()
    proces.communicate("\n", timeout=20)
    assert proces.returncode == 0
    return time.monotonic() - begin


def regels(tmp_path: Path) -> list[str]:
    bestand = tmp_path / "uit"
    return bestand.read_text().splitlines() if bestand.exists() else []


def wacht(tmp_path: Path, tot: Callable[[Counter[str]], bool], seconden: float = 25) -> Counter[str]:
    einde = time.monotonic() + seconden
    while time.monotonic() < einde:
        gezegd = Counter(regels(tmp_path))
        if tot(gezegd):
            return gezegd
        time.sleep(0.05)
    raise AssertionError(f"{regels(tmp_path)} {(tmp_path / 'fout').read_text()}")


@BEIDE
def test_het_tikt_en_praat_met_niemand_anders(tikker: Start, databank: Databank, tmp_path: Path) -> None:
    een = tikker("1", "ruim op")
    gezegd = wacht(tmp_path, lambda g: g["1 klaar"] >= 3)
    assert gezegd["1 verbindingen 0"] == 1
    assert gezegd["1 omgeving 0"] == 1
    assert stop(een) < 8
    assert (tmp_path / "fout").read_text() == ""
    engine = open_ticks(databank.url)
    tabel = "workflow_status" if databank.dialect == "sqlite" else f"{SCHEMA}.workflow_status"
    with engine.connect() as conn:
        over = conn.execute(sa.text(f"SELECT inputs FROM {tabel}")).scalars().all()
    engine.dispose()
    assert len(over) < 3  # what was done was tidied away at the end
    for invoer in over:  # and what is kept of a tick, is when and which
        moment, naam = json.loads(invoer)["args"]
        assert naam == "wekkers"
        assert dt.datetime.fromisoformat(moment)
    if databank.dialect == "sqlite":
        kluis = Path(databank.url.removeprefix("sqlite:///"))
        assert kluis.parent.stat().st_mode & 0o777 == 0o700
        assert kluis.with_name(FILE).stat().st_mode & 0o777 == 0o600


@BEIDE
def test_na_kill_9_midden_in_een_tik_tikt_het_verder(tikker: Start, databank: Databank, tmp_path: Path) -> None:
    een = tikker("1", "hang")
    wacht(tmp_path, lambda g: g["1 begint"] >= 1)
    een.send_signal(signal.SIGKILL)
    een.wait(10)
    voor = Counter(regels(tmp_path))["1 begint"]
    tikker("1")
    wacht(tmp_path, lambda g: g["1 klaar"] >= 3 and g["1 begint"] > voor)  # also the one that was broken off
    engine = open_ticks(databank.url)
    tabel = "workflow_status" if databank.dialect == "sqlite" else f"{SCHEMA}.workflow_status"
    with engine.connect() as conn:
        einde = time.monotonic() + 15
        while time.monotonic() < einde:
            open_ = conn.execute(sa.text(
                f"SELECT count(*) FROM {tabel} WHERE status = 'PENDING' AND recovery_attempts > 1"
            )).scalar_one()
            conn.rollback()
            if not open_:
                break
            time.sleep(0.1)
    engine.dispose()
    assert not open_


@pytest.mark.lang
@pytest.mark.parametrize("databank", ["postgresql"], indirect=True)
def test_twee_werkers_doen_elke_tik_maar_een_keer(tikker: Start, databank: Databank, tmp_path: Path) -> None:
    begin = time.time()
    een, twee = tikker("1"), tikker("2")
    gezegd = wacht(tmp_path, lambda g: g["1 klaar"] + g["2 klaar"] >= 6)
    assert gezegd["1 klaar"] + gezegd["2 klaar"] <= time.time() - begin + 2
    een.kill()  # and the one that is left goes on alone
    een.wait(10)
    wacht(tmp_path, lambda g: g["2 klaar"] >= gezegd["2 klaar"] + 2)
    stop(twee)


@pytest.mark.parametrize("databank", ["sqlite"], indirect=True)
def test_als_het_niet_start_is_dat_een_zin_en_geen_ramp(tikker: Start, databank: Databank, tmp_path: Path) -> None:
    kluis = Path(databank.url.removeprefix("sqlite:///"))
    kluis.with_name(FILE).mkdir()  # nothing can be written there
    een = tikker("1")
    een.wait(40)
    assert regels(tmp_path) == ["1 start niet"]
    gezegd = (tmp_path / "fout").read_text()
    assert "Traceback" not in gezegd
    assert "Het tikken start niet" in gezegd


def test_alleen_de_uitvoerder_kent_dbos_en_pas_als_het_nodig_is() -> None:
    met = {
        pad.relative_to(ROOT).as_posix()
        for pad in (ROOT / "bot").rglob("*.py")
        for knoop in ast.walk(ast.parse(pad.read_text()))
        if (isinstance(knoop, ast.Import) and any(naam.name.split(".")[0] == "dbos" for naam in knoop.names))
        or (isinstance(knoop, ast.ImportFrom) and (knoop.module or "").split(".")[0] == "dbos")
    }
    assert met == {"bot/planning/uitvoerder.py"}
    gedaan = subprocess.run(
        [sys.executable, "-c", "import bot.wiring.medewerker, sys; print('dbos' in sys.modules)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )
    assert gedaan.stdout.strip() == "False"
