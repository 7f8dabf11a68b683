"""From facts to the days and hours that they allow together."""

from datetime import date, timedelta

from bot.engine.datums.dayrules import with_number
from bot.engine.datums.facts import Clock, Facts, NoSenseError
from bot.engine.datums.months import days_without_year
from bot.engine.datums.outcome import Why

Hours = tuple[tuple[int, int, int], ...]  # (hour, minute, days later)
MIDNIGHT: Hours = ((0, 0, 0), (0, 0, 1))


def settle_loose_ends(facts: Facts, *, time_wanted: bool) -> None:
    """«14.30» and a number on its own: an hour or a day, depending on what else was said."""
    for first, second, digits in facts.dots:
        _dot(facts, first, second, may_be_hour=digits == 2 and first <= 24, time_wanted=time_wanted)
    for number in facts.bare:
        if (facts.pools or facts.weekday is not None) and time_wanted and number <= 24:
            facts.add_clock(number)
        elif len(facts.bare) > 1 or not 1 <= number <= 31 or facts.pools or facts.clock is not None:
            raise NoSenseError(Why.NO_DATE)
        else:
            facts.add(*with_number(facts, number))
        facts.loose = True


def _dot(facts: Facts, first: int, second: int, *, may_be_hour: bool, time_wanted: bool) -> None:
    may_be_day = 1 <= second <= 12
    if not may_be_day and not may_be_hour:
        raise NoSenseError(Why.NOT_EXISTING)
    day_said = bool(facts.pools) or facts.weekday is not None or facts.weeks is not None
    if not may_be_day or (may_be_hour and time_wanted and day_said and facts.clock is None):
        facts.loose |= may_be_day and not facts.pools and _fits(facts, first, second)  # «vrijdag 15.10»
        facts.add_clock(first, second)
    else:
        facts.loose |= may_be_hour and (time_wanted or facts.weekday is not None)
        facts.add(*days_without_year(facts, first, second))


def _fits(facts: Facts, day: int, month: int) -> bool:
    """Is this day of the calendar on the weekday that was said?"""
    try:
        return any(found.weekday() == facts.weekday for found in days_without_year(facts, day, month))
    except NoSenseError:
        return False


def days_of(facts: Facts) -> tuple[tuple[date, ...], bool]:
    """The days that all expressions allow, and whether they must be asked back for being a stretch."""
    if facts.weeks is not None and any(pool.shown is not None for pool in facts.pools):
        raise NoSenseError(Why.MORE_THAN_ONE)  # «volgende week over een week»
    if facts.weeks is not None and (facts.weekday is None or facts.pools):
        facts.add(facts.today + timedelta(days=7 * facts.weeks))
    elif facts.weeks is not None and facts.weekday is not None:
        same = facts.week(facts.weeks)[facts.weekday]
        return tuple(sorted({same, _coming(facts, facts.weekday) + timedelta(days=7 * facts.weeks)})), False
    if not facts.pools:
        return (() if facts.weekday is None else _weekdays(facts, facts.weekday)), False
    common = [day for day in facts.pools[0].days if all(day in pool.days for pool in facts.pools)]
    if facts.weekday is not None:
        common = [day for day in common if day.weekday() == facts.weekday]
    if not common:
        named = [pool.days[0] for pool in facts.pools if pool.shown is None and pool.days]
        raise NoSenseError(Why.CONTRADICTION, *named[:1])
    vague = [pool for pool in facts.pools if pool.shown is not None]
    if facts.weekday is None and len(vague) == len(facts.pools):
        shown = vague[0].shown if len(vague) == 1 else tuple(common)
        return tuple(shown or ()), True
    return tuple(sorted(set(common))), False


def _coming(facts: Facts, weekday: int) -> date:
    """The first such day after today."""
    return facts.today + timedelta(days=(weekday - facts.today.weekday() - 1) % 7 + 1)


def _weekdays(facts: Facts, weekday: int) -> tuple[date, ...]:
    """Which days a weekday on its own may mean, with «deze», «volgende», «komende» or «vorige» before it."""
    coming, gone = _coming(facts, weekday), facts.today - timedelta(days=(facts.today.weekday() - weekday - 1) % 7 + 1)
    if facts.which == "K":
        return (coming,)
    if facts.which == "A":
        return (gone,)
    if facts.which == "V":  # the next one, or the one of next week; tomorrow is seldom called «volgende»
        of_next_week = facts.week(1)[weekday]
        late = coming + timedelta(days=7)
        near = of_next_week == coming and (coming - facts.today).days == 1
        return tuple(sorted({coming, of_next_week, *([late] if near else [])}))
    if facts.which == "L":
        return tuple(sorted({gone, facts.week(-1)[weekday]}))
    of_this_week = facts.week(0)[weekday]
    if facts.which == "T":
        facts.loose |= of_this_week < facts.today
        return (of_this_week if of_this_week >= facts.today else coming,)
    if facts.past_allowed:
        return gone, *([facts.today] if of_this_week == facts.today else []), coming
    if of_this_week == facts.today:
        return facts.today, coming
    return (coming,)


def hours_of(clock: Clock, daypart: str) -> Hours:
    """What an hour may mean: as said, or twelve hours later, unless a part of the day or the way it is said decides."""
    hour, minute = clock.hour, clock.minute
    if daypart == "rond":
        return (12, 0, 0), (13, 0, 0)
    if hour == 24:
        return MIDNIGHT
    if not daypart:
        both = 1 <= hour <= 7 and not clock.exact
        return ((hour, minute, 0), (hour + 12, minute, 0)) if both else ((hour, minute, 0),)
    if clock.exact and hour < 12 and daypart in ("middag", "avond"):
        raise NoSenseError(Why.CONTRADICTION)
    if hour == 12 and daypart in ("avond", "nacht"):
        return tuple((0, minute, later) for _, _, later in MIDNIGHT)
    if daypart == "nacht" and 0 <= hour <= 6:
        return (hour, minute, 0), (hour, minute, 1)
    first, last = {"ochtend": (1, 11), "middag": (12, 18), "avond": (17, 23), "nacht": (22, 23)}[daypart]
    for meant in (hour, hour + 12):
        if first <= meant <= last:
            return ((meant, minute, 0),)
    raise NoSenseError(Why.CONTRADICTION)
