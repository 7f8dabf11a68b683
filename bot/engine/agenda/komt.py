"""«Wat komt er?»: what the bot will say of its own accord, each to be moved a week or left out."""

from collections.abc import Callable
from datetime import timedelta

from bot.engine import own_rest, words
from bot.engine import words_agenda as zin
from bot.engine.agenda import knoppen, later, nieuws
from bot.engine.agenda.agenda import coming_in, reachable
from bot.engine.agenda.bericht import about, coming_button, going_on, settings_button
from bot.engine.agenda.komend import Komend
from bot.engine.agenda.momenten import WISSEN
from bot.engine.buttons import always
from bot.engine.messages import Button, Phrase, Words
from bot.engine.words import date_in_words
from bot.engine.work import Work, phrase

MOST = 6  # that fit on a phone; what lies further off comes nearer
_NOT_SHOWN = (WISSEN, "stil")  # whoever looks at this screen is there: a year begins anew


def _shown(work: Work) -> list[Komend]:
    return [one for one in coming_in(work) if one.soort not in _NOT_SHOWN][:MOST]


def show(work: Work, key: str) -> None:
    """All of it, or the one behind a button."""
    if not reachable(work.account):
        work.say(Phrase(zin.COMING_STOPPED), rows=going_on(work, settings_button()))
        return
    found = _shown(work)
    one = next((one for one in found if one.sleutel == key), None)
    if key and one is None:
        work.say(Phrase(zin.OVER), rows=going_on(work, coming_button()))
    elif one is not None:
        _one(work, one)
    elif not found:
        work.say(*own_rest.now(work), *nieuws.lines(work), Phrase(zin.COMING_NONE), Phrase(zin.COMING_NONE_MORE),
                 rows=going_on(work, settings_button(), *_undo(work)))
    else:
        lines = [phrase(zin.COMING_LINE, datum=date_in_words(one.moment.date()), waarover=about(one)) for one in found]
        buttons = [always(_label(one), "komt", one.sleutel) for one in found]
        work.say(*own_rest.now(work), *nieuws.lines(work), Phrase(zin.COMING_TITLE),
                 "\n".join(work.known.say(line) for line in lines),
                 rows=going_on(work, *buttons, *_undo(work)))


def _one(work: Work, one: Komend) -> None:
    said: list[Words] = [phrase(zin.COMING_ONE, datum=date_in_words(one.moment.date()), waarover=about(one))]
    week = always(Phrase(zin.WEEK_LATER), "ag_week", one.sleutel)
    fixed = one.row.anker == "herinner"
    if fixed:
        said.append(Phrase(zin.COMING_FIXED))
    rows = [*([] if fixed else [week]), always(Phrase(zin.NOT_THIS), "ag_niet", one.sleutel), coming_button()]
    work.say(*said, rows=going_on(work, *rows))


def _label(one: Komend) -> Words:
    day = one.moment.date()
    return phrase(zin.COMING_DAY, weekdag=Phrase(words.WEEKDAYS_SHORT[day.weekday()]), dag=day.day,
                  maand=Phrase(words.MONTHS[day.month - 1]))


def _undo(work: Work) -> list[Button]:
    usual = [always(Phrase(zin.AS_USUAL), "ag_gewoon")] if work.loopbaan.minder else []
    warn = [always(Phrase(zin.WARN_AGAIN), "ag_zeg")] if work.loopbaan.uit else []
    return [*usual, *warn]


def _week_later(work: Work, key: str) -> None:
    one = next((one for one in _shown(work) if one.sleutel == key), None)
    if one is None or one.row.anker == "herinner":
        work.say(Phrase(zin.OVER), rows=going_on(work, coming_button()))
        return
    later.move(work, key, one.moment.date() + timedelta(days=7))


def _not_this(work: Work, key: str) -> None:
    one = next((one for one in _shown(work) if one.sleutel == key), None)
    if one is None:
        work.say(Phrase(zin.OVER), rows=going_on(work, coming_button()))
        return
    work.loopbaan.gestuurd[key] = "-"
    work.loopbaan.later.pop(key, None)
    work.loopbaan_changed = True
    work.say(Phrase(zin.NOT_THIS_SET), rows=going_on(work, coming_button()))


RULES: dict[str, Callable[[Work, str], None]] = {
    **knoppen.RULES,
    **nieuws.RULES,
    "komt": show,
    "ag_week": _week_later,
    "ag_niet": _not_this,
}
