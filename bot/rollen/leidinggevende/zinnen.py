"""«Mijn zinnen»: what a manager chose and took along in the lessons, for themselves alone."""

from bot.balie import Bezoek
from bot.engine.answer import Answer
from bot.engine.buttons import always
from bot.engine.effects import Effect
from bot.engine.limits import MAX_MESSAGE
from bot.engine.messages import Bubble, Phrase, Words
from bot.engine.stappen import EIGEN, Keuze
from bot.engine.words import MENU
from bot.engine.work import phrase
from bot.rollen.leidinggevende import lessen, woorden


def show(bezoek: Bezoek, item: str) -> list[Effect] | None:
    """Every chosen sentence under its lesson, in as many messages as they need."""
    told = [_of(bezoek, name, {step: Answer.from_json(answer) for step, answer in run.antwoorden.items()})
            for name, run in lessen.finished(bezoek).items()]
    told = [one for one in told if one]
    menu = ((always(Phrase(MENU), "menu"),),)
    if not told:
        bezoek.say(Bubble((Phrase(woorden.NO_SENTENCES),), menu))
        return None
    pages: list[list[str]] = [[]]
    for one in told:
        if sum(len(said) + 2 for said in pages[-1]) + len(one) > MAX_MESSAGE:
            pages.append([])
        pages[-1].append(one)
    for place, page in enumerate(pages):
        first: tuple[Words, ...] = (Phrase(woorden.SENTENCES_INTRO),) if place == 0 else ()
        bezoek.say(Bubble((*first, *page), menu if place == len(pages) - 1 else ()))
    return None


def _of(bezoek: Bezoek, dialogue: str, answers: dict[str, Answer]) -> str:
    """The lines of one lesson; "" when its questions were skipped."""
    compiled = bezoek.kamer.dialogen[bezoek.rol.naam][dialogue]
    lines: list[str] = []
    sentence, taken = answers.get("zin"), answers.get("mee")
    if sentence is not None and sentence.keys and not sentence.skipped:
        stap = compiled.step("zin")
        assert isinstance(stap, Keuze)
        key = sentence.keys[0]
        said: Words = sentence.text if key == EIGEN else Phrase(stap.opties[key]) if key in stap.opties else ""
        if said:
            lines.append(bezoek.words(phrase(woorden.SENTENCE_LINE, titel=Phrase(compiled.dialoog.titel), zin=said)))
    if taken is not None and taken.text:
        lines.append(bezoek.words(phrase(woorden.TAKEN_LINE, woorden=taken.text)))
    return "\n".join(lines)
