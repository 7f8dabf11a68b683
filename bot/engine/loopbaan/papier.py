"""«Mijn loopbaan»: where somebody stands, and what they take along: a picture, the plan, a file for their calendar."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.engine import words, words_agenda, words_cyclus
from bot.engine.buttons import always
from bot.engine.effects import Calendar, Effect, Say, Show
from bot.engine.loopbaan.staat import Gesprek, Loopbaan, Plan
from bot.engine.loopbaan.stap import moment_of, where
from bot.engine.messages import Bubble, Button, Phrase
from bot.engine.work import Work

TALK, MOMENT = "gesprek", "moment"
CHECK_MINUTES, CHECK_HOUR = 10, 10  # a checkpoint in the calendar: ten minutes at ten o'clock
MENU = (always(Phrase(words.MENU), "menu"),)


def menu_row(work: Work) -> list[tuple[Button, ...]]:
    """The button in the menu, for whoever has something to see."""
    begun = work.loopbaan.fase != Loopbaan().fase or work.loopbaan.plan is not None
    return [(always(Phrase(words_cyclus.MY_CAREER), "loopbaan"),)] if begun else []


def calendar_after(before: Gesprek | None, after: Gesprek | None, now: datetime) -> list[Effect]:
    """The file that goes with a change of the talk, when the person has it in their calendar or wants it there.

    A talk that nobody touched needs no new file, and one that is over stays in the calendar as it was.
    """
    if after is not None and after.in_agenda:
        if before is not None and before.versie == after.versie:
            return []
        changed = before is not None and before.in_agenda
        said = words_cyclus.CALENDAR_CHANGED if changed else words_cyclus.CALENDAR_SENT
        return [Say(Bubble((Phrase(said),))), Calendar((_entry(after),))]
    if after is None and before is not None and before.in_agenda and moment_of(before.op, now) > now:
        gone = (before.kenmerk, before.versie + 1, _moment(before.op), before.minuten, TALK, True)
        return [Say(Bubble((Phrase(words_cyclus.CALENDAR_CHANGED),))), Calendar((gone,))]
    return []


def checkpoints(plan: Plan) -> list[date]:
    """The days at a quarter, half and the end of a plan; a short plan has fewer."""
    first, last = date.fromisoformat(plan.van), date.fromisoformat(plan.tot)
    length = (last - first).days
    found = {last}
    if length >= 14:
        found.add(first + timedelta(days=length // 2))
    if length >= 28:
        found.add(first + timedelta(days=length // 4))
    return sorted(found)


def _entry(talk: Gesprek) -> tuple[str, int, str, int, str, bool]:
    return talk.kenmerk, talk.versie, _moment(talk.op), talk.minuten, TALK, False


def _moment(op: str) -> str:
    return op if "T" in op else f"{op}T12:00"


def _screen(work: Work, item: str) -> None:
    leven = work.loopbaan
    lines = where(leven, work.known.now) or [Phrase(words_cyclus.CAREER_PHASES[leven.fase])]
    rows: list[tuple[Button, ...]] = [(always(Phrase(words_cyclus.YEAR_PICTURE), "mijn_jaar"),)]
    if leven.plan is not None:
        rows.append((always(Phrase(words_cyclus.MY_PLAN), "mijn_plan"),
                     always(Phrase(words_cyclus.PLAN_TO_CALENDAR), "plan_agenda")))
    if leven.gesprek is not None:
        rows.append((always(Phrase(words_cyclus.TO_CALENDAR), "agenda"),))
    rows.append((always(Phrase(words_agenda.COMING), "komt"),))
    work.say(Phrase(words_cyclus.CAREER_TITLE), *lines, rows=(*rows, MENU))


def _talk(work: Work, item: str) -> None:
    talk = work.loopbaan.gesprek
    if talk is None:
        work.say(Phrase(words_cyclus.NO_TALK), rows=(MENU,))
        return
    if not talk.in_agenda:
        talk.in_agenda = work.loopbaan_changed = True
    work.say(Phrase(words_cyclus.CALENDAR_SENT), rows=(MENU,))
    work.effects.append(Calendar((_entry(talk),)))


def _plan_dates(work: Work, item: str) -> None:
    plan = work.loopbaan.plan
    if plan is None:
        work.say(Phrase(words_cyclus.NO_PLAN), rows=(MENU,))
        return
    entries = tuple(
        (f"{plan.kenmerk}-{number}", plan.versie, f"{day.isoformat()}T{CHECK_HOUR:02}:00", CHECK_MINUTES, MOMENT, False)
        for number, day in enumerate(checkpoints(plan), 1)
    )
    work.say(Phrase(words_cyclus.CALENDAR_SENT), rows=(MENU,))
    work.effects.append(Calendar(entries))


def _plan(work: Work, item: str) -> None:
    if work.loopbaan.plan is None:
        work.say(Phrase(words_cyclus.NO_PLAN), rows=(MENU,))
    else:
        work.effects.append(Show("mijn_plan"))


def _year(work: Work, item: str) -> None:
    work.effects.append(Show("mijn_jaar"))


RULES: dict[str, Callable[[Work, str], None]] = {
    "loopbaan": _screen, "agenda": _talk, "plan_agenda": _plan_dates, "mijn_plan": _plan, "mijn_jaar": _year,
}
