"""A month as a keyboard: seven columns, Monday first, one month back or on. What cannot be chosen does nothing."""

from calendar import monthcalendar
from datetime import date

from bot.engine import words
from bot.engine.buttons import LESS, NOWHERE, OTHER_DAY, option
from bot.engine.horizon import YEARS, is_near
from bot.engine.messages import Button, Phrase, Rows, Words
from bot.engine.work import phrase

CLOSED = "·"  # a day that is over, or a cell outside the month


def month_rows(run: str, node: str, month: date, today: date, *, past_allowed: bool) -> Rows:
    """The keyboard of one month; `month` is any day in it. Each button carries the day or month itself."""
    nothing = option(CLOSED, run, node, NOWHERE)
    title = phrase(words.MONTH_WITH_YEAR, maand=Phrase(words.MONTHS[month.month - 1]), jaar=month.year)
    head = (_turn(run, node, "‹", month, -1, today, past_allowed), option(title, run, node, NOWHERE),
            _turn(run, node, "›", month, 1, today, past_allowed))  # fmt: skip
    names = tuple(option(Phrase(name), run, node, NOWHERE) for name in words.WEEKDAYS_SHORT)
    weeks: list[tuple[Button, ...]] = []
    for week in monthcalendar(month.year, month.month):
        days = [month.replace(day=number) if number else None for number in week]
        weeks.append(tuple(
            nothing if day is None or not _open(day, today, past_allowed)
            else option(str(day.day), run, node, day.isoformat()) for day in days
        ))
    return head, names, *weeks, (option(Phrase(words.BACK), run, node, LESS),)


def _turn(run: str, node: str, sign: str, month: date, step: int, today: date, past_allowed: bool) -> Button:
    """The way to the month before or after, as long as it has a day that can be chosen."""
    year, number = divmod(month.year * 12 + month.month - 1 + step, 12)
    first = date(year, number + 1, 1)
    months = (first.year - today.year) * 12 + first.month - today.month
    fits = abs(months) <= YEARS * 12 and (past_allowed or (first.year, first.month) >= (today.year, today.month))
    label: Words = sign if fits else CLOSED
    return option(label, run, node, f"{OTHER_DAY}.{first:%Y-%m}" if fits else NOWHERE)


def _open(day: date, today: date, past_allowed: bool) -> bool:
    return is_near(day, today) and (past_allowed or day >= today)


def month_of(key: str, today: date) -> date:
    """The month that a button asks for; this month when it names none, or one that is too far."""
    try:
        month = date.fromisoformat(f"{key.partition('.')[2]}-01")
    except ValueError:
        return today.replace(day=1)
    return month if abs(month.year - today.year) <= YEARS else today.replace(day=1)
