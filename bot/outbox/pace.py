"""How fast we may send. Pure: a bucket knows no clock, it is told the time (seconds, from any fixed start)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a channel. Seconds and messages per second; a rate of 0 means: no limit.

    Telegram publishes no exact figures; these are the advice of its FAQ with a margin, and `retry_after` wins.
    """

    per_second: float = 28.0  # all chats together, in any second
    burst: int = 6  # of those, that many may go at the same moment
    campaign_per_second: float = 20.0  # the campaign lane alone: the rest of the second belongs to conversations
    chat_per_second: float = 1.0
    chat_burst: int = 10  # a quick tapper gets this many answers without waiting
    # kinds of message that take from the pace; a changed message alerts nobody and may not hold up the next question
    counted: frozenset[str] = frozenset({"send", "document"})
    in_flight: int = 40  # requests at the same time
    memory: int = 5_000  # messages waiting in memory before `hand_over` makes the pipeline wait
    first_pause: float = 1.0  # after trouble with the network; doubles each time
    longest_pause: float = 120.0
    doubt_pause: float = 5.0  # before an ambiguous message is sent once more
    close_within: float = 5.0  # how long `close` waits for what is in flight


# For benchmarks against a server without limits.
UNLIMITED = Limits(per_second=0, campaign_per_second=0, chat_per_second=0)


class Bucket:
    """At most `rate` a second, with at most `burst` at once. Holds one number (the GCRA algorithm)."""

    __slots__ = ("_interval", "_next", "_slack")

    def __init__(self, rate: float, burst: int) -> None:
        self._interval = 1.0 / rate if rate > 0 else 0.0
        self._slack = self._interval * (burst - 1)
        self._next = 0.0  # when the bucket is full again

    def wait(self, now: float, keep: int = 0) -> float:
        """Seconds until one more may go with room for `keep` others after it; 0 when it may go now."""
        return max(0.0, self._next - self._slack + keep * self._interval - now)

    def take(self, now: float) -> None:
        """One goes."""
        self._next = max(self._next, now) + self._interval

    def full(self, now: float) -> bool:
        """Nothing to remember: a new bucket would do the same."""
        return self._next <= now


class Pace:
    """The pace of a whole bot: the later the lane, the more room it leaves for the lanes before it."""

    def __init__(self, limits: Limits, lanes: int) -> None:
        sustained = max(limits.per_second - limits.burst, 1.0) if limits.per_second else 0.0
        self._all = Bucket(sustained, limits.burst)  # a burst plus a second of this is `per_second`
        self._campaign = Bucket(limits.campaign_per_second, 1)
        self._keep = [lane * limits.burst // lanes for lane in range(lanes)]
        self._last = lanes - 1

    def wait(self, lane: int, now: float) -> float:
        """Seconds until this lane may send one more."""
        wait = self._all.wait(now, self._keep[lane])
        return max(wait, self._campaign.wait(now)) if lane == self._last else wait

    def open(self, now: float) -> int:
        """How many lanes, from the first on, may send now."""
        return next((lane for lane in range(self._last + 1) if self.wait(lane, now) > 0), self._last + 1)

    def take(self, lane: int, now: float) -> None:
        """One goes in this lane."""
        self._all.take(now)
        if lane == self._last:
            self._campaign.take(now)


def backoff(tries: int, limits: Limits, chance: float) -> float:
    """Pause in seconds after `tries` failures in a row: doubling, with jitter (`chance` from 0 to 1) of a half."""
    pause = min(limits.longest_pause, limits.first_pause * 2.0 ** min(tries - 1, 20))
    return pause * (0.5 + 0.5 * chance)
