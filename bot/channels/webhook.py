"""Takes updates that Telegram brings. «200» only after the commit; what arrives at the same moment is one batch."""

import asyncio
import logging
from collections.abc import Callable

from bot.channels.health import Health
from bot.channels.intake import Intake, update_number
from bot.engine.events import Event

_LOG = logging.getLogger(__name__)
MOST = 100  # updates in one transaction


class WebhookInbox:
    """Gathers updates while the writer is busy. Telegram brings those of one chat one after the other."""

    def __init__(self, event_of: Callable[[object], Event | None], intake: Intake, health: Health) -> None:
        self._event_of = event_of
        self._intake = intake
        self._health = health
        self._waiting: list[tuple[int, Event, asyncio.Future[bool]]] = []
        self._something = asyncio.Event()
        self._stopping = False

    async def bring(self, update: object) -> bool:
        """True when it is committed (or when there is nothing to do with it), False when it must come again."""
        if self._stopping:
            return False
        self._health.good()
        event = self._event_of(update)
        if event is None:
            return True
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((update_number(update), event, done))
        self._something.set()
        return await done

    async def run(self) -> None:
        """Commit batch after batch until `stop`."""
        while not self._stopping or self._waiting:
            self._health.turn()
            if not self._waiting:
                self._something.clear()
                await self._something.wait()
                continue
            batch = sorted(self._waiting[:MOST], key=lambda one: one[0])
            del self._waiting[:MOST]
            committed = False
            try:
                await self._intake.take([event for _number, event, _done in batch])
                committed = True
            except Exception as error:  # noqa: BLE001  Telegram brings it again
                self._health.count("database_trouble")
                name = type(error).__name__
                _LOG.error("Opslaan lukt niet (%s). Niets gaat verloren: Telegram komt terug.", name)
            finally:
                for _number, _event, done in batch:
                    if not done.done():
                        done.set_result(committed)

    def stop(self) -> None:
        """Take nothing new; what is in hand is finished first."""
        self._stopping = True
        self._something.set()
