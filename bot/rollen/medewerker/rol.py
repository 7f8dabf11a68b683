"""From event to effects to stores, for everybody who writes to the employees' bot."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from bot.engine import turn as engine
from bot.engine import words, words_person
from bot.engine.answer import Answer, Answers
from bot.engine.buttons import always
from bot.engine.effects import (
    Absent,
    ChangeTeam,
    Drop,
    Effect,
    Erase,
    Finish,
    Join,
    Keep,
    MakeCard,
    Replace,
    Say,
    SetAccount,
    Show,
)
from bot.engine.events import Event, Kind
from bot.engine.messages import Bubble, Phrase, Rendered
from bot.engine.ports import Ready
from bot.engine.session import Session
from bot.kluis.wissen import end_farewell, farewells
from bot.rollen.medewerker import deelname, kaarten, opslag
from bot.rollen.medewerker.beurt import Beurt, rendered
from bot.rollen.medewerker.kamer import Kamer


class UnknownEffect(Exception):
    """An effect for which this role has no rule: refused."""


class Medewerker:
    """One batch: `begin`, then `handle` per event between `savepoint` and `rollback`, then `flush`."""

    def __init__(self, kamer: Kamer) -> None:
        self._kamer = kamer
        self._conn: Any = None
        self.truncate_log = False
        self._passing_before = 0
        self._farewells: dict[int, bytes] = {}  # number of an outgoing message → farewell that it ends

    def __repr__(self) -> str:
        return "<Medewerker>"

    def begin(self, conn: Any, events: Sequence[Event]) -> None:
        """Load what these events need, each table with one statement."""
        kamer, self._conn = self._kamer, conn
        kamer.passing.clear()
        kamer.erased = 0
        persons = {event.person: kamer.kluis.pseudonym(event.person) for event in events}
        kamer.kluis.load(conn, persons.values())
        kamer.outbox.begin()
        members = [person for person in persons.values() if kamer.kluis.knows(person)]
        kamer.sessions.load(conn, members)
        wanted = []
        known = set(members)
        for event in events:
            person = persons[event.person]
            if person in known:
                wanted += [(person, dossier) for dossier in self._needed(person, event)]
        if wanted:
            kamer.kluis.load_answers(conn, wanted)

    def _needed(self, person: bytes, event: Event) -> list[bytes]:
        """Loading ahead only saves statements. A session that cannot be read must not stop the others of the batch."""
        try:
            session = Session.from_json(self._kamer.sessions.get(person))
            return [bytes.fromhex(dossier) for dossier in engine.needs(session, event)]
        except Exception:  # noqa: BLE001  `handle` meets it again, for this person alone
            return []

    def pseudonym(self, event: Event) -> bytes:
        return self._kamer.kluis.pseudonym(event.person)

    def knows(self, event: Event) -> bool:
        return self._kamer.kluis.knows(self.pseudonym(event))

    def savepoint(self) -> None:
        kamer = self._kamer
        kamer.kluis.savepoint()
        kamer.sessions.savepoint()
        kamer.outbox.savepoint()
        self._passing_before = len(kamer.passing)

    def rollback(self) -> None:
        kamer = self._kamer
        kamer.kluis.rollback()
        kamer.sessions.rollback()
        kamer.outbox.rollback()
        del kamer.passing[self._passing_before:]

    def handle(self, event: Event, now: datetime) -> None:
        """What this event does, in memory. `now` is local time."""
        kamer = self._kamer
        person = self.pseudonym(event)
        if event.kind is Kind.OUTSIDE:
            self._outside(Beurt(kamer, self._conn, person, event, now, {}, Session(), member=False))
            return
        member = kamer.kluis.knows(person)
        account = kamer.kluis.account(person) if member else {}
        beurt = Beurt(kamer, self._conn, person, event, now, account, Session(), member=member)
        if member:
            self._member(beurt)
        else:
            self._stranger(beurt)

    def _outside(self, beurt: Beurt) -> None:
        """In a group everybody gets the same, whether they take part or not: a sentence after a command, or silence."""
        if beurt.event.text.startswith("/"):
            beurt.say(Bubble((Phrase(words_person.GROUP),)))

    def _member(self, beurt: Beurt) -> None:
        kamer, event = self._kamer, beurt.event
        session = Session.from_json(kamer.sessions.get(beurt.person))
        answers: dict[str, Answers] = {}
        for dossier in engine.needs(session, event):
            stored = kamer.kluis.answers(beurt.person, bytes.fromhex(dossier))
            answers[dossier] = {step: Answer.from_json(answer) for step, answer in stored.items()}
        outcome = engine.turn(session, event, kamer.known(beurt.account, beurt.now, answers))
        beurt.session = outcome.session
        if beurt.account.get("weg") and event.kind not in (Kind.LEFT, Kind.DUE):
            deelname.absent(beurt, Absent(False))
        kamer.kluis.touch_week(beurt.person, f"{beurt.now:%G-W%V}")
        self._carry_out(beurt, outcome.effects)
        self._save(beurt)

    def _stranger(self, beurt: Beurt) -> None:
        code = engine.code_in(beurt.event)
        usable = bool(code) and deelname.usable(beurt, code) is not None
        known = self._kamer.known({"taal": beurt.event.language}, beurt.now, {})
        effects = engine.stranger(beurt.event, known, usable=usable)
        beurt.account = {"taal": beurt.event.language}
        self._carry_out(beurt, effects)
        self._save(beurt)

    def _save(self, beurt: Beurt) -> None:
        if beurt.member:
            self._kamer.sessions.put(beurt.person, beurt.session.to_json())

    def _carry_out(self, beurt: Beurt, effects: list[Effect]) -> None:
        for effect in effects:
            rule = _RULES.get(type(effect))
            if rule is None:
                raise UnknownEffect(type(effect).__name__)
            more = rule(beurt, effect)
            if more:
                self._carry_out(beurt, more)

    def sorry(self, event: Event) -> None:
        """Tell somebody that their last message could not be handled, and that nothing else was lost."""
        kamer, person = self._kamer, self.pseudonym(event)
        if not kamer.kluis.knows(person):
            return
        account = kamer.kluis.account(person)
        beurt = Beurt(kamer, self._conn, person, event, datetime.min, account, Session())
        rows = ((always(Phrase(words.NEXT), "verder"), always(Phrase(words.MENU), "menu")),)
        beurt.say(Bubble((Phrase(words_person.FAILURE),), rows))

    def flush(self, conn: Any) -> list[Ready]:
        """Write everything; the messages come back with their outbox rows."""
        kamer = self._kamer
        kamer.kluis.flush(conn)
        kamer.sessions.flush(conn)
        ready = kamer.outbox.flush(conn)
        ready += [Ready(0, b"", chat, message) for chat, message in kamer.passing]
        kamer.passing.clear()
        if kamer.erased:
            ready += self.farewells(conn)
            kamer.erased_before_commit = True
        return ready

    def after_commit(self) -> None:
        """Somebody was erased: from now on the log on disk must be truncated until nothing of them is left in it."""
        if self._kamer.erased_before_commit:
            self._kamer.erased_before_commit = False
            self.truncate_log = True

    # what outlives a batch

    def farewells(self, conn: Any) -> list[Ready]:
        """What is still to be done for people who were erased; the last message ends their farewell row."""
        found: list[Ready] = []
        busy = set(self._farewells.values())
        for farewell, payload in farewells(conn, self._kamer.kluis.keys):
            if farewell in busy:
                continue
            content = json.loads(payload)
            chat = int(content["chat"])
            messages = [int(number) for number in content["berichten"]]
            for start in range(0, len(messages), 100):  # Telegram takes at most a hundred at once
                found.append(Ready(0, b"", chat, Rendered("delete", messages=tuple(messages[start:start + 100]))))
            number = -1 - len(self._farewells)
            self._farewells[number] = farewell
            found.append(Ready(number, b"", chat, Rendered("send", str(content["tekst"]))))
        return found

    def settled(self, conn: Any, number: int) -> None:
        """A farewell message got its result: nothing of this person is left now."""
        farewell = self._farewells.get(number)
        if farewell is not None:
            end_farewell(conn, farewell)
            self.truncate_log = True


def _say(beurt: Beurt, effect: Say) -> None:
    beurt.say(effect.bubble, effect.mark)


def _replace(beurt: Beurt, effect: Replace) -> None:
    beurt.send(rendered(beurt, effect.bubble, kind="edit", mark=effect.mark, target=effect.message))


_RULES: dict[type[Effect], Callable[[Beurt, Any], list[Effect] | None]] = {
    Say: _say,
    Replace: _replace,
    Keep: opslag.keep,
    Drop: opslag.drop,
    Finish: opslag.finish,
    SetAccount: opslag.set_account,
    MakeCard: kaarten.make,
    Show: kaarten.show,
    Join: deelname.join,
    ChangeTeam: deelname.change_team,
    Absent: deelname.absent,
    Erase: deelname.erase,
}

