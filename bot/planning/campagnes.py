"""An approved campaign goes out: a small group at a time, never more under way than can be in doubt after a crash.

Each step reads anew who is to be decided on now, so it may be repeated, broken off and done by any process: a delivery
is taken up only once, in the transaction of that person's turn. With a workflow of the background engine or without
it, the steps are these same ones.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from bot.engine.events import Event

_LOG = logging.getLogger(__name__)
BATCH = 10  # people in one transaction: whoever is in a conversation waits for one of these at most
WINDOW = 30  # handed over without a result yet; the pace of the lane does the rest
LOOK = 0.1  # seconds between two looks whether there is room
PATIENCE = 30.0  # seconds without room: nobody can be reached now, the next tick goes on
EVERY = 15.0

Due = Sequence[tuple[bytes, int]]  # person, UTC seconds


class Campagnes:
    """`todo` names the campaigns that have somebody to decide on now; `due(campaign, n)` at most n of them.

    `event_of(campaign, person, moment)` is the event of one delivery, `take` commits events and sends what they say,
    `under_way` counts what has no result yet.
    """

    def __init__(
        self,
        todo: Callable[[], Awaitable[Sequence[int]]],
        due: Callable[[int, int], Awaitable[Due]],
        under_way: Callable[[], Awaitable[int]],
        event_of: Callable[[int, bytes, int], Event],
        take: Callable[[Sequence[Event]], Awaitable[None]],
        *,
        batch: int = BATCH,
        window: int = WINDOW,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._todo, self._due, self._under_way = todo, due, under_way
        self._event_of, self._take, self._sleep = event_of, take, sleep
        self._batch, self._window = batch, window
        self._last: dict[int, Due] = {}
        self._busy = asyncio.Lock()

    def __repr__(self) -> str:
        return "<Campagnes>"

    async def todo(self) -> Sequence[int]:
        """Which campaigns there is something to do for."""
        return await self._todo()

    async def stap(self, campagne: int) -> bool:
        """One small group. False when nobody is left to decide on now, or nobody can be reached."""
        if not await self._room():
            return False
        due = await self._due(campagne, self._batch)
        if not due or self._last.get(campagne) == due:  # the same again: not decided on, and not to be asked for ever
            self._last.pop(campagne, None)
            return False
        self._last[campagne] = due
        events = [self._event_of(campagne, person, moment) for person, moment in due]
        try:
            await self._take(events)
        except Exception as error:  # noqa: BLE001  another worker was just doing the same: now it is done
            _LOG.debug("Een groepje van een campagne lukte niet (%s); nog eens.", type(error).__name__)
            await self._take(events)
        return True

    async def ronde(self) -> None:
        """Every campaign, until nobody is left to decide on now. One round at a time; a second one does nothing."""
        if self._busy.locked():
            return
        async with self._busy:
            for campagne in await self._todo():
                while await self.stap(campagne):
                    await self._sleep(0)  # what came in meanwhile goes first

    async def watch(self, every: float = EVERY) -> None:
        """Rounds for as long as the process runs, whoever else ticks."""
        while True:
            try:
                await self.ronde()
            except Exception as error:  # noqa: BLE001  what waits, waits still
                _LOG.warning("Een campagne verzenden lukte even niet (%s); straks nog eens.", type(error).__name__)
            await asyncio.sleep(every)

    async def _room(self) -> bool:
        waited = 0.0
        while await self._under_way() > self._window - self._batch:
            if waited >= PATIENCE:
                return False
            await self._sleep(LOOK)
            waited += LOOK
        return True
