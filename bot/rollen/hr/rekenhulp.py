"""How many hours career talks take in a year: small, middle or large, for each 100 staff and for this organisation.

A sum and no promise: minutes of the talk, of preparing and of follow-up, for the two people of each talk, once a year.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.engine.dialoog import _
from bot.engine.messages import Phrase

PER = 100  # staff
TWO = 2  # people in a talk


@dataclass(frozen=True, slots=True)
class Pakket:
    """Minutes for each of the two, per talk."""

    gesprek: int
    vooraf: int
    daarna: int

    def hours(self, staff: int) -> int:
        """Whole hours in a year for so many staff."""
        return round(staff * TWO * (self.gesprek + self.vooraf + self.daarna) / 60)


PAKKETTEN = {"klein": Pakket(30, 5, 0), "midden": Pakket(45, 10, 15), "groot": Pakket(60, 15, 40)}
NAMES = {"klein": _("Klein"), "midden": _("Midden"), "groot": _("Groot")}
LINE = _("{pakket}: ongeveer {uren} uur per 100 medewerkers")
LINE_OURS = _("{pakket}: ongeveer {uren} uur per 100 medewerkers, bij jullie ongeveer {eigen} uur")


def rounded(hours: int) -> int:
    """To ten hours: it is an estimate, and must look like one."""
    return max(10, round(hours / 10) * 10)


def lines(staff: int) -> dict[str, Phrase]:
    """A line per package. `staff` is the head count of all teams; 0 when no teams were handed in."""
    found: dict[str, Phrase] = {}
    for key, pakket in PAKKETTEN.items():
        values: dict[str, Any] = {"pakket": Phrase(NAMES[key]), "uren": rounded(pakket.hours(PER))}
        if staff:
            values["eigen"] = rounded(pakket.hours(staff))
        found[key] = Phrase(LINE_OURS if staff else LINE, values)
    return found


def head_count(counts: Iterable[int]) -> int:
    return sum(counts)
