"""The next sensible step: which conversation comes first in the menu, given where somebody stands."""

from datetime import datetime, timedelta

from bot.engine import datumstap
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.messages import Phrase, Words
from bot.engine.words_cyclus import PLAN_RUNS, TALK_PLANNED
from bot.toestanden import loopbaan as fase

JUST_BEFORE = timedelta(days=2)
PREPARATIONS = ("voorbereiding_kort", "voorbereiding_lang")

# phase → conversations, the first that exists counts
STAP: dict[str, tuple[str, ...]] = {
    fase.NIETS: ("voorbereiding_kort",),
    fase.VOORBEREID: ("plannen",),
    fase.GEPLAND: ("voorbereiding_kort",),
    fase.GEHAD: ("plan",),
    fase.PLAN: ("opvolging",),
    fase.GEEVALUEERD: ("voorbereiding_kort",),
}


def next_step(leven: Loopbaan, now: datetime) -> str:
    """The name of the dialogue that comes next. `now` is local time."""
    if leven.gesprek is not None:
        begins = moment_of(leven.gesprek.op, now)
        if begins <= now:
            return "nabespreking"
        prepared = f"gesprek.{leven.gesprek.nummer}/voorbereiden_7" in leven.gestuurd
        if begins - now <= JUST_BEFORE or prepared:
            return "net_ervoor"
    return STAP[leven.fase][0]


def still_useful(leven: Loopbaan, dialogue: str) -> bool:
    """May this be offered at the end of another conversation? Not what is done already for the talk to come."""
    if leven.gesprek is None:
        return True
    return dialogue != "plannen" and not (leven.voorbereid and dialogue in PREPARATIONS)


def in_time(leven: Loopbaan, dialogue: str, now: datetime) -> str:
    """The dialogue that an old button means by now: once the talk has begun, «net ervoor» is looking back."""
    talk = leven.gesprek
    return "nabespreking" if dialogue == "net_ervoor" and talk and moment_of(talk.op, now) <= now else dialogue


def where(leven: Loopbaan, now: datetime) -> list[Words]:
    """A line about where somebody stands, for above the menu; nothing when there is nothing to tell."""
    if leven.gesprek is not None and moment_of(leven.gesprek.op, now) > now:
        return [Phrase(TALK_PLANNED, {"moment": datumstap.in_words(leven.gesprek.op, now)})]
    plan = leven.plan
    if plan is not None and leven.fase == fase.PLAN and plan.telt > 1:
        return [Phrase(PLAN_RUNS, {"gedaan": plan.gedaan, "telt": plan.telt})]
    return []


def moment_of(op: str, now: datetime) -> datetime:
    """A kept moment as aware local time; a day without an hour is its noon."""
    at = datetime.fromisoformat(op if "T" in op else f"{op}T12:00")
    return at.replace(tzinfo=now.tzinfo)
