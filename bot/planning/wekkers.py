"""Alarms that went off: asked for on a tick, and handed to the pipeline as events like any other.

An alarm is a moment in a person's own row. Its turn does what is to be done, sets the next one and puts the message in
the outbox, all in one transaction: a tick too many finds nothing, a tick too late finds it still. So nothing here
needs to remember anything, and whoever ticks may do so as often as they like, from as many processes as there are.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from hashlib import blake2b

from bot.engine.events import Event, Kind

_LOG = logging.getLogger(__name__)
MOST = 200  # people asked for at once
BATCH = 20  # of them in one transaction: whoever is in a conversation waits for one of these at most

Due = tuple[bytes, int]  # person, UTC seconds
Ask = Callable[[int], Awaitable[list[Due]]]
Take = Callable[[Sequence[Event]], Awaitable[None]]


def event_of(person: bytes, due: int) -> Event:
    """The event of one alarm. Its id is below zero, as no update's is, and always the same for the same alarm."""
    told = blake2b(due.to_bytes(8, "big", signed=True) + person, digest_size=8, person=b"wekker").digest()
    number = -1 - (int.from_bytes(told, "big") >> 1)
    return Event(number, Kind.DUE, 0, 0, name=str(due), pseudonym=person)


class Wekkers:
    """`ask(n)` tells who is due, the longest ago first, at most n. `take` commits events; what they say is sent."""

    def __init__(self, ask: Ask, take: Take, *, most: int = MOST, batch: int = BATCH) -> None:
        self._ask, self._take = ask, take
        self._most, self._batch = most, batch
        self._busy = asyncio.Lock()
        self.rounds = 0  # rounds that came to their end

    def __repr__(self) -> str:
        return "<Wekkers>"

    async def ronde(self) -> int:
        """Everybody who is due now, in small batches; how many. One round at a time.

        Raises what asking or committing raises: then the rest is still due at the next tick.
        """
        async with self._busy:
            done: set[Due] = set()
            while True:
                # who is due again after their turn would stand in front of the others for ever: look past them
                due = await self._ask(self._most + len(done))
                fresh = [one for one in due if one not in done]
                if not fresh:
                    break
                for start in range(0, len(fresh), self._batch):
                    await self._hand(fresh[start:start + self._batch])
                done.update(fresh)
                if len(due) < self._most:
                    break
            self.rounds += 1
            return len(done)

    async def _hand(self, due: Sequence[Due]) -> None:
        events = [event_of(person, moment) for person, moment in due]
        try:
            await self._take(events)
        except Exception as error:  # noqa: BLE001  another worker was just doing the same: now it is done
            _LOG.debug("Een groepje wekkers lukte niet (%s); nog eens.", type(error).__name__)
            await self._take(events)
        await asyncio.sleep(0)  # what came in meanwhile goes first
