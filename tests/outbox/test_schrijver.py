"""The one writing thread."""

import asyncio
import threading
from collections.abc import Sequence

import pytest

from bot.engine.ports import Ready, Settled
from bot.outbox.writer import Writer

pytestmark = pytest.mark.asyncio


class Kern:
    def __init__(self) -> None:
        self.poort = threading.Event()
        self.bezig = 0
        self.oproepen: list[str] = []
        self.draden: set[int] = set()
        self.fout: Exception | None = None

    def _werk(self, wat: str) -> None:
        self.bezig += 1
        assert self.bezig == 1
        self.draden.add(threading.get_ident())
        self.poort.wait(5)
        self.bezig -= 1
        if self.fout is not None:
            raise self.fout
        self.oproepen.append(wat)

    def handle(self, events: Sequence[object]) -> list[Ready]:
        self._werk(f"handle {len(events)}")
        return []

    def settle(self, settled: Sequence[Settled]) -> None:
        self._werk(f"settle {len(settled)}")


async def test_alles_gebeurt_in_een_draad_en_wachtende_resultaten_worden_een_oproep() -> None:
    kern = Kern()
    schrijver = Writer(kern)
    werk = [asyncio.create_task(schrijver.handle(["e"]))]
    await asyncio.sleep(0.02)
    werk += [asyncio.create_task(schrijver.settle([Settled(rij, "sent")])) for rij in range(1, 31)]
    await asyncio.sleep(0.02)
    kern.poort.set()
    await asyncio.gather(*werk)
    assert kern.oproepen == ["handle 1", "settle 30"]
    assert len(kern.draden) == 1
    assert threading.get_ident() not in kern.draden
    schrijver.close()


async def test_een_fout_van_de_kern_komt_bij_de_vrager_aan() -> None:
    kern = Kern()
    kern.poort.set()
    kern.fout = OSError()
    schrijver = Writer(kern)
    with pytest.raises(OSError):
        await schrijver.handle(["e"])
    with pytest.raises(OSError):
        await schrijver.settle([Settled(1, "sent")])
    kern.fout = None
    await schrijver.settle([Settled(1, "sent")])
    assert kern.oproepen == ["settle 1"]
    schrijver.close()
