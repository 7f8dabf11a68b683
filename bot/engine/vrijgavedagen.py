"""The fixed dates: the first Tuesday of a quarter for places, every fourth Tuesday for the whole organisation.

Counting stops seven days earlier. Nothing but the calendar decides when something is shown.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

EERSTE_DINSDAG = dt.date(2026, 1, 6)  # from here every fourth Tuesday; also the first Tuesday of a quarter
VIER_WEKEN = dt.timedelta(weeks=4)
DICHT = dt.timedelta(days=7)  # between the day on which counting stops and the day on which the figure may be seen
ROOSTER_GEHEEL = 20  # people; a smaller organisation gets no figures at all
ROOSTER_VIER_WEKEN = 50  # people; a smaller organisation gets figures once a quarter only
_DINSDAG = 1

Soort = Literal["kwartaal", "vier_weken"]


@dataclass(frozen=True, slots=True, order=True)
class Ronde:
    """One release: the day on which it may be seen. A quarter's release also has the places."""

    dag: dt.date
    soort: Soort

    @property
    def sluit(self) -> dt.date:
        """The day on which counting stops, at its beginning."""
        return self.dag - DICHT

    @property
    def jaar(self) -> int:
        """The year of which the counts are shown."""
        return (self.sluit - dt.timedelta(days=1)).year

    @property
    def naam(self) -> str:
        """«2027-04-06 kwartaal»: also sorts by day."""
        return f"{self.dag.isoformat()} {self.soort}"

    @property
    def uitsplitsen(self) -> bool:
        return self.soort == "kwartaal"


def first_tuesday(year: int, month: int) -> dt.date:
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(_DINSDAG - first.weekday()) % 7)


def last_closed(soort: Soort, today: dt.date) -> Ronde:
    """The last release of this kind for which counting has stopped by this day."""
    latest = today + DICHT
    if soort == "vier_weken":
        since = (latest - EERSTE_DINSDAG).days // VIER_WEKEN.days
        return Ronde(EERSTE_DINSDAG + since * VIER_WEKEN, soort)
    found = first_tuesday(latest.year, (latest.month - 1) // 3 * 3 + 1)
    if found > latest:
        earlier = latest.replace(day=1) - dt.timedelta(days=1)
        found = first_tuesday(earlier.year, (earlier.month - 1) // 3 * 3 + 1)
    return Ronde(found, "kwartaal")


def next_release(today: dt.date, *, uitsplitsen: bool) -> Ronde:
    """The first release of a quarter, or of any kind, that can be seen after this day."""
    kinds: tuple[Soort, ...] = ("kwartaal",) if uitsplitsen else ("kwartaal", "vier_weken")
    day = today + dt.timedelta(days=1)
    while True:
        due = [ronde for kind in kinds if (ronde := last_closed(kind, day - DICHT)).dag == day]
        if due:
            return min(due)
        day += dt.timedelta(days=1)
