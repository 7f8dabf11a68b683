"""From events to committed to on their way: what a poller, a webhook and a timer all do."""

from collections.abc import Sequence
from typing import Any

from bot.channels.health import Health
from bot.engine.events import Event
from bot.outbox.delivery import Delivery
from bot.outbox.writer import Writer


class Intake:
    """Hands events to the writer and, once they are committed, the answers to delivery."""

    def __init__(self, writer: Writer, delivery: Delivery, health: Health) -> None:
        self._writer = writer
        self._delivery = delivery
        self._health = health

    async def take(self, events: Sequence[Event]) -> None:
        """Commit these events. Raises whatever the core raises: then nothing of them was committed."""
        if not events:
            return
        ready = await self._writer.handle(events)
        self._health.count("updates", len(events))
        self._health.count("batches")
        await self._delivery.hand_over(ready)
        self._delivery.ack(event.tap for event in events if event.tap)


def update_number(update: Any) -> int:
    """The number with which an update is confirmed; 0 for something that is no update."""
    number = update.get("update_id") if isinstance(update, dict) else 0
    return number if isinstance(number, int) and not isinstance(number, bool) else 0
