"""Expressions that name a stretch of days: «volgende week», «eind maart», «dit weekend», «begin 2028».

None of them is one day. Beside a weekday they narrow it («volgende week woensdag»); alone they are asked back.
"""

from datetime import date, timedelta

from bot.engine.datums.facts import Facts
from bot.engine.datums.months import days_in, month_after, month_named
from bot.engine.datums.rules import OFFSET, Rules, may, the
from bot.engine.datums.tokens import Token

rule = Rules()
_WEEK_PARTS = {"": slice(0, 5), "begin": slice(0, 2), "mid": slice(2, 3), "end": slice(3, 5)}
_MONTH_PARTS = {"begin": slice(0, 10), "mid": slice(10, 20), "end": slice(20, 31)}


@rule("B?e?[TVKLA]?MY?", "hMY?")
def _month(found: list[Token], facts: Facts) -> None:
    year, which, month = may(found, "Y"), may(found, "TVKLA"), the(found, "M").number
    said = year.number if year else facts.today.year + 1 if which and which.sign == "V" else None
    _part_of_month(facts, month_named(facts, month, said), _part(found))


@rule("B?e?[TVKLA]U", "Be?U")
def _unit(found: list[Token], facts: Facts) -> bool | None:
    which, unit, part = may(found, "TVKLA"), the(found, "U").value, _part(found)
    offset = OFFSET[which.sign] if which else 0
    if unit == "week":
        days = facts.week(offset)
        if which and which.sign == "K":  # on Monday «komende week woensdag» may be in two days
            days = tuple(day for day in facts.week(0) if day > facts.today) + days
            facts.add(*days, shown=facts.week(1)[_WEEK_PARTS[part]])
        else:
            facts.add(*(days[_WEEK_PARTS[part]] if part else days), shown=days[_WEEK_PARTS[part]])
    elif unit == "month":
        _part_of_month(facts, days_in(*month_after(facts.today, offset)), part)
    elif unit == "year" and (which is None or which.sign in "TV"):
        _year(facts, facts.today.year + offset, part)
    else:
        return False
    return None


@rule("B?e?Y")
def _year_alone(found: list[Token], facts: Facts) -> None:
    _year(facts, found[-1].number, _part(found))


@rule("nE")
def _after_weekend(found: list[Token], facts: Facts) -> None:
    days = facts.week(1)[:2]
    facts.add(*days, shown=days)


@rule("[TVKLA]?E")
def _weekend(found: list[Token], facts: Facts) -> None:
    days = facts.week(-1 if found[0].sign in "LA" else 0)[5:]
    if found[0].sign == "V":
        days += facts.week(1)[5:]
    facts.add(*days, shown=days)


def _part(found: list[Token]) -> str:
    part = may(found, "Bh")
    return "" if part is None else "mid" if part.sign == "h" else str(part.value)


def _part_of_month(facts: Facts, days: tuple[date, ...], part: str) -> None:
    """The part of a month, with the working day that stands for it: the first, the one near the 15th, the last."""
    if not part:
        facts.add(*days, shown=())
        return
    if part == "mid":
        stands_for = _working_day(days[14], 1)
    else:
        stands_for = _working_day(days[0], 1) if part == "begin" else _working_day(days[-1], -1)
    facts.add(*days[_MONTH_PARTS[part]], shown=(stands_for,))


def _working_day(day: date, step: int) -> date:
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day


def _year(facts: Facts, year: int, part: str) -> None:
    months = {"": range(1, 13), "begin": range(1, 3), "mid": range(5, 8), "end": range(11, 13)}[part]
    facts.add(*(day for month in months for day in days_in(year, month)), shown=())
