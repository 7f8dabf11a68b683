"""The screens of rest: no messages of the bot's own accord until a day, by a quick button or a typed day."""

from datetime import date

from bot.engine import rust, words
from bot.engine import words_data as own
from bot.engine.buttons import always
from bot.engine.effects import SetAccount
from bot.engine.messages import Button, Phrase, Words
from bot.engine.reading import plain
from bot.engine.words import date_in_words
from bot.engine.work import Work, phrase

ASKED_DAY = "rust"  # the session waits for a typed day
BACK: tuple[Button, ...] = (always(Phrase(own.DATA), "mijngegevens"), always(Phrase(words.MENU), "menu"))


def full_date(day: date) -> Words:
    return date_in_words(day, with_year=True)


def now(work: Work) -> list[Words]:
    if work.account.get(rust.FIELD) == rust.OPEN:
        return [Phrase(own.REST_NOW_OPEN)]
    day = rust.until(work.account, work.known.now.date())
    return [phrase(own.REST_NOW, datum=full_date(day))] if day else []


def show(work: Work, item: str) -> None:
    today = work.known.now.date()
    if not item:
        work.session.confirm = ASKED_DAY  # whoever types a day now, means this
        work.say(*(now(work) or [Phrase(own.REST_ASK)]), rows=_rows(work))
    elif item == "dag":
        work.session.confirm = ASKED_DAY
        work.say(Phrase(words.DATE_ASK), rows=_rows(work))
    elif item == "uit":
        _set(work, "", Phrase(own.REST_OVER))
    elif item == rust.OPEN:
        _set(work, rust.OPEN, Phrase(own.REST_SET_OPEN))
    else:
        day = rust.chosen_day(item, today)
        if day is None:
            work.say(Phrase(words.DATE_PAST_SHORT), rows=_rows(work))
        else:
            _set(work, day.isoformat(), phrase(own.REST_SET, datum=full_date(day)))


def _set(work: Work, value: str, said: Words) -> None:
    work.effects.append(SetAccount(rust.FIELD, value))
    first = [(always(Phrase(own.REST_END), "rust", "uit"),)] if value else []
    going_on = [(always(Phrase(words.NEXT), "verder"),)] if work.session.place else []
    work.say(said, rows=(*first, *going_on, BACK))


def _rows(work: Work) -> tuple[tuple[Button, ...], ...]:
    week, month, quarter = (day.isoformat() for day in rust.quick(work.known.now.date()))
    end = [(always(Phrase(own.REST_END), "rust", "uit"),)] if now(work) else []
    going_on = [(always(Phrase(words.NEXT), "verder"),)] if work.session.place else []
    return (
        *end,
        (always(Phrase(own.REST_WEEK), "rust", week), always(Phrase(own.REST_MONTH), "rust", month)),
        (always(Phrase(own.REST_QUARTER), "rust", quarter), always(Phrase(own.REST_OPEN), "rust", rust.OPEN)),
        (always(Phrase(words.OTHER_DAY), "rust", "dag"),),
        *going_on,
        BACK,
    )


def typed_day(work: Work, text: str) -> None:
    """Words typed while the days stand open: those of a button count as that button, a day is read back first."""
    week, month, quarter = (day.isoformat() for day in rust.quick(work.known.now.date()))
    labels = {own.REST_WEEK: week, own.REST_MONTH: month, own.REST_QUARTER: quarter, own.REST_OPEN: rust.OPEN,
              own.REST_END: "uit", words.OTHER_DAY: "dag"}
    for label, key in labels.items():
        if plain(text) == plain(work.known.say(Phrase(label))):
            work.session.confirm = ""
            show(work, key)
            return
    days, over = rust.typed_days(text, work.known.now)
    if not days:
        work.say(Phrase(words.DATE_PAST_SHORT if over else own.REST_NOT_READ), rows=_rows(work))
        return
    work.session.confirm = ""
    if len(days) == 1:
        work.say(phrase(words.DATE_CONFIRM, datum=full_date(days[0])), rows=(
            (always(Phrase(words.YES), "rust", days[0].isoformat()), always(Phrase(words.NO), "rust", "dag")),))
        return
    work.say(Phrase(own.REST_WHICH), rows=(
        *((always(full_date(day), "rust", day.isoformat()),) for day in days),
        (always(Phrase(words.OTHER_DAY), "rust", "dag"),)))
