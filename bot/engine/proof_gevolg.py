"""The part of the static proof about what comes after a dialogue: consequences, and what is offered next."""

from collections.abc import Collection, Iterator, Mapping

from bot.engine.dialoog import Dialoog
from bot.engine.edges import flatten
from bot.engine.loopbaan.regels import REGELS
from bot.engine.proof_step import Fault


def afterwards(
    name: str, dialoog: Dialoog, dialogen: Mapping[str, Dialoog], regels: Collection[str] = REGELS
) -> Iterator[Fault]:
    """Rules, steps and dialogues that are named must be there. `regels`: the rules that this role has."""
    steps = flatten(dialoog)
    for gevolg in dialoog.gevolgen:
        if gevolg.wat not in regels:
            yield Fault(name, "", f"heeft een gevolg «{gevolg.wat}», maar die regel is er niet.")
        for step in (*gevolg.uit.values(), *(als.stap for als in gevolg.als)):
            if step not in steps:
                yield Fault(name, "", f"het gevolg «{gevolg.wat}» kijkt naar «{step}», maar die stap is er niet.")
    for rows, target in dialoog.vervolg:
        if target not in dialogen:
            yield Fault(name, "", f"biedt «{target}» aan, maar die dialoog is er niet.")
        for als in rows:
            if als.stap not in steps:
                yield Fault(name, "", f"kijkt op het eind naar «{als.stap}», maar die stap is er niet.")
