"""Questions that are only counted: when a dialogue ends and is kept, its counted answers leave for the counters.

Until then they are kept like anything temporary, so that a crash loses nothing and «Terug» works; at the end they go.
Nobody is counted twice in one year: of each dialogue is remembered in which month it counted, and nothing else.
"""

from bot.engine.bewaring import Telling
from bot.engine.effects import Count
from bot.engine.work import Work


def count(work: Work) -> None:
    """Hand over the counted answers on the way that was taken. A run that is only corrected counts nothing again."""
    place, compiled = work.place, work.compiled
    if work.known.huis is not None:  # only employees count
        return
    if place.again or counted_this_year(work, place.dialogue):
        return
    given: list[tuple[str, str]] = []
    for node in compiled.path(work.answers):
        answer, bewaart = work.answers.get(node), compiled.step(node).bewaart
        if answer is None or not isinstance(bewaart, Telling) or answer.skipped or answer.open:
            continue
        given += [(bewaart.maatstaf, key) for key in answer.keys]
    if given:
        work.loopbaan.tellingen[place.dialogue] = f"{work.known.now:%Y-%m}"
        work.loopbaan_changed = True
        work.effects.append(Count(tuple(given)))


def counted_this_year(work: Work, dialogue: str) -> bool:
    """Did this person's answers to this dialogue count already in this year?"""
    return work.loopbaan.tellingen.get(dialogue, "")[:4] == f"{work.known.now:%Y}"


def done(work: Work, dialogue: str) -> bool:
    """Is this a dialogue for once a year, and was it done this year?"""
    return work.known.catalogue[dialogue].dialoog.eens_per_jaar and counted_this_year(work, dialogue)
