"""A shorter time of keeping, chosen by the person or by the organisation for everybody; never longer than declared."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.engine import words_data

FIELD = "korter"  # in the account: a number of months as text, or "" for what the questions declare
HOUSE = "korter_huis"  # beside the account: the months that the organisation chose for everybody, or 0
MONTHS = {1: words_data.MONTHS_1, 3: words_data.MONTHS_3, 6: words_data.MONTHS_6}


def chosen(account: Mapping[str, Any]) -> int:
    """The months that the person chose, or 0. What is no choice of ours counts as none."""
    value = str(account.get(FIELD) or "")
    return int(value) if value.isascii() and value.isdigit() and int(value) in MONTHS else 0


def kept(account: Mapping[str, Any], declared: int) -> int:
    """How many months are really kept, of what a question declares."""
    return min(declared, chosen(account) or declared, _of_house(account) or declared)


def _of_house(account: Mapping[str, Any]) -> int:
    months = account.get(HOUSE)
    return months if isinstance(months, int) and months in MONTHS else 0


def after_months(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for number in (day.day, 30, 29, 28):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError


def sooner(goes: date, last_change: date, months: int) -> date:
    """The day on which something goes under a chosen time: earlier than it was, or the same; never later."""
    return min(goes, after_months(last_change, months)) if months else goes
