"""The static proof of a Meter: its points look at questions that were asked before, and lead back to one of them."""

from collections.abc import Iterator

from bot.engine.dialoog import Dialoog
from bot.engine.edges import flatten
from bot.engine.meter import FINE
from bot.engine.proof_step import Fault
from bot.engine.stappen import Meter


def points(name: str, dialoog: Dialoog, stap: Meter) -> Iterator[Fault]:
    before = list(flatten(dialoog))
    before = before[:before.index(stap.naam)]
    wanted = {**{punt.naam: punt.label for punt in stap.punten}, FINE: stap.opties.get(FINE, "")}
    if stap.opties != wanted or stap.daarna or not (stap.punten and stap.laatste and stap.vol):
        yield Fault(name, stap.naam, "een meter heeft punten, elk met een knop, de knop «goed», en geen daarna.")
    for punt in stap.punten:
        steps = {als.stap for row in punt.rijen for als in row}
        if not punt.rijen or not steps <= set(before):
            yield Fault(name, stap.naam, f"het punt «{punt.label}» kijkt naar een vraag die nog niet gesteld is.")
        if punt.naar not in before:
            yield Fault(name, stap.naam, f"het punt «{punt.label}» gaat terug naar een vraag die nog niet gesteld is.")
        inside = {step.partition("/")[0] for step in steps | {punt.naar} if "/" in step}
        if (punt.elke and not inside) or len(inside) > 1 or (inside and any("/" not in one for one in steps)):
            yield Fault(name, stap.naam, f"het punt «{punt.label}» kijkt naar meer dan één soort ronde.")
