"""The last answers to the month question, as lines for a preparation. The person's own, the latest first."""

from itertools import islice

from bot.engine import words
from bot.engine.answer import Answer
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.messages import Phrase
from bot.engine.own_answers import lines
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.bezit import DOSSIER, Item, items

MONTHLY = "maandvraag"
ENOUGH = 3  # answers that make a small preparation


def last_three(beurt: Beurt, leven: Loopbaan) -> dict[str, str]:
    """Empty until there are three."""
    return _last(beurt, ENOUGH)


def earlier_two(beurt: Beurt, leven: Loopbaan) -> dict[str, str]:
    """For whoever is giving the third answer now: the two before it. Empty until there are two."""
    return _last(beurt, ENOUGH - 1)


def _last(beurt: Beurt, many: int) -> dict[str, str]:
    found = _finished(beurt, many)
    if len(found) < many:
        return {}
    return {str(number): _line(beurt, item) for number, item in enumerate(found, 1)}


def _finished(beurt: Beurt, many: int) -> list[Item]:
    found = (item for item in items(beurt.kamer.kluis, beurt.conn, beurt.person)
             if item.kind == DOSSIER and item.content["dialoog"] == MONTHLY and item.finished)
    return list(islice(found, many))


def _line(beurt: Beurt, item: Item) -> str:
    """«14 november: goed. Ik leerde iets nieuws.»"""
    stored = beurt.kamer.kluis.answers(beurt.person, item.number)
    answers = {step: Answer.from_json(answer) for step, answer in stored.items()}
    answers = {step: answer for step, answer in answers.items() if not answer.skipped}
    known = beurt.kamer.known(beurt.account, beurt.now, {})
    said = ". ".join(known.say(line.said).rstrip(".") for line in lines(known, MONTHLY, answers))
    day = words.date_in_words(item.changed, with_year=False)
    return beurt.words(Phrase(words.OVERVIEW_LINE, {"label": day, "antwoord": said}))
