"""What the agenda may know about one person, and what an anchor gives back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from bot.engine.agenda.bezit import GEEN, Bewaard, Concept, Seizoen
from bot.engine.loopbaan.staat import Loopbaan

AHEAD = 4  # occurrences of something that returns, to look ahead


@dataclass(frozen=True, slots=True)
class Feiten:
    """All that the agenda may know about one person. `now` is local."""

    leven: Loopbaan
    account: Mapping[str, Any]
    concepten: Sequence[Concept]
    bewaard: Sequence[Bewaard]
    now: datetime
    seizoen: Seizoen = GEEN

    @property
    def today(self) -> date:
        return self.now.date()


class Anker(NamedTuple):
    """`bij` tells apart what returns about one matter; `noemt` is the day that the message may name."""

    zaak: str
    dag: date
    bij: str = ""
    noemt: date | None = None


def day_in(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError:
        return None


def numbered(leven: Loopbaan, soort: str) -> str:
    return f"{soort}.{leven.nummers.get(soort, 0)}"
