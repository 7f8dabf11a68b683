"""Alarms on a real vault: each goes off once, whoever looks and however often."""

import asyncio
import datetime as dt
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.engine.events import Event
from bot.outbox.writer import Writer
from bot.planning.wekkers import Wekkers
from bot.wiring import medewerker
from bot.wiring.medewerker import Process
from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, opstelling
from tests.planning.mensen import een_dinsdagmiddag, gesprek_morgen, herinneringen

MENSEN = 45


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path / "huis", databank, organisatiebank))
    yield made
    made.sluit()


def vol(huis: Huis, mensen: int = MENSEN) -> list[int]:
    """So many members; their alarms have all gone off late on a Tuesday."""
    personen = []
    for _ in range(mensen):
        wie = huis.nieuw()
        doe_mee(huis, wie)
        personen.append(wie.nummer)
    huis.klok = een_dinsdagmiddag(huis.klok)
    gesprek_morgen(huis.proces, personen, huis.klok)
    return personen


def wekkers_van(proces: Process, **rest: int) -> tuple[Wekkers, Writer]:
    schrijver = Writer(proces.pipeline)  # type: ignore[arg-type]

    async def take(events: Sequence[Event]) -> None:
        await schrijver.handle(events)

    return Wekkers(lambda most: schrijver.run(lambda: proces.due(most)), take, **rest), schrijver


async def test_elke_wekker_gaat_een_keer_af_ook_als_er_drie_keer_gekeken_wordt(huis: Huis) -> None:
    personen = vol(huis)
    wekkers, schrijver = wekkers_van(huis.proces, most=20, batch=7)
    gedaan = [await wekkers.ronde() for _ in range(3)]
    assert gedaan == [MENSEN, 0, 0]
    assert herinneringen(huis.proces) == {huis.proces.kluis.pseudonym(een): 1 for een in personen}
    schrijver.close()


async def test_een_jaar_later_gaat_elke_wekker_hoogstens_een_keer_af(huis: Huis) -> None:
    """Nobody looked for a year: the reminder of a talk long past is not sent any more, and nothing is sent twice."""
    personen = vol(huis, 5)
    huis.klok += dt.timedelta(days=365)
    wekkers, schrijver = wekkers_van(huis.proces)
    await wekkers.ronde()
    eerst = herinneringen(huis.proces)
    await wekkers.ronde()
    assert herinneringen(huis.proces) == eerst
    assert all(aantal == 1 for aantal in eerst.values())
    assert set(eerst) <= {huis.proces.kluis.pseudonym(een) for een in personen}
    with huis.proces.database.begin() as conn:
        assert huis.proces.kluis.due(conn, int(huis.klok.timestamp()), 100) == []
    schrijver.close()


async def test_wie_intussen_alles_wiste_hoort_niets_meer(huis: Huis) -> None:
    personen = vol(huis, 2)
    weg = huis.proces.kluis.pseudonym(personen[0])
    with huis.proces.database.begin() as conn:
        due = huis.proces.kluis.due(conn, int(huis.klok.timestamp()), 9)
        huis.proces.kluis.load(conn, [weg])
        huis.proces.kluis.erase(weg, None)
        huis.proces.kluis.flush(conn)
    schrijver = Writer(huis.proces.pipeline)  # type: ignore[arg-type]
    antwoorden = iter([due, []])  # asked before the erasing, handled after it

    async def ask(_most: int) -> list[tuple[bytes, int]]:
        return next(antwoorden)

    async def take(events: Sequence[Event]) -> None:
        await schrijver.handle(events)

    await Wekkers(ask, take).ronde()
    assert set(herinneringen(huis.proces)) == {huis.proces.kluis.pseudonym(personen[1])}
    assert huis.opzij() == 0
    schrijver.close()


@pytest.mark.parametrize("databank", ["postgresql"], indirect=True)
async def test_twee_werkers_tegelijk_laten_elke_wekker_een_keer_afgaan(huis: Huis) -> None:
    personen = vol(huis)
    tweede = medewerker.build(huis.setup.settings.model_copy(update={"werker": "2"}), clock=lambda: huis.klok)
    samen = threading.Barrier(2)
    eerste_keer = {id(huis.proces): True, id(tweede): True}

    def tegelijk(proces: Process) -> Wekkers:
        schrijver = Writer(proces.pipeline)  # type: ignore[arg-type]
        schrijvers.append(schrijver)

        def ask(most: int) -> list[tuple[bytes, int]]:
            found = proces.due(most)
            if eerste_keer.pop(id(proces), False):
                samen.wait(10)  # both know of everybody before either begins
            return found

        async def take(events: Sequence[Event]) -> None:
            await schrijver.handle(events)

        return Wekkers(lambda most: schrijver.run(lambda: ask(most)), take, batch=7)

    schrijvers: list[Writer] = []
    rondes = [tegelijk(huis.proces).ronde(), tegelijk(tweede).ronde()]
    await asyncio.gather(*rondes)
    assert herinneringen(huis.proces) == {huis.proces.kluis.pseudonym(een): 1 for een in personen}
    assert huis.opzij() == 0
    for schrijver in schrijvers:
        schrijver.close()
    tweede.close()
