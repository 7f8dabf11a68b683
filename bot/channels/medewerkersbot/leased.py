"""One of several processes that serve one bot: the holder of the lease fetches and sends, the others commit only."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any

from bot.channels.ending import STOPPED
from bot.channels.intake import Intake
from bot.channels.lease import Lease, gained, hold
from bot.channels.medewerkersbot.runner import LOST, Runner
from bot.channels.settings import ChannelSettings
from bot.engine.events import Event
from bot.engine.ports import Handler, Ready

_LOG = logging.getLogger(__name__)


class LeasedRunner(Runner):
    """A runner that waits its turn. `health.standby` says that it waits.

    In the writer thread: `waiting` loads, at each turn, all that is not sent; `others` what they committed meanwhile;
    `forget` lets go of what is on its way, because somebody else sends it.
    """

    def __init__(
        self,
        settings: ChannelSettings,
        handler: Handler,
        *,
        lease: Lease,
        others: Callable[[], Sequence[Ready]],
        forget: Callable[[], None],
        **rest: Any,
    ) -> None:
        super().__init__(settings, handler, **rest)
        self._handler, self._lease, self._others, self._forget = handler, lease, others, forget
        self._picking: asyncio.Task[None] | None = None
        self.health.standby = True

    async def submit(self, events: Sequence[Event]) -> None:
        """As the holder: commit and send. In reserve: commit, and tell the holder."""
        if not self.health.standby:
            await super().submit(events)
        elif await self.writer.run(lambda: self._commit_only(events)):
            await self._lease.tell()

    def _commit_only(self, events: Sequence[Event]) -> int:
        ready = self._handler.handle(events)
        if self.health.standby:  # else our turn came meanwhile: all that waits is loaded after us, in this thread
            self._forget()
        return len(ready)

    async def _run(self) -> int:
        if not self._settings.webhook_url:
            await self._listen(None)
        while await gained(self._lease, self._stop):
            self.health.turn()
            self.health.standby = False
            holding = self._background(self._hold())
            code = await self._serve(holding)
            if code != LOST:
                holding.cancel()
                return code
            await self._let_go()
        return STOPPED

    async def _hold(self) -> None:
        await hold(self._lease, self._pick_up)
        self._background(self.delivery.close())  # at once, also while Telegram is away and nobody is fetching yet

    async def _let_go(self) -> None:
        """Another process goes on with what was ours: it is all in the outbox."""
        self.health.standby = True
        await self._end_background()
        if self._settings.webhook_url:
            await self.status.close()
        await self.writer.run(self._forget)
        self.delivery = self._new_delivery()
        self._intake = Intake(self.writer, self.delivery, self.health)
        self.status.watch(self.delivery)
        await self._lease.tell()

    def _pick_up(self) -> None:
        if self._picking is None or self._picking.done():
            self._picking = self._background(self._send_others())

    async def _send_others(self) -> None:
        try:
            await self.delivery.hand_over(await self.writer.run(self._others))
        except Exception as error:  # noqa: BLE001  it waits in the outbox, and we look again
            _LOG.warning("Berichten van een andere werker ophalen lukt nog niet (%s).", type(error).__name__)

    async def _close_delivery(self) -> None:
        await super()._close_delivery()
        await self._lease.give_back()
