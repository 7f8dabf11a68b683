"""How far away a day may lie."""

from datetime import date

YEARS = 3


def is_near(day: date, today: date) -> bool:
    """Within three years from today, either way: further off is a slip."""
    now = (today.year, today.month, today.day)
    return (day.year - YEARS, day.month, day.day) <= now <= (day.year + YEARS, day.month, day.day)
