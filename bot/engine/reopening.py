"""A finished dialogue opened again to correct it, with the same screens as while it ran: there is no second editor."""

from bot.engine import moving, words, words_data
from bot.engine.answer import Answers
from bot.engine.bewaring import Telling, Tijdelijk
from bot.engine.buttons import always
from bot.engine.edges import split_node
from bot.engine.effects import Finish
from bot.engine.machine import Compiled
from bot.engine.messages import Phrase
from bot.engine.session import Place
from bot.engine.stappen import Lijst, Slot
from bot.engine.work import Work, phrase


def reopen(work: Work, dialogue: str, dossier: str, version: int) -> None:
    """Stand at the end of a finished run again. Its answers must be among the known ones."""
    open_one = _open(work, dialogue)
    if open_one is not None and open_one.dossier != dossier:
        title = Phrase(work.known.catalogue[dialogue].dialoog.titel)
        work.say(phrase(words.STILL_OPEN, titel=title), rows=(
            (always(Phrase(words.NEXT), "verder", dialogue),), (always(Phrase(words.MENU), "menu"),)))
        return
    if open_one is not None:
        if open_one is not work.session.place:
            moving.resume(work, open_one)
        else:
            moving.arrive(work)
        return
    compiled, answers = work.known.catalogue[dialogue], work.known.answers[dossier]
    if not fits(compiled, answers):
        work.say(Phrase(words_data.CHANGE_NOT_POSSIBLE), rows=(
            (always(Phrase(words_data.DATA), "mijngegevens"), always(Phrase(words.MENU), "menu")),))
        return
    step = compiled.slot.naam if compiled.slot else _first_question(compiled, answers)
    place = Place(dialogue, version, work.known.fresh, step, dossier, again=True)
    place.asked = step  # the words that close a conversation are not said a second time
    moving.resume(work, place, Phrase(words_data.CHANGE_OPENED))


def _first_question(compiled: Compiled, answers: Answers) -> str:
    """Where to stand in a run without an end: a list showed what there was on that day, and is not asked anew."""
    path = compiled.path(answers)
    asked = [node for node in path if compiled.asks(node) and not isinstance(compiled.step(node), Lijst)]
    return next(iter(asked), path[0])


def fits(compiled: Compiled, answers: Answers) -> bool:
    """Do the kept answers still lead along their own questions?

    Answers that were not kept may have decided the way. Then the end would take a kept answer for one beside it.
    """
    path = compiled.path(answers)
    beside = [node for node in answers
              if node not in path and not isinstance(compiled.steps.get(split_node(node)[0]), Slot)]
    forgets = any(isinstance(stap.bewaart, (Tijdelijk, Telling)) for stap in compiled.steps.values())
    unknown = any(split_node(node)[0] not in compiled.steps for node in beside)
    return not beside or not (forgets or unknown)


def let_go(work: Work, place: Place) -> None:
    """A reopened run makes room for a new one: what was corrected stays, and so does the rest."""
    answers = work.answers if place is work.session.place else dict(work.known.answers.get(place.dossier, {}))
    path = tuple(work.known.catalogue[place.dialogue].path(answers))
    work.effects.append(Finish(place.dialogue, place.dossier, kept=True, path=path))
    if place is work.session.place:
        work.session.place, work.answers = None, {}
    work.session.drafts = [draft for draft in work.session.drafts if draft.run != place.run]


def _open(work: Work, dialogue: str) -> Place | None:
    place = work.session.place
    return place if place is not None and place.dialogue == dialogue else work.session.draft(dialogue)
