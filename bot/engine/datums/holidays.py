"""Holidays by the names that people use for a day. «Sinterklaas» is left out: two days claim it."""

from collections.abc import Callable
from datetime import date, timedelta


def easter(year: int) -> date:
    """Easter Sunday, after the anonymous Gregorian rule (Meeus, Jones, Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _after_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _kings_day(year: int) -> date:
    """27 April, or the day before when that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == 6 else day


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "goedevrijdag": _after_easter(-2), "pasen": _after_easter(0), "easter": _after_easter(0),
    "paaszondag": _after_easter(0), "paasmaandag": _after_easter(1),
    "hemelvaart": _after_easter(39), "hemelvaartsdag": _after_easter(39),
    "pinksteren": _after_easter(49), "pinksterzondag": _after_easter(49), "pinkstermaandag": _after_easter(50),
    "nieuwjaar": _fixed(1, 1), "nieuwjaarsdag": _fixed(1, 1), "koningsdag": _kings_day,
    "bevrijdingsdag": _fixed(5, 5), "allerheiligen": _fixed(11, 1), "allerzielen": _fixed(11, 2),
    "wapenstilstand": _fixed(11, 11), "kerstmis": _fixed(12, 25), "kerstdag": _fixed(12, 25),
    "christmas": _fixed(12, 25), "tweedekerstdag": _fixed(12, 26), "oudejaar": _fixed(12, 31),
    "oudejaarsdag": _fixed(12, 31),
}  # fmt: skip
