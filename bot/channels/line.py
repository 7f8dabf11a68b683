"""What a library must be able to do for one bot: three shapes, so that the life of a bot need not know which it is."""

from typing import Any, Protocol

from bot.engine.events import Event
from bot.engine.ports import Ready
from bot.outbox.outcome import Outcome


class Receiving(Protocol):
    """The calls about receiving."""

    async def fetch(self, offset: int, most: int) -> list[Any]: ...

    async def use_polling(self) -> None: ...

    async def use_webhook(self, url: str, secret: str) -> None: ...

    async def webhook_url(self) -> str: ...


class Sending(Protocol):
    """The calls about sending. Neither raises for what Telegram or the network does."""

    async def send(self, ready: Ready) -> Outcome: ...

    async def answer(self, tap: str) -> Outcome: ...


class Line(Protocol):
    """One bot's connection to Telegram, through one library."""

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def event_of(self, update: object) -> Event | None: ...

    def outcome_of(self, error: Exception) -> Outcome: ...

    def why_conflict(self, error: Exception) -> str: ...
