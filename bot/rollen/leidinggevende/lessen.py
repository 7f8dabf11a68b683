"""The lessons of a manager: which were done, which comes next, and the menu around them."""

from collections.abc import Iterable, Mapping

from bot.balie import Bezoek
from bot.balie.menu import start, usual
from bot.engine.buttons import always
from bot.engine.effects import Effect, Finish
from bot.engine.messages import Bubble, Button, Phrase, Rows
from bot.engine.words import MENU
from bot.engine.work import Work, phrase
from bot.rollen.leidinggevende import woorden
from bot.store.gesprekken import Gesprek

LESSON = "les_"  # names of lessons begin with it, followed by their number
PRACTICE = "oefengesprek"
AROUND = ("vervanging", "terugblik")  # before and after the talk weeks
DONE = "lessen"  # source: lesson or practice talk → day on which it was last done
IN_A_ROW = 4  # numbers beside each other


def is_lesson(dialogue: str) -> bool:
    return dialogue.startswith(LESSON)


def number(dialogue: str) -> int:
    """«les_04_weg» is lesson 4."""
    return int(dialogue.split("_")[1])


def finished(bezoek: Bezoek) -> dict[str, Gesprek]:
    """The last kept run of each lesson and of the practice talk, in the order of the lessons."""
    found = {one.dialoog: one for one in bezoek.gesprekken.finished()
             if is_lesson(one.dialoog) or one.dialoog == PRACTICE}
    return {name: found[name] for name in sorted(found)}


def bronnen(bezoek: Bezoek) -> Mapping[str, Mapping[str, str]]:
    return {DONE: {name: one.laatst for name, one in finished(bezoek).items()}}


def menu(work: Work) -> Rows:
    """The next lesson first, then what can be looked up."""
    open_ones = {place.dialogue for place in (work.session.place, *work.session.drafts) if place is not None}
    done = set(work.known.sources.get(DONE, {}))
    done |= {effect.dialogue for effect in work.effects if isinstance(effect, Finish) and effect.kept}
    rows: list[tuple[Button, ...]] = []
    coming = [name for name in _lessons(work.known.catalogue.dialogen) if name not in done | open_ones]
    if coming:
        rows.append((always(Phrase(woorden.NEXT_LESSON), "start", coming[0]),))
    rows.append((always(Phrase(woorden.ALL_LESSONS), "lessen"),))
    rows += [(start(work, PRACTICE),)] if PRACTICE not in open_ones else []
    rows += [(always(Phrase(work.known.catalogue[name].dialoog.titel), "start", name),)
             for name in AROUND if name not in open_ones]
    rows.append((always(Phrase(woorden.MY_SENTENCES), "zinnen"), always(Phrase(woorden.MY_CERTIFICATE), "bewijs")))
    rows.append((always(Phrase(woorden.TIPS), "tips"), always(Phrase(woorden.OWN_CAREER), "loopbaan")))
    return (*rows, *usual(work))


def show(bezoek: Bezoek, item: str) -> list[Effect] | None:
    """The twelve lessons with a tick before those that were done, and a number to tap for each."""
    dialogen = bezoek.kamer.dialogen[bezoek.rol.naam].dialogen
    done = finished(bezoek)
    lines = []
    numbers = []
    for name in _lessons(dialogen):
        line = woorden.LESSON_DONE_LINE if name in done else woorden.LESSON_LINE
        lines.append(bezoek.words(phrase(line, nummer=number(name), titel=Phrase(dialogen[name].titel))))
        numbers.append(always(str(number(name)), "start", name))
    rows = [tuple(numbers[place:place + IN_A_ROW]) for place in range(0, len(numbers), IN_A_ROW)]
    bezoek.say(Bubble((Phrase(woorden.LESSONS_INTRO), "\n".join(lines)), (*rows, (always(Phrase(MENU), "menu"),))))
    return None


def _lessons(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if is_lesson(name))
