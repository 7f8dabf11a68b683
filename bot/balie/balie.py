"""The desk: from event to effects to stores, for everybody who writes to the organisation's bot.

Who somebody is, is asked of the database in the transaction of their own update, every time: a role that was taken
away a moment ago is a stranger's now.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from bot.balie import kalender, woorden
from bot.balie.kamer import Kamer
from bot.balie.ontvangst import bezoek_of, receive, to_menu, turn
from bot.balie.toegang import code_in, opens
from bot.engine import words, words_person
from bot.engine.buttons import always
from bot.engine.events import Event, Kind
from bot.engine.messages import Bubble, Phrase
from bot.engine.ports import Ready, Settled
from bot.store import gebruikers
from bot.store.gebruikers import Gebruiker
from bot.store.tussenstand import Tussenstand, blamed


class Balie:
    """One batch: `begin`, then `handle` per event between `savepoint` and `rollback`, then `flush`.

    Fulfils `bot.pipeline.Role`.
    """

    def __init__(self, kamer: Kamer) -> None:
        self._kamer = kamer
        self._conn: Any = None
        self._point = Tussenstand()
        self._passing_before = 0

    def __repr__(self) -> str:
        return "<Balie>"

    def use_files(self, bestand: Callable[[str, int], bytes | None]) -> None:
        """From now on what people send can be read."""
        self._kamer.bestand = bestand

    # the batch

    def begin(self, conn: Any, events: Sequence[Event]) -> None:
        kamer, self._conn = self._kamer, conn
        self._point.begin()
        kamer.passing.clear()
        kamer.outbox.begin()
        kamer.sessions.load(conn, dict.fromkeys(self.pseudonym(event) for event in events))

    def pseudonym(self, event: Event) -> bytes:
        return event.pseudonym or self._kamer.zegel.wie(event.person)

    def knows(self, event: Event) -> bool:
        return gebruikers.is_known(self._conn, self.pseudonym(event))

    def savepoint(self) -> None:
        kamer = self._kamer
        with blamed():
            self._point.mark(self._conn)
        kamer.sessions.savepoint()
        kamer.outbox.savepoint()
        self._passing_before = len(kamer.passing)

    def rollback(self) -> None:
        kamer = self._kamer
        self._point.undo()
        kamer.sessions.rollback()
        kamer.outbox.rollback()
        del kamer.passing[self._passing_before:]

    def flush(self, conn: Any) -> list[Ready]:
        """Write everything; the messages come back with their outbox rows."""
        kamer = self._kamer
        self._point.keep()
        kamer.sessions.flush(conn)
        ready = kamer.outbox.flush(conn)
        ready += [Ready(0, b"", chat, message) for chat, message in kamer.passing]
        kamer.passing.clear()
        return ready

    def settled(self, conn: Any, one: Settled) -> None:
        """An outgoing message got its result: nobody is told."""

    def after_commit(self) -> None:
        """Nothing outlives a batch here."""

    # one event

    def handle(self, event: Event, now: datetime) -> None:
        """What this event does. `now` is local time."""
        with blamed():
            self._handle(event, now)

    def _handle(self, event: Event, now: datetime) -> None:
        kamer = self._kamer
        if event.kind is Kind.OUTSIDE:
            if event.text.startswith("/"):
                self._pass(event, words_person.GROUP)
            return
        wie = self.pseudonym(event)
        roles = gebruikers.of_account(self._conn, kamer.zegel, wie)
        roles = [one for one in roles if one.rol in kamer.rollen]
        if event.kind is Kind.DUE:
            self._tell(roles, event, now)
            return
        code = code_in(event, known=bool(roles))
        if code:
            self._with_code(event, now, wie, roles, code)
        elif roles:
            receive(kamer, self._conn, event, now, roles)
        elif event.kind not in (Kind.LEFT, Kind.RETURNED, Kind.EDITED):
            self._pass(event, words_person.ASK_FOR_LINK)

    def _with_code(self, event: Event, now: datetime, wie: bytes, roles: list[Gebruiker], code: str) -> None:
        kamer = self._kamer
        number = opens(kamer, self._conn, wie, code, now)
        invited = gebruikers.by_number(self._conn, kamer.zegel, number) if number is not None else None
        if invited is None or invited.rol not in kamer.rollen:
            self._pass(event, words_person.ASK_FOR_LINK)
            return
        if any(one.rol == invited.rol for one in roles):
            self._pass(event, woorden.ALREADY_HERE)
            return
        account = {"chat": event.chat, "taal": "en" if event.language.startswith("en") else kamer.language}
        if not gebruikers.admit(self._conn, kamer.zegel, invited.id, code, wie, account, now.date()):
            self._pass(event, words_person.ASK_FOR_LINK)
            return
        roles = gebruikers.of_account(self._conn, kamer.zegel, wie)
        new = next(one for one in roles if one.id == invited.id)
        bezoek = bezoek_of(kamer, self._conn, to_menu(event), now, new)
        greeting = Phrase(woorden.WELCOME, {"naam": new.naam})
        bezoek.say(Bubble((greeting, *(Phrase(line) for line in bezoek.rol.welkom))))
        turn(bezoek, roles)

    def _pass(self, event: Event, sentence: str) -> None:
        """One sentence to whoever wrote, without a trace of them."""
        kamer = self._kamer
        language = "en" if event.language.startswith("en") else kamer.language
        kamer.passing.append((event.chat, kamer.rendered(Bubble((Phrase(sentence),)), language, None)))

    def sorry(self, event: Event) -> None:
        """Tell a user that their last update could not be handled. A stranger and a clock hear nothing."""
        if event.kind in (Kind.DUE, Kind.OUTSIDE):
            return
        roles = gebruikers.of_account(self._conn, self._kamer.zegel, self.pseudonym(event))
        if roles:
            rows = ((always(Phrase(words.NEXT), "verder"), always(Phrase(words.MENU), "menu")),)
            rol = self._kamer.rollen.get(roles[0].rol)
            said = self._kamer.rendered(Bubble((Phrase(words_person.FAILURE),), rows), self._kamer.language, rol)
            self._kamer.outbox.add(roles[0].wie, roles[0].chat, said)

    # what the calendar says

    def aan_de_beurt(self, conn: Any, now: datetime) -> list[Event]:
        """See `kalender.aan_de_beurt`."""
        return kalender.aan_de_beurt(self._kamer, conn, now)

    def volgende(self, conn: Any, now: datetime) -> datetime | None:
        """See `kalender.volgende`."""
        return kalender.volgende(self._kamer, conn, now)

    def _tell(self, roles: list[Gebruiker], event: Event, now: datetime) -> None:
        rol, _, name = event.name.partition("/")
        gebruiker = next((one for one in roles if one.rol == rol), None)
        if gebruiker is not None:
            kalender.tell(bezoek_of(self._kamer, self._conn, event, now, gebruiker), name)
