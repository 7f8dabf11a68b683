"""A dialogue has ended and is kept: what it declares to change in the career is changed."""

from bot.engine import tellen
from bot.engine.answer import Answer, Answers
from bot.engine.dialoog import Gevolg
from bot.engine.edges import holds, split_node
from bot.engine.effects import Effect, Outcome
from bot.engine.loopbaan import papier
from bot.engine.loopbaan.regels import REGELS, Args, Kader
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.work import Work


def apply(work: Work) -> None:
    """Carry out the consequences of the running dialogue, from the answers on the way that was taken."""
    tellen.count(work)
    if not work.compiled.dialoog.gevolgen:
        return
    work.effects += _outcomes(work)
    before = work.loopbaan.gesprek
    if carry_out(work, work.loopbaan):
        work.loopbaan_changed = True
        work.effects += papier.calendar_after(before, work.loopbaan.gesprek, work.known.now)


def says_more(work: Work) -> bool:
    """Does a consequence of the running dialogue say itself what comes next?"""
    return any(gevolg.zegt_verder and holds(gevolg.als, work.answers) for gevolg in work.compiled.dialoog.gevolgen)


def _outcomes(work: Work) -> list[Effect]:
    """Consequences that are no part of a career: for the role of HR or of a manager to carry out."""
    place, dialoog = work.place, work.compiled.dialoog
    taken: Answers = {node: work.answers[node] for node in work.compiled.path(work.answers) if node in work.answers}
    return [Outcome(place.dialogue, gevolg.wat, _args(gevolg, taken)) for gevolg in dialoog.gevolgen
            if not _of_career(work, gevolg) and holds(gevolg.als, taken)]


def _of_career(work: Work, gevolg: Gevolg) -> bool:
    return work.known.huis is None and gevolg.wat in REGELS


def carry_out(work: Work, leven: Loopbaan) -> bool:
    """Change this record by the answers on the way that was taken so far. False when nothing applied."""
    place, dialoog, applied = work.place, work.compiled.dialoog, False
    path = work.compiled.path(work.answers)
    taken: Answers = {node: work.answers[node] for node in path if node in work.answers}
    kader = Kader(work.known.now, place.dossier, work.known.token(), work.known.sources)
    for gevolg in dialoog.gevolgen:
        if gevolg.eenmalig and place.again:  # only the words of then are corrected
            continue
        if _of_career(work, gevolg) and holds(gevolg.als, taken):
            REGELS[gevolg.wat](leven, _args(gevolg, taken), kader)
            applied = True
    return applied


def _args(gevolg: Gevolg, taken: Answers) -> Args:
    return {name: _of(step, taken) for name, step in gevolg.uit.items()}


def _of(step: str, taken: Answers) -> tuple[Answer, ...]:
    return tuple(answer for node, answer in taken.items() if split_node(node)[0] == step)
