"""People who may not be written to: they stopped, blocked the bot, or rest until they say so themselves.

They cannot be asked whether everything may go, so after the same thirteen months without a sign of life it goes.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from bot.engine import rust
from bot.engine.agenda.agenda import reachable, rounded_up
from bot.engine.agenda.feiten import day_in
from bot.engine.agenda.momenten import MOMENTEN, NO_ANSWER_DAYS
from bot.engine.work import Work


def out_of_reach(account: Mapping[str, Any]) -> bool:
    """May this person not be written to for as long as they do nothing themselves?"""
    return not reachable(account) or account.get(rust.FIELD) == rust.OPEN


def silent_end(work: Work) -> datetime:
    """When everything goes, if nothing is heard until then."""
    active = work.known.bezit().actief or work.loopbaan.actief or str(work.account.get("sinds", ""))
    last = day_in(active) or work.known.now.date()
    day = last + timedelta(days=MOMENTEN["stil"].dagen + NO_ANSWER_DAYS)
    return datetime.combine(day, time(12), work.known.now.tzinfo)


def silent_alarm(work: Work) -> int:
    return int(rounded_up(silent_end(work)).timestamp())
