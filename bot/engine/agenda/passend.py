"""Of everything that may come, what the bounds leave room for."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush

from bot.engine.agenda import plaats
from bot.engine.agenda.feiten import Feiten, day_in
from bot.engine.agenda.grens import PER_MATTER, Telt, day_with_room
from bot.engine.agenda.komend import Komend
from bot.engine.agenda.momenten import MOMENTEN
from bot.engine.loopbaan.staat import Loopbaan

APART = timedelta(days=3)  # between what was put off and another message about the same


def bounded(found: list[Komend], feiten: Feiten, getal: int) -> list[Komend]:
    """The same, soonest first, without what the bounds leave no room for; what has to wait a day or more, waits."""
    leven = feiten.leven
    said = sorted(day for day in map(day_in, leven.ongevraagd) if day)
    told = _told(leven)
    asked = [one for one in found if one.chosen and one.row.overdracht]  # put off by the person: that one will do
    heap = [(one.moment, one.sleutel, one) for one in found if one.chosen or not _doubles(one, asked)]
    heapify(heap)
    kept: list[Komend] = []
    while heap:
        moment, _key, one = heappop(heap)
        if one.chosen:
            kept.append(one)
            continue
        matter = (one.zaak, one.row.overdracht)
        if one.row.telt is Telt.ALLES and told.get(matter, 0) >= PER_MATTER:
            continue
        day = day_with_room(said, leven.minder, moment.date())
        if day > moment.date():
            plek = plaats.from_day(day, one.tot, feiten.account, feiten.now, getal)
            if plek is not None:
                heappush(heap, (plek.moment, one.sleutel, _at(one, plek.moment)))
            continue
        said.append(day)
        if one.row.telt is Telt.ALLES:
            told[matter] = told.get(matter, 0) + 1
        kept.append(one)
    return kept


def _doubles(one: Komend, asked: Sequence[Komend]) -> bool:
    return any(
        other.zaak == one.zaak and other.row.overdracht == one.row.overdracht
        and abs(other.moment.date() - one.moment.date()) <= APART for other in asked
    )


def _told(leven: Loopbaan) -> dict[tuple[str, str], int]:
    """How many messages each matter had so far."""
    told: dict[tuple[str, str], int] = {}
    for key, day in leven.gestuurd.items():
        zaak, _, soort = key.partition("/")
        row = MOMENTEN.get(soort.partition(".")[0])
        if day != "-" and row is not None and row.telt is Telt.ALLES:
            told[zaak, row.overdracht] = told.get((zaak, row.overdracht), 0) + 1
    return told


def _at(one: Komend, moment: datetime) -> Komend:
    return Komend(one.soort, one.zaak, moment, one.chosen, one.sleutel, one.tot, one.noemt)
