"""A life cycle as a table: which state, what may happen to it, what it becomes. One shared machine per table.

`auto_transitions` is off, or every state would get a door past the table. A machine moves a light value of one
field, so it costs some thirty microseconds and keeps nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from transitions import Machine

OVERAL = "*"  # as a source: from every state


@dataclass(slots=True)
class _Value:
    state: str


@dataclass(frozen=True)
class Tafel:
    """`rijen`: what happens → (from, to) pairs, in the order in which they are tried."""

    naam: str
    begin: str
    toestanden: Mapping[str, str]  # state → what it means, for the drawing
    rijen: Mapping[str, tuple[tuple[str, str], ...]]

    def na(self, toestand: str, wat: str) -> str:
        """The state after this has happened; the same state where the table has no row for it."""
        value = _Value(toestand if toestand in self.toestanden else self.begin)
        machine = _machine(self)
        if wat in machine.events:
            event = machine.events[wat]
            if value.state in event.transitions:
                event.trigger(value)
        return value.state

    def kan(self, toestand: str, wat: str) -> bool:
        """Does the table have a row for this?"""
        return any(source in (OVERAL, toestand) for source, _target in self.rijen.get(wat, ()))


_MADE: dict[str, Machine] = {}


def _machine(tafel: Tafel) -> Machine:
    if tafel.naam not in _MADE:
        _MADE[tafel.naam] = Machine(
            model=None,
            states=list(tafel.toestanden),
            initial=tafel.begin,
            transitions=[
                {"trigger": wat, "source": source, "dest": target}
                for wat, rijen in tafel.rijen.items()
                for source, target in rijen
            ],
            auto_transitions=False,
            send_event=False,
        )
    return _MADE[tafel.naam]
