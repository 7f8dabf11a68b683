"""From a wanted day to a moment on the clock at which somebody may be written to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.engine.agenda import stilte
from bot.engine.agenda.feiten import Anker
from bot.engine.agenda.momenten import Moment
from bot.engine.loopbaan.staat import Gesprek

BEFORE, HOUR = timedelta(hours=2), timedelta(hours=1)
FURTHEST_BACK = 10  # days that a chosen reminder may be earlier than wanted: holidays and a rest
LATER_DAYS = 7  # window of what was put off
_NIGHT = time(23, 59)


@dataclass(frozen=True, slots=True)
class Plek:
    """The moment, and the last one at which it still makes sense."""

    moment: datetime
    tot: datetime


def in_window(row: Moment, anker: Anker, account: Mapping[str, Any], now: datetime, getal: int) -> Plek | None:
    """The first day from the wanted one that is not quiet, within the row's window; from now on, when it is late."""
    wanted = anker.dag + timedelta(days=row.dagen)
    tot = _local(wanted + timedelta(days=row.venster), _NIGHT, now)
    if tot < now:
        return None
    return from_day(wanted, tot, account, now, getal)


def from_day(wanted: date, tot: datetime, account: Mapping[str, Any], now: datetime, getal: int) -> Plek | None:
    """The first day from `wanted` that is not quiet, until `tot`; from now on, when it is late."""
    day = max(wanted, now.date())
    for later in range(min((tot.date() - day).days, 366) + 1):
        moment = stilte.spread(account, _local(day + timedelta(days=later), time(12), now), getal)
        if moment is None:
            continue
        if moment < now or wanted < now.date():  # it is late: as soon as it may
            late = stilte.next_open(account, now, tot)
            return Plek(late, tot) if late else None
        return Plek(moment, tot) if moment <= tot else None
    return None


def put_off(
    text: str, account: Mapping[str, Any], now: datetime, last: datetime | None, getal: int
) -> Plek | None:
    """On the day that somebody chose, or the first one after it that is not quiet, but before `last`."""
    wanted = local_moment(text, now)
    if wanted is None:
        return None
    tot = _local(wanted.date() + timedelta(days=LATER_DAYS), _NIGHT, now)
    if last is None:
        return from_day(wanted.date(), tot, account, now, getal) if tot >= now else None
    tot = min(tot, earlier(last, HOUR))
    if tot < now:
        return None
    found = from_day(wanted.date(), tot, account, now, getal)
    if found is None:  # the hour that was due would be too late: earlier that day
        morning = max(_local(wanted.date(), time(0), now), now)
        moment = stilte.next_open(account, morning, tot)
        found = Plek(moment, tot) if moment else None
    return found


def before_talk(soort: str, talk: Gesprek, account: Mapping[str, Any], now: datetime, getal: int) -> Plek | None:
    """A reminder that somebody chose: never after the wanted moment, so earlier when that one is quiet."""
    at = local_moment(talk.op, now)
    if at is None:
        return None
    if "T" not in talk.op:
        at = _local(at.date(), time(9), now)
    planned = local_moment(talk.gepland, now)
    if soort == "uren":
        wanted, tot = earlier(at, BEFORE), earlier(at, timedelta(minutes=15))
        moment = stilte.last_open(account, wanted, wanted - timedelta(days=FURTHEST_BACK))
    else:
        days = 7 if soort == "week" else 1
        moment = _day_before(at, days, account, getal)
        tot = _local(at.date() - timedelta(days=3), _NIGHT, now) if soort == "week" else earlier(at, BEFORE)
    if moment is None or (planned is not None and moment <= planned + HOUR):
        return None  # it lay behind us when the talk was planned
    if moment < now:
        late = stilte.next_open(account, now, tot) if tot >= now else None
        return Plek(late, tot) if late else None
    return Plek(moment, tot)


def local_moment(text: str, now: datetime) -> datetime | None:
    """A stored moment («2027-02-03T15:00», or a day) on the clock of `now`."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=now.tzinfo)
    except ValueError:
        return None


def _day_before(at: datetime, days: int, account: Mapping[str, Any], getal: int) -> datetime | None:
    for more in range(FURTHEST_BACK):
        day = _local(at.date() - timedelta(days=days + more), time(12), at)
        moment = stilte.spread(account, day, getal)
        if moment is not None:
            return moment
    return None


def earlier(at: datetime, span: timedelta) -> datetime:
    """So much real time earlier, also over a change of clocks."""
    return (at.astimezone(UTC) - span).astimezone(at.tzinfo)


def _local(day: date, clock: time, like: datetime) -> datetime:
    return datetime.combine(day, clock, like.tzinfo)
