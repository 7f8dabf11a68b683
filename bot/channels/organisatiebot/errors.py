"""Every failure of a call as one named outcome.

aiogram's own exceptions carry the whole call along: text, chat and all. So they are not used: the session raises
`NotDone`, which holds a name and nothing else.
"""

from bot.channels.refusals import known_phrase, refusal, why_conflict
from bot.outbox import outcome as o

_OUT_OF_ORDER = frozenset({500, 502, 503})  # a 504 is different: the request may still be carried out


class NotDone(Exception):
    """A call that failed. `phrase` is the part of Telegram's description that we know, mostly nothing."""

    def __init__(self, outcome: o.Outcome, phrase: str = "") -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome
        self.phrase = phrase


def refused(status: int, answer: object) -> NotDone:
    """What an answer means that is not a success. `answer` is the JSON, or None when it was none."""
    found = answer if isinstance(answer, dict) else {}
    parameters = found.get("parameters")
    numbers = parameters if isinstance(parameters, dict) else {}
    wait = numbers.get("retry_after")
    if status == 429 or isinstance(wait, int):
        return NotDone(o.RateLimited(float(wait) if isinstance(wait, int) else 1.0))
    if isinstance(numbers.get("migrate_to_chat_id"), int):
        return NotDone(o.ChatGone())
    description = found.get("description")
    return NotDone(_by_status(status, description), known_phrase(description))


def _by_status(status: int, description: object) -> o.Outcome:
    match status:
        case 400:
            return refusal(description)
        case 401 | 404:
            return o.Unauthorized()
        case 403:
            return o.Blocked()
        case 409:
            return o.Conflict()
        case _ if status in _OUT_OF_ORDER:
            return o.Unreachable()
        case _ if status >= 500 or status < 300:  # half an answer, or one that nobody can read: it may be done
            return o.Ambiguous()
        case _:
            return o.BadRequest()  # for example 413: refused, and again so next time


def outcome_of(error: Exception) -> o.Outcome:
    """The name of a failure. What nobody foresaw is our own fault (`Broken`)."""
    return error.outcome if isinstance(error, NotDone) else o.Broken(type(error).__name__)


def why(error: Exception) -> str:
    """What to do about a 409, in Dutch."""
    return why_conflict(error.phrase if isinstance(error, NotDone) else "")
