"""Quiet time: the hours and days on which somebody gets no message that they did not just ask for.

By default 20.00 to 8.00, weekends and public holidays are quiet. Whoever works changing hours chooses windows of
their own. A rest is quiet from its first to its last day. All moments here are aware and local.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from bot.engine import rust

FIELD, WINDOWS = "stil", "vensters"  # in the account: what is quiet; and which windows suit changing hours
VENSTERS = {"ochtend": (6, 10), "middag": (10, 14), "namiddag": (14, 18), "avond": (18, 22)}
_DAY, _WITHOUT_EVENING = (8, 20), (8, 18)
_OFFICE = (9, 17)  # within what is allowed, the hours between which messages are spread
ROOM = timedelta(minutes=30)  # a message wanted at the very end of a window could come too late to be in it
_COUNTRIES = {"Europe/Amsterdam": "NL"}  # every other time zone: Belgium


@dataclass(frozen=True, slots=True)
class Uren:
    """The hours that are not quiet, as (from, to) on a local clock, in order; and whether weekends count.

    `steps`: the minutes of a day, five apart, over which messages are spread. `rest`: quiet before this day.
    """

    open: tuple[tuple[int, int], ...]
    weekend: bool
    steps: tuple[int, ...]
    rest: date


def uren(account: Mapping[str, Any]) -> Uren:
    """What somebody chose. What is no choice of ours counts as none."""
    return _uren(_keys(account.get(FIELD)), _keys(account.get(WINDOWS)), str(account.get(rust.FIELD) or ""))


def _keys(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, (list, tuple)) else ()


@lru_cache(maxsize=256)
def _uren(chosen: tuple[str, ...], windows: tuple[str, ...], resting: str) -> Uren:
    weekend = "altijd_goed" in chosen
    found: tuple[tuple[int, int], ...] = (_WITHOUT_EVENING if "avond" in chosen else _DAY,)
    if "wisselend" in chosen:
        found = tuple(hours for name, hours in VENSTERS.items() if name in windows) or (_DAY,)
        weekend = "weekend" not in chosen
    office = [(max(start, _OFFICE[0]), min(end, _OFFICE[1])) for start, end in found]
    pieces = [piece for piece in office if piece[0] < piece[1]] or list(found)
    steps = tuple(minute for start, end in pieces for minute in range(start * 60, end * 60 - 25, 5))
    rest = date.max if resting == rust.OPEN else rust.until({rust.FIELD: resting}, date.min) or date.min
    return Uren(found, weekend, steps, rest)


def is_quiet(account: Mapping[str, Any], moment: datetime) -> bool:
    """Must the bot keep still at this moment?"""
    hours = uren(account)
    if not _day_open(hours, moment):
        return True
    clock = moment.hour + moment.minute / 60
    return not any(start <= clock < end for start, end in hours.open)


def next_open(account: Mapping[str, Any], moment: datetime, until: datetime) -> datetime | None:
    """The first moment from here that is not quiet, not later than `until`."""
    hours = uren(account)
    for day in _days(moment, until):
        if not _day_open(hours, day):
            continue
        for start, end in hours.open:
            found = max(moment, _at(day, start * 60))
            if found < _at(day, end * 60):
                return found if found <= until else None
    return None


def last_open(account: Mapping[str, Any], moment: datetime, earliest: datetime) -> datetime | None:
    """The last moment up to here that is not quiet, not before `earliest`."""
    hours = uren(account)
    day = moment
    while day.date() >= earliest.date():
        if _day_open(hours, day):
            for start, end in reversed(hours.open):
                found = min(moment, _at(day, end * 60) - ROOM)
                if found >= _at(day, start * 60):
                    return found if found >= earliest else None
        day = _shifted(day, -1)
    return None


def spread(account: Mapping[str, Any], day: datetime, getal: int) -> datetime | None:
    """A moment on this day for whom this number stands, or None on a quiet day.

    Between 9.00 and 17.00 where that is allowed, else in the windows somebody chose; in steps of five minutes, so
    that not everybody is written to at the same moment, and not always at the same hour.
    """
    hours = uren(account)
    if not _day_open(hours, day):
        return None
    mixed = (getal * 2_654_435_761 + day.toordinal() * 40_503) >> 5
    return _at(day, hours.steps[mixed % len(hours.steps)])


def feast(day: date, zone: str) -> bool:
    """Is this a public holiday where the house is?"""
    return day in _holidays(_COUNTRIES.get(zone, "BE"), day.year)


def zone_of(moment: datetime) -> str:
    return str(getattr(moment.tzinfo, "key", ""))


def _day_open(hours: Uren, day: datetime) -> bool:
    if day.weekday() >= 5 and not hours.weekend:
        return False
    today = day.date()
    return today >= hours.rest and not feast(today, zone_of(day))


def _at(day: datetime, minutes: int) -> datetime:
    """So many minutes after midnight on a local clock. No window lies in the hour that a change of clocks skips."""
    return datetime.combine(day, time(minutes // 60, minutes % 60), day.tzinfo)


def _shifted(day: datetime, days: int) -> datetime:
    return datetime.combine(day + timedelta(days=days), time(12), day.tzinfo)


def _days(moment: datetime, until: datetime) -> Iterator[datetime]:
    day = moment
    while day.date() <= until.date():
        yield day
        day = _shifted(day, 1)


@lru_cache(maxsize=32)
def _holidays(country: str, year: int) -> frozenset[date]:
    from holidays import country_holidays  # a tenth of a second, which a start need not wait for

    return frozenset(country_holidays(country, years=year))
