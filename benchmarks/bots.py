"""The three bots of a run: how to prepare, start and check each of them."""

import asyncio
import json
import os
import pickle
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

import sqlalchemy as sa

from benchmarks import mensen
from benchmarks.gesprek import ANTWOORDEN, VRAGEN
from benchmarks.machine import BOT_CORE, pin
from bot.opdrachten.opstelling import Opstelling
from bot.wiring.medewerker import build

ROOT = Path(__file__).resolve().parents[1]
OURS, AIOGRAM, PTB = "loopbaanmaatje", "aiogram FSM + SQLite", "python-telegram-bot + pickle"
ERRORS = "fouten.txt"  # what a bot says on its way
T = TypeVar("T")
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "VIRTUAL_ENV", "SYSTEMROOT")


class Kandidaat(Protocol):
    """One bot in one folder of its own."""

    naam: str

    def prepare(self, people: Sequence[int]) -> None:
        """Make what the bot needs, before it starts."""

    def command(self, *, production: bool) -> tuple[list[str], dict[str, str]]:
        """Arguments and environment. `production`: exactly as an operator would start it."""

    def missing(self, people: Sequence[int], finished: int) -> int:
        """After the bot has stopped: how many answers of all finished rounds together are not in its store."""


class Maatje:
    """Our own bot."""

    naam = OURS

    def __init__(self, folder: Path, token: str, url: str, profile: str = "") -> None:
        extra = {"BENCHMARK_PROFIEL": profile} if profile else {}
        self._setup = Opstelling(folder, token, url, extra=extra)

    def prepare(self, people: Sequence[int]) -> None:
        self._setup.prepare()
        mensen.join(self._setup.settings, people)

    def command(self, *, production: bool) -> tuple[list[str], dict[str, str]]:
        how = ["-m", "bot", "start", "medewerkersbot"] if production else ["-m", "benchmarks.start"]
        return [sys.executable, *how], self._setup.environment

    def missing(self, people: Sequence[int], finished: int) -> int:
        process = build(self._setup.settings)
        found = 0
        try:
            with process.database.begin() as conn:
                durable = conn.exec_driver_sql("PRAGMA synchronous").scalar() == 2  # FULL
                stored = conn.execute(sa.text("SELECT count(*) FROM antwoord")).scalar() or 0
                waiting = conn.execute(sa.text("SELECT count(*) FROM uitgaand WHERE staat = 0")).scalar() or 0
                persons = [process.kluis.pseudonym(number) for number in people]
                process.kluis.load(conn, persons)
                for person in persons:  # every one of them can be opened
                    told = process.kluis.everything(conn, person)
                    found += sum(len(run["antwoorden"]) for run in told["dossiers"] if run["staat"] == "klaar")
        finally:
            process.close()
        assert durable, "the vault must make every commit durable"
        wanted = finished * VRAGEN
        return max(wanted - found, wanted - stored) + waiting


class Peer:
    """One of the two others."""

    module = ""

    def __init__(self, folder: Path, token: str, url: str, profile: str = "") -> None:
        self.file = folder / "opslag"
        self._environment = {
            **{name: os.environ[name] for name in _KEPT if name in os.environ},
            "PYTHONUTF8": "1",
            "PYTHONPATH": str(ROOT),
            "PEER_TOKEN": token,
            "PEER_API_URL": url,
            "PEER_BESTAND": str(self.file),
        }
    def prepare(self, people: Sequence[int]) -> None:
        """They let everybody in."""

    def command(self, *, production: bool) -> tuple[list[str], dict[str, str]]:
        return [sys.executable, "-m", self.module], self._environment


class Aiogram(Peer):
    naam = AIOGRAM
    module = "benchmarks.peers.aiogram_bot"

    def missing(self, people: Sequence[int], finished: int) -> int:
        db = sqlite3.connect(self.file)
        rows = [json.loads(data) for (data,) in db.execute("SELECT data FROM fsm WHERE data IS NOT NULL")]
        db.close()
        return len(people) * len(ANTWOORDEN) - sum(len(data.keys() - {"bericht"}) for data in rows)


class Ptb(Peer):
    naam = PTB
    module = "benchmarks.peers.ptb_bot"

    def missing(self, people: Sequence[int], finished: int) -> int:
        told = pickle.loads(self.file.read_bytes())["user_data"].values()
        return len(people) * len(ANTWOORDEN) - sum(len(data.get("antwoorden", ())) for data in told)


Maker = Callable[[Path, str, str, str], Kandidaat]  # folder, token, address, file for a profile or ""
KANDIDATEN: dict[str, Maker] = {OURS: Maatje, AIOGRAM: Aiogram, PTB: Ptb}


async def start(kandidaat: Kandidaat, folder: Path, *, production: bool = False) -> asyncio.subprocess.Process:
    """Start a bot on the core that is its own."""
    arguments, environment = kandidaat.command(production=production)
    with (folder / ERRORS).open("ab") as errors:
        return await asyncio.create_subprocess_exec(
            *arguments, env=environment, cwd=folder, stderr=errors, preexec_fn=lambda: pin(BOT_CORE)
        )


async def while_it_runs(process: asyncio.subprocess.Process, folder: Path, work: Awaitable[T]) -> T:
    """The result of the work; a bot that ends in the middle of it is an error, with its last words."""
    doing, ended = asyncio.ensure_future(work), asyncio.ensure_future(process.wait())
    await asyncio.wait({doing, ended}, return_when=asyncio.FIRST_COMPLETED)
    if doing.done():
        ended.cancel()
        return doing.result()
    doing.cancel()
    raise RuntimeError(f"the bot ended by itself: {(folder / ERRORS).read_text()[-2000:]}")


async def stop(process: asyncio.subprocess.Process) -> None:
    """Ask a bot to end, and wait for it."""
    if process.returncode is None:
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), 30)
    except TimeoutError:
        process.kill()
        await process.wait()
