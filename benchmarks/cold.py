"""From the start of the process to the first reply to a message that already waits: what a crash costs people."""

import asyncio
import tempfile
import time
from pathlib import Path

from benchmarks.bots import KANDIDATEN, start, stop, while_it_runs
from benchmarks.telefoons import Telefoons
from bot.proeftuin import Proeftuin


async def cold_start(name: str, *, folder: Path | None = None) -> float:
    """Seconds. Our own bot starts exactly as in production."""
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=folder) as place:
        async with Proeftuin.start(snelheidsgrenzen=False, journaal=False) as tuin:
            account = tuin.bot("medewerkersbot")
            bot = KANDIDATEN[name](Path(place), account.token, tuin.url, "")
            phones = Telefoons(tuin, account, 1)
            await asyncio.to_thread(bot.prepare, phones.ids)
            asking = asyncio.create_task(phones.menu())
            await asyncio.sleep(0)  # the message waits before the bot exists
            began = time.perf_counter()
            process = await start(bot, Path(place), production=True)
            try:
                await while_it_runs(process, Path(place), asking)
                return time.perf_counter() - began
            finally:
                await stop(process)
