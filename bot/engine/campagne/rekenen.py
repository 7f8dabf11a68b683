"""What HR is told of a campaign's size and course: computed from the roster, the calendar and the clock. Never from
who takes part, who received anything, or how fast it really went.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.engine.campagne.inhoud import IEDEREEN, VESTIGING, Campagne
from bot.toestanden.campagne import CAMPAGNE, GEPLAND, LOOPT

PER_SECOND = 20  # the pace of the campaign lane
LEAST_MINUTES = 2
Team = tuple[str, int]  # place, head count


def people(doelgroep: str, teams: Iterable[Team]) -> int:
    """How many people work where this goes. For a theme: everybody, since nobody here knows who chose it."""
    place = doelgroep.removeprefix(VESTIGING) if doelgroep.startswith(VESTIGING) else None
    return sum(count for where, count in teams if place is None or where == place)


def about(count: int) -> int:
    """To two figures: «ongeveer 1.200»."""
    step = int("1" + "0" * max(len(str(count)) - 2, 0))
    return int(count / step + 0.5) * step


def dotted(count: int) -> str:
    """As it is written in Dutch: 1.200."""
    return f"{count:,}".replace(",", ".")


def minutes(count: int) -> int:
    """How long the sending takes, in whole minutes with one to spare."""
    return max(-(-count // (PER_SECOND * 60)) + 1, LEAST_MINUTES)


def state_now(staat: str, campagne: Campagne, tot: int, now: int) -> str:
    """The state by the clock: a planned campaign begins and ends without anybody doing anything."""
    if staat == GEPLAND and now >= campagne.begin:
        staat = CAMPAGNE.na(staat, "begint")
    if staat in (GEPLAND, LOOPT) and now >= tot:
        staat = CAMPAGNE.na(staat, "is_voorbij")
    return staat


def sent_by(campagne: Campagne, held: int, count: int, zone: datetime) -> datetime:
    """When most of it will be sent, on the clock of `zone`, to five minutes."""
    begin = datetime.fromtimestamp(campagne.begin + held, zone.tzinfo)
    at = begin + timedelta(minutes=minutes(count))
    return at + timedelta(minutes=-at.minute % 5, seconds=-at.second)


def everybody(doelgroep: str) -> bool:
    return doelgroep == IEDEREEN
