"""From steps to edges: where each answer leads. The one truth for walking, for the machine, for proof and drawing.

A node is the name of a step, or `<herhaal>/<step>#<item>` for a step that is repeated for an item.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.engine.answer import Answers
from bot.engine.conditions import holds
from bot.engine.dialoog import Dialoog
from bot.engine.rounds import inner, is_another, items, next_item, over_of
from bot.engine.stappen import (
    ANDERS,
    EINDE,
    OVERGESLAGEN,
    WEET_NIET,
    Herhaal,
    Meter,
    Open,
    Regel,
    Slot,
    Stap,
)

Condition = Callable[[Answers, str], bool]  # (answers, item) → does this edge count?


@dataclass(frozen=True, slots=True)
class Edge:
    """One way out of a step. `label` is for diagrams; `condition` None always counts."""

    source: str
    target: str
    label: str = ""
    condition: Condition | None = None


def node_name(step: str, item: str) -> str:
    return f"{step}#{item}" if item else step


def split_node(node: str) -> tuple[str, str]:
    """Step and item of a node."""
    step, _, item = node.partition("#")
    return step, item


def flatten(dialoog: Dialoog) -> dict[str, Stap]:
    """All steps by name, in order; the steps of a Herhaal as `<herhaal>/<step>` behind it."""
    steps: dict[str, Stap] = {}
    for stap in dialoog.stappen:
        steps[stap.naam] = stap
        if isinstance(stap, Herhaal):
            for onder in inner(stap):
                steps[f"{stap.naam}/{onder.naam}"] = onder
    return steps


def edges_of(dialoog: Dialoog) -> dict[str, tuple[Edge, ...]]:
    """All edges of a dialogue by source, in the order in which they are tried."""
    found: dict[str, tuple[Edge, ...]] = {}
    steps = dialoog.stappen
    for index, stap in enumerate(steps):
        below = steps[index + 1].naam if index + 1 < len(steps) else EINDE
        if isinstance(stap, Herhaal):
            found.update(_repeat(stap, below, over_of(dialoog, stap)))
        else:
            back = _to_fill(stap) if isinstance(stap, Meter) else ()
            found[stap.naam] = (*back, *_edges(stap, stap.naam, below))
    return found


def _to_fill(stap: Meter) -> tuple[Edge, ...]:
    """From a Meter back to the question of a point, for whoever wants to fill it in."""
    return tuple(Edge(stap.naam, punt.naar, punt.naam, _chose(stap.naam, punt.naam)) for punt in stap.punten)


def _edges(stap: Stap, source: str, below: str) -> Iterator[Edge]:
    if isinstance(stap, Slot):
        yield Edge(source, EINDE)
        return
    if isinstance(stap, Regel):
        for rows, target in stap.rijen:
            label = " en ".join(f"{als.stap}?" for als in rows)
            yield Edge(source, target, label, lambda answers, item, rows=rows: holds(rows, answers))  # type: ignore[misc]
        yield Edge(source, stap.anders or below, "anders")
        return
    if isinstance(stap, Open) and stap.weet_niet:
        yield Edge(source, stap.weet_niet, WEET_NIET, _chose(source, WEET_NIET))
    if isinstance(stap.daarna, str):
        yield Edge(source, stap.daarna)
        return
    table = stap.daarna or {}
    for key, target in table.items():
        if key != ANDERS:
            yield Edge(source, target, key, _chose(source, key))
    yield Edge(source, table.get(ANDERS, below), "anders" if table else "")


def _chose(source: str, key: str) -> Condition:
    def condition(answers: Answers, item: str) -> bool:
        answer = answers.get(node_name(source, item))
        return answer is not None and key in answer.keys

    return condition


def _repeat(stap: Herhaal, below: str, over: Stap | None) -> Iterator[tuple[str, tuple[Edge, ...]]]:
    """The edges of the rounds. After the last step of a round comes the next one, or what stands below."""
    onward = stap.daarna if isinstance(stap.daarna, str) else below
    steps = inner(stap)
    first = f"{stap.naam}/{steps[0].naam}"
    elk = Edge(stap.naam, first, "elk", lambda answers, item: bool(items(stap, answers, over)))
    yield stap.naam, (elk, Edge(stap.naam, onward, "geen")) if over is not None else (Edge(stap.naam, first),)
    last_of = (
        Edge("", first, "volgende", lambda answers, item: next_item(stap, answers, item, over) != ""),
        Edge("", onward, "klaar"),
    )
    for index, onder in enumerate(steps):
        source = f"{stap.naam}/{onder.naam}"
        if index + 1 == len(steps):
            yield source, tuple(replace(edge, source=source) for edge in last_of)
            continue
        found: list[Edge] = []
        for edge in _edges(onder, source, steps[index + 1].naam):
            inside = replace(edge, target=f"{stap.naam}/{edge.target}")
            if stap.nog and is_another(inside.target):  # after the very last round nobody is asked for another
                found.append(replace(edge, target=onward, label="vol", condition=_full(stap, edge.condition)))
            found.append(inside)
        yield source, tuple(found)


def _full(stap: Herhaal, also: Condition | None) -> Condition:
    """The last round that there can be."""

    def condition(answers: Answers, item: str) -> bool:
        return item == str(stap.hoogstens) and (also is None or also(answers, item))

    return condition


__all__ = [
    "OVERGESLAGEN", "Edge", "edges_of", "flatten", "holds", "node_name", "split_node",
]  # fmt: skip
