"""`python -m benchmarks`: everything, in about eight minutes; `--kort` in about one."""

import argparse
import asyncio
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import gettempdir

from benchmarks import machine
from benchmarks.alone import measure_alone, profile
from benchmarks.bots import KANDIDATEN
from benchmarks.cold import cold_start
from benchmarks.growth import measure_growth
from benchmarks.load import Run, run
from benchmarks.page import PAGE, Results, as_markdown, write

ROUNDS = {1: 40, 20: 8, 200: 2}  # people → whole rounds of each
ROUNDS_QUICK = {1: 10, 20: 2, 200: 1}
TOO_BUSY = 0.85  # of the phones' core: then they hold the bot back
NOT_IDLE = 0.8


def main() -> int:
    """Read the options and run. 0: done, whatever the figures say; 1: an answer was missing."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--kort", action="store_true", help="one repetition, fewer rounds, 10,000 stored people")
    parser.add_argument("--profiel", action="store_true", help="only show where pipeline.handle spends its time")
    parser.add_argument("--map", type=Path, help="a folder on the disk to measure (default: for temporary files)")
    parser.add_argument("--uit", type=Path, help="write the page here (default: docs/prestaties.md; not with --kort)")
    options = parser.parse_args()
    if options.profiel:
        for batch in (1, 100):
            print(f"--- batches of {batch} ---\n{profile(batch, options.map)}")
        return 0
    results = measure(quick=options.kort, folder=options.map)
    print(as_markdown(results))
    if options.uit or not options.kort:
        write(results, options.uit or PAGE)
    return 1 if any(one.missing for one in results.runs) else 0


def measure(*, quick: bool, folder: Path | None) -> Results:
    """All parts, one after the other; what happens is told on standard error."""
    idle = machine.idle_share()
    if idle < NOT_IDLE:
        _tell(f"This machine is only {idle:.0%} idle: figures will be worse than they are.")
    fsync = machine.fsync_micros(folder or Path(gettempdir()))
    repetitions = 1 if quick else 3
    machine.pin(machine.PHONES_CORE)  # phones and server; each bot gets the other core
    try:
        cold = asyncio.run(_cold(repetitions, folder))
        runs = asyncio.run(_loads(ROUNDS_QUICK if quick else ROUNDS, repetitions, folder))
    finally:
        machine.unpin()
    _tell("our own parts …")
    alone = measure_alone(quick=quick, folder=folder)
    _tell("growth …")
    growth = measure_growth(10_000 if quick else 100_000, quick=quick, folder=folder)
    return Results(
        day=date.today(), quick=quick, repetitions=repetitions, cores=len(machine.cores()), pinned=machine.can_pin(),
        versions=machine.versions(), fsync=fsync, idle=idle, runs=runs, cold=cold, alone=alone, growth=growth,
    )  # fmt: skip


async def _cold(repetitions: int, folder: Path | None) -> Mapping[str, float]:
    """Medians, after one start that only brings the files into memory."""
    taken: dict[str, list[float]] = {name: [] for name in KANDIDATEN}
    for number in range(repetitions + 1):
        for name in KANDIDATEN:
            seconds = await cold_start(name, folder=folder)
            if number:
                taken[name].append(seconds)
                _tell(f"cold start  {name:<28} {seconds:.2f} s")
    return {name: median(found) for name, found in taken.items()}


async def _loads(rounds: Mapping[int, int], repetitions: int, folder: Path | None) -> Sequence[Run]:
    """All bots by turns, each time in another order."""
    runs = []
    names = list(KANDIDATEN)
    for _ in range(repetitions):
        for people, many in rounds.items():
            for name in names:
                done = await run(name, people, many, folder=folder)
                runs.append(done)
                found = done.measured
                busy = "  (the phones were the limit!)" if found.phones > TOO_BUSY else ""
                _tell(
                    f"{people:>4} people  {name:<28} {found.per_second:>6.0f}/s  {found.cpu_ms:.2f} ms CPU  "
                    f"p50 {found.p50:.1f}  p99 {found.p99:.1f} ms  {found.rss:.0f} MB  missing {done.missing}{busy}"
                )
            names = [*names[1:], names[0]]
    return runs


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
