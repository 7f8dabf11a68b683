"""Arithmetic with months and years: which day, which year, how long a month is."""

from calendar import monthrange
from datetime import date, timedelta

from bot.engine.datums.facts import Facts, NoSenseError
from bot.engine.datums.outcome import Why

JUST_GONE = 31  # days: «3 januari» typed on the 13th means the one that is over, not the one in a year
NEAR = 120  # days: with the past allowed, a date without a year is the nearest one, when it is this near


def day_of(day: int, month: int, year: int) -> date:
    """That day, or a refusal when the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= year <= 9998 or not 1 <= day <= monthrange(year, month)[1]:
        raise NoSenseError(Why.NOT_EXISTING)
    return date(year, month, day)


def days_without_year(facts: Facts, day: int, month: int) -> tuple[date, ...]:
    """Which year is meant: this one or the next; with the past allowed also last year, both when neither is near."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(2024, month)[1]:
        raise NoSenseError(Why.NOT_EXISTING)
    years = [facts.today.year + offset for offset in (-1, 0, 1)]
    real = [date(year, month, day) for year in years if day <= monthrange(year, month)[1]]
    if facts.past_allowed:
        return behind_or_ahead(facts, real)
    this_year = [found for found in real if found.year == facts.today.year]
    gone = this_year[0] < facts.today - timedelta(days=JUST_GONE) if this_year else month < facts.today.month
    if gone:
        this_year = [found for found in real if found.year > facts.today.year]
    if not this_year:  # 29 February, in years that have none
        raise NoSenseError(Why.NOT_EXISTING)
    return tuple(this_year)


def behind_or_ahead(facts: Facts, found: list[date]) -> tuple[date, ...]:
    """Which of the same day in several years, where the past counts too: the near one, or the two around today."""
    near = [day for day in found if abs(day - facts.today).days <= NEAR]
    behind, ahead = [day for day in found if day <= facts.today], [day for day in found if day > facts.today]
    return tuple(near or behind[-1:] + ahead[:1])


def month_after(today: date, offset: int) -> tuple[int, int]:
    """Year and month, so many months from now."""
    months = today.year * 12 + today.month - 1 + offset
    year, month = divmod(months, 12)
    if not 1 <= year <= 9998:
        raise NoSenseError(Why.TOO_FAR)
    return year, month + 1


def days_in(year: int, month: int) -> tuple[date, ...]:
    if not 1 <= year <= 9998:
        raise NoSenseError(Why.TOO_FAR)
    return tuple(date(year, month, day + 1) for day in range(monthrange(year, month)[1]))


def month_named(facts: Facts, month: int, year: int | None) -> tuple[date, ...]:
    """The days of a month: of the year that was said, else the next such month; the nearest where the past counts."""
    if year is None and facts.past_allowed:
        return min((days_in(facts.today.year + offset, month) for offset in (-1, 0, 1)),
                   key=lambda days: abs(days[14] - facts.today))
    if year is None:
        year = facts.today.year + (1 if month < facts.today.month else 0)
    return days_in(year, month)


def shifted(start: date, amount: int, unit: str) -> tuple[date, ...]:
    """So many days, weeks, months or years on; two days where the month is too short for the number."""
    if abs(amount) > 10_000:
        raise NoSenseError(Why.TOO_FAR)
    if unit in ("day", "week"):
        try:
            return (start + timedelta(days=amount * (7 if unit == "week" else 1)),)
        except OverflowError:
            raise NoSenseError(Why.TOO_FAR) from None
    year, month = month_after(start, amount * (12 if unit == "year" else 1))
    last = days_in(year, month)[-1]
    return (date(year, month, start.day),) if start.day <= last.day else (last, last + timedelta(days=1))
