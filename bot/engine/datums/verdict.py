"""From days and hours to the answer: what exists, is not over, and is not years away. One is left, or it is asked."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from bot.engine.datums.combine import Hours
from bot.engine.datums.outcome import Refused, Understood, Why
from bot.engine.horizon import is_near

MOST_CANDIDATES = 5  # buttons of one question


def moments(days: Iterable[date], hours: Hours, now: datetime) -> list[Understood]:
    """Every day with every hour, without those that the clock skips in spring."""
    found: dict[datetime, Understood] = {}
    for day in days:
        for hour, minute, later in hours:
            at = datetime.combine(day + timedelta(days=later), time(hour, minute), now.tzinfo)
            if at.astimezone(UTC).astimezone(now.tzinfo).replace(tzinfo=None) == at.replace(tzinfo=None):
                found[at] = Understood(at.date(), at)
    return [found[at] for at in sorted(found)]


def verdict(
    found: list[Understood], now: datetime, *, sure: bool, past_allowed: bool, around: date | None = None
) -> Understood | Refused:
    """The one that is left, or why there is none."""
    ahead = [one for one in found if past_allowed or not _is_past(one, now)]
    if found and not ahead:
        return Refused(Why.PAST, tuple(found[-1:]))
    near = [one for one in ahead if is_near(one.day, now.date())]
    if ahead and not near:
        return Refused(Why.TOO_FAR, tuple(ahead[:1]))
    if len(near) == 1 and sure:
        return near[0]
    return Refused(Why.DOUBTFUL, tuple(near) if len(near) <= MOST_CANDIDATES else (), around)


def _is_past(one: Understood, now: datetime) -> bool:
    if one.moment is None:
        return one.day < now.date()
    return one.moment.astimezone(UTC) < now.astimezone(UTC)
