"""The turn of an alarm: say what is due, unless this is no moment for it; then set the next alarm.

Everything is computed anew, so an alarm that comes too early, too late or twice does no harm.
"""

from datetime import date, datetime, time, timedelta

from bot.engine import moving
from bot.engine.agenda.agenda import SHORTEST, coming_in, rounded_up
from bot.engine.agenda.bericht import LANE, bericht
from bot.engine.agenda.bezit import Bezit
from bot.engine.agenda.feiten import day_in
from bot.engine.agenda.grens import recent
from bot.engine.agenda.komend import Komend
from bot.engine.agenda.momenten import KANSEN, TOGETHER, WISSEN
from bot.engine.agenda.onbereikbaar import out_of_reach, silent_alarm, silent_end
from bot.engine.effects import Erase, Say, SetAlarm
from bot.engine.loopbaan import kansen
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.work import Work

PATIENCE = timedelta(hours=6)  # a question that stands open longer is no running conversation
TALK_KEPT = 14  # days after a talk


def due(work: Work) -> None:
    """Say what is due for this person."""
    now, leven, bezit = work.known.now, work.loopbaan, work.known.bezit()
    if out_of_reach(work.account):
        work.effects.append(Erase() if silent_end(work) <= now else SetAlarm(silent_alarm(work)))
        return
    if until_free(work) is None and moving.end_if_said(work):  # first that, then what follows from it
        work.effects.append(SetAlarm(int(rounded_up(now + SHORTEST).timestamp())))
        return
    found = coming_in(work)
    ready = [one for one in found if one.moment <= now]
    if any(one.soort == WISSEN for one in ready):
        work.effects.append(Erase())
        return
    again = until_free(work) if any(not _interrupts(one) for one in ready) else None
    for one in ready:
        if (again is None or _interrupts(one)) and _has_something(work, one):
            _say(work, one, bezit)
    _prune(leven, bezit, now.date())
    if leven.gehad and now.date() > _day_gone(leven):
        leven.gehad, leven.afspraken, work.loopbaan_changed = "", 0, True  # from now on only its month is known
    _next(work, again)


def _has_something(work: Work, one: Komend) -> bool:
    """Is there something to tell? New chances are looked up now, on their fixed day, and at no other moment."""
    leven, sources = work.loopbaan, work.known.sources
    if one.soort != KANSEN or one.sleutel in leven.later:
        return True
    news = kansen.new_themes(leven, sources)
    kansen.told(leven, sources)
    if not news:
        leven.gestuurd[one.sleutel] = "-"
    work.loopbaan_changed = True
    return bool(news)


def _interrupts(one: Komend) -> bool:
    """Only what the person chose for their own talk comes while a conversation is running."""
    return one.row.anker == "herinner"


def until_free(work: Work) -> datetime | None:
    """When to look again, because a conversation is running; None when there is none."""
    session, now = work.session, work.known.now
    if session.place is None:
        session.held = ""
        return None
    turn = f"{session.place.run}.{session.turn}"
    seen, _, since = session.held.partition("@")
    if seen != turn or not since.isdigit():
        session.held = f"{turn}@{int(now.timestamp())}"
        return now + PATIENCE
    over = datetime.fromtimestamp(int(since), now.tzinfo) + PATIENCE
    return over if over > now else None


def _say(work: Work, one: Komend, bezit: Bezit) -> None:
    leven, today = work.loopbaan, work.known.now.date()
    dialoog = next((draft.dialoog for draft in bezit.concepten if one.zaak == f"concept.{draft.kenmerk}"), "")
    if one.soort == "week" and leven.voorbereid:  # the table says: prepare
        dialoog = "net_ervoor"
    work.effects.append(Say(bericht(one, today, dialoog), lane=LANE))
    leven.gestuurd[one.sleutel] = today.isoformat()
    leven.later.pop(one.sleutel, None)
    if not one.chosen:
        leven.ongevraagd = [*recent(leven.ongevraagd, today), today.isoformat()]
    if one.soort == "bewaartermijn":
        for other in bezit.bewaard:
            if other.vervalt <= today + timedelta(days=TOGETHER):
                leven.gestuurd.setdefault(f"bewaar.{other.kenmerk}/bewaartermijn", today.isoformat())
    if leven.plan is not None and one.zaak == f"plan.{leven.plan.nummer}":
        leven.plan.stil = leven.plan.stil + 1 if one.soort == "opvolging" else 1
    work.loopbaan_changed = True


def _next(work: Work, again: datetime | None) -> None:
    now = work.known.now
    found = coming_in(work)
    moments = [one.moment for one in found if again is None or one.moment > now or _interrupts(one)]
    if again is not None:
        moments.append(again)
    if work.loopbaan.gehad:
        moments.append(datetime.combine(_day_gone(work.loopbaan) + timedelta(days=1), time(12), now.tzinfo))
    alarm = max(rounded_up(min(moments)), rounded_up(now + SHORTEST)) if moments else None
    work.effects.append(SetAlarm(int(alarm.timestamp()) if alarm else None))


def _day_gone(leven: Loopbaan) -> date:
    """The last day on which the day of a talk is known; afterwards its month is all that stays."""
    day = day_in(leven.gehad)
    return day + timedelta(days=TALK_KEPT) if day else date.max


def _prune(leven: Loopbaan, bezit: Bezit, today: date) -> None:
    """Marks of matters that are over are of no more use."""
    kept = {key: day for key, day in leven.gestuurd.items() if _is_alive(key, leven, bezit, today)}
    if len(kept) < len(leven.gestuurd):
        leven.gestuurd = kept


def _is_alive(key: str, leven: Loopbaan, bezit: Bezit, today: date) -> bool:
    soort, _, which = key.partition("/")[0].partition(".")
    if soort in leven.nummers and which.isdigit():
        return int(which) >= leven.nummers[soort]
    if soort == "concept":
        return any(which == draft.kenmerk for draft in bezit.concepten)
    if soort == "bewaar":
        return any(which == one.kenmerk for one in bezit.bewaard)
    if soort in ("maand", "jaar", KANSEN):
        month = day_in(f"{which}-01")
        return month is not None and (today - month).days < 500
    if soort == "stil":
        return which in (leven.actief, "") or day_in(which) is None or not leven.actief
    return True
