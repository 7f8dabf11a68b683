"""One cell: a group of people and one measure, in true numbers; and what may be shown of it."""

from dataclasses import dataclass
from typing import NamedTuple

from bot.poort.regels import BASIS, CEL, PROCENTSTAP, ROOSTER_GROEP, STAP


class Cel(NamedTuple):
    """True numbers: people on the roster, answers for, answers against. Never leaves this room."""

    rooster: int
    voor: int
    tegen: int

    def __repr__(self) -> str:
        return "<Cel>"

    @property
    def basis(self) -> int:
        return self.voor + self.tegen

    @property
    def stil(self) -> int:
        return self.rooster - self.basis

    def showable(self) -> bool:
        """Enough people, enough answers, and enough of each kind, also of silence."""
        return (
            self.rooster >= ROOSTER_GROEP and self.basis >= BASIS and min(self.voor, self.tegen, self.stil) >= CEL
        )


@dataclass(frozen=True, slots=True)
class Cijfer:
    """What is shown: a base and a count, both in fives, at least five apart."""

    basis: int
    aantal: int

    @property
    def procent(self) -> int:
        """A percentage in tens, from the rounded figures; 0 stands for less than 10, 100 for more than 90."""
        part = 100 * self.aantal / self.basis
        if part < PROCENTSTAP:
            return 0
        if part > 100 - PROCENTSTAP:
            return 100
        return int(part / PROCENTSTAP + 0.5) * PROCENTSTAP


def in_steps(number: int) -> int:
    """Rounded to fives."""
    return (number + STAP // 2) // STAP * STAP


def next_figure(before: Cijfer | None, cel: Cel) -> Cijfer:
    """The figure of a cell that may be shown: what it was, unless it moved by five or more."""
    if before is None:
        return Cijfer(in_steps(cel.basis), in_steps(cel.voor))
    basis, aantal = _moved(before.basis, cel.basis), _moved(before.aantal, cel.voor)
    return Cijfer(basis, aantal) if basis - aantal >= STAP else before  # the base is behind: then both wait


def _moved(shown: int, true: int) -> int:
    return in_steps(true) if abs(true - shown) >= STAP else shown
