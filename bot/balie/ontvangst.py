"""Somebody with a role writes: as which of their roles, where they were, one turn of the engine, and what it wants."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.balie import woorden
from bot.balie.bezoek import Bezoek, Opgezocht
from bot.balie.kamer import Kamer
from bot.balie.rol import Rol
from bot.balie.uitvoeren import carry_out
from bot.engine import buttons, words
from bot.engine import turn as engine
from bot.engine.answer import Answer, Answers
from bot.engine.buttons import always
from bot.engine.events import Event, Kind
from bot.engine.huis import Huis
from bot.engine.messages import Button, Phrase, Rows
from bot.engine.sequence import next_first
from bot.engine.session import Session
from bot.engine.work import Known, Work
from bot.store.gebruikers import Gebruiker

SWITCH = "rol"  # the button with which somebody takes up their other role


def receive(kamer: Kamer, conn: Any, event: Event, now: datetime, roles: list[Gebruiker]) -> None:
    """An update of somebody who has at least one role."""
    kept = kamer.sessions.get(roles[0].wie) or {}
    chosen = _role_for(event, kept, [one.rol for one in roles])
    tapped = buttons.read(event.data) if event.kind is Kind.TAP else None
    if tapped is not None and (tapped.scope, tapped.node) == ("!", SWITCH):
        chosen = next((one.rol for one in roles if one.rol == tapped.key), chosen)
        event = to_menu(event)
    gebruiker = next(one for one in roles if one.rol == chosen)
    turn(bezoek_of(kamer, conn, event, now, gebruiker), roles)


def bezoek_of(kamer: Kamer, conn: Any, event: Event, now: datetime, gebruiker: Gebruiker) -> Bezoek:
    """Somebody at the desk in one of their roles, where they were in that role."""
    kept = kamer.sessions.get(gebruiker.wie) or {}
    session = Session.from_json(kept.get("s", {}).get(gebruiker.rol))
    return Bezoek(kamer, conn, kamer.rollen[gebruiker.rol], gebruiker, event, now, session)


def turn(bezoek: Bezoek, roles: list[Gebruiker]) -> None:
    """The same turn as everywhere, with what this user may know; then what it wants done."""
    event = bezoek.event
    if bezoek.account.get("weg") and event.kind is not Kind.LEFT:
        bezoek.set_account("weg", False)
    answers: dict[str, Answers] = {}
    for dossier in engine.needs(bezoek.session, event):
        found = bezoek.gesprekken.get(int(dossier))
        if found is None:
            bezoek.session.forget(dossier)  # it had its time
            continue
        answers[dossier] = {step: Answer.from_json(answer) for step, answer in found.antwoorden.items()}
    outcome = engine.turn(bezoek.session, event, _known(bezoek, roles, answers))
    bezoek.session = outcome.session
    carry_out(bezoek, next_first(outcome.effects))
    _save(bezoek, roles)


def to_menu(event: Event) -> Event:
    """The same person, who asks for the menu."""
    return replace(event, kind=Kind.COMMAND, name="menu", text="", data="")


def _known(bezoek: Bezoek, roles: list[Gebruiker], answers: dict[str, Answers]) -> Known:
    rol, kamer = bezoek.rol, bezoek.kamer
    return Known(
        catalogue=kamer.dialogen[rol.naam],
        say=bezoek.words,
        now=bezoek.now,
        fresh=kamer.fresh(),
        account=bezoek.account,
        answers=answers,
        sources=Opgezocht(lambda: rol.bronnen(bezoek)),
        huis=Huis(rol.titel, lambda work: _rows(work, rol, roles), frozenset(rol.schermen), rol.namen, rol.op_vraag),
    )


def _save(bezoek: Bezoek, roles: list[Gebruiker]) -> None:
    """Where this user is, per role; of roles that were taken away nothing stays."""
    sessions, wie, rol = bezoek.kamer.sessions, bezoek.gebruiker.wie, bezoek.rol.naam
    held = {one.rol for one in roles}
    kept = sessions.get(wie) or {}
    places = {name: place for name, place in kept.get("s", {}).items() if name in held}
    sessions.put(wie, {"rol": rol, "s": {**places, rol: bezoek.session.to_json()}})


def _role_for(event: Event, kept: dict[str, Any], held: list[str]) -> str:
    """The role in which this update is meant: that of the tapped question, or the one of last time."""
    last = str(kept.get("rol", ""))
    places: dict[str, Any] = kept.get("s", {})
    if event.kind is Kind.TAP and event.data[:1] not in ("!", "="):
        run = event.data.partition(":")[0]
        for name, stored in places.items():
            session = Session.from_json(stored)
            if name in held and run in [place.run for place in (session.place, *session.drafts) if place]:
                return name
    return last if last in held else held[0]


def _rows(work: Work, rol: Rol, roles: list[Gebruiker]) -> Rows:
    """The menu of the role, then what everybody has, and the way to the other role of the same person."""
    last: list[tuple[Button, ...]] = [
        (always(Phrase(woorden.SWITCH[one.rol]), SWITCH, one.rol),) for one in roles if one.rol != rol.naam
    ]
    both = (always(Phrase(words.MENU_PRIVACY), "privacy"), always(Phrase(words.MENU_HELP), "help"))
    return (*rol.menu(work), *last, both)
