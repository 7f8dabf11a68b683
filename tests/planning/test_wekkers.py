"""A round of alarms: small groups, nobody overlooked, nobody asked twice."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.engine.events import Event, Kind
from bot.engine.ports import Ready, Settled
from bot.outbox.writer import Writer
from bot.planning.hartslag import watch
from bot.planning.wekkers import Due, Wekkers, event_of


def mensen(aantal: int) -> list[Due]:
    return [(nummer.to_bytes(16, "big"), 1_800_000_000 + nummer) for nummer in range(aantal)]


class Rij:
    """People who are due until their turn. Those in `blijft` are due again at once, whatever is done."""

    def __init__(self, due: Sequence[Due], blijft: int = 0) -> None:
        self.due, self.blijft = list(due), {een for een, _ in due[:blijft]}
        self.groepen: list[list[Event]] = []
        self.fouten = 0

    async def ask(self, most: int) -> list[Due]:
        return self.due[:most]

    async def take(self, events: Sequence[Event]) -> None:
        if self.fouten:
            self.fouten -= 1
            raise ConnectionError
        self.groepen.append(list(events))
        klaar = {event.pseudonym for event in events} - self.blijft
        self.due = [een for een in self.due if een[0] not in klaar]

    @property
    def gedaan(self) -> list[bytes]:
        return [event.pseudonym for groep in self.groepen for event in groep]


def test_dezelfde_wekker_heeft_altijd_hetzelfde_nummer_en_nooit_dat_van_een_bericht() -> None:
    een, ander = mensen(2)
    assert event_of(*een) == event_of(*een)
    nummers = {event_of(*wie).id for wie in mensen(500)}
    nummers |= {event_of(een[0], een[1] + later).id for later in range(1, 500)}
    assert len(nummers) == 999
    assert all(-(2**63) <= nummer < 0 for nummer in nummers)
    event = event_of(*ander)
    assert (event.kind, event.pseudonym, event.name, event.person) == (Kind.DUE, ander[0], str(ander[1]), 0)


async def test_iedereen_komt_aan_de_beurt_in_kleine_groepjes() -> None:
    rij = Rij(mensen(107))
    wekkers = Wekkers(rij.ask, rij.take, most=50, batch=20)
    assert await wekkers.ronde() == 107
    assert rij.gedaan == [een for een, _ in mensen(107)]
    assert max(map(len, rij.groepen)) == 20
    assert wekkers.rounds == 1


async def test_wie_altijd_aan_de_beurt_blijft_houdt_de_anderen_niet_tegen() -> None:
    rij = Rij(mensen(30), blijft=12)
    assert await Wekkers(rij.ask, rij.take, most=10, batch=5).ronde() == 30
    assert sorted(rij.gedaan) == [een for een, _ in mensen(30)]


async def test_een_groepje_dat_niet_lukt_wordt_een_keer_overgedaan_en_dan_pas_bij_de_volgende_tik() -> None:
    rij = Rij(mensen(3))
    rij.fouten = 1
    assert await Wekkers(rij.ask, rij.take).ronde() == 3
    rij = Rij(mensen(3))
    rij.fouten = 2
    wekkers = Wekkers(rij.ask, rij.take)
    with pytest.raises(ConnectionError):
        await wekkers.ronde()
    assert wekkers.rounds == 0
    assert await wekkers.ronde() == 3


class Langzaam:
    """A core in which every batch takes a while."""

    def __init__(self) -> None:
        self.volgorde: list[str] = []

    def handle(self, events: Sequence[object]) -> list[Ready]:
        self.volgorde.append("gesprek" if any(e.kind is Kind.TEXT for e in events) else "wekkers")  # type: ignore[attr-defined]
        return []

    def settle(self, settled: Sequence[Settled]) -> None:
        raise NotImplementedError


async def test_een_gesprek_wacht_hoogstens_op_een_groepje_wekkers() -> None:
    kern, rij = Langzaam(), Rij(mensen(100))
    schrijver = Writer(kern)
    praat: list[asyncio.Task[list[Ready]]] = []

    async def take(events: Sequence[Event]) -> None:
        await rij.take(events)
        if len(rij.groepen) == 2:  # somebody types while the second group is on its way
            praat.append(asyncio.create_task(schrijver.handle([Event(1, Kind.TEXT, 1, 1)])))
        await schrijver.handle(events)

    await Wekkers(rij.ask, take, batch=20).ronde()
    await asyncio.gather(*praat)
    assert kern.volgorde.index("gesprek") <= 2
    assert kern.volgorde.count("wekkers") == 5
    schrijver.close()


async def test_wie_nooit_een_tik_hoort_kijkt_zelf() -> None:
    rij = Rij(mensen(1))
    wekkers = Wekkers(rij.ask, rij.take)
    hart = asyncio.create_task(watch(wekkers, patience=0.05, every=0.01))
    async with asyncio.timeout(10):
        while wekkers.rounds < 3:  # noqa: ASYNC110  it is the clock that is tested
            await asyncio.sleep(0.01)
    hart.cancel()
    assert len(rij.gedaan) == 1


async def test_wie_op_tijd_getikt_wordt_kijkt_maar_een_keer_zelf() -> None:
    rij = Rij([])
    wekkers = Wekkers(rij.ask, rij.take)
    hart = asyncio.create_task(watch(wekkers, patience=30, every=0.01))
    for _ in range(10):
        await asyncio.sleep(0.02)
        await wekkers.ronde()
    hart.cancel()
    assert wekkers.rounds == 11


async def test_een_ronde_die_niet_lukt_stopt_het_kijken_niet() -> None:
    rij = Rij(mensen(1))
    rij.fouten = 5
    wekkers = Wekkers(rij.ask, rij.take)
    hart = asyncio.create_task(watch(wekkers, patience=0.02, every=0.01))
    async with asyncio.timeout(10):
        while not rij.gedaan:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    hart.cancel()
