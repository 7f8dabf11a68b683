"""What one batch knows of campaigns: those that were approved, the deliveries that it is about, where teams are."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

from bot.engine.events import Event, Kind
from bot.kluis.bezorging import VERVALLEN, Bezorging
from bot.kluis.spiegel_campagne import Gespiegeld, campaigns, places

NAAM = "nieuws."  # an alarm with this name is a delivery of that campaign


def event_of(campagne: int, person: bytes, due: int) -> Event:
    """The event of one delivery at one moment. Its id is below zero, and always the same for the same delivery."""
    told = blake2b(f"{campagne}.{due}.".encode() + person, digest_size=8, person=b"nieuws").digest()
    return Event(-1 - (int.from_bytes(told, "big") >> 1), Kind.DUE, 0, 0, name=f"{NAAM}{campagne}", pseudonym=person)


def is_news(event: Event) -> bool:
    return event.kind is Kind.DUE and event.name.startswith(NAAM)


def number_of(event: Event) -> int:
    return int(event.name[len(NAAM):])


@dataclass(slots=True)
class Nieuws:
    """Read anew in each batch that is about campaigns: between two batches one may have been stopped."""

    ledger: Bezorging = field(default_factory=Bezorging)
    lopend: dict[int, Gespiegeld] = field(default_factory=dict)
    plaatsen: dict[int, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "<Nieuws>"

    def begin(self, conn: Any, wanted: Sequence[tuple[int, bytes]]) -> None:
        self.ledger.begin(conn, wanted)
        self.lopend = campaigns(conn) if wanted else {}
        self.plaatsen = places(conn) if wanted else {}

    def lapse(self, event: Event) -> None:
        """It cannot be decided on: this person goes without, and all others go on."""
        nummer = number_of(event)
        if self.ledger.waits(nummer, event.pseudonym):
            today = datetime.now(UTC)
            self.ledger.put(nummer, event.pseudonym, VERVALLEN, int(today.timestamp()), today.date())
