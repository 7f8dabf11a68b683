"""The named measures, the whole list: what is not here, never leaves.

After the parameters with which Soens & De Vos (Tijdschrift voor HRM, 2008) evaluate career guidance: coverage, course
of the talk, openness, plan, follow-up, chances to grow; and how well promises are known, and if the bot helps.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

_GOED, _NIET_GOED = ("4", "5"), ("1", "2", "3")


class Getal(Protocol):
    """A count as the vault keeps it: how often an answer was given in a place."""

    @property
    def vestiging(self) -> str: ...
    @property
    def maatstaf(self) -> str: ...
    @property
    def antwoord(self) -> str: ...
    @property
    def aantal(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Maatstaf:
    """A measure: which answers are for, which are against. Other answers («weet ik niet») do not count."""

    naam: str
    voor: tuple[str, ...] = _GOED
    tegen: tuple[str, ...] = _NIET_GOED


MAATSTAVEN = (
    Maatstaf("dekking", ("ja",), ("nee",)),
    Maatstaf("verloop"),
    Maatstaf("openheid"),
    Maatstaf("plan", ("ja",), ("beetje", "nee")),
    Maatstaf("opvolging", ("ja",), ("deels", "nee")),
    Maatstaf("doorgroei"),
    Maatstaf("beloften_gekend", ("ja",), ("deels", "nee")),
    Maatstaf("nut"),
)


def add_up(counts: Iterable[Getal], maatstaf: Maatstaf) -> dict[str, tuple[int, int]]:
    """Place → (for, against). The place "" is of answers of which the place is not known."""
    found: dict[str, tuple[int, int]] = {}
    for count in counts:
        if count.maatstaf != maatstaf.naam:
            continue
        voor, tegen = found.get(count.vestiging, (0, 0))
        if count.antwoord in maatstaf.voor:
            voor += count.aantal
        elif count.antwoord in maatstaf.tegen:
            tegen += count.aantal
        found[count.vestiging] = (voor, tegen)
    return found
