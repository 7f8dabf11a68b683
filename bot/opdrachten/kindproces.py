"""A bot as a child process of a proof or a test: started, started again when it ends, stopped."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Protocol

KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "VIRTUAL_ENV", "SYSTEMROOT")  # what a child needs of our environment


def kept_environment() -> dict[str, str]:
    """What every child gets: nothing of either bot."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "PYTHONUTF8": "1", "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


class _Bot(Protocol):
    folder: Path
    process: asyncio.subprocess.Process | None
    starts: int

    @property
    def environment(self) -> dict[str, str]: ...


async def start(bot: _Bot, name: str) -> None:
    """Start the bot of this name. Its own log lines go where ours go."""
    bot.starts += 1
    bot.process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "start", name, env=bot.environment, cwd=bot.folder
    )


async def keep_running(bot: _Bot, name: str) -> None:
    """Start the bot again whenever it ends, as a service manager would."""
    while True:
        if bot.process is None or bot.process.returncode is not None:
            await start(bot, name)
        assert bot.process is not None
        await bot.process.wait()
        await asyncio.sleep(0.5)


async def stop(bot: _Bot) -> None:
    """Ask the bot to stop, and wait until it has."""
    process = bot.process
    if process is None or process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), 15)
    except TimeoutError:
        process.kill()
        await process.wait()
