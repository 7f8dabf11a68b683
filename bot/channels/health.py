"""Is this process alive, and how much did it do? Counts only: nothing per person, per dialogue or per moment."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.engine.ports import Settled


@dataclass(slots=True)
class Health:
    """What the runner notes and the status page reads. `clock` in seconds; `healthy_seconds` is the longest silence."""

    healthy_seconds: float = 90.0
    clock: Callable[[], float] = time.monotonic
    started: float = 0.0
    last_good: float | None = None  # when Telegram last gave a good answer to our fetch (or called our webhook)
    standby: bool = False  # another process fetches and sends: silence of Telegram is as it should be
    last_turn: float = 0.0  # when the loop last went round, with or without success
    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(
            ("updates", "batches", "sent", "not_sent", "database_trouble", "telegram_trouble"), 0
        )
    )

    def __post_init__(self) -> None:
        self.started = self.last_turn = self.clock()

    def good(self) -> None:
        """Telegram answered well."""
        self.last_good = self.last_turn = self.clock()

    def turn(self, pause: float = 0.0) -> None:
        """The loop goes round, after a pause of so many seconds that it chose itself."""
        self.last_turn = self.clock() + pause

    def count(self, what: str, many: int = 1) -> None:
        """One more of these."""
        self.counts[what] += many

    def settled(self, results: Sequence[Settled]) -> None:
        """Messages got their result."""
        sent = sum(1 for one in results if one.result == "sent")
        self.count("sent", sent)
        self.count("not_sent", len(results) - sent)

    def age(self) -> float:
        """Seconds since the last good answer; before the first one, since the start."""
        return self.clock() - (self.started if self.last_good is None else self.last_good)

    def stuck(self) -> float:
        """Seconds since the loop last went round."""
        return self.clock() - self.last_turn

    def healthy(self) -> bool:
        """Was there a good answer not too long ago?"""
        return self.standby or (self.last_good is not None and self.age() <= self.healthy_seconds)
