"""Both bots as two processes of one parent: each with its own environment, started again when it falls over.

A bot that cannot run (a setting, a key, a token) ends everything, because starting again would not help. A bot that
died comes back, after a pause that doubles while it keeps dying. The other one goes on meanwhile.
"""

import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

_LOG = logging.getLogger(__name__)
FINAL = (2, 3, 4)  # exit codes after which starting again does not help: see `draaien` and `channels/ending`
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
STEADY = 60.0  # seconds: whoever lived so long, did not die of starting
PATIENCE = 20.0  # seconds that a bot gets to stop


@dataclass(slots=True, repr=False)
class Kind:
    """One bot under supervision. `program` starts it, with its name as last argument."""

    name: str
    environment: Mapping[str, str]
    program: tuple[str, ...] = (sys.executable, "-m", "bot", "start")
    process: asyncio.subprocess.Process | None = None
    starts: int = 0
    pause: float = FIRST_PAUSE

    def __repr__(self) -> str:
        return f"<Kind {self.name}>"


@dataclass(slots=True, repr=False)
class Toezicht:
    """`await run()` until `stop()`, a signal, or a bot that cannot run; its exit code."""

    kinds: list[Kind]
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    code: int = 0

    def __repr__(self) -> str:
        return "<Toezicht>"

    async def run(self) -> int:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):  # not in the main thread
                loop.add_signal_handler(number, self.stop)
        try:
            await asyncio.gather(*(self._keep(kind) for kind in self.kinds))
        finally:
            await asyncio.gather(*(_end(kind) for kind in self.kinds))
        return self.code

    def stop(self) -> None:
        self.stopping.set()

    async def _keep(self, kind: Kind) -> None:
        loop = asyncio.get_running_loop()
        stop = asyncio.create_task(self.stopping.wait())
        try:
            while not self.stopping.is_set():
                kind.starts += 1
                kind.process = await asyncio.create_subprocess_exec(
                    *kind.program, kind.name, env=dict(kind.environment)
                )
                begun = loop.time()
                done = asyncio.create_task(kind.process.wait())
                await asyncio.wait({stop, done}, return_when=asyncio.FIRST_COMPLETED)
                if not done.done():  # told to stop
                    done.cancel()
                    return
                if done.result() in FINAL:
                    self.code = self.code or done.result()
                    self.stop()
                    return
                kind.pause = FIRST_PAUSE if loop.time() - begun > STEADY else min(kind.pause * 2, LONGEST_PAUSE)
                _LOG.error("De %s is gestopt (code %d). Ik start hem opnieuw.", kind.name, done.result())
                await asyncio.wait({stop}, timeout=kind.pause)
        finally:
            stop.cancel()


async def _end(kind: Kind) -> None:
    """Ask a bot to stop, and wait until it has."""
    process = kind.process
    if process is None or process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), PATIENCE)
    except TimeoutError:
        _LOG.error("De %s stopte niet op tijd. Ik breek hem af.", kind.name)
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
