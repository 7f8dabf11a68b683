"""When everything rests: the other side cannot be reached, or the bot as a whole is too fast."""

import logging
from collections.abc import Callable

from bot.outbox.pace import Limits, backoff

_LOG = logging.getLogger(__name__)


class Rest:
    """Until when all chats wait, in seconds of the caller's clock."""

    def __init__(self, limits: Limits, chance: Callable[[], float]) -> None:
        self._limits = limits
        self._chance = chance
        # The last chat that went too fast, and until when it rests.
        self._limited: tuple[int, float] = (0, 0.0)
        self.until = 0.0
        self.outages = 0  # failures in a row to reach the other side

    def reached(self) -> None:
        """The other side answered."""
        self.outages = 0

    def outage(self, now: float) -> None:
        """Nobody there: rest, longer each time. Failures of one moment count once."""
        if self.until > now:
            return
        self.outages += 1
        pause = backoff(self.outages, self._limits, self._chance())
        self.until = now + pause
        if self.outages == 1:
            _LOG.warning("Berichten bezorgen lukt nu niet. Ik probeer het over %.0f seconden weer.", pause)

    def too_fast(self, chat: int, seconds: float, now: float) -> float:
        """Returns until when this chat rests. Two chats at once mean that the whole bot is too fast."""
        until = now + seconds
        other, other_until = self._limited
        if other != chat and other_until > now:
            self.until = max(self.until, until)
        self._limited = (chat, until)
        return until
