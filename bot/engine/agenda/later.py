"""«Later» under a message of the bot's own accord: put off to a day on which it still makes sense."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.engine import words_agenda as zin
from bot.engine.agenda import plaats
from bot.engine.agenda.ankers import ANKERS
from bot.engine.agenda.bericht import going_on
from bot.engine.agenda.feiten import Feiten
from bot.engine.agenda.momenten import MOMENTEN, Moment
from bot.engine.buttons import always
from bot.engine.korter import after_months
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.messages import Phrase
from bot.engine.words import date_in_words
from bot.engine.work import Work, phrase

RITME = "opvolging"  # comes back: what is put off is the next one, whichever it is
_WHEN: dict[str, tuple[str, Callable[[date], date]]] = {
    "m": (zin.LATER_TOMORROW, lambda today: today + timedelta(days=1)),
    "w": (zin.LATER_WEEK, lambda today: today + timedelta(days=7)),
    "n": (zin.LATER_MONTH, lambda today: after_months(today, 1)),
}


def last_moment(work: Work, key: str) -> "tuple[Moment, datetime | None] | None":
    """The row of a message and the last moment to put it off to, or None when its matter is over."""
    zaak, _, soort = key.partition("/")
    row = MOMENTEN.get(soort.partition(".")[0])
    bezit, leven, now = work.known.bezit(), work.loopbaan, work.known.now
    if row is None:
        return None
    if row.soort == "stil":  # whoever taps is there again
        return row, None
    feiten = Feiten(leven, work.account, bezit.concepten, bezit.bewaard, now, bezit.seizoen)
    if row.soort == RITME and leven.plan is not None:
        alive = zaak == f"plan.{leven.plan.nummer}" and any(True for _ in ANKERS["eind"](feiten))
    else:
        alive = any(anker.zaak == zaak for anker in ANKERS[row.anker](feiten))
    if not alive:
        return None
    if row.anker == "herinner" or (row.anker == "gesprek" and row.dagen < 0):
        return row, plaats.local_moment(leven.gesprek.op, now) if leven.gesprek else None
    goes = {anker.noemt for anker in ANKERS[row.anker](feiten) if anker.zaak == zaak and row.anker != "gesprek"}
    day = next((one for one in goes if one), None)
    return row, datetime.combine(day, datetime.min.time(), now.tzinfo) if day else None


def later(work: Work, key: str) -> None:
    """Three days to choose from, as far as they still make sense."""
    found = last_moment(work, key)
    options = [] if found is None else [
        always(Phrase(label), "ag_op", f"{letter}.{key}") for letter, (label, day) in _WHEN.items()
        if _placed(work, day(work.known.now.date()), found[1])
    ]
    if found is None:
        work.say(Phrase(zin.OVER), rows=going_on(work))
    elif not options:
        work.say(Phrase(zin.LATER_NOT), rows=going_on(work))
    else:
        work.say(Phrase(zin.LATER_WHEN), rows=going_on(work, *options))


def put_off(work: Work, item: str) -> None:
    """Put it off to the day that was chosen."""
    letter, _, key = item.partition(".")
    if letter not in _WHEN or last_moment(work, key) is None:
        work.say(Phrase(zin.OVER), rows=going_on(work))
        return
    move(work, key, _WHEN[letter][1](work.known.now.date()))


def move(work: Work, key: str, day: date) -> None:
    """Say it on this day instead, or on the first one after it that is not quiet."""
    found = last_moment(work, key)
    plek = _placed(work, day, found[1]) if found else None
    if plek is None:
        work.say(Phrase(zin.LATER_NOT), rows=going_on(work))
        return
    leven = work.loopbaan
    zaak, _, soort = key.partition("/")
    if soort.startswith(f"{RITME}."):
        leven.gestuurd.setdefault(key, "-")
        key = f"{zaak}/{RITME}"
    if found and found[0].soort == "stil":  # whoever taps is there again, and is asked when a year has passed
        work.say(Phrase(zin.KEPT_ALL), rows=going_on(work))
        return
    leven.later[key] = plek.moment.isoformat()[:16]
    answered(leven, zaak)
    work.loopbaan_changed = True
    work.say(phrase(zin.LATER_SET, datum=date_in_words(plek.moment.date())), rows=going_on(work))


def answered(leven: Loopbaan, zaak: str) -> None:
    """«Later» is an answer too."""
    if leven.plan is not None and zaak == f"plan.{leven.plan.nummer}":
        leven.plan.stil = 0


def _placed(work: Work, day: date, last: datetime | None) -> plaats.Plek | None:
    return plaats.put_off(day.isoformat(), work.account, work.known.now, last, work.known.bezit().getal)
