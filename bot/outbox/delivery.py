"""Carries committed messages to the channel: in order per chat, at the allowed pace, until each has a result.

Everything happens on one event loop. `_pump` starts what may start now; it runs after every hand-over, after every
finished send, and when the one timer goes off that waits for the next allowed moment.
"""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace

from bot.engine.ports import Ready, Settled
from bot.outbox.lanes import LANES, Lanes, Waiting
from bot.outbox.marks import Marks
from bot.outbox.outcome import Broken, MessageGone, Outcome, RateLimited
from bot.outbox.pace import Limits, Pace
from bot.outbox.rest import Rest
from bot.outbox.settling import Settle, Settling, Sleep
from bot.outbox.taps import Answer, Taps, silent
from bot.outbox.verdict import CAMPAIGN, Next, judge

_LOG = logging.getLogger(__name__)

Send = Callable[[Ready], Awaitable[Outcome]]
Find = Callable[[Ready], Awaitable[int]]
Split = Callable[[Ready], list[Ready]]


async def _unknown(_ready: Ready) -> int:
    return 0


def _whole(ready: Ready) -> list[Ready]:
    return [ready]


class Delivery:
    """One per bot. `send` never raises for a failure it knows; `settle` commits results.

    `answer` acknowledges a tap. `find` looks up the message id of a mark that this process did not send itself;
    0 means unknown. `split` cuts a message that is too long for the channel. `clock` and `sleep` are seconds.
    """

    def __init__(
        self,
        send: Send,
        settle: Settle,
        *,
        answer: Answer = silent,
        find: Find = _unknown,
        split: Split = _whole,
        limits: Limits | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._send, self._find, self._split = send, find, split
        self._clock, self._sleep = clock, sleep
        self._limits = limits or Limits()
        self._lanes = Lanes(self._limits)
        self._pace = Pace(self._limits, len(LANES))
        self._settling = Settling(settle, sleep, self._limits.first_pause)
        self._marks = Marks()
        self._under_way: set[asyncio.Task[None]] = set()
        self._taps = Taps(answer, self._limits.in_flight)
        self._room = asyncio.Event()
        self._timer: asyncio.Task[None] | None = None
        self._timer_at = 0.0
        self._rest = Rest(self._limits, chance)
        self._closing = False

    def __len__(self) -> int:
        """Messages waiting or under way."""
        return len(self._lanes) + len(self._under_way)

    @property
    def reachable(self) -> bool:
        """Did the last attempt reach the other side?"""
        return self._rest.outages == 0

    async def hand_over(self, messages: Iterable[Ready]) -> None:
        """Take over committed messages. Waits while memory is full, so that the pipeline slows down with us."""
        for ready in messages:
            while len(self._lanes) >= self._limits.memory and not self._closing:
                self._pump()
                self._room.clear()
                await self._room.wait()
            for part in self._split(ready):
                superseded = self._lanes.add(part)
                if superseded is not None:
                    self._settling.add(Settled(superseded.row, "superseded"))
        self._pump()

    def ack(self, taps: Iterable[str]) -> None:
        """Stop the little clock on tapped buttons. Best effort: not stored, not paced, never repeated."""
        self._taps.answer(taps)

    async def close(self) -> None:
        """Finish what is under way, tell the database, stop. What still waits is in the outbox for the next start."""
        self._closing = True
        self._room.set()
        if self._timer is not None:
            self._timer.cancel()
        busy = self._under_way | self._taps.under_way()
        if busy:
            _done, late = await asyncio.wait(busy, timeout=self._limits.close_within)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._settling.flush(self._limits.close_within)

    def _pump(self) -> None:
        """Start everything that may start now, and set the timer for the first thing that may start later."""
        if self._closing:
            return
        now = self._clock()
        # After an outage one goes ahead to look, before all others follow.
        most = self._limits.in_flight if self._rest.outages == 0 else 1
        while len(self._under_way) < most:
            if self._rest.until > now:
                self._wake_at(self._rest.until)
                break
            # A campaign leaves half of the connections free, and a part of every second, for replies.
            crowded = len(self._under_way) >= (most + 1) // 2
            lanes = min(self._pace.open(now), CAMPAIGN if crowded else len(LANES))
            waiting = self._lanes.take(now, lanes)
            if waiting is None:
                self._wake_at(self._next_moment(now))
                break
            if waiting.counted:
                self._pace.take(waiting.lane, now)
            self._under_way.add(asyncio.create_task(self._carry(waiting)))

    def _next_moment(self, now: float) -> float | None:
        """When a resting chat wakes up, or a lane in which somebody stands may send again."""
        moments = [now + self._pace.wait(lane, now) for lane in range(len(LANES)) if self._lanes.standing(lane)]
        wakes = self._lanes.next_moment()
        if wakes is not None:
            moments.append(wakes)
        return min((moment for moment in moments if moment > now), default=None)

    def _wake_at(self, moment: float | None) -> None:
        if moment is None:
            return
        if self._timer is not None:
            if self._timer_at <= moment:
                return
            self._timer.cancel()
        self._timer_at = moment
        self._timer = asyncio.create_task(self._wake(moment))

    async def _wake(self, moment: float) -> None:
        await self._sleep(max(0.0, moment - self._clock()))
        self._timer = None
        self._pump()

    async def _carry(self, waiting: Waiting) -> None:
        """One attempt for one message, and what follows from it."""
        task = asyncio.current_task()
        waiting.tries += 1
        try:
            outcome = await self._attempt(waiting.ready)
            self._conclude(waiting, outcome)
        finally:
            if task is not None:
                self._under_way.discard(task)
        if len(self._lanes) < self._limits.memory:
            self._room.set()
        self._pump()

    async def _attempt(self, ready: Ready) -> Outcome:
        message = ready.message
        try:
            if message.kind == "edit" and not message.target:
                target = self._marks.find(ready.chat, message.mark) or await self._find(ready)
                if not target:
                    return MessageGone()
                ready = replace(ready, message=replace(message, target=target))
            return await self._send(ready)
        except Exception as error:  # noqa: BLE001  a fault in our own code may cost one message, never the delivery
            _LOG.error("Een bericht klaarmaken mislukte (%s).", type(error).__name__)
            return Broken(type(error).__name__)

    def _conclude(self, waiting: Waiting, outcome: Outcome) -> None:
        now = self._clock()
        ready, verdict = waiting.ready, judge(waiting, outcome)
        if verdict.next is not Next.OUTAGE:
            self._rest.reached()
        if verdict.next is Next.SETTLE:
            if ready.message.kind != "edit":
                self._marks.learn(ready.chat, ready.message.mark, verdict.message)
            self._settling.add(Settled(ready.row, verdict.result, verdict.message))
            self._lanes.done(ready.chat, now)
        elif verdict.next is Next.LEAVE:
            for gone in (ready, *self._lanes.drop(ready.chat)):
                self._settling.add(Settled(gone.row, verdict.result))
            self._lanes.done(ready.chat, now)
        elif verdict.next is Next.DOUBT:
            pause = self._limits.doubt_pause * 2.0 ** min(waiting.tries - 1, 5)
            self._lanes.back(waiting, now + pause, now, alone=True)
        elif isinstance(outcome, RateLimited):
            self._lanes.back(waiting, self._rest.too_fast(ready.chat, outcome.retry_after, now), now)
        else:
            self._rest.outage(now)
            self._lanes.back(waiting, now, now)
