"""Expressions that name a day of the calendar: «3/2», «15 februari», «tweede maandag van maart», «de 15de», «Pasen»."""

from datetime import date

from bot.engine.datums.facts import Facts, NoSenseError
from bot.engine.datums.holidays import HOLIDAYS
from bot.engine.datums.months import behind_or_ahead, day_of, days_in, days_without_year, month_after, month_named
from bot.engine.datums.outcome import Why
from bot.engine.datums.rules import OFFSET, Rules, may, the
from bot.engine.datums.tokens import Token

rule = Rules()


@rule("DM", "XM")
def _from_to(found: list[Token], facts: Facts) -> None:
    """«3-5 februari»."""
    raise NoSenseError(Why.RANGE)


@rule("D")
def _digits(found: list[Token], facts: Facts) -> None:
    _add(facts, *found[0].parts)


@rule(r"^NNY?$")
def _only_numbers(found: list[Token], facts: Facts) -> bool | None:
    if not all(token.raw.isdigit() for token in found):
        return False
    _add(facts, *(token.number for token in found))
    return None


@rule("[NO]e?M[TVL]U", "[NO]e?MY", "[NO]e?MN(?![HUvojm])", "[NO]e?M")
def _day_and_month(found: list[Token], facts: Facts) -> bool | None:
    day, month = found[0], the(found, "M")
    year: int | None = None
    if found[-1].sign == "U":
        if found[-1].value != "year":
            return False
        year = facts.today.year + OFFSET[found[-2].sign]
    elif found[-1].sign == "Y":
        year = found[-1].number
    elif found[-1].sign == "N":
        year = 2000 + found[-1].number
        if not facts.today.year <= year < 2100:  # «15 feb 14» is not a year, and perhaps an hour
            return False
    _add(facts, day.number, month.number, *([year] if year else []))
    return None


@rule("M[NO]Y", "M[NO](?![HUvojmM])")
def _month_and_day(found: list[Token], facts: Facts) -> None:
    day, year = found[1], may(found, "Y")
    if day.sign == "N" and not year and 0 <= 2000 + day.number - facts.today.year <= 3:
        facts.loose = True  # «februari 27» may be the year
    _add(facts, day.number, found[0].number, *([year.number] if year else []))


def _add(facts: Facts, day: int, month: int, year: int | None = None) -> None:
    if year is not None:
        facts.add(day_of(day, month, year))
    else:
        facts.add(*days_without_year(facts, day, month))


@rule("[OL]We?MY?", "OWe?[TVKL]?U")
def _nth_weekday(found: list[Token], facts: Facts) -> bool | None:
    nth = found[0].number if found[0].sign == "O" else -1
    month = may(found, "M")
    if month:
        year = may(found, "Y")
        months = [month_named(facts, month.number, year.number if year else None)]
    elif the(found, "U").value != "month":
        return False
    else:
        which = may(found[2:], "TVKL")
        offsets = [OFFSET[which.sign]] if which else [0, 1]
        months = [days_in(*month_after(facts.today, offset)) for offset in offsets]
    hits = [_nth(days, found[1].number, nth) for days in months]
    if month and not may(found, "Y") and facts.past_allowed:
        years = (facts.today.year + offset for offset in (-1, 0, 1))
        of_each_year = [_nth(days_in(one, month.number), found[1].number, nth) for one in years]
        facts.add(*behind_or_ahead(facts, of_each_year))
        return None
    if len(hits) > 1 and hits[0] >= facts.today:
        hits = hits[:1]  # «de eerste maandag van de maand»: of this month, as long as it still comes
    facts.add(*hits[-1:])
    return None


def _nth(days: tuple[date, ...], weekday: int, nth: int) -> date:
    fitting = [day for day in days if day.weekday() == weekday]
    if nth > len(fitting) or nth == 0:
        raise NoSenseError(Why.NOT_EXISTING)
    return fitting[nth - 1 if nth > 0 else nth]


@rule("OW")
def _first_monday(found: list[Token], facts: Facts) -> bool | None:
    """«eerste maandag», without of what: perhaps the next one, perhaps of a month."""
    if found[0].number > 5:
        return False  # «de 15de, maandag»
    raise NoSenseError(Why.NO_DATE)


@rule("[NO]e?[TVKL]U", "[TVKL]UO")
def _day_in_month(found: list[Token], facts: Facts) -> bool | None:
    number = the(found, "NO").number
    if the(found, "U").value != "month" or number < 1:
        return False
    year, month = month_after(facts.today, OFFSET[the(found, "TVKL").sign])
    facts.add(day_of(number, month, year))
    return None


@rule("FY?")
def _holiday(found: list[Token], facts: Facts) -> None:
    holiday = HOLIDAYS[str(found[0].value)]
    if len(found) > 1:
        facts.add(holiday(found[1].number))
        return
    days = [holiday(facts.today.year + offset) for offset in (-1, 0, 1)]
    ahead = next(day for day in days if day >= facts.today)
    facts.add(ahead, *([max(day for day in days if day < facts.today)] if facts.past_allowed else []))


@rule("O")
def _day_of_month(found: list[Token], facts: Facts) -> bool | None:
    if found[0].number < 1:
        return False
    facts.add(*with_number(facts, found[0].number))
    return None


def with_number(facts: Facts, number: int) -> tuple[date, ...]:
    """«de 15de»: of this month, or of the next one that has such a day; where the past counts, also the one before."""
    months = [days_in(*month_after(facts.today, offset)) for offset in range(-2, 3)]
    fitting = [days[number - 1] for days in months if number <= len(days)]
    if not fitting:
        raise NoSenseError(Why.NOT_EXISTING)
    behind, ahead = [day for day in fitting if day < facts.today], [day for day in fitting if day >= facts.today]
    return tuple((behind[-1:] if facts.past_allowed else []) + ahead[:1])
