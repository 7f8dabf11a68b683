"""A year in seconds: made-up people, the real pipeline, vault, alarms and outbox, and a clock that jumps.

Nothing waits: the clock goes to the next thing that happens, somebody who looks at their phone or an alarm that
goes off. What happens at about the same moment goes through the pipeline as one batch, as it does under load.
"""

import itertools
import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.engine.events import Event, Kind
from bot.engine.ports import Ready, Settled
from bot.planning.wekkers import event_of
from bot.settings import MedewerkerSettings
from bot.simulatie.mens import Mens
from bot.simulatie.verslag import Verslag
from bot.wiring.register import side

STEP = timedelta(minutes=20)  # what happens within this time may share a batch
BATCH = 100
FIRST_PERSON = 500_000_001
JOIN_DAYS = 60  # in which everybody opens the link
PURGE = timedelta(hours=24)


class Wereld:
    """`codes` are join codes; `restarts`: how many times the bot stops, half of them before it could send."""

    def __init__(
        self, settings: MedewerkerSettings, codes: Sequence[str], *, medewerkers: int, dagen: int, zaad: int = 1,
        restarts: int = 0, begin: datetime = datetime(2027, 1, 4, 7, 0, tzinfo=UTC),
    ) -> None:
        self._settings, self.begin, self.now = settings, begin, begin
        self.einde = begin + timedelta(days=dagen)
        self._kans = random.Random(zaad)  # noqa: S311  no secret: the same seed must give the same year
        self.verslag = Verslag(medewerkers, dagen)
        self._updates = itertools.count(1)
        self._numbers = itertools.count(1)
        self._marks: dict[tuple[int, str], int] = {}
        self._room = side("medewerker")
        self._process = self._open()
        self._room.copy_organisation(self._process)
        self.mensen = [self._mens(number, codes[number % len(codes)]) for number in range(medewerkers)]
        self._chats = {mens.nummer: mens for mens in self.mensen}
        self._restarts = sorted(begin + timedelta(days=dagen) * self._kans.random() for _ in range(restarts))
        self._purged = begin

    def _mens(self, number: int, code: str) -> Mens:
        kans = random.Random(self._kans.random())  # noqa: S311
        komt = self.begin + timedelta(days=kans.uniform(0, JOIN_DAYS), hours=kans.uniform(0, 10))
        mens = Mens(FIRST_PERSON + number, code, kans, komt, trouw=min(0.97, 0.25 + kans.random()))
        mens.volgende = komt
        return mens

    def _open(self) -> Any:
        return self._room.build(self._settings, clock=lambda: self.now, seconds=lambda: self.now.timestamp())

    # the year

    def leef(self, vooruit: Callable[[int], None] = lambda dag: None) -> Verslag:
        """Live until the end. `vooruit` hears each new day, from 0."""
        started, day = time.perf_counter(), -1
        while True:
            moment = self._next()
            if moment is None or moment >= self.einde:
                break
            self.now = max(moment, self.now + timedelta(seconds=1))
            if (self.now - self.begin).days > day:
                day = (self.now - self.begin).days
                vooruit(day)
            self._restart_if_due()
            self._alarms()
            self._people()
            self._tidy()
        self.now = self.einde
        self.verslag.seconden = time.perf_counter() - started
        self.verslag.leden = sum(mens.lid or mens.gewist for mens in self.mensen)
        self._process.close()
        return self.verslag

    def _next(self) -> datetime | None:
        waiting = [mens.volgende for mens in self.mensen if mens.volgende is not None]
        with self._process.database.engine.connect() as conn:
            alarm = self._process.kluis.next_alarm(conn)
        if alarm is not None:
            waiting.append(datetime.fromtimestamp(alarm, UTC))
        return min(waiting, default=None)

    def _alarms(self) -> None:
        while True:
            due = self._due()
            if not due:
                return
            self._hand([event_of(person, moment) for person, moment in due])

    def _due(self) -> list[tuple[bytes, int]]:
        with self._process.database.engine.connect() as conn:
            found: list[tuple[bytes, int]] = self._process.kluis.due(conn, int(self.now.timestamp()), BATCH)
            return found

    def _account(self, person: bytes) -> dict[str, Any]:
        """What this person has chosen, empty when they are no longer there."""
        with self._process.database.engine.connect() as conn:
            self._process.kluis.load(conn, [person])
            found: dict[str, Any] = self._process.kluis.account(person)
            return found

    def _people(self) -> None:
        """Everybody who looks at their phone now, tap after tap, side by side, until all have put it away."""
        here = [mens for mens in self.mensen if mens.volgende is not None and mens.volgende <= self.now + STEP]
        typed = {mens.nummer: mens.begint() for mens in here}
        for mens in here:
            mens.volgende = None
        while here:
            events: list[Event] = []
            staying: list[Mens] = []
            for mens in here:
                event = self._act(mens, typed.pop(mens.nummer, ""))
                if event is None:
                    mens.straks(self.now)
                else:
                    events.append(event)
                    staying.append(mens)
            for start in range(0, len(events), BATCH):
                self._hand(events[start:start + BATCH])
            self.now += timedelta(seconds=12)
            here = staying

    def _act(self, mens: Mens, typed: str) -> Event | None:
        act = typed or mens.kies()
        if act is None:
            return None
        number = next(self._updates)
        if isinstance(act, tuple):
            message, _words, data = act
            if data.startswith("!ag_"):
                self.verslag.put_off(mens.nummer, data)
            return Event(number, Kind.TAP, mens.nummer, mens.nummer, message=message, data=data, tap=str(number))
        if act.startswith("/"):
            name, _, rest = act[1:].partition(" ")
            return Event(number, Kind.COMMAND, mens.nummer, mens.nummer, name=name, text=rest, message=-number)
        return Event(number, Kind.TEXT, mens.nummer, mens.nummer, text=act, message=-number)

    # the bot

    def _hand(self, events: Sequence[Event]) -> None:
        self.verslag.gebeurtenissen += len(events)
        self._deliver(self._process.pipeline.handle(events))

    def _deliver(self, ready: Sequence[Ready]) -> None:
        settled = []
        for one in ready:
            mens = self._chats[one.chat]
            message, target = one.message, one.message.target
            if message.kind == "edit" and not target:
                target = self._marks.get((one.chat, message.mark)) or (
                    self._process.find_mark(one.person, message.mark) or 0)
            number = mens.telefoon.toon(message, target, next(self._numbers))
            if message.mark and message.kind != "edit":
                self._marks[one.chat, message.mark] = number
            if one.row:
                settled.append(Settled(one.row, "sent" if number or message.kind != "edit" else "refused", number))
            if message.kind in ("send", "document"):
                self._arrived(mens, one)
        if settled:
            self._process.pipeline.settle(settled)

    def _arrived(self, mens: Mens, one: Ready) -> None:
        self.verslag.berichten += 1
        account = self._account(one.person) if one.person else {}
        if one.row and not mens.lid:
            mens.lid, mens.gewist = True, False
        if one.message.lane != "herinnering":
            stopped = bool(account.get("gestopt"))
            self.verslag.gestopt += stopped and not mens.gestopt
            mens.gestopt = stopped
            if mens.lid and not account:
                mens.lid, mens.gewist = False, True
                self.verslag.gewist += 1
                self.verslag.forget(mens.nummer)
            return
        if not account:
            self.verslag.after_erase()
            return
        key = next((data.partition(":")[2] for row in one.message.rows for _w, data, _u in row
                    if data.startswith("!ag_later:")), "")
        self.verslag.unasked(mens.nummer, key, self.now.astimezone(self._settings.zone), account)
        mens.krijgt_bericht(self.now)

    def _restart_if_due(self) -> None:
        """The bot stops, tidily or not, and starts again; what was not sent yet comes from the outbox."""
        while self._restarts and self._restarts[0] <= self.now:
            self._restarts.pop(0)
            self.verslag.herstarts += 1
            due = self._due()
            if due and self._kans.random() < 0.5:  # it dies between the commit and the phone
                self._process.pipeline.handle([event_of(person, moment) for person, moment in due])
                self._process.database.engine.dispose()
            else:
                self._process.close()
            self._marks.clear()
            self._process = self._open()
            self._deliver(self._process.waiting())

    def _tidy(self) -> None:
        """What a running bot does each hour is done here each day."""
        if self.now - self._purged >= PURGE:
            self._purged = self.now
            self._process.upkeep.run_due()
            self._deliver(self._process.left_over())
