"""The conversation on paper: the same acts straight into the pipeline, without a network or a second process."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count

from benchmarks.gesprek import RONDE, START, Daad
from bot.engine.events import Event, Kind
from bot.engine.ports import Ready, Settled
from bot.wiring.medewerker import Process


@dataclass(slots=True)
class Cost:
    """Seconds and updates of one kind of work, with the CPU time of this thread."""

    seconds: list[float] = field(default_factory=list)  # per batch
    cpu: list[float] = field(default_factory=list)  # per batch
    updates: int = 0

    def add(self, seconds: float, cpu: float, updates: int) -> None:
        self.seconds.append(seconds)
        self.cpu.append(cpu)
        self.updates += updates

    @property
    def micros(self) -> float:
        """Mean microseconds per update."""
        return sum(self.seconds) / self.updates * 1e6

    @property
    def cpu_micros(self) -> float:
        """Mean microseconds of CPU per update."""
        return sum(self.cpu) / self.updates * 1e6


class Papier:
    """People of whom only the buttons under their last message are remembered."""

    def __init__(self, process: Process, people: Sequence[int], *, first_update: int = 1) -> None:
        self._process = process
        self._people = people
        self._rows: dict[int, tuple[tuple[tuple[str, str, str], ...], ...]] = {}
        self._updates = count(first_update)
        self._messages = count(1)
        self.handling, self.settling = Cost(), Cost()

    def menu(self) -> None:
        """Everybody asks for the menu."""
        self._batch([self._typed(person, START) for person in self._people])

    def round(self, batch: int) -> None:
        """Everybody does every act once, in batches of so many updates."""
        for daad in RONDE:
            for start in range(0, len(self._people), batch):
                self._batch([self._event(person, daad) for person in self._people[start : start + batch]])

    def tap(self, person: int, data: str) -> Event:
        """A tap with callback data of one's own making."""
        number = next(self._updates)
        return Event(number, Kind.TAP, person, person, message=number, tap="x", data=data, language="nl")

    def handle(self, events: Sequence[Event]) -> list[Ready]:
        """One batch through the pipeline, measured."""
        began, spent = time.perf_counter(), time.thread_time()
        ready = self._process.pipeline.handle(events)
        self.handling.add(time.perf_counter() - began, time.thread_time() - spent, len(events))
        return ready

    def settle(self, ready: Iterable[Ready], updates: int) -> None:
        """Everything was sent, measured."""
        results = [Settled(one.row, "sent", next(self._messages)) for one in ready if one.row]
        began, spent = time.perf_counter(), time.thread_time()
        self._process.pipeline.settle(results)
        self.settling.add(time.perf_counter() - began, time.thread_time() - spent, updates)

    def _batch(self, events: Sequence[Event]) -> None:
        ready = self.handle(events)
        self.settle(ready, len(events))
        for one in ready:
            if one.message.kind == "send":
                self._rows[one.chat] = one.message.rows

    def _event(self, person: int, daad: Daad) -> Event:
        if daad.typ:
            return self._typed(person, daad.typ)
        data = next(data for row in self._rows[person] for label, data, _url in row if label == daad.tik)
        return self.tap(person, data)

    def _typed(self, person: int, text: str) -> Event:
        number = next(self._updates)
        kind, name, words = (Kind.COMMAND, text[1:], "") if text.startswith("/") else (Kind.TEXT, "", text)
        return Event(number, kind, person, person, text=words, name=name, message=number, language="nl")
