"""What the benchmark must know of the machine and of the processes that run on it."""

import os
import platform
import tempfile
import time
from dataclasses import dataclass
from importlib.metadata import version  # noqa: TID251  reads version numbers, imports nothing
from pathlib import Path

import psutil

BOT_CORE, PHONES_CORE = 0, 1
LIBRARIES = ("aiogram", "python-telegram-bot", "aiohttp", "SQLAlchemy", "cryptography", "typst")


def cores() -> list[int]:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def can_pin() -> bool:
    """Can the bot have a core to itself?"""
    return hasattr(os, "sched_setaffinity") and len(cores()) > 1


def pin(core: int, pid: int = 0) -> None:
    """Keep a process, and the threads that it makes later, on one of our cores; without two cores: nothing."""
    if _ALL and core < len(_ALL):
        os.sched_setaffinity(pid, {_ALL[core]})


def unpin() -> None:
    """Give this process all cores back."""
    if _ALL:
        os.sched_setaffinity(0, set(_ALL))


_ALL = cores() if can_pin() else []  # as it was at the start, before anybody was pinned


@dataclass(frozen=True, slots=True)
class Stand:
    """A process at one moment: CPU seconds of all its threads so far, memory in MB."""

    cpu: float
    rss: float
    pss: float


def stand(pid: int) -> Stand:
    """Look at a process now. `pss` counts memory shared with others in part; where it is unknown it is the rss."""
    process = psutil.Process(pid)
    times = process.cpu_times()
    memory = process.memory_full_info()
    return Stand(times.user + times.system, memory.rss / 1e6, getattr(memory, "pss", memory.rss) / 1e6)


def cpu(pid: int) -> float:
    """CPU seconds of all threads of a process so far, user and system."""
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def idle_share(seconds: float = 1.0) -> float:
    """Which part of the machine does nothing, measured over so many seconds: a busy neighbour spoils every figure."""
    return 1.0 - psutil.cpu_percent(seconds) / 100.0


def fsync_micros(folder: Path, times: int = 200) -> float:
    """The median cost of making 12 kB durable in this folder, in microseconds: what a commit costs at least."""
    taken = []
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(times):
            file.write(os.urandom(12_288))
            file.flush()
            began = time.perf_counter()
            os.fsync(file.fileno())
            taken.append(time.perf_counter() - began)
    return sorted(taken)[times // 2] * 1e6


def versions() -> dict[str, str]:
    """Python, SQLite and the libraries that matter here."""
    import sqlite3

    found = {name: version(name) for name in LIBRARIES}
    return {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version, **found}
