"""Answers and settings into the vault, exactly as each question declares."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.engine.bewaring import Account, Prive
from bot.engine.effects import Drop, Finish, Keep, SetAccount
from bot.engine.korter import after_months, kept
from bot.engine.limits import DRAFT_DAYS
from bot.engine.machine import Compiled
from bot.engine.stappen import Slot
from bot.engine.work import account_value
from bot.rollen.medewerker.beurt import Beurt

BUSY, DONE = "bezig", "klaar"


class NotDeclared(Exception):
    """A dialogue tried to store an answer without saying how: refused."""


def keep(beurt: Beurt, effect: Keep) -> None:
    """Store one answer; the first of a run opens its dossier."""
    compiled = beurt.kamer.catalogue[effect.dialogue]
    stap = compiled.step(effect.step)
    if not compiled.dialoog.bewaart_verloop or (stap.bewaart is None and not isinstance(stap, Slot)):
        raise NotDeclared(f"{effect.dialogue}/{effect.step}")
    dossier = _dossier(beurt, effect)
    beurt.kamer.kluis.keep(beurt.person, dossier, effect.step, effect.answer.to_json())
    if isinstance(stap.bewaart, Account) and not effect.answer.open and not effect.answer.skipped:
        set_account(beurt, SetAccount(stap.bewaart.veld, account_value(stap, effect.answer)))


def drop(beurt: Beurt, effect: Drop) -> None:
    if effect.dossier:
        beurt.kamer.kluis.drop(beurt.person, bytes.fromhex(effect.dossier), effect.step)


def _dossier(beurt: Beurt, effect: Keep) -> bytes:
    """The dossier of the run, made at its first answer. A draft lives 120 days from the last day it was touched."""
    kluis, name = beurt.kamer.kluis, effect.dialogue
    day = beurt.today.isoformat()
    fleeting = beurt.kamer.catalogue[name].dialoog.vluchtig  # looking around: the day after, at the latest
    gone = beurt.today + timedelta(days=1 if fleeting else DRAFT_DAYS)
    compiled = beurt.kamer.catalogue[name]
    dossier = bytes.fromhex(effect.dossier or beurt.opened.get(name, ""))
    known = kluis.dossier(beurt.person, dossier) if dossier else None
    if known is not None:
        if known["laatst"] != day:
            if known["staat"] == DONE:  # a finished one that is being corrected is no draft
                gone = after_months(beurt.today, months_kept(compiled, beurt.kamer.with_house(beurt.account)))
            kluis.put_dossier(beurt.person, dossier, {**known, "laatst": day}, gone)
        return dossier
    # the first answer; or the dossier had its time, and what comes now begins anew
    version = compiled.dialoog.versie
    content = {"dialoog": name, "versie": version, "staat": BUSY, "begonnen": day, "laatst": day}
    dossier = kluis.open_dossier(beurt.person, content, gone)
    beurt.opened[name] = dossier.hex()
    place = beurt.place_of(name)
    # None when this very turn ends the run; or that of a paused run, while the answer was a single setting
    if place is not None and place.dossier == effect.dossier:
        place.dossier = dossier.hex()
    return dossier


def finish(beurt: Beurt, effect: Finish) -> None:
    """The run is over: keep what is declared to be kept, delete the rest now."""
    number = effect.dossier or beurt.opened.get(effect.dialogue, "")
    if not number:
        return
    kluis, dossier = beurt.kamer.kluis, bytes.fromhex(number)
    compiled = beurt.kamer.catalogue[effect.dialogue]
    answers = kluis.answers(beurt.person, dossier)
    months = months_kept(compiled, beurt.kamer.with_house(beurt.account))
    staying = [step for step in answers if step in effect.path and _stays(compiled, step)] if effect.kept else []
    known = kluis.dossier(beurt.person, dossier)
    if not staying or known is None:
        kluis.close_dossier(beurt.person, dossier)
        return
    for step in answers:
        if step not in staying:
            kluis.drop(beurt.person, dossier, step)
    day = beurt.today
    content = {**known, "staat": DONE, "laatst": day.isoformat()}
    kluis.put_dossier(beurt.person, dossier, content, after_months(day, months))


def _stays(compiled: Compiled, step: str) -> bool:
    return isinstance(compiled.step(step).bewaart, Prive)


def months_kept(compiled: Compiled, account: Mapping[str, Any]) -> int:
    """How long a finished run of this dialogue is kept, in months: the longest that its questions declare.

    Shorter for whoever chose that.
    """
    declared = [stap.bewaart.maanden for stap in compiled.steps.values() if isinstance(stap.bewaart, Prive)]
    return kept(account, max(declared, default=0))


def set_account(beurt: Beurt, effect: SetAccount) -> None:
    beurt.account[effect.field] = effect.value
    beurt.kamer.kluis.put_account(beurt.person, beurt.account)

