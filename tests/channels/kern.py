"""A small synchronous core for the channel tests: it asks, hears, and remembers what it was told."""

import threading
from collections.abc import Callable, Sequence

from bot.engine.events import Event, Kind
from bot.engine.messages import Rendered
from bot.engine.ports import Ready, Settled

VRAAG = "Wat voor gesprek wordt het?"
KNOPPEN = ((("Loopbaan", "v:1", ""),), (("Evaluatie", "v:2", ""),))


class Kern:
    """Answers every event once (like the real core it knows which update it has seen) and commits in memory."""

    def __init__(self, antwoord: Callable[[Event], list[Rendered]] | None = None) -> None:
        self.gezien: dict[int, Event] = {}
        self.keer: list[int] = []  # every event that came in, also the second time
        self.batches: list[int] = []
        self.afgevinkt: list[Settled] = []
        self.fout: Exception | None = None
        self.draden: set[str] = set()
        self.nummer = 0
        self._antwoord = antwoord or vraag_en_aanpassing

    def handle(self, events: Sequence[object]) -> list[Ready]:
        self.draden.add(threading.current_thread().name)
        klaar: list[Ready] = []
        for event in events:
            assert isinstance(event, Event)
            self.keer.append(event.id)
        if self.fout is not None:
            raise self.fout
        self.batches.append(len(events))
        for event in events:
            assert isinstance(event, Event)
            if event.id in self.gezien:
                continue
            self.gezien[event.id] = event
            for message in self._antwoord(event):
                self.nummer += 1
                klaar.append(Ready(self.nummer, str(event.person).encode(), event.chat, message))
        return klaar

    def settle(self, settled: Sequence[Settled]) -> None:
        self.draden.add(threading.current_thread().name)
        self.afgevinkt.extend(settled)

    def soorten(self) -> list[str]:
        return [str(event.kind) for event in self.gezien.values()]


def vraag_en_aanpassing(event: Event) -> list[Rendered]:
    """A typed text gets a question with buttons; a tap closes the question and asks the next."""
    if event.kind in (Kind.LEFT, Kind.RETURNED, Kind.OUTSIDE):
        return []
    mark = f"vraag:{event.id}"
    vraag = Rendered("send", f"{VRAAG} ({event.kind})", KNOPPEN, mark=mark)
    if event.kind is Kind.TAP:
        return [Rendered("edit", "Loopbaan. Goed gekozen.", target=event.message), vraag]
    return [vraag]
