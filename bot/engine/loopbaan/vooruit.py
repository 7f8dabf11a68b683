"""Where somebody will stand when the running dialogue ends here: for a sentence about it before the end.

The consequences of the dialogue are carried out on a copy; the record itself changes only at the end.
"""

from collections.abc import Mapping

from bot.engine.loopbaan import gevolg
from bot.engine.loopbaan.staat import Loopbaan, Plan
from bot.engine.messages import Phrase, Words
from bot.engine.words_cyclus import PROGRESS_NONE_YET, PROGRESS_OF_PLAN, PROGRESS_ONE_DONE, PROGRESS_ONE_OPEN
from bot.engine.work import Work

FAR = 80  # per cent of the actions done: time for a next talk (best practice 6, a rule in numbers)
ON_THE_WAY, READY = "mijn_onderweg", "mijn_klaar"  # sources: one of the two holds the sentence about progress
NOTHING: Mapping[str, str] = {}


def source(work: Work, name: str) -> Mapping[str, str]:
    """A named source, with the progress of the plan as it is after the answers of this run."""
    if name not in (ON_THE_WAY, READY):
        return work.known.sources.get(name, NOTHING)
    leven = Loopbaan.from_json(work.loopbaan.to_json())
    if leven.plan is None:
        return work.known.sources.get(name, NOTHING)
    plan = leven.plan
    gevolg.carry_out(work, leven)
    if not plan.telt:
        return NOTHING
    holds_here = (_share(plan) >= FAR) == (name == READY)
    return {"zin": work.known.say(progress_in_words(plan))} if holds_here else NOTHING


def _share(plan: Plan) -> int:
    """Per cent of the actions that are done; what was dropped does not count."""
    return 100 * plan.gedaan // plan.telt


def progress_in_words(plan: Plan) -> Phrase:
    """How far somebody is, of at least one action that counts."""
    if plan.telt == 1:
        return Phrase(PROGRESS_ONE_DONE if plan.gedaan else PROGRESS_ONE_OPEN)
    if not plan.gedaan:
        return Phrase(PROGRESS_NONE_YET, {"telt": plan.telt})
    values: dict[str, Words | int] = {"gedaan": plan.gedaan, "telt": plan.telt, "deel": _share(plan)}
    return Phrase(PROGRESS_OF_PLAN, values)
