"""What the grammar found in a text, before it is weighed: days that a word allows, a weekday, an hour."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.engine.datums.outcome import Why


class NoSenseError(Exception):
    """The text is not one date. Carries why, and the days that it might have been."""

    def __init__(self, why: Why, *days: date) -> None:
        super().__init__(why.value)
        self.why = why
        self.days = days


@dataclass(frozen=True, slots=True)
class Pool:
    """The days that one expression allows. `shown`: which to ask back when nothing narrows them; None: it is exact."""

    days: tuple[date, ...]
    shown: tuple[date, ...] | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as said. `exact`: there is no second reading twelve hours later."""

    hour: int
    minute: int = 0
    exact: bool = False


@dataclass(slots=True)
class Facts:
    """Filled by the rules, one expression at a time."""

    now: datetime
    past_allowed: bool
    pools: list[Pool] = field(default_factory=list)
    weekday: int | None = None
    which: str = ""  # T this, V next, K coming, L last, A the one just gone
    weeks: int | None = None  # «over twee weken» beside a weekday
    clock: Clock | None = None
    daypart: str = ""
    moment: datetime | None = None  # «over twee uur»
    loose: bool = False  # «rond», «misschien»: always ask back
    by: bool = False  # «tegen»: a day is that day, an hour is about that hour
    dots: list[tuple[int, int, int]] = field(default_factory=list)  # «14.30» or «3.2», with how many digits at the end
    bare: list[int] = field(default_factory=list)  # a number that says not of what

    @property
    def today(self) -> date:
        return self.now.date()

    def add(self, *days: date, shown: tuple[date, ...] | None = None) -> None:
        self.pools.append(Pool(days, shown))

    def add_clock(self, hour: int, minute: int = 0, *, exact: bool = False) -> None:
        if self.clock is not None or self.moment is not None:
            raise NoSenseError(Why.MORE_THAN_ONE)
        if hour > 24 or minute > 59 or (hour == 24 and minute):
            raise NoSenseError(Why.NOT_EXISTING)
        self.clock = Clock(hour, minute, exact or hour > 12 or hour == 0)

    def add_daypart(self, part: str) -> None:
        if self.daypart not in ("", part):
            raise NoSenseError(Why.CONTRADICTION)
        self.daypart = part

    def add_weekday(self, weekday: int, which: str) -> None:
        if self.weekday is not None and (self.weekday, which) != (weekday, ""):
            raise NoSenseError(Why.MORE_THAN_ONE)
        self.weekday, self.which = weekday, self.which or which

    def week(self, offset: int) -> tuple[date, ...]:
        """The seven days of a week, Monday first; 0 is this week."""
        monday = self.today + timedelta(days=7 * offset - self.today.weekday())
        return tuple(monday + timedelta(days=day) for day in range(7))
