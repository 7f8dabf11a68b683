"""Who is next. Pure: order per chat, three lanes, pauses; no clock and no network in here.

A message waits in the lane of its kind, in the queue of its own chat. Within one chat and lane the order is kept
strictly and one message is under way at a time; an earlier lane always goes first, in the chat and between chats.
"""

import heapq
from collections import deque
from itertools import count

from bot.engine.ports import Ready
from bot.outbox.pace import Bucket, Limits

LANES = ("gesprek", "herinnering", "campagne")


class Waiting:
    """One message in line, with what was tried so far."""

    __slots__ = ("counted", "lane", "ready", "tries")

    def __init__(self, ready: Ready, counted: bool = True) -> None:
        self.ready = ready
        self.lane = LANES.index(ready.message.lane) if ready.message.lane in LANES else 0
        self.counted = counted  # does it take from the pace?
        self.tries = 0


class Chat:
    """The three queues of one chat and its own pace."""

    __slots__ = ("asleep_lane", "asleep_until", "bucket", "busy", "lined", "queues")

    def __init__(self, bucket: Bucket) -> None:
        self.queues: tuple[deque[Waiting], ...] = tuple(deque() for _ in LANES)
        self.busy = False
        self.asleep_until = 0.0  # 0: awake
        self.asleep_lane = 0  # a message of an earlier lane than this one wakes the chat
        self.lined = -1  # the lane in whose line this chat stands
        self.bucket = bucket

    def first_lane(self) -> int:
        """The earliest lane with something in it, or -1."""
        return next((lane for lane, queue in enumerate(self.queues) if queue), -1)


class Lanes:
    """All chats with something to send. `len()` is the number of waiting messages, those under way not counted."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._chats: dict[int, Chat] = {}
        self._lines: tuple[deque[int], ...] = tuple(deque() for _ in LANES)
        self._sleepers: list[tuple[float, int, int]] = []
        self._order = count()
        self._size = 0
        self._sweep_at = 1_000

    def __len__(self) -> int:
        return self._size

    def add(self, ready: Ready) -> Ready | None:
        """Put a message in line. Returns the waiting edit that this one makes superfluous, if there is one."""
        chat = self._chats.get(ready.chat)
        if chat is None:
            bucket = Bucket(self._limits.chat_per_second, self._limits.chat_burst)
            chat = self._chats[ready.chat] = Chat(bucket)
        waiting = Waiting(ready, ready.message.kind in self._limits.counted)
        old = _superseded(chat.queues[waiting.lane], ready)
        if old is None:
            self._size += 1
        chat.queues[waiting.lane].append(waiting)
        if waiting.lane < chat.asleep_lane:
            chat.asleep_until = 0.0
            chat.asleep_lane = 0
        self._line_up(ready.chat, chat)
        return old

    def take(self, now: float, lanes: int = len(LANES)) -> Waiting | None:
        """The next message of the first `lanes` lanes that may go, or None. Its chat is busy until `done` or `back`."""
        self._wake(now)
        for lane in range(lanes):
            line = self._lines[lane]
            while line:
                number = line.popleft()
                chat = self._chats.get(number)
                if chat is None or chat.lined != lane:
                    continue  # it stands in an earlier line by now
                chat.lined = -1
                waiting = chat.queues[lane][0]
                pause = chat.bucket.wait(now) if waiting.counted else 0.0
                if pause > 0:
                    self._sleep(number, chat, now + pause)
                    continue
                if waiting.counted:
                    chat.bucket.take(now)
                chat.queues[lane].popleft()
                chat.busy = True
                self._size -= 1
                return waiting
        return None

    def done(self, number: int, now: float) -> None:
        """The message under way of this chat is finished."""
        chat = self._chats[number]
        chat.busy = False
        if chat.first_lane() < 0:
            if chat.bucket.full(now):
                del self._chats[number]
            elif len(self._chats) > self._sweep_at:
                self._sweep(now)
            return
        self._line_up(number, chat)

    def back(self, waiting: Waiting, until: float, now: float, *, alone: bool = False) -> None:
        """The message under way could not be sent: first in its queue again, and the chat rests until then.

        With `alone` only this message waits: one of an earlier lane may still go in between.
        """
        number = waiting.ready.chat
        chat = self._chats[number]
        chat.queues[waiting.lane].appendleft(waiting)
        self._size += 1
        chat.busy = False
        if until > now:
            self._sleep(number, chat, until, waiting.lane if alone else 0)
        else:
            self._line_up(number, chat)

    def drop(self, number: int) -> list[Ready]:
        """Take everything of a chat out of line (the person left) and return it."""
        chat = self._chats[number]
        dropped = [waiting.ready for queue in chat.queues for waiting in queue]
        for queue in chat.queues:
            queue.clear()
        self._size -= len(dropped)
        return dropped

    def standing(self, lane: int) -> bool:
        """Does somebody stand in this line? (Perhaps only somebody who has moved to an earlier line since.)"""
        return bool(self._lines[lane])

    def next_moment(self) -> float | None:
        """When the first resting chat wakes up."""
        return self._sleepers[0][0] if self._sleepers else None

    def _line_up(self, number: int, chat: Chat) -> None:
        if chat.busy or chat.asleep_until:
            return
        lane = chat.first_lane()
        if lane >= 0 and (chat.lined < 0 or lane < chat.lined):
            chat.lined = lane
            self._lines[lane].append(number)

    def _sleep(self, number: int, chat: Chat, until: float, lane: int = 0) -> None:
        chat.lined = -1
        chat.asleep_until = until
        chat.asleep_lane = lane
        heapq.heappush(self._sleepers, (until, next(self._order), number))

    def _wake(self, now: float) -> None:
        while self._sleepers and self._sleepers[0][0] <= now:
            _until, _order, number = heapq.heappop(self._sleepers)
            chat = self._chats.get(number)
            if chat is not None and chat.asleep_until and chat.asleep_until <= now:
                chat.asleep_until = 0.0
                chat.asleep_lane = 0
                self._line_up(number, chat)

    def _sweep(self, now: float) -> None:
        """Forget chats that have nothing waiting and whose pace needs no memory any more."""
        for number in [n for n, c in self._chats.items() if not c.busy and c.first_lane() < 0 and c.bucket.full(now)]:
            del self._chats[number]
        self._sweep_at = 2 * len(self._chats) + 1_000


def _superseded(queue: deque[Waiting], ready: Ready) -> Ready | None:
    """Remove the waiting edit of the same message from this queue: a later one says how it ends up looking."""
    message = ready.message
    if message.kind != "edit" or not (message.target or message.mark):
        return None
    for place, waiting in enumerate(queue):
        other = waiting.ready.message
        if other.kind == "edit" and (other.target, other.mark) == (message.target, message.mark):
            del queue[place]
            return waiting.ready
    return None
