"""Answers and settings into the vault, exactly as each question declares."""

from datetime import date, timedelta

from bot.engine.bewaring import Account, Prive
from bot.engine.effects import Drop, Finish, Keep, SetAccount
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
    gone = beurt.today + timedelta(days=DRAFT_DAYS)
    dossier = bytes.fromhex(effect.dossier or beurt.opened.get(name, ""))
    known = kluis.dossier(beurt.person, dossier) if dossier else None
    if known is not None:
        if known["laatst"] != day:
            kluis.put_dossier(beurt.person, dossier, {**known, "laatst": day}, gone)
        return dossier
    # the first answer; or the dossier had its time, and what comes now begins anew
    version = beurt.kamer.catalogue[name].dialoog.versie
    content = {"dialoog": name, "versie": version, "staat": BUSY, "begonnen": day, "laatst": day}
    dossier = kluis.open_dossier(beurt.person, content, gone)
    beurt.opened[name] = dossier.hex()
    place = beurt.place_of(name)
    if place is not None:  # None when this very turn ends the run
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
    months = months_kept(compiled)
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


def months_kept(compiled: Compiled) -> int:
    """How long a finished run of this dialogue is kept, in months: the longest that its questions declare."""
    return max((stap.bewaart.maanden for stap in compiled.steps.values() if isinstance(stap.bewaart, Prive)), default=0)


def after_months(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for number in (day.day, 30, 29, 28):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError


def set_account(beurt: Beurt, effect: SetAccount) -> None:
    beurt.account[effect.field] = effect.value
    beurt.kamer.kluis.put_account(beurt.person, beurt.account)

