"""One message to come."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.engine.agenda.momenten import MOMENTEN, Moment


@dataclass(frozen=True, slots=True)
class Komend:
    """One message to come. `chosen`: the person asked for this very one, so it counts for no bound.

    `sleutel` names it among all of this person's; `tot` is the last moment at which it still makes sense, and
    `noemt` the day that it names.
    """

    soort: str
    zaak: str
    moment: datetime
    chosen: bool
    sleutel: str
    tot: datetime
    noemt: date | None = None

    @property
    def row(self) -> Moment:
        return MOMENTEN[self.soort]
