"""A bad day at Telegram, on request: the same seed gives the same bad day."""

from __future__ import annotations

import random
from collections import defaultdict, deque
from typing import Any

# Carried out, but the bot does not hear it: these make a call ambiguous.
AFTER = frozenset({"timeout_after", "reset", "truncated"})
KINDS = ("http_429", "http_500", "http_502", "timeout_after", "timeout_before", "reset", "truncated")


class Faults:
    """The share of calls (0..1) that meets each kind of fault, and faults planned for the next call.

    * `http_429`, `http_500`, `http_502`: refused, nothing happens;
    * `timeout_before`: nothing happens, the answer never comes;
    * `timeout_after`: carried out, the answer never comes;
    * `reset`: carried out, the connection breaks;
    * `truncated`: carried out, half of the JSON arrives;
    * `duplicates`: the share of confirmed updates that Telegram sends once more.
    """

    def __init__(self) -> None:
        self.active = False
        self.duplicates = 0.0
        self.hold_seconds = 30.0
        self._shares: list[tuple[str, float]] = []
        self._methods: frozenset[str] | None = None
        self._retry_after = (1, 30)
        self._random = random.Random(1)  # noqa: S311  a repeatable bad day, no secret
        self._planned: dict[str, deque[str]] = defaultdict(deque)

    def set(
        self,
        *,
        seed: int = 1,
        methods: list[str] | None = None,
        retry_after: tuple[int, int] = (1, 30),
        hold_seconds: float = 30.0,
        duplicates: float = 0.0,
        **shares: float,
    ) -> None:
        """Replace all faults. Without `methods` all are hit. `hold_seconds`: how long a timeout lasts."""
        wrong = set(shares) - set(KINDS)
        if wrong or sum(shares.values()) > 1 or any(not 0 <= s <= 1 for s in (*shares.values(), duplicates)):
            raise ValueError(f"Kies uit {', '.join(KINDS)}, met delen van 0 tot en met 1, samen hoogstens 1.")
        self._random = random.Random(seed)  # noqa: S311
        self._methods = frozenset(m.lower() for m in methods) if methods is not None else None
        self._retry_after = (int(retry_after[0]), int(retry_after[1]))
        self._shares = [(kind, shares[kind]) for kind in KINDS if shares.get(kind)]
        self._planned.clear()
        self.hold_seconds = hold_seconds
        self.duplicates = duplicates
        self.active = bool(self._shares)

    def off(self) -> None:
        """A good day again."""
        self.set()

    def plan(self, method: str, *kinds: str) -> None:
        """The next calls of this method meet these faults, one each."""
        wrong = set(kinds) - set(KINDS)
        if wrong:
            raise ValueError(f"Kies uit {', '.join(KINDS)}.")
        self._planned[method.lower()].extend(kinds)
        self.active = True

    def draw(self, method: str) -> str:
        """The fault for this call, or an empty string."""
        planned = self._planned.get(method)
        if planned:
            return planned.popleft()
        if not self._shares or (self._methods is not None and method not in self._methods):
            return ""
        chance = self._random.random()
        for kind, share in self._shares:
            chance -= share
            if chance < 0:
                return kind
        return ""

    def repeats(self) -> bool:
        """Is this confirmed update sent once more?"""
        return self.duplicates > 0 and self._random.random() < self.duplicates

    def retry_after(self) -> int:
        """Seconds for a 429."""
        return self._random.randint(*self._retry_after)

    def as_view(self) -> dict[str, Any]:
        """For the control API."""
        return {"active": self.active, "duplicates": self.duplicates, **dict(self._shares)}
