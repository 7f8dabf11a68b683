"""A turn at a Datum step: words that were typed, and the buttons that only change what is shown."""

from bot.engine import buttons, words, words_person
from bot.engine.asking import ask, offered, question
from bot.engine.kalender import month_of, month_rows
from bot.engine.limits import MISSES_BEFORE_HELP
from bot.engine.messages import Bubble, Phrase, Rows
from bot.engine.reading import Misfit, read_key
from bot.engine.stappen import Datum
from bot.engine.work import Work


def typed(work: Work, stap: Datum, text: str) -> None:
    """Words while a day or an hour is asked: always asked back, never silently taken."""
    from bot.engine import misfits, running  # the two are one conversation
    from bot.engine.datum_getypt import typed as read  # loads the grammar, for whoever types a day

    place, node = work.place, work.place.step
    if not text.strip():
        misfits.misfit(work, stap, Misfit.EMPTY)
        return
    found = read(work, stap, work.answers.get(node), text)
    if found.key == buttons.OTHER_DAY:
        let_go(work)
        ask(work, rows=_month(work, stap, found.key))
    elif found.key == buttons.REWRITE:
        let_go(work)
        ask(work)
    elif found.key:
        reading = read_key(stap, found.key, None, offered(work, node))
        if isinstance(reading, Misfit):
            misfits.misfit(work, stap, reading)
        elif reading.open:
            work.keep(node, reading)
            ask(work)
        else:
            running.accept(work, stap, reading)
    elif found.answer is not None:
        place.misses = 0
        work.keep(node, found.answer)
        ask(work, *([found.sentence] if found.sentence else []))
    elif found.month is not None:
        let_go(work)
        ask(work, found.sentence, rows=_month(work, stap, f"{buttons.OTHER_DAY}.{found.month:%Y-%m}"))
    elif work.sounds_heavy(text):
        rows = ((misfits.help_button(work),), (buttons.always(Phrase(words.NEXT), "verder"),))
        work.say(Phrase(words_person.HEAVY_WORDS), rows=rows)
    elif found.sentence:
        place.misses += 1
        ask(work, found.sentence if place.misses < MISSES_BEFORE_HELP else Phrase(words.MISFIT_AGAIN))
    else:
        misfits.misfit(work, stap, Misfit.NO_DATE)


def tapped(work: Work, stap: Datum, key: str) -> bool:
    """The calendar, a cell of it that does nothing, «Nee»: True when this was one of them."""
    node = work.place.step
    if key == buttons.NOWHERE:
        return True
    if key == buttons.REWRITE:
        let_go(work)
        work.replace(question(work, node))
        return True
    if key.partition(".")[0] == buttons.OTHER_DAY:
        let_go(work)
        work.replace(Bubble(question(work, node).paragraphs, _month(work, stap, key)))
        return True
    return False


def let_go(work: Work) -> bool:
    """Forget a day that is not whole or not said yes to. True when there was one."""
    kept = work.answers.get(work.place.step)
    if kept is None or not kept.open:
        return False
    work.drop(work.place.step)
    return True


def _month(work: Work, stap: Datum, key: str) -> Rows:
    today = work.known.now.date()
    return month_rows(work.place.run, work.place.step, month_of(key, today), today, past_allowed=stap.verleden)
