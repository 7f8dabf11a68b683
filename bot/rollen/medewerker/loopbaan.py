"""The career record and the alarm into the vault."""

from bot.engine.effects import Live, SetAlarm
from bot.engine.korter import after_months, kept
from bot.engine.loopbaan.staat import Loopbaan
from bot.rollen.medewerker.beurt import Beurt
from bot.toestanden.loopbaan import GEEVALUEERD

PLAN_KEPT = 12  # months that a plan stays when it is done


def live(beurt: Beurt, effect: Live) -> None:
    """Keep where the person stands now. A plan that is done has a year left."""
    before = Loopbaan.from_json(beurt.kamer.kluis.loopbaan(beurt.person))
    after = Loopbaan.from_json(effect.loopbaan)
    beurt.kamer.kluis.put_loopbaan(beurt.person, effect.loopbaan)
    if after.fase == GEEVALUEERD != before.fase and after.plan is not None:
        _shorten(beurt, after.plan.dossier)


def _shorten(beurt: Beurt, number: str) -> None:
    kluis = beurt.kamer.kluis
    dossier = bytes.fromhex(number)
    content = kluis.dossier(beurt.person, dossier) if number else None
    if content is not None:
        kluis.put_dossier(beurt.person, dossier, content, after_months(beurt.today, kept(beurt.account, PLAN_KEPT)))


def forget(beurt: Beurt, number: str) -> None:
    """A dossier is erased: nothing hangs on it any more."""
    leven = Loopbaan.from_json(beurt.kamer.kluis.loopbaan(beurt.person))
    before = leven.to_json()
    if leven.plan is not None and leven.plan.dossier == number:
        leven.plan = None
        leven.gebeurt("plan_weg", beurt.today.isoformat())
    if leven.deal is not None and leven.deal.dossier == number:
        leven.deal = None
    if leven.proef is not None and leven.proef.dossier == number:
        leven.proef = None
    if leven.to_json() != before:
        beurt.kamer.kluis.put_loopbaan(beurt.person, leven.to_json())


def set_alarm(beurt: Beurt, effect: SetAlarm) -> None:
    """Keep when to look at this person again."""
    kluis = beurt.kamer.kluis
    now = kluis.alarm(beurt.person)
    if effect.sooner and effect.moment is not None and now is not None and now <= effect.moment:
        return
    kluis.set_alarm(beurt.person, effect.moment)
