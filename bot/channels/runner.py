"""The life of one bot: start, receive, deliver, stop cleanly. Ends with an exit code, never half alive.

The same for every library; what a library does itself stands behind the three shapes of `line.py`.
"""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Coroutine, Sequence
from typing import Any
from urllib.parse import urlsplit

from bot.channels.ending import DIED, STOPPED, code_of, name_only, until_it_works
from bot.channels.health import Health
from bot.channels.intake import Intake
from bot.channels.line import Line, Receiving, Sending
from bot.channels.poller import Poller
from bot.channels.settings import ChannelSettings
from bot.channels.split import split
from bot.channels.status import StatusServer
from bot.channels.webhook import WebhookInbox
from bot.channels.webhook_watch import keep_webhook
from bot.engine.events import Event
from bot.engine.ports import Handler, Ready, Settled
from bot.outbox.delivery import Delivery
from bot.outbox.lanes import LANES
from bot.outbox.writer import Writer

_LOG = logging.getLogger(__name__)
LOST = -1  # instead of an exit code: `holding` ended, somebody else fetches and sends now


class ChannelRunner:
    """One bot in one process. Make it, then `await run()`; `stop()` ends it.

    `waiting` loads, in the writer thread, what was committed and not yet sent. `find` looks up, in the writer thread,
    the message id of a mark. `profile` sets commands and descriptions, beside everything else.
    """

    def __init__(
        self,
        settings: ChannelSettings,
        handler: Handler,
        line: Line,
        receiving: Receiving,
        sender: Sending,
        *,
        waiting: Callable[[], Sequence[Ready]] = tuple,
        find: Callable[[bytes, str], int | None] = lambda _person, _mark: None,
        profile: Callable[[], Coroutine[Any, Any, object]] | None = None,
    ) -> None:
        self._settings = settings
        self._line, self._receiving, self._sender = line, receiving, sender
        self._waiting, self._find, self._profile = waiting, find, profile
        self.health = Health(settings.healthy_seconds)
        self.writer = Writer(handler)
        self.delivery = self._new_delivery()
        self._intake = Intake(self.writer, self.delivery, self.health)
        self.status = StatusServer(self.health, self.delivery)
        self._stop = asyncio.Event()
        self.receiver: asyncio.Task[None] | None = None  # the poller or the webhook inbox, while it runs
        self._tasks: set[asyncio.Task[Any]] = set()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    async def run(self) -> int:
        """Until `stop`, a signal, or a reason to end. Returns the exit code of the process."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(name_only)
        for number in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):  # not in the main thread
                loop.add_signal_handler(number, self.stop)
        try:
            await self._line.open()
            return await self._run()
        except Exception as error:  # noqa: BLE001  whatever it is, only its name reaches the log
            return code_of(error)
        finally:
            await self._close()

    def stop(self) -> None:
        """Stop fetching, finish what is in hand, send what is under way, end."""
        self._stop.set()

    async def submit(self, events: Sequence[Event]) -> None:
        """Events of our own, for example alarms that went off. Raises what the core raises."""
        await self._intake.take(events)

    async def _run(self) -> int:
        return await self._serve()

    async def _serve(self, holding: "asyncio.Task[None] | None" = None) -> int:
        """Receive and deliver until a stop, a reason to end, or the end of `holding`."""
        left = sorted(await self.writer.run(self._waiting), key=_lane)  # stable: in a lane the order stays
        self._background(self.delivery.hand_over(left))
        if self._profile is not None:
            self._background(self._profile())
        receiver = await (self._webhook() if self._settings.webhook_url else self._polling())
        if receiver is None:
            return STOPPED
        self.receiver = asyncio.create_task(receiver.run())
        code = await self._watch(self.receiver, holding)
        receiver.stop()
        if code == LOST:
            await self.delivery.close()  # at once: from now on another one sends
        with contextlib.suppress(Exception, asyncio.CancelledError):
            await asyncio.wait_for(asyncio.shield(self.receiver), 10.0)
        return code

    async def _watch(self, receiver: "asyncio.Task[None]", holding: "asyncio.Task[None] | None") -> int:
        """Wait for a stop, the end of the receiver, or a receiver that lives but does nothing any more."""
        stop = asyncio.create_task(self._stop.wait())
        watched: set[asyncio.Task[Any]] = {stop, receiver, *((holding,) if holding else ())}
        try:
            while True:
                pause = min(15.0, self._settings.stuck_seconds / 4)
                await asyncio.wait(watched, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
                if stop.done():
                    return STOPPED
                if holding is not None and holding.done():
                    return LOST
                if receiver.done():
                    return code_of(None if receiver.cancelled() else receiver.exception())
                if not self._settings.webhook_url and self.health.stuck() > self._settings.stuck_seconds:
                    _LOG.critical("Het ophalen van berichten staat stil. Ik stop, zodat ik opnieuw kan starten.")
                    receiver.cancel()
                    return DIED
        finally:
            stop.cancel()

    async def _polling(self) -> Poller | None:
        await self._listen(None)
        if not await until_it_works(self._receiving.use_polling, self._line.outcome_of, self._stop):
            return None
        return Poller(
            self._receiving.fetch,
            self._line.event_of,
            self._line.outcome_of,
            self._intake,
            self.health,
            why=self._line.why_conflict,
            conflict_seconds=self._settings.conflict_seconds,
            limits=self._settings.limits,
        )

    async def _webhook(self) -> WebhookInbox | None:
        inbox = WebhookInbox(self._line.event_of, self._intake, self.health)
        await self._listen(inbox)
        url, secret = self._settings.webhook_url, self._settings.webhook_secret
        outcome_of, receiving = self._line.outcome_of, self._receiving
        if not await until_it_works(lambda: receiving.use_webhook(url, secret), outcome_of, self._stop):
            return None
        self._background(
            keep_webhook(receiving, url, secret, self.health, outcome_of, self._settings.watch_seconds)
        )
        return inbox

    async def _listen(self, inbox: WebhookInbox | None) -> None:
        settings = self._settings
        if settings.port is not None and not self.status.port:
            path = urlsplit(settings.webhook_url).path
            await self.status.open(settings.host, settings.port, inbox, path, settings.webhook_secret)

    async def _settle(self, results: list[Settled]) -> None:
        await self.writer.settle(results)
        self.health.settled(results)

    async def _find_message(self, ready: Ready) -> int:
        return await self.writer.run(lambda: self._find(ready.person, ready.message.mark)) or 0

    def _new_delivery(self) -> Delivery:
        sender = self._sender
        return Delivery(
            sender.send, self._settle, answer=sender.answer, find=self._find_message, split=split,
            limits=self._settings.limits,
        )

    def _background(self, work: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _close(self) -> None:
        await self._close_delivery()
        await self.status.close()
        await self._line.close()
        await asyncio.to_thread(self.writer.close)

    async def _close_delivery(self) -> None:
        await self.delivery.close()
        await self._end_background()

    async def _end_background(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _lane(ready: Ready) -> int:
    lane = ready.message.lane
    return LANES.index(lane) if lane in LANES else 0
