"""Answers of HR users and managers into their conversations, as each question declares."""

from datetime import timedelta

from bot.balie.bezoek import Bezoek
from bot.engine.bewaring import Account, Organisatie, Prive
from bot.engine.effects import Drop, Finish, Keep, SetAccount
from bot.engine.korter import after_months
from bot.engine.limits import DRAFT_DAYS
from bot.engine.machine import Compiled
from bot.engine.stappen import Slot
from bot.engine.work import account_value
from bot.store.gesprekken import Gesprek


class NotDeclared(Exception):
    """A dialogue tried to store an answer without saying how: refused."""


def keep(bezoek: Bezoek, effect: Keep) -> None:
    """Store one answer; the first of a run opens its conversation."""
    compiled = bezoek.kamer.dialogen[bezoek.rol.naam][effect.dialogue]
    stap = compiled.step(effect.step)
    if not compiled.dialoog.bewaart_verloop or (stap.bewaart is None and not isinstance(stap, Slot)):
        raise NotDeclared(f"{effect.dialogue}/{effect.step}")
    gesprek = _running(bezoek, compiled, effect)
    gesprek.antwoorden[effect.step] = effect.answer.to_json()
    gesprek.laatst = bezoek.today.isoformat()
    gesprek.vervalt = (after_months(bezoek.today, _months(compiled)) if gesprek.klaar
                       else bezoek.today + timedelta(days=DRAFT_DAYS))
    known_before = gesprek.id
    number = bezoek.gesprekken.put(gesprek)
    if not known_before:
        bezoek.opened[effect.dialogue] = str(number)
        place = bezoek.place_of(effect.dialogue)
        # None when this very turn ends the run; or that of a paused run, while the answer was a single setting
        if place is not None and place.dossier == effect.dossier:
            place.dossier = str(number)
    if isinstance(stap.bewaart, Account) and not effect.answer.open and not effect.answer.skipped:
        set_account(bezoek, SetAccount(stap.bewaart.veld, account_value(stap, effect.answer)))


def _running(bezoek: Bezoek, compiled: Compiled, effect: Keep) -> Gesprek:
    number = effect.dossier or bezoek.opened.get(effect.dialogue, "")
    found = bezoek.gesprekken.get(int(number)) if number else None
    return found or Gesprek(effect.dialogue, compiled.dialoog.versie, bezoek.today)


def drop(bezoek: Bezoek, effect: Drop) -> None:
    found = bezoek.gesprekken.get(int(effect.dossier)) if effect.dossier else None
    if found is not None and found.antwoorden.pop(effect.step, None) is not None:
        bezoek.gesprekken.put(found)


def finish(bezoek: Bezoek, effect: Finish) -> None:
    """The run is over: keep what is declared to be kept, delete the rest now."""
    number = effect.dossier or bezoek.opened.get(effect.dialogue, "")
    found = bezoek.gesprekken.get(int(number)) if number else None
    if found is None:
        return
    compiled = bezoek.kamer.dialogen[bezoek.rol.naam][effect.dialogue]
    staying = {step: answer for step, answer in found.antwoorden.items()
               if effect.kept and step in effect.path and _stays(compiled, step)}
    if not staying:
        bezoek.gesprekken.drop(found.id)
        return
    found.antwoorden, found.klaar = staying, True
    found.laatst = bezoek.today.isoformat()
    found.vervalt = after_months(bezoek.today, _months(compiled))
    bezoek.gesprekken.put(found)


def _stays(compiled: Compiled, step: str) -> bool:
    return isinstance(compiled.step(step).bewaart, (Prive, Organisatie))


def _months(compiled: Compiled) -> int:
    declared = [stap.bewaart.maanden for stap in compiled.steps.values()
                if isinstance(stap.bewaart, (Prive, Organisatie))]
    return max(declared, default=1)


def set_account(bezoek: Bezoek, effect: SetAccount) -> None:
    bezoek.set_account(effect.field, effect.value)
