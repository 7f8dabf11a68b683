"""A dialogue compiled to one shared `transitions` machine, and the walk over it.

The machine has a state per step, plus `pauze` and the end. Its table is made from the edges of the dialogue, so
that guards, back, pause, resume and correction are rows that can be drawn and proved; `auto_transitions` is off,
or every state would get a door past the table. One machine serves everybody: it acts on a light `Walker`.
"""

from dataclasses import dataclass, field
from functools import partial

from transitions import Machine

from bot.engine.answer import Answers
from bot.engine.dialoog import Dialoog
from bot.engine.edges import Edge, edges_of, flatten, node_name, split_node
from bot.engine.limits import MAX_STEPS_PER_TURN
from bot.engine.meter import item_to_fill
from bot.engine.rounds import items, next_item, over_of
from bot.engine.stappen import EINDE, Herhaal, Kaart, Meter, Regel, Slot, Stap

PAUZE = "pauze"
ENDED = "einde"


@dataclass(slots=True)
class Walker:
    """What the machine moves: a state, with what the guards look at."""

    state: str
    answers: Answers
    item: str = ""
    goal: str = ""  # the step that «terug», «hervat» and «corrigeer» are asked to go to


class Compiled:
    """A dialogue ready to run."""

    def __init__(self, name: str, dialoog: Dialoog) -> None:
        self.name = name
        self.dialoog = dialoog
        self.steps: dict[str, Stap] = flatten(dialoog)
        self.edges: dict[str, tuple[Edge, ...]] = edges_of(dialoog)
        self.order = {step: index for index, step in enumerate(self.steps)}
        self.first = dialoog.stappen[0].naam
        self.slot = next((stap for stap in dialoog.stappen if isinstance(stap, Slot)), None)
        self._machine: Machine | None = None

    @property
    def machine(self) -> Machine:
        """Built at first use: a process that starts after a crash answers sooner."""
        if self._machine is None:
            self._machine = Machine(
                model=None,
                states=[*self.steps, PAUZE, ENDED],
                initial=self.first,
                transitions=self.table(),
                auto_transitions=False,
                send_event=False,
            )
        return self._machine

    def table(self) -> list[dict[str, object]]:
        """Every transition of the machine, in the order in which it is tried."""
        rows: list[dict[str, object]] = []
        for source, edges in self.edges.items():
            for edge in edges:
                row: dict[str, object] = {"trigger": "verder", "source": source, "dest": _state(edge.target)}
                if edge.condition is not None:
                    row["conditions"] = partial(_guard, edge)
                rows.append(row)
        asked = [step for step, stap in self.steps.items() if not isinstance(stap, (Regel, Herhaal))]
        for target in asked:
            reached = partial(_goal_is, target)
            rows += [
                {"trigger": "terug", "source": source, "dest": target, "conditions": reached}
                for source in self._after(target)
            ]
            rows.append({"trigger": "hervat", "source": PAUZE, "dest": target, "conditions": reached})
            if self.slot is not None and target != self.slot.naam:
                rows.append(
                    {"trigger": "corrigeer", "source": self.slot.naam, "dest": target, "conditions": reached}
                )
                rows.append({"trigger": "corrigeer", "source": target, "dest": self.slot.naam, "conditions":
                             partial(_goal_is, self.slot.naam)})
        rows += [{"trigger": "pauzeer", "source": source, "dest": PAUZE} for source in asked]
        rows += [{"trigger": "stop", "source": source, "dest": ENDED} for source in [*asked, PAUZE]]
        return rows

    def _after(self, target: str) -> list[str]:
        """Steps from which the person can come back to this one: all that lie behind it on some way."""
        found: list[str] = []
        todo = [edge.target for edge in self.edges[target]]
        while todo:
            step = todo.pop()
            if step in (EINDE, target) or step in found:
                continue
            found.append(step)
            todo += [edge.target for edge in self.edges[step]]
        return [step for step in found if not isinstance(self.steps[step], (Regel, Herhaal))]

    def trigger(self, walker: Walker, name: str) -> bool:
        """Let the machine move the walker. False when the table has no row for it."""
        # the walker is passed twice: `transitions` hands guards the arguments, not the model
        return bool(self.machine.events[name].trigger(walker, walker))

    def onward(self, node: str, answers: Answers) -> str:
        """The node after this one, given the answers; forks are passed silently. EINDE at the end."""
        step, item = split_node(node)
        walker = Walker(step, answers, item)
        for _ in range(MAX_STEPS_PER_TURN):
            source = walker.state
            self.trigger(walker, "verder")
            if walker.state == ENDED:
                return EINDE
            walker.item = self._item_for(source, walker)
            if not isinstance(self.steps[walker.state], (Regel, Herhaal)):
                return node_name(walker.state, walker.item)
        raise RuntimeError(f"dialogue {self.name} does not come to rest after {step}")

    def plain_onward(self, node: str, answers: Answers) -> str:
        """As `onward`, by the edges alone: for counting «3 van 8», where nothing moves."""
        step, item = split_node(node)
        walker = Walker(step, answers, item)
        for _ in range(MAX_STEPS_PER_TURN):
            source = walker.state
            edge = next(e for e in self.edges[source] if e.condition is None or e.condition(answers, walker.item))
            if edge.target == EINDE:
                return EINDE
            walker.state = edge.target
            walker.item = self._item_for(source, walker)
            if not isinstance(self.steps[walker.state], (Regel, Herhaal)):
                return node_name(walker.state, walker.item)
        raise RuntimeError(f"dialogue {self.name} does not come to rest after {step}")

    def _item_for(self, source: str, walker: Walker) -> str:
        """Which item is asked about after this move."""
        repeat, _, onder = walker.state.partition("/")
        if not onder:
            return ""
        stap, before = self.steps[repeat], self.steps[source]
        assert isinstance(stap, Herhaal)
        if isinstance(before, Meter):
            return item_to_fill(self.dialoog, before, walker.answers)
        if source == repeat:
            return items(stap, walker.answers, over_of(self.dialoog, stap))[0]
        if onder == stap.stappen[0].naam:
            return next_item(stap, walker.answers, walker.item, over_of(self.dialoog, stap))
        return walker.item

    def path(self, answers: Answers) -> list[str]:
        """The nodes from the first to the last, along the way that these answers take."""
        node = self.first if not isinstance(self.steps[self.first], (Regel, Herhaal)) else self.plain_onward(
            self.first, answers
        )
        nodes: list[str] = []
        while node != EINDE and node not in nodes:
            nodes.append(node)
            node = self.plain_onward(node, answers)
        return nodes

    def step(self, node: str) -> Stap:
        return self.steps[split_node(node)[0]]

    def asks(self, node: str) -> bool:
        """Does this node ask something, that is: does it count in «3 van 8»?"""
        return not isinstance(self.step(node), (Kaart, Slot))


def _state(target: str) -> str:
    return ENDED if target == EINDE else target


def _guard(edge: Edge, walker: Walker) -> bool:
    return edge.condition is None or edge.condition(walker.answers, walker.item)


def _goal_is(target: str, walker: Walker) -> bool:
    return walker.goal == target


@dataclass(slots=True)
class Catalogue:
    """All dialogues of one role, compiled when first needed."""

    dialogen: dict[str, Dialoog]
    _compiled: dict[str, Compiled] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Compiled:
        if name not in self._compiled:
            self._compiled[name] = Compiled(name, self.dialogen[name])
        return self._compiled[name]

    def __contains__(self, name: object) -> bool:
        return name in self.dialogen
