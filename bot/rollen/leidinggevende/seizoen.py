"""When managers get a tip: a function of the calendar and of the talk weeks that HR set up, and of nothing else.

Four days around the first day of the talk weeks (inhoud, timeline). All managers share one slot: the Tuesday on or
after that day, in the morning, local time. Nothing that anybody did can move a tip, so none can be traced to anybody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.engine.agenda.stilte import feast, zone_of

DAYS = {"voor28": -28, "voor14": -14, "na14": 14, "na90": 90}  # tip → days from the first day of the talk weeks
TUESDAY = 1
BEGIN, END = time(9, 30), time(17, 0)  # local; who starts up again later that day, still sends


@dataclass(frozen=True, slots=True)
class Beurt:
    """One tip on one day. `naam` is the same for all managers, and for one half of a year."""

    tip: str
    naam: str
    dag: date


def beurten(gespreksweken: object, zone: str) -> list[Beurt]:
    """The four tips of these talk weeks: ["2027-03-01", "2027-03-26"], as HR set them up. Anything else gives none."""
    first = _first_day(gespreksweken)
    if first is None:
        return []
    # a moved beginning is still the same season: nobody gets the same tip twice
    season = f"{first.year}-{1 if first.month <= 6 else 2}"
    return [Beurt(tip, f"{tip}/{season}", _slot(first + timedelta(days=days), zone)) for tip, days in DAYS.items()]


def nu(gespreksweken: object, now: datetime) -> list[Beurt]:
    """What is to be said at this moment (local time): at most one, and outside its slot nothing."""
    if not BEGIN <= now.time() < END:
        return []
    return [beurt for beurt in beurten(gespreksweken, zone_of(now)) if beurt.dag == now.date()][:1]


def _slot(day: date, zone: str) -> date:
    """The first Tuesday on or after this day that is no public holiday."""
    return next(tuesday for tuesday in _tuesdays(day) if not feast(tuesday, zone))


def _tuesdays(day: date) -> Iterator[date]:
    ahead = day + timedelta(days=(TUESDAY - day.weekday()) % 7)
    while True:
        yield ahead
        ahead += timedelta(days=7)


def _first_day(given: Any) -> date | None:
    try:
        return date.fromisoformat(given[0])
    except (TypeError, ValueError, IndexError, KeyError):
        return None
