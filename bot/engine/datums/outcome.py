"""What can become of a typed date."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Why(StrEnum):
    """Why a text is not taken as one date."""

    NO_DATE = "no date"  # nothing of it, or not all of it, is a date
    CONTRADICTION = "contradiction"  # «dinsdag 20 januari» when that is a Wednesday
    PAST = "past"
    RANGE = "range"  # «van 3 tot 5 februari»
    NEGATION = "negation"  # «niet vrijdag»
    MORE_THAN_ONE = "more than one"  # «maandag of dinsdag»
    NOT_EXISTING = "does not exist"  # 31/2, or 2.30 in the night in which the clock goes forward
    TOO_FAR = "too far"
    DOUBTFUL = "doubtful"  # it may mean two things, or it is not exact: ask back


@dataclass(frozen=True, slots=True, repr=False)
class Understood:
    """A day and, when a time was said, that moment: local and aware. An hour that comes twice is the first one."""

    day: date
    moment: datetime | None = None

    def __repr__(self) -> str:  # what somebody typed is never printed
        return "<Understood>"


@dataclass(frozen=True, slots=True, repr=False)
class Refused:
    """No date. `candidates` are what may have been meant, soonest first; for PAST, TOO_FAR and CONTRADICTION the
    day that was said. `around` is the first day of a period that was named («in maart»), to open a calendar at."""

    why: Why
    candidates: tuple[Understood, ...] = ()
    around: date | None = None

    def __repr__(self) -> str:
        return f"<Refused {self.why}>"
