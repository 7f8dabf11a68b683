"""The other end of the warm parent: start the bot, kill it, wait for its end."""

import asyncio
import atexit
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import cache
from pathlib import Path

from bot.opdrachten.draaien import EMPLOYEES, ORGANISATION
from bot.opdrachten.opstelling import Opstelling
from bot.opdrachten.opstelling_org import OpstellingOrganisatie

WORTEL = Path(__file__).resolve().parents[2]


@cache
def _warme_ouder(_nummer: int, naam: str) -> tuple[subprocess.Popen[bytes], "queue.SimpleQueue[bytes]"]:
    """One per bot that runs at a time, for the whole test run, with the lines that it says.

    It ends with its standard input.
    """
    ouder = subprocess.Popen(
        [sys.executable, "-m", "tests.herstel.warm", naam],
        cwd=WORTEL,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    )
    assert ouder.stdout is not None
    assert ouder.stdout.readline() == b"warm\n"
    regels: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def luister() -> None:
        assert ouder.stdout is not None
        while regel := ouder.stdout.readline():
            regels.put(regel)

    threading.Thread(target=luister, daemon=True).start()
    atexit.register(_sluit, ouder)
    return ouder, regels


def _sluit(ouder: subprocess.Popen[bytes]) -> None:
    assert ouder.stdin is not None
    ouder.stdin.close()
    ouder.wait(10)


class Wieg:
    """One bot at a time. `log` is the file with everything that the bots wrote on standard error.

    Cradles with another `nummer` hold bots that run at the same time.
    """

    def __init__(self, setup: Opstelling | OpstellingOrganisatie, log: Path, nummer: int = 1) -> None:
        self.setup = setup
        self.log = log
        self.pid = 0
        naam = EMPLOYEES if isinstance(setup, Opstelling) else ORGANISATION
        self._ouder, self._regels = _warme_ouder(nummer, naam)

    async def start(self, *ingrepen: str, **omgeving: str) -> int:
        """Fork a bot; `omgeving` comes on top of what the installation gives it."""
        assert self._ouder.stdin is not None
        opdracht = {
            "omgeving": {**self.setup.environment, **omgeving},
            "map": str(self.setup.folder),
            "log": str(self.log),
            "ingrepen": ingrepen,
        }
        self._ouder.stdin.write(json.dumps(opdracht).encode() + b"\n")
        woord, pid = await self._regel(10)
        assert woord == "start"
        self.pid = int(pid)
        return self.pid

    async def dood(self) -> int:
        """kill -9."""
        return await self.signaal(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to stop, as a service manager does."""
        return await self.signaal(signal.SIGTERM)

    async def signaal(self, soort: signal.Signals) -> int:
        os.kill(self.pid, soort)
        return await self.einde()

    async def einde(self, seconden: float = 20) -> int:
        """Wait for the end of the bot; its exit code, below zero for a signal."""
        woord, pid, code = await self._regel(seconden)
        assert (woord, int(pid)) == ("einde", self.pid)
        self.pid = 0
        return int(code)

    async def _regel(self, seconden: float) -> list[str]:
        async with asyncio.timeout(seconden):
            while True:
                try:
                    return self._regels.get_nowait().decode().split()
                except queue.Empty:
                    await asyncio.sleep(0.002)


@asynccontextmanager
async def wieg(setup: Opstelling | OpstellingOrganisatie, log: Path, nummer: int = 1) -> AsyncIterator[Wieg]:
    """Bots of this installation, for the time of the block."""
    een = Wieg(setup, log, nummer)
    try:
        yield een
    finally:
        if een.pid:
            with suppress(ProcessLookupError):
                os.kill(een.pid, signal.SIGKILL)
            await een.einde()
