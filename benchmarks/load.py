"""One run of one bot with so many people: updates per second, CPU, latency, memory; and nothing may be missing."""

import asyncio
import gc
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from benchmarks.bots import KANDIDATEN, start, stop, while_it_runs
from benchmarks.gesprek import RONDE
from benchmarks.machine import cpu, stand
from benchmarks.telefoons import Telefoons
from bot.proeftuin import Proeftuin

WARM_PEOPLE = 20  # so many play one round before the measured ones
QUIET_SECONDS = 0.3  # after the last reply a bot may still be storing: that work counts too


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of whole rounds. Latencies in ms, memory in MB; `phones` is the part of their core that they used."""

    updates: int
    per_second: float
    cpu_ms: float
    p50: float
    p95: float
    p99: float
    rss: float
    pss: float
    phones: float


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one bot. `missing`: answers that are not in its store afterwards."""

    bot: str
    people: int
    measured: Measured
    missing: int


async def run(name: str, people: int, rounds: int, *, folder: Path | None = None, profile: str = "") -> Run:
    """Prepare, start, warm up, measure whole rounds, stop, and look whether every answer is there."""
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=folder) as place:
        async with Proeftuin.start(snelheidsgrenzen=False, journaal=False) as tuin:
            account = tuin.bot("medewerkersbot")
            bot = KANDIDATEN[name](Path(place), account.token, tuin.url, profile)
            phones = Telefoons(tuin, account, people)
            await asyncio.to_thread(bot.prepare, phones.ids)
            process = await start(bot, Path(place))
            try:
                measured = await while_it_runs(process, Path(place), _measure(phones, process.pid, rounds))
            finally:
                await stop(process)
            finished = people * rounds + min(WARM_PEOPLE, people)
            missing = await asyncio.to_thread(bot.missing, phones.ids, finished)
    return Run(name, people, measured, missing)


async def _measure(phones: Telefoons, pid: int, rounds: int) -> Measured:
    await phones.menu()
    await phones.play(1, WARM_PEOPLE)
    phones.latencies.clear()
    updates = len(phones.ids) * rounds * len(RONDE)
    gc.collect()
    gc.disable()  # a pause of the phones would count as a pause of the bot
    try:
        spent, own = cpu(pid), time.process_time()
        seconds = await phones.play(rounds)
        own = time.process_time() - own
        await asyncio.sleep(QUIET_SECONDS)
        after = stand(pid)
    finally:
        gc.enable()
    cuts = quantiles(phones.latencies, n=100, method="inclusive")
    return Measured(
        updates=updates,
        per_second=updates / seconds,
        cpu_ms=(after.cpu - spent) / updates * 1e3,
        p50=cuts[49] * 1e3,
        p95=cuts[94] * 1e3,
        p99=cuts[98] * 1e3,
        rss=after.rss,
        pss=after.pss,
        phones=own / seconds,
    )
