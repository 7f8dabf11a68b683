"""Expressions that count from today: «morgen», «over 3 weken», «twee weken geleden», «volgende dinsdag»."""

from datetime import timedelta

from bot.engine.datums.facts import Facts, NoSenseError
from bot.engine.datums.months import shifted
from bot.engine.datums.outcome import Why
from bot.engine.datums.rules import Rules, may, the
from bot.engine.datums.tokens import Token

rule = Rules()


@rule("R[oi]NU", "[oi]N?hU", "[oi]NU", "NUG")
def _from_now(found: list[Token], facts: Facts) -> bool | None:
    number, unit = may(found, "N"), str(the(found, "U").value)
    amount = number.number if number else 1
    if may(found, "h"):
        if unit != "year" or amount != 1:
            return False
        amount, unit = 6, "month"
    if found[0].sign == "R":
        facts.add(*shifted(facts.today + timedelta(days=found[0].number), amount, unit))
    elif found[-1].sign == "G":
        facts.add(*shifted(facts.today, -amount, unit))
    elif unit == "week" or (unit == "day" and amount % 7 == 0):
        if facts.weeks is not None:
            raise NoSenseError(Why.MORE_THAN_ONE)
        facts.weeks = amount if unit == "week" else amount // 7
    else:
        facts.add(*shifted(facts.today, amount, unit))
    return None


@rule("[TVKLA]?WR")
def _monday_morning(found: list[Token], facts: Facts) -> bool | None:
    """«maandag morgen» is Monday morning, unless tomorrow is a Monday."""
    weekday, morrow = found[-2], facts.today + timedelta(days=1)
    if found[-1].raw != "morgen" or weekday.number == morrow.weekday():
        return False
    facts.add_weekday(weekday.number, found[0].sign if len(found) == 3 else "")
    facts.add_daypart("ochtend")
    return None


@rule("W[KA](?![UE])", "[TVKLA]?W")
def _weekday(found: list[Token], facts: Facts) -> None:
    which = may(found, "TVKLA")
    facts.add_weekday(the(found, "W").number, which.sign if which else "")


@rule("T[Pp]", "TR")
def _this_morning(found: list[Token], facts: Facts) -> bool | None:
    """«deze namiddag», «deze morgen»: today."""
    if found[1].sign == "R" and found[1].raw != "morgen":
        return False
    facts.add(facts.today)
    facts.add_daypart({"P": str(found[1].value), "p": "middag", "R": "ochtend"}[found[1].sign])
    return None


@rule("R")
def _near(found: list[Token], facts: Facts) -> None:
    facts.add(facts.today + timedelta(days=found[0].number))
