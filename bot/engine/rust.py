"""Rest: until a day that the person chose, the bot sends nothing of its own accord. Whoever sends asks here."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from bot.engine.datums import Refused, Understood, Why, understand
from bot.engine.korter import after_months

FIELD = "rust"  # in the account: the first day on which messages come again, OPEN, or ""
OPEN = "open"  # until the person says so
FURTHEST_YEARS = 3


def resting(account: Mapping[str, Any], today: date) -> bool:
    """Must the bot keep still today, unless it is asked something?"""
    return account.get(FIELD) == OPEN or until(account, today) is not None


def until(account: Mapping[str, Any], today: date) -> date | None:
    """The first day on which messages come again, if that is still ahead."""
    day = _day(str(account.get(FIELD) or ""))
    return day if day is not None and day > today else None


def quick(today: date) -> tuple[date, date, date]:
    """A week, a month and three months from today."""
    return today + timedelta(days=7), after_months(today, 1), after_months(today, 3)


def chosen_day(key: str, today: date) -> date | None:
    """The day that a button carries: ahead of us and not years away. Anybody can have made the button."""
    day = _day(key)
    return day if day is not None and today < day <= after_months(today, 12 * FURTHEST_YEARS) else None


def typed_days(text: str, now: datetime) -> tuple[list[date], bool]:
    """The days that typed words may mean, soonest first, and whether the day they mean is over already."""
    found = understand(text, now, time_wanted=False, past_allowed=False)
    if isinstance(found, Understood):
        days = [found.day]
    else:
        assert isinstance(found, Refused)
        days = [one.day for one in found.candidates] if found.why is Why.DOUBTFUL else []
    ahead = [day for day in days if chosen_day(day.isoformat(), now.date())]
    over = isinstance(found, Refused) and found.why is Why.PAST
    return ahead, over or (bool(days) and not ahead and days[0] <= now.date())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
