"""After a turn of the person's own: does the moment change at which the bot must look at them again?"""

from datetime import timedelta

from bot.engine.agenda.agenda import SHORTEST, coming_in, reachable, rounded_up
from bot.engine.agenda.onbereikbaar import out_of_reach, silent_alarm
from bot.engine.bewaring import Account
from bot.engine.effects import Absent, Effect, Erase, Finish, Keep, SetAccount, SetAlarm
from bot.engine.work import Work

A_WEEK = timedelta(days=7)  # the soonest that a draft is spoken of


def after(work: Work) -> list[Effect]:
    """The alarm that goes with what this turn did; nothing where it stays as it is.

    Where somebody stands or what they chose has changed: exactly. Where something was begun or ended: within a
    week, because an alarm that comes too early costs nothing.
    """
    effects = work.effects
    if any(isinstance(effect, Erase) for effect in effects):
        return []
    account = dict(work.account)
    back = bool(account.get("weg"))  # whoever does something did not close the door, or opened it again
    account["weg"] = False
    changed = work.loopbaan_changed or back
    begun = False
    for effect in effects:
        if isinstance(effect, SetAccount):
            account[effect.field], changed = effect.value, True
        elif isinstance(effect, Absent):
            account["weg"], changed = effect.gone, True
        elif isinstance(effect, Keep):
            begun = begun or not effect.dossier
            changed = changed or isinstance(_declared(work, effect), Account)
        elif isinstance(effect, Finish):
            begun = True
    now = work.known.now
    if changed and out_of_reach(account):
        return [SetAlarm(silent_alarm(work))]
    if changed:
        found = coming_in(work, account)
        alarm = rounded_up(max(found[0].moment, now + SHORTEST)) if found else None
        exact: list[Effect] = [SetAlarm(int(alarm.timestamp()) if alarm else None)]
        return [*exact, *within_a_week(work)] if begun else exact
    return within_a_week(work) if begun and reachable(account) else []


def within_a_week(work: Work) -> list[Effect]:
    """Look at this person within a week, whatever was to come before."""
    return [SetAlarm(int(rounded_up(work.known.now + A_WEEK).timestamp()), sooner=True)]


def _declared(work: Work, effect: Keep) -> object:
    return work.known.catalogue[effect.dialogue].step(effect.step).bewaart
