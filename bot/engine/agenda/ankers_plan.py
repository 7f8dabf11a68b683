"""The days on which a plan is asked about: checkpoints, and the rhythm that somebody chose."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bot.engine.agenda.feiten import AHEAD, Anker, Feiten, day_in
from bot.engine.korter import after_months
from bot.engine.loopbaan.staat import Loopbaan, Plan
from bot.toestanden.loopbaan import GEEVALUEERD

RITMES = ("week", "twee_weken", "maand", "eind")  # from often to seldom
NOOIT = "nooit"
SILENT_AFTER = 2  # follow-ups without an answer
_WEEKS = {"week": 1, "twee_weken": 2}
_APART = 4  # days between two questions about one plan


def running(plan: Plan | None, fase: str) -> bool:
    """Is there a plan to ask about?"""
    return plan is not None and plan.ritme != NOOIT and fase != GEEVALUEERD and bool(plan.open or not plan.acties)


def _checkpoints(plan: Plan) -> dict[str, date]:
    """A quarter, half and the end; a short plan has fewer."""
    first, last = day_in(plan.van), day_in(plan.tot)
    if first is None or last is None:
        return {}
    length = (last - first).days
    found = {"eind": last}
    if length >= 14 and plan.ritme != "eind":
        found["half"] = first + timedelta(days=length // 2)
    if length >= 28 and plan.ritme != "eind":
        found["kwart"] = first + timedelta(days=length // 4)
    return found


def checkpoint(which: str) -> Callable[[Feiten], Iterator[Anker]]:
    def anchor(feiten: Feiten) -> Iterator[Anker]:
        plan = feiten.leven.plan
        if plan is not None and running(plan, feiten.leven.fase):
            day = _checkpoints(plan).get(which)
            if day:
                yield Anker(f"plan.{plan.nummer}", day)
    return anchor


def ritme_of(plan: Plan, minder: int) -> str:
    """How often somebody is asked: as they chose, and slower for each «Minder vaak»."""
    chosen = plan.ritme if plan.ritme in RITMES else "maand"
    return RITMES[min(RITMES.index(chosen) + minder, len(RITMES) - 1)]


def ritme(feiten: Feiten) -> Iterator[Anker]:
    """The days of the rhythm that are near, apart from the checkpoints, from other questions and from a talk.

    After two without an answer there is none until the next checkpoint.
    """
    leven, plan = feiten.leven, feiten.leven.plan
    if plan is None or not running(plan, leven.fase):
        return
    zaak = f"plan.{plan.nummer}"
    put_off = day_in(leven.later.get(f"{zaak}/opvolging"))
    if put_off:
        yield Anker(zaak, put_off)
    often, first, last = ritme_of(plan, leven.minder), day_in(plan.van), day_in(plan.tot)
    if often == "eind" or plan.stil >= SILENT_AFTER or first is None or last is None:
        return
    taken = [*_checkpoints(plan).values(), *([put_off] if put_off else []),
             *(day for key, sent in leven.gestuurd.items() if key.startswith(f"{zaak}/") and (day := day_in(sent)))]
    found = 0
    for day in _days(first, last, often, feiten.today - timedelta(days=_APART)):
        if found == AHEAD:
            return
        near = any(abs((day - other).days) < _APART for other in taken)
        if not near and not _around_talk(leven, day) and not (put_off and day < put_off):
            found += 1
            yield Anker(zaak, day, f".{day.isoformat()}")


def _days(first: date, last: date, often: str, since: date) -> Iterator[date]:
    weeks = _WEEKS.get(often)
    skipped = max((since - first).days, 0)
    number = skipped // (7 * weeks) if weeks else skipped // 31
    while True:
        number += 1
        day = first + timedelta(weeks=weeks * number) if weeks else after_months(first, number)
        if day >= last:
            return
        if day >= since:
            yield day


def _around_talk(leven: Loopbaan, day: date) -> bool:
    """A talk asks enough by itself: two weeks before it and one week after it the plan keeps still."""
    talk = day_in(leven.gesprek.op) if leven.gesprek else None
    return talk is not None and -14 <= (day - talk).days <= 7
