"""Which calls the bots made: for assertions in tests. Bounded, and it can be switched off."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, frozen=True)
class Oproep:
    """One API call. `fault` names the injected fault, if there was one."""

    moment: float
    bot: str
    methode: str
    parameters: dict[str, Any] = field(repr=False)
    status: int
    fault: str = ""


class Journal:
    """The last calls, and how many there were of each kind."""

    def __init__(self, *, on: bool = True, size: int = 20_000) -> None:
        self.on = on
        self.oproepen: deque[Oproep] = deque(maxlen=size)
        self.tellingen: Counter[str] = Counter()

    def add(self, oproep: Oproep) -> None:
        """Write one call down."""
        self.tellingen[f"{oproep.bot} {oproep.methode} {oproep.status}"] += 1
        self.oproepen.append(oproep)

    def van(self, methode: str, *, bot: str | None = None) -> list[Oproep]:
        """The calls of one method that were carried out without a fault."""
        return [
            o
            for o in self.oproepen
            if o.methode.lower() == methode.lower() and o.status == 200 and (bot is None or o.bot == bot)
        ]

    def aantal(self, methode: str, status: int = 200) -> int:
        """How many calls of one method ended with this status, over all bots."""
        end = f" {methode} {status}"
        return sum(count for key, count in self.tellingen.items() if key.endswith(end))

    def wis(self) -> None:
        """Start anew."""
        self.oproepen.clear()
        self.tellingen.clear()
