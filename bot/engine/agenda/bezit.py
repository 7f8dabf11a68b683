"""What of somebody's own lies in the vault and has a day on which it goes: names of things, never what was said."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Concept:
    """A conversation that was begun and not finished. `kenmerk`: 8 characters, the same as long as it lives."""

    kenmerk: str
    dialoog: str
    laatst: date  # day of the last answer


@dataclass(frozen=True, slots=True)
class Bewaard:
    """A finished conversation or a card, and the first day on which it is gone."""

    kenmerk: str
    vervalt: date


@dataclass(frozen=True, slots=True)
class Seizoen:
    """What the organisation chose for everybody: first and last day of the talk weeks, and a moment halfway or not."""

    weken: tuple[date, date] | None = None
    halfweg: bool = False


GEEN = Seizoen()


@dataclass(frozen=True, slots=True)
class Bezit:
    """`getal`: any number that belongs to this person, so that not everybody is written to at the same minute.

    `actief`: the last day on which they can have done something, or "" when that is not known. `seizoen`: nobody's own.
    """

    concepten: tuple[Concept, ...] = ()
    bewaard: tuple[Bewaard, ...] = ()
    getal: int = 0
    actief: str = ""
    seizoen: Seizoen = GEEN


NIETS = Bezit()
