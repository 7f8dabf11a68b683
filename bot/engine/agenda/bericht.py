"""The message itself: a neutral first line, one question, and buttons of which three are always there."""

from datetime import date, timedelta

from bot.engine import words
from bot.engine import words_agenda as zin
from bot.engine.agenda.komend import Komend
from bot.engine.agenda.momenten import BEWAREN, NO_ANSWER_DAYS
from bot.engine.buttons import always
from bot.engine.messages import Bubble, Button, Phrase, Words
from bot.engine.words import date_in_words
from bot.engine.work import Work

LANE = "herinnering"  # never delays a conversation


def bericht(one: Komend, today: date, dialoog: str = "") -> Bubble:
    """What is said today. `dialoog`: the conversation of its first button, where the table does not know which."""
    row = one.row
    named = one.noemt or today
    if row.soort == "stil":
        named = today + timedelta(days=NO_ANSWER_DAYS)
    values: dict[str, Words | int] = {"datum": date_in_words(named)}
    line = _talk_line(named, today) if row.anker == "herinner" else row.regel
    return Bubble((_filled(line, values), _filled(row.vraag, values)), _rows(one, dialoog))


def _talk_line(day: date, today: date) -> str:
    """The chosen reminder may come earlier than wanted, so it says itself when it is."""
    return {0: zin.LINE_TODAY, 1: zin.LINE_TOMORROW}.get((day - today).days, zin.LINE_ON_DAY)


def _filled(msgid: str, values: dict[str, Words | int]) -> Phrase:
    return Phrase(msgid, values) if "{" in msgid else Phrase(msgid)


def _rows(one: Komend, dialoog: str) -> tuple[tuple[Button, ...], ...]:
    row = one.row
    first = always(Phrase(row.knop), row.doet, dialoog or row.wat)
    later = always(Phrase(zin.LATER), "ag_later", one.sleutel)
    less = always(Phrase(zin.LESS_OFTEN), "ag_minder")
    if row.soort == "stil":
        return ((first, always(Phrase(zin.KEEP_ALL), "ag_hou")), (later, less), (always(Phrase(zin.STOP), "stop"),))
    return ((first, later), (less, always(Phrase(zin.STOP), "ag_stop", row.onderwerp)))


def about(one: Komend) -> Words:
    """The same in a few words, for the person's own screen."""
    return Phrase(one.row.waarover)


def settings_button() -> Button:
    return always(Phrase(words.MENU_SETTINGS), "instellingen")


def coming_button() -> Button:
    return always(Phrase(zin.COMING), "komt")


def going_on(work: Work, *first: Button) -> tuple[tuple[Button, ...], ...]:
    """The rows below what was said here: back to the running conversation, and the menu."""
    last = [always(Phrase(words.NEXT), "verder")] if work.session.place else []
    return (*((button,) for button in first), (*last, always(Phrase(words.MENU), "menu")))


STOPPED = {"gesprek": zin.STOP_TALK, "plan": zin.STOP_PLAN, "concept": zin.STOP_DRAFTS, BEWAREN: zin.STOP_KEPT}
