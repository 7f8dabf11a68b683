"""From steps to edges: where each answer leads. The one truth for walking, for the machine, for proof and drawing.

A node is the name of a step, or `<herhaal>/<step>#<item>` for a step that is repeated for an item.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.engine.answer import Answers
from bot.engine.dialoog import Dialoog
from bot.engine.stappen import (
    ANDERS,
    EINDE,
    OVERGESLAGEN,
    WEET_NIET,
    Als,
    Herhaal,
    Meerkeuze,
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
            for onder in stap.stappen:
                steps[f"{stap.naam}/{onder.naam}"] = onder
    return steps


def holds(rows: tuple[Als, ...], answers: Answers) -> bool:
    """Do all conditions of one row of a rule hold? A question without an answer holds nothing."""
    return all(_holds(als, answers) for als in rows)


def _holds(als: Als, answers: Answers) -> bool:
    answer = answers.get(als.stap)
    if answer is None or answer.skipped:
        return False
    if als.in_:
        return any(key in als.in_ for key in answer.keys)
    if not answer.keys or not answer.keys[0].lstrip("-").isdigit():
        return False
    number = int(answer.keys[0])
    return (als.minstens is None or number >= als.minstens) and (als.hoogstens is None or number <= als.hoogstens)


def nothing_of(dialoog: Dialoog, stap: Herhaal) -> str:
    """The key of the option «Niets» of the question over which a Herhaal goes, or ""."""
    over = next((other for other in dialoog.stappen if other.naam == stap.over), None)
    return over.geen if isinstance(over, Meerkeuze) else ""


def items(stap: Herhaal, answers: Answers, nothing: str = "") -> tuple[str, ...]:
    """The items for which a Herhaal asks its steps: what was chosen, own words too. `nothing`: the key of «Niets»."""
    answer = answers.get(stap.over)
    if answer is None or answer.skipped or answer.unknown or answer.open:
        return ()
    return tuple(key for key in answer.keys if key != nothing)


def edges_of(dialoog: Dialoog) -> dict[str, tuple[Edge, ...]]:
    """All edges of a dialogue by source, in the order in which they are tried."""
    found: dict[str, tuple[Edge, ...]] = {}
    steps = dialoog.stappen
    for index, stap in enumerate(steps):
        below = steps[index + 1].naam if index + 1 < len(steps) else EINDE
        if isinstance(stap, Herhaal):
            found.update(_repeat(stap, below, nothing_of(dialoog, stap)))
        else:
            found[stap.naam] = tuple(_edges(stap, stap.naam, below))
    return found


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


def _repeat(stap: Herhaal, below: str, nothing: str) -> Iterator[tuple[str, tuple[Edge, ...]]]:
    onward = stap.daarna if isinstance(stap.daarna, str) else below
    first = f"{stap.naam}/{stap.stappen[0].naam}"
    yield stap.naam, (
        Edge(stap.naam, first, "elk", lambda answers, item: bool(items(stap, answers, nothing))),
        Edge(stap.naam, onward, "geen"),
    )
    for index, onder in enumerate(stap.stappen):
        source = f"{stap.naam}/{onder.naam}"
        if index + 1 < len(stap.stappen):
            yield source, (Edge(source, f"{stap.naam}/{stap.stappen[index + 1].naam}"),)
            continue
        yield source, (
            Edge(source, first, "volgende", lambda answers, item: next_item(stap, answers, item, nothing) != ""),
            Edge(source, onward, "klaar"),
        )


def next_item(stap: Herhaal, answers: Answers, item: str, nothing: str = "") -> str:
    """The item after this one, or "" after the last."""
    todo = items(stap, answers, nothing)
    place = todo.index(item) + 1 if item in todo else len(todo)
    return todo[place] if place < len(todo) else ""


__all__ = [
    "OVERGESLAGEN", "Edge", "edges_of", "flatten", "holds", "items", "next_item", "node_name", "nothing_of",
    "split_node",
]  # fmt: skip
