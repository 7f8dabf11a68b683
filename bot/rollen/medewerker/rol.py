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
    Calendar,
    ChangeTeam,
    Count,
    Drop,
    Effect,
    Erase,
    Finish,
    Join,
    Keep,
    Live,
    MakeCard,
    NewMoveCode,
    Replace,
    Say,
    SetAccount,
    SetAlarm,
    Show,
)
from bot.engine.events import Event, Kind
from bot.engine.messages import Bubble, Phrase
from bot.engine.ports import Ready, Settled
from bot.engine.sequence import next_first
from bot.engine.session import Session
from bot.rollen.medewerker import (
    campagne,
    deelname,
    kaarten,
    loopbaan,
    mijn_gegevens,
    opslag,
    papier,
    tellen,
    verhuizen,
)
from bot.rollen.medewerker.afscheid import Afscheid
from bot.rollen.medewerker.beurt import Beurt, rendered
from bot.rollen.medewerker.eigen_bronnen import Bronnen
from bot.rollen.medewerker.hangend import hangend
from bot.rollen.medewerker.kamer import Kamer

A_DAY = 86_400  # seconds
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
        self._asked_before: tuple[bytes, AskedLoosely] | None = None
        self._afscheid = Afscheid(kamer.kluis.keys)

    def __repr__(self) -> str:
        return "<Medewerker>"

    def begin(self, conn: Any, events: Sequence[Event]) -> None:
        """Load what these events need, each table with one statement."""
        kamer, self._conn = self._kamer, conn
        kamer.passing.clear()
        kamer.erased = 0
        kamer.inhoud.load(conn)
        persons = {id(event): self.pseudonym(event) for event in events}
        kamer.kluis.load(conn, dict.fromkeys(persons.values()), lock=True)
        kamer.nieuws.begin(conn, campagne.wanted(events))
        kamer.outbox.begin()
        members = [person for person in dict.fromkeys(persons.values()) if kamer.kluis.knows(person)]
        kamer.sessions.load(conn, members)
        wanted = []
        known = set(members)
        for event in events:
            person = persons[id(event)]
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
        return event.pseudonym or self._kamer.kluis.pseudonym(event.person)

    def knows(self, event: Event) -> bool:
        return self._kamer.kluis.knows(self.pseudonym(event))

    def savepoint(self) -> None:
        kamer = self._kamer
        kamer.kluis.savepoint()
        kamer.sessions.savepoint()
        kamer.outbox.savepoint()
        kamer.nieuws.ledger.savepoint()
        self._passing_before = len(kamer.passing)
        self._asked_before = None

    def rollback(self) -> None:
        kamer = self._kamer
        kamer.kluis.rollback()
        kamer.sessions.rollback()
        kamer.outbox.rollback()
        kamer.nieuws.ledger.rollback()
        del kamer.passing[self._passing_before:]
        if self._asked_before is not None:  # the same words must mean the same when they come again
            person, asked = self._asked_before
            kamer.loosely[person] = asked

    def handle(self, event: Event, now: datetime) -> None:
        """What this event does, in memory. `now` is local time."""
        kamer = self._kamer
        person = self.pseudonym(event)
        if event.kind is Kind.OUTSIDE:
            self._outside(Beurt(kamer, self._conn, person, event, now, {}, Session(), member=False))
            return
        member = kamer.kluis.knows(person)
        if event.kind is Kind.DUE and not member:
            return  # erased since
        account = kamer.kluis.account(person) if member else {}
        beurt = Beurt(kamer, self._conn, person, event, now, account, Session(), member=member)
        if campagne.is_news(event):
            campagne.handle(beurt, Session.from_json(kamer.sessions.get(person)))
            self._save(beurt)
            return
        asked = kamer.loosely.pop(person, None)
        if asked is not None:
            self._asked_before = (person, asked)
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
        known = kamer.known(beurt.account, beurt.now, answers, lambda shown: Bronnen(shown, beurt), beurt.person)
        known.bezit = lambda: hangend(beurt, session)
        outcome = engine.turn(session, event, known)
        beurt.session = outcome.session
        if beurt.account.get("weg") and event.kind not in (Kind.LEFT, Kind.DUE):
            deelname.absent(beurt, Absent(False))
        if event.kind is not Kind.DUE:  # an alarm is no sign of life
            kamer.kluis.touch_week(beurt.person, f"{beurt.now:%G-W%V}")
        self._carry_out(beurt, next_first(outcome.effects))
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
        if event.kind is Kind.DUE:  # nobody asked for anything: only look again another day
            if campagne.is_news(event):
                kamer.nieuws.lapse(event)
            elif member:
                kamer.kluis.set_alarm(person, int(event.name) + A_DAY)
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
        kamer.nieuws.ledger.flush(conn, ready)
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

    def take_up(self, conn: Any) -> None:
        """What other workers handed over of campaigns is ours to settle."""
        self._kamer.nieuws.ledger.take_up(conn)

    def sends(self, row: int) -> bool:
        """Is this outbox row on its way already, here?"""
        return row in self._kamer.under_way

    def start_anew(self) -> None:
        """Another process sent meanwhile what is on its way: what we remember of that holds no more."""
        self._kamer.under_way.clear()
        self._kamer.nieuws.ledger.forget()
        self._afscheid = Afscheid(self._kamer.kluis.keys)
        self.content_changed()

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
        self._kamer.nieuws.ledger.settled(conn, one.row, one.result)
        if self._afscheid.settled(conn, one):
            self.truncate_log = True

    @property
    def unfinished(self) -> bool:
        """Are there farewells with something new to do? Then ask for `farewells`."""
        return bool(self._afscheid.again)


def _say(beurt: Beurt, effect: Say) -> None:
    beurt.say(effect.bubble, effect.mark, effect.lane)


def _replace(beurt: Beurt, effect: Replace) -> None:
    beurt.send(rendered(beurt, effect.bubble, kind="edit", mark=effect.mark, target=effect.message))


def _show(beurt: Beurt, effect: Show) -> list[Effect] | None:
    if effect.screen in mijn_gegevens.SCREENS:
        return mijn_gegevens.show(beurt, effect)
    if effect.screen == campagne.SCREEN:
        campagne.show(beurt, effect)
        return None
    if effect.screen in papier.SCREENS:
        papier.SCREENS[effect.screen](beurt)
        return None
    kaarten.show(beurt, effect)
    return None


def _asked_loosely(beurt: Beurt, effect: AskedLoosely) -> None:
    loosely = beurt.kamer.loosely
    loosely[beurt.person] = effect
    if len(loosely) > MOST_LOOSE:
        loosely.popitem(last=False)


_RULES: dict[type[Effect], Callable[[Beurt, Any], list[Effect] | None]] = {
    Say: _say,
    AskedLoosely: _asked_loosely,
    Replace: _replace,
    Keep: opslag.keep,
    Drop: opslag.drop,
    Count: tellen.count,
    Finish: opslag.finish,
    SetAccount: opslag.set_account,
    Live: loopbaan.live,
    Calendar: papier.calendar,
    SetAlarm: loopbaan.set_alarm,
    MakeCard: kaarten.make,
    Show: _show,
    Join: deelname.join,
    ChangeTeam: deelname.change_team,
    NewMoveCode: verhuizen.give_code,
    Absent: deelname.absent,
    Erase: deelname.erase,
}

