"""A Datum step: which screen it shows, and how a tap becomes a day or a moment.

The screen follows from what is kept so far, an answer that stays open until it is whole: nothing yet, the quick
buttons; two days, which one is meant; a day of which the hour is asked, the hours; an hour, its quarters; one whole
day or moment, «Bedoel je …?». Every button carries all that it means, so an old one still says what it said.
"""

import re
from datetime import UTC, date, datetime, time, timedelta

from bot.engine import words
from bot.engine.answer import Answer
from bot.engine.buttons import NOWHERE, OTHER_DAY, REWRITE, option
from bot.engine.horizon import is_near
from bot.engine.kalender import CLOSED
from bot.engine.messages import Button, Phrase, Words
from bot.engine.stappen import Datum
from bot.engine.work import phrase

DAY, HOUR, MOMENT = len("2027-02-03"), len("2027-02-03T15"), len("2027-02-03T15:05")
ASK = "?"  # at the end of a key: not the answer yet, but a question whether it is
HOURS, COLUMNS = range(8, 19), 4  # the working day, in rows of four
QUARTERS = (0, 15, 30, 45)
_KEY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2})(?::([0-9]{2}))?)?\??")
Row = tuple[Button, ...]


def read(stap: Datum, key: str, now: datetime) -> Answer | None:
    """The answer of a button, open while an hour or a yes is still to come. None when it is no day of this step."""
    match = _KEY.fullmatch(key)
    if match is None or (match[2] and not stap.met_uur):
        return None
    try:
        day, clock = date.fromisoformat(match[1]), time(int(match[2] or 0), int(match[3] or 0))
    except ValueError:
        return None
    if not is_near(day, now.date()) or (match[3] and not _exists(datetime.combine(day, clock, now.tzinfo))):
        return None
    whole = key.removesuffix(ASK)
    return Answer((whole,), open=key.endswith(ASK) or (stap.met_uur and len(whole) != MOMENT))


def is_over(key: str, now: datetime) -> bool:
    """Has this day, hour or moment gone by? The hour that runs now has not."""
    return key.removesuffix(ASK) < now.replace(tzinfo=None).isoformat(timespec="minutes")[:len(key.removesuffix(ASK))]


def _exists(at: datetime) -> bool:
    """False for an hour that the clock skips in spring."""
    return at.astimezone(UTC).astimezone(at.tzinfo).replace(tzinfo=None) == at.replace(tzinfo=None)


def in_words(key: str, now: datetime) -> Words:
    """«woensdag 3 februari om 15.05 uur»; with the year when that is another one."""
    day = date.fromisoformat(key[:DAY])
    shown = words.date_in_words(day, with_year=day.year != now.year)
    if len(key) < MOMENT:
        return shown
    return phrase(words.MOMENT_IN_WORDS, datum=shown, uur=_hour(key), minuut=key[-2:])


def paragraph(stap: Datum, kept: Answer | None, now: datetime) -> Words:
    """What is asked below the question itself."""
    keys = waiting(kept)
    if not keys:
        return Phrase(words.DATE_ASK)
    first = keys[0]
    if len(keys) > 1:
        if len({key[:DAY] for key in keys}) == 1:
            return phrase(words.HOUR_WHICH, datum=in_words(first[:DAY], now))
        return Phrase(words.MOMENT_WHICH if len(first) == MOMENT else words.DATE_WHICH)
    if stap.met_uur and len(first) < MOMENT:
        asked = words.HOUR_ASK if len(first) == DAY else words.QUARTER_ASK
        return phrase(asked, datum=in_words(first[:DAY], now))
    return phrase(words.DATE_CONFIRM, datum=in_words(first, now))


def rows(stap: Datum, kept: Answer | None, run: str, node: str, now: datetime) -> list[Row]:
    """The buttons of the screen, without the service row."""
    other = (option(Phrase(words.OTHER_DAY), run, node, OTHER_DAY),)
    keys = waiting(kept)
    if not keys:
        return [*_quick(stap, run, node, now.date()), other]
    first = keys[0]
    if len(keys) > 1:
        return [*((option(_choice(keys, key, now), run, node, key),) for key in keys), other]
    if stap.met_uur and len(first) == DAY:
        return [*_columns([_hour_button(first, hour, run, node, now) for hour in HOURS]), other]
    if stap.met_uur and len(first) == HOUR:
        return [*_columns([_quarter_button(first, minute, run, node, now) for minute in QUARTERS]), other]
    return [(option(Phrase(words.YES), run, node, first), option(Phrase(words.NO), run, node, REWRITE))]


def waiting(kept: Answer | None) -> tuple[str, ...]:
    """What was said so far and is not whole yet."""
    return kept.keys if kept is not None and kept.open else ()


def _quick(stap: Datum, run: str, node: str, today: date) -> list[Row]:
    return [(option(_ahead(days), run, node, (today + timedelta(days=days)).isoformat()),) for days in stap.dagen]


def _ahead(days: int) -> Words:
    near = {0: words.TODAY, 1: words.TOMORROW, 7: words.IN_A_WEEK, -1: words.YESTERDAY, -7: words.A_WEEK_AGO}
    if days in near:
        return Phrase(near[days])
    if days % 7 == 0:
        return phrase(words.IN_WEEKS if days > 0 else words.WEEKS_AGO, aantal=abs(days) // 7)
    return phrase(words.IN_DAYS if days > 0 else words.DAYS_AGO, aantal=abs(days))


def _choice(keys: tuple[str, ...], key: str, now: datetime) -> Words:
    """A day or moment on a button; only what differs, where it is one day."""
    day = date.fromisoformat(key[:DAY])
    month = Phrase(words.MONTHS[day.month - 1])
    if len(key) == MOMENT:
        if len({one[:DAY] for one in keys}) == 1:
            return phrase(words.CLOCK_BUTTON, uur=_hour(key), minuut=key[-2:])
        clock = phrase(words.QUARTER_BUTTON, uur=_hour(key), minuut=key[-2:])
        return phrase(words.MOMENT_BUTTON, datum=phrase(words.DAY_MONTH, dag=day.day, maand=month), klok=clock)
    if day.year != now.year:
        return phrase(words.DAY_BUTTON, dag=day.day, maand=month, jaar=day.year)
    return words.date_in_words(day)


def _hour_button(day: str, hour: int, run: str, node: str, now: datetime) -> Button:
    key = f"{day}T{hour:02}"
    if is_over(key, now):
        return option(CLOSED, run, node, NOWHERE)
    return option(phrase(words.HOUR_BUTTON, uur=hour), run, node, key)


def _quarter_button(hour: str, minute: int, run: str, node: str, now: datetime) -> Button:
    key = f"{hour}:{minute:02}"
    if is_over(key, now):
        return option(CLOSED, run, node, NOWHERE)
    return option(phrase(words.QUARTER_BUTTON, uur=_hour(key), minuut=key[-2:]), run, node, key + ASK)


def _hour(key: str) -> int:
    return int(key[HOUR - 2:HOUR])


def _columns(found: list[Button]) -> list[Row]:
    return [tuple(found[place:place + COLUMNS]) for place in range(0, len(found), COLUMNS)]
