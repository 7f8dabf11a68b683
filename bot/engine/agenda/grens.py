"""How much is enough: at most four messages of the bot's own accord in any 31 days, one a day, two about one matter.

A matter is one hand-over: preparing a talk, looking back on it, one draft, one plan. What somebody chose for their
own talk does not count. What they asked for in a rhythm (their plan, a trial) counts for the month, not for the
matter. «Minder vaak» halves the number for a month, and once more when it is tapped again.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

WINDOW = 31  # days
PER_MONTH, PER_MATTER = 4, 2
MOST_TIMES = 2  # that «Minder vaak» still makes a difference


class Telt(StrEnum):
    """For which bound a message counts."""

    NIET = "niet"  # the person chose this very moment
    MAAND = "maand"  # … or asked for it in general
    ALLES = "alles"


def per_month(minder: int) -> int:
    """`minder`: how many times somebody chose «Minder vaak»."""
    return PER_MONTH >> min(max(minder, 0), MOST_TIMES)


def day_with_room(said: Sequence[date], minder: int, day: date) -> date:
    """The first day from this one on which one more message keeps every 31 days within the bound, and is the only one.

    `said`: the days of what counts, in order.
    """
    most = per_month(minder)
    if said:
        day = max(day, said[-1] + timedelta(days=1))
    if len(said) >= most:
        day = max(day, said[-most] + timedelta(days=WINDOW))
    return day


def recent(said: Iterable[str], day: date) -> list[str]:
    """The days (ISO) that can still count from this day on."""
    first = (day - timedelta(days=WINDOW)).isoformat()
    return [one for one in said if one > first]
