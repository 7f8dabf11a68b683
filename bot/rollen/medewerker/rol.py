"""From event to effects to stores, for everybody who writes to the employees' bot."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.engine import loose, words, words_person
from bot.engine import turn as engine
from bot.engine.answer import Answer, Answers
from bot.engine.buttons import always
from bot.engine.effects import (
    Absent,
    AskedLoosely,
    ChangeTeam,
    Drop,
    Effect,
    Erase,
    Finish,
    Join,
    Keep,
    MakeCard,
    NewMoveCode,
    Replace,
    Say,
    SetAccount,
    Show,
)
from bot.engine.events import Event, Kind
from bot.engine.messages import Bubble, Phrase
from bot.engine.ports import Ready, Settled
from bot.engine.session import Session
from bot.rollen.medewerker import deelname, kaarten, mijn_gegevens, opslag, verhuizen
from bot.rollen.medewerker.afscheid import Afscheid
from bot.rollen.medewerker.beurt import Beurt, rendered
from bot.rollen.medewerker.kamer import Kamer

MOST_LOOSE = 5_000  # people of whom the last loose question is remembered


class UnknownEffect(Exception):
    """An effect for which this role has no rule: refused."""


class Medewerker:
    """One batch: `begin`, then `handle` per event between `savepoint` and `rollback`, then `flush`."""

    def __init__(self, kamer: Kamer) -> None:
        self._kamer = kamer
        self._conn: Any = None
        self.truncate_log = False
        self._passing_before = 0
        self._afscheid = Afscheid(kamer.kluis.keys)

    def __repr__(self) -> str:
        return "<Medewerker>"

    def begin(self, conn: Any, events: Sequence[Event]) -> None:
        """Load what these events need, each table with one statement."""
        kamer, self._conn = self._kamer, conn
        kamer.passing.clear()
        kamer.erased = 0
        kamer.inhoud.load(conn)
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

    def content_changed(self) -> None:
        """The copy of the organisation's content is a new one: the next batch reads it."""
        self._kamer.inhoud.forget()

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
        asked = kamer.loosely.pop(person, None)
        if asked is not None and event.kind is Kind.TEXT and not engine.code_in(event):
            known = kamer.known(account or {"taal": event.language}, now, {})
            data = loose.as_tap(known, event.text, asked)
            if data:
                beurt.event = replace(event, kind=Kind.TAP, data=data)
            elif not member:
                self._carry_out(beurt, loose.ask_again(known, event, asked))
                return
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
            if not stored and kamer.kluis.dossier(beurt.person, bytes.fromhex(dossier)) is None:
                session.forget(dossier)  # it had its time: there is no place left to go back to
        outcome = engine.turn(session, event, kamer.known(beurt.account, beurt.now, answers))
        beurt.session = outcome.session
        if beurt.account.get("weg") and event.kind not in (Kind.LEFT, Kind.DUE):
            deelname.absent(beurt, Absent(False))
        kamer.kluis.touch_week(beurt.person, f"{beurt.now:%G-W%V}")
        self._carry_out(beurt, _next_first(outcome.effects))
        self._save(beurt)

    def _stranger(self, beurt: Beurt) -> None:
        code = engine.code_in(beurt.event)
        team, mover = deelname.opens(beurt, code) if code else (None, None)
        if mover is not None and beurt.event.kind is not Kind.TAP:
            effects = verhuizen.move_in(beurt, mover)
        else:
            known = self._kamer.known({"taal": beurt.event.language}, beurt.now, {})
            effects = engine.stranger(beurt.event, known, usable=team is not None)
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
        member = kamer.kluis.knows(person)
        if event.kind is Kind.OUTSIDE:
            return
        account = kamer.kluis.account(person) if member else {"taal": event.language}
        beurt = Beurt(kamer, self._conn, person, event, datetime.min, account, Session(), member=member)
        rows = ((always(Phrase(words.NEXT), "verder"), always(Phrase(words.MENU), "menu")),)
        beurt.say(Bubble((Phrase(words_person.FAILURE),), rows if member else ()))

    def flush(self, conn: Any) -> list[Ready]:
        """Write everything; the messages come back with their outbox rows."""
        kamer = self._kamer
        kamer.kluis.flush(conn)
        kamer.sessions.flush(conn)
        ready = kamer.outbox.flush(conn)
        self.on_the_way(ready)
        # Of a stranger nothing is stored, so a crash loses messages: buttons go only after what comes next was sent.
        kamer.passing.sort(key=lambda entry: entry[1].kind == "edit")
        ready += [Ready(0, b"", chat, message) for chat, message in kamer.passing]
        kamer.passing.clear()
        if kamer.erased:
            ready += self.farewells(conn)
            kamer.erased_before_commit = True
        return ready

    def on_the_way(self, ready: Sequence[Ready]) -> None:
        """These will be sent: whoever erases everything meanwhile, must not keep them in the chat."""
        self._kamer.under_way.update((one.row, one.person) for one in ready)

    def after_commit(self) -> None:
        """Somebody was erased: from now on the log on disk must be truncated until nothing of them is left in it."""
        if self._kamer.erased_before_commit:
            self._kamer.erased_before_commit = False
            self.truncate_log = True

    # what outlives a batch

    def farewells(self, conn: Any) -> list[Ready]:
        """What is still to be done for people who were erased."""
        return self._afscheid.ready(conn)

    def settled(self, conn: Any, one: Settled) -> None:
        """An outgoing message got its result."""
        self._kamer.under_way.pop(one.row, None)
        if self._afscheid.settled(conn, one):
            self.truncate_log = True

    @property
    def unfinished(self) -> bool:
        """Are there farewells with something new to do? Then ask for `farewells`."""
        return bool(self._afscheid.again)


def _next_first(effects: list[Effect]) -> list[Effect]:
    """The next question before the tidying of the answered one: a person waits for the first, not for the second."""
    ordered: list[Effect] = []
    held: list[Effect] = []
    for effect in effects:
        if isinstance(effect, Replace):
            held.append(effect)
            continue
        if not isinstance(effect, _SILENT):  # who waits for a card, first sees that it is being made
            ordered += held
            held = []
        ordered.append(effect)
        if isinstance(effect, Say):
            ordered += held
            held = []
    return ordered + held


def _say(beurt: Beurt, effect: Say) -> None:
    beurt.say(effect.bubble, effect.mark)


def _replace(beurt: Beurt, effect: Replace) -> None:
    beurt.send(rendered(beurt, effect.bubble, kind="edit", mark=effect.mark, target=effect.message))


def _show(beurt: Beurt, effect: Show) -> list[Effect] | None:
    if effect.screen in mijn_gegevens.SCREENS:
        return mijn_gegevens.show(beurt, effect)
    kaarten.show(beurt, effect)
    return None


def _asked_loosely(beurt: Beurt, effect: AskedLoosely) -> None:
    loosely = beurt.kamer.loosely
    loosely[beurt.person] = effect
    if len(loosely) > MOST_LOOSE:
        loosely.popitem(last=False)


_SILENT = (Say, Keep, Drop, SetAccount, Finish)  # what may overtake a Replace

_RULES: dict[type[Effect], Callable[[Beurt, Any], list[Effect] | None]] = {
    Say: _say,
    AskedLoosely: _asked_loosely,
    Replace: _replace,
    Keep: opslag.keep,
    Drop: opslag.drop,
    Finish: opslag.finish,
    SetAccount: opslag.set_account,
    MakeCard: kaarten.make,
    Show: _show,
    Join: deelname.join,
    ChangeTeam: deelname.change_team,
    NewMoveCode: verhuizen.give_code,
    Absent: deelname.absent,
    Erase: deelname.erase,
}

