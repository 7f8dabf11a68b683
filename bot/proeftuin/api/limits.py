"""How fast a bot may send: about one message a second per chat, thirty a second in all.

Telegram does not publish its exact limits; `retry_after` is the truth. These are the documented ones, with a
small burst per chat. They count in real seconds, also when the clock of the proeftuin is moved.
"""

from __future__ import annotations

import math
import time
from typing import Protocol

from bot.proeftuin.api.errors import too_many_requests


class Paced(Protocol):
    """Something with its own pace: a chat, a bot."""

    next_send: float


class Limits:
    """Two leaky buckets: one per chat and one per bot."""

    def __init__(self, *, on: bool = True, per_chat: float = 1.0, burst: int = 12, per_bot: float = 30.0) -> None:
        self.on = on
        self.per_chat = per_chat
        self.burst = burst
        self.per_bot = per_bot

    def take(self, bot: Paced, chat: Paced, *, edit: bool = False) -> None:
        """Count one message, or refuse it with 429. An edit counts for the bot only: it alerts nobody."""
        if not self.on:
            return
        now = time.monotonic()
        too_early = max(
            0.0 if edit else chat.next_send - now - (self.burst - 1) / self.per_chat,
            bot.next_send - now - (self.per_bot - 1) / self.per_bot,
        )
        if too_early > 1e-6:
            raise too_many_requests(max(1, math.ceil(too_early)))
        if not edit:
            chat.next_send = max(now, chat.next_send) + 1 / self.per_chat
        bot.next_send = max(now, bot.next_send) + 1 / self.per_bot
