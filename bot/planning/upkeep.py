"""What must be done now and then, whoever is talking: copy, forget what had its time, tidy the log on disk."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Chore:
    """A piece of work every so many seconds. Trouble is logged by name and does not stop the others."""

    name: str
    every: float
    work: Callable[[], None]
    due: float = 0.0


@dataclass(slots=True)
class Upkeep:
    """All chores of one process. `clock` in seconds, never going back."""

    chores: list[Chore] = field(default_factory=list)
    clock: Callable[[], float] = time.monotonic

    def add(self, name: str, every: float, work: Callable[[], None]) -> None:
        self.chores.append(Chore(name, every, work))

    def run_due(self) -> None:
        """Do what is due. Called from the writing thread."""
        now = self.clock()
        for chore in self.chores:
            if chore.due <= now:
                self._run(chore, now)

    def do(self, name: str) -> None:
        """Do this chore now, whenever it was due. Called from the writing thread."""
        for chore in self.chores:
            if chore.name == name:
                self._run(chore, self.clock())

    def _run(self, chore: Chore, now: float) -> None:
        chore.due = now + chore.every
        try:
            chore.work()
        except Exception as error:  # noqa: BLE001  one chore in trouble must not keep the others from their work
            _LOG.warning("Onderhoud «%s» lukte niet (%s); straks nog eens.", chore.name, type(error).__name__)
