"""`loopbaanmaatje start` without a name: two processes, each with its own environment, under one parent."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from bot.opdrachten import toezicht
from bot.opdrachten.toezicht import Kind, Toezicht


@pytest.fixture
def programma(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In the place of a bot: a script that notes what it got, and does what the test wants."""
    folder = tmp_path / "nep"
    folder.mkdir()
    (folder / "nep.py").write_text(
        "import json, os, pathlib, signal, sys, time\n"
        "name = sys.argv[1]\n"
        "here = pathlib.Path(os.environ['HIER'])\n"
        "times = len(list(here.glob(name + '.*')))\n"
        "(here / f'{name}.{times}').write_text(json.dumps(dict(os.environ)))\n"
        "codes = json.loads(os.environ['CODES'])\n"
        "if times < len(codes): sys.exit(codes[times])\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\n"
        "time.sleep(60)\n", encoding="utf-8")
    monkeypatch.setattr(toezicht, "FIRST_PAUSE", 0.05)
    return folder


def kind(programma: Path, naam: str, *codes: int, **rest: str) -> Kind:
    environment = {"HIER": str(programma), "CODES": json.dumps(codes), **rest}
    return Kind(naam, environment, (sys.executable, str(programma / "nep.py")), pause=0.05)


async def tot(programma: Path, naam: str) -> dict[str, str]:
    async with asyncio.timeout(20):
        while not (pad := programma / naam).exists() or not pad.read_text():  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    found: dict[str, str] = json.loads(pad.read_text())
    return found


async def test_elk_kind_krijgt_alleen_zijn_eigen_omgeving_en_stopt_netjes(
    programma: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLUIS_URL", "geheim")
    een, twee = kind(programma, "medewerkersbot", EEN="1"), kind(programma, "organisatiebot", TWEE="2")
    beide = Toezicht([een, twee])
    loopt = asyncio.create_task(beide.run())
    links, rechts = await tot(programma, "medewerkersbot.0"), await tot(programma, "organisatiebot.0")
    assert links["EEN"] == "1"
    assert "TWEE" not in links
    assert "KLUIS_URL" not in rechts
    await asyncio.sleep(0.2)
    beide.stop()
    assert await asyncio.wait_for(loopt, 10) == 0
    assert [one.process.returncode for one in (een, twee) if one.process] == [0, 0]


async def test_wie_omvalt_komt_terug_en_de_ander_merkt_er_niets_van(programma: Path) -> None:
    een, twee = kind(programma, "medewerkersbot", 1, -9, 1), kind(programma, "organisatiebot")
    beide = Toezicht([een, twee])
    loopt = asyncio.create_task(beide.run())
    await tot(programma, "medewerkersbot.3")
    beide.stop()
    assert await asyncio.wait_for(loopt, 10) == 0
    assert (een.starts, twee.starts) == (4, 1)


@pytest.mark.parametrize("code", [2, 3, 4])
async def test_een_bot_die_niet_kan_draaien_stopt_alles_met_zijn_code(programma: Path, code: int) -> None:
    een, twee = kind(programma, "medewerkersbot"), kind(programma, "organisatiebot", code)
    assert await asyncio.wait_for(Toezicht([een, twee]).run(), 20) == code
    assert een.process is None or een.process.returncode is not None


async def test_zonder_token_van_de_organisatiebot_staat_er_hoe_het_wel_kan(tmp_path: Path) -> None:
    env = {"MEDEWERKERSBOT_TOKEN": "123456:eentokenvannu", "PATH": "/usr/bin", "ALLEEN_OMGEVING": "1",
           "PYTHONPATH": str(Path(__file__).parents[2])}
    done = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "start", env=env, cwd=tmp_path, stderr=asyncio.subprocess.PIPE)
    _out, err = await asyncio.wait_for(done.communicate(), 40)
    assert done.returncode == 2
    assert "ORGANISATIEBOT_TOKEN ontbreekt." in err.decode()
    assert "loopbaanmaatje start medewerkersbot" in err.decode()
