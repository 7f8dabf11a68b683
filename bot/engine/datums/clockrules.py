"""Expressions that name an hour or a part of the day: «9u30», «half drie», «kwart voor vier», «in de namiddag»."""

from datetime import UTC, timedelta

from bot.engine.datums.facts import Facts, NoSenseError
from bot.engine.datums.numbers import ENGLISH
from bot.engine.datums.outcome import Why
from bot.engine.datums.rules import Rules, may, the
from bot.engine.datums.tokens import Token

rule = Rules()


@rule("[oi]N[Hm]", "[oi]N?hH", "[oi]N?q", "[oi]SH")
def _in_so_long(found: list[Token], facts: Facts) -> None:
    number = may(found, "N")
    amount = number.number if number else 1
    if may(found, "h"):
        minutes = 30 * amount
    elif may(found, "S"):
        minutes = 90
    else:
        minutes = amount * {"H": 60, "m": 1, "q": 15}[found[-1].sign]
    if facts.clock is not None or facts.moment is not None:
        raise NoSenseError(Why.MORE_THAN_ONE)
    at = (facts.now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(facts.now.tzinfo)
    facts.moment = at.replace(second=0, microsecond=0)


@rule("[a~g]?(?:CH?|XH)(?=j?)j?")
def _digital(found: list[Token], facts: Facts) -> None:
    clock = the(found, "CX")
    hour, minute = clock.parts
    _said(found, facts, hour, minute, padded=clock.raw.startswith("0"))


@rule("[a~g]?NHN(?![MUHvonm])", "[a~g]?NHN(?=M[NO]Y)", "[a~g]?NHj?", "[a~g]?Nj", "[a~g]N(?![MUvonmj])")
def _hour(found: list[Token], facts: Facts) -> bool | None:
    hours = [token for token in found if token.sign == "N"]
    if len(hours) == 2 and (found[-2].sign != "H" or len(found[-1].raw) < 2):
        return False
    minute = hours[1].number if len(hours) == 2 else 0
    _said(found, facts, hours[0].number, minute, padded=hours[0].raw.startswith("0"))
    return None


@rule("[a~g]?hNH?(?!U)")
def _half(found: list[Token], facts: Facts) -> bool | None:
    hour = the(found, "N")
    if not 1 <= hour.number <= 12 or hour.raw in ENGLISH:  # «half three» is half past, in England
        return False
    _said(found, facts, (hour.number - 2) % 12 + 1, 30)
    return None


@rule("[a~g]?(?:Nm?|k)[vno]hN", "[a~g]?(?:Nm?|k)[vno]NH?(?![UM])", "[a~g]?hoN")
def _around_the_hour(found: list[Token], facts: Facts) -> bool | None:
    """«10 voor half 3», «kwart over 9», «half past ten»."""
    numbers = [token.number for token in found if token.sign == "N"]
    hour, quarter = numbers[-1], any(token.sign == "k" for token in found)
    amount = 15 if quarter else numbers[0]
    if not 1 <= hour <= 23 or not 1 <= amount <= 29 + (len(numbers) == 1):
        return False
    if found[-2].sign == "o" and found[-3:][0].sign == "h" and len(numbers) == 1 and not quarter:
        minutes = hour * 60 + 30  # half past
    else:
        sign = next(token.sign for token in found if token.sign in "vno")
        from_hour = hour * 60 - (30 if any(token.sign == "h" for token in found) else 0)
        minutes = from_hour + (-amount if sign == "v" else amount)
    at, minute = divmod(minutes, 60)
    _said(found, facts, at if hour > 12 else (at - 1) % 12 + 1, minute)
    return None


@rule("[a~g]z")
@rule("z")
def _noon(found: list[Token], facts: Facts) -> None:
    facts.add_clock(12, exact=True)
    facts.loose |= found[0].sign in "~g"


@rule("[~goa]p")
def _about_noon(found: list[Token], facts: Facts) -> None:
    """«rond de middag»: twelve or one; which of the two is asked back."""
    facts.add_clock(12)
    facts.daypart, facts.loose = "rond", True


@rule("[~g]?Z")
def _midnight(found: list[Token], facts: Facts) -> None:
    facts.add_clock(24)


@rule("vp")
def _before_noon(found: list[Token], facts: Facts) -> None:
    facts.add_daypart("ochtend")


@rule("n?p")
def _afternoon(found: list[Token], facts: Facts) -> None:
    facts.add_daypart("middag")


@rule("P")
def _daypart(found: list[Token], facts: Facts) -> None:
    facts.add_daypart(str(found[0].value))


def _said(found: list[Token], facts: Facts, hour: int, minute: int, *, padded: bool = False) -> None:
    half_day = may(found, "j")
    if half_day:
        if not 1 <= hour <= 12:
            raise NoSenseError(Why.CONTRADICTION)
        hour = hour % 12 + (12 if half_day.raw == "pm" else 0)
    facts.add_clock(hour, minute, exact=padded or half_day is not None)
    facts.loose |= found[0].sign in "~g"
