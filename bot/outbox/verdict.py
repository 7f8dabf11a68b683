"""What to do after one attempt: one table, pure. Delivery carries it out."""

from dataclasses import dataclass
from enum import Enum, auto

from bot.outbox.lanes import LANES, Waiting
from bot.outbox.outcome import (
    LEFT,
    REFUSED,
    SUCCESS,
    Ambiguous,
    Broken,
    NotModified,
    Outcome,
    RateLimited,
    Sent,
    Unauthorized,
)

CAMPAIGN = LANES.index("campagne")
CONVERSATION = LANES.index("gesprek")
NEW = frozenset({"send", "document"})  # what makes a new message: done twice, the person sees it twice
BROKEN_TRIES = 3  # our own code may stumble over a full disk; after that it is a fault in this message


class Next(Enum):
    """The five ways on."""

    SETTLE = auto()  # this message is finished, with `result`
    LEAVE = auto()  # the person left: this message and everything else for them is finished
    REST = auto()  # this chat waits until the other side allows it again
    DOUBT = auto()  # this message waits, and is then sent once more
    OUTAGE = auto()  # nobody can be reached: everything waits


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do, the result for the outbox, the id of the message that was made."""

    next: Next
    result: str = ""
    message: int = 0


def judge(waiting: Waiting, outcome: Outcome) -> Verdict:
    """`waiting.tries` counts this attempt too."""
    if isinstance(outcome, SUCCESS):
        message = outcome.message if isinstance(outcome, Sent) else 0
        if isinstance(outcome, NotModified):
            message = waiting.ready.message.target
        return Verdict(Next.SETTLE, "sent", message)
    if isinstance(outcome, LEFT):
        return Verdict(Next.LEAVE, "gone")
    if isinstance(outcome, REFUSED):
        return Verdict(Next.SETTLE, "refused")
    if isinstance(outcome, RateLimited):
        return Verdict(Next.REST)
    if isinstance(outcome, Ambiguous):
        return _in_doubt(waiting)
    if isinstance(outcome, Broken) and waiting.lane == CAMPAIGN:
        return _in_doubt(waiting)  # nobody knows whether it had left
    if isinstance(outcome, Broken):
        return Verdict(Next.DOUBT) if waiting.tries < BROKEN_TRIES else Verdict(Next.SETTLE, "refused")
    if isinstance(outcome, Unauthorized):
        return Verdict(Next.OUTAGE)  # the runner stops the process; until then nothing gets lost
    return Verdict(Next.OUTAGE)


def _in_doubt(waiting: Waiting) -> Verdict:
    """It may have arrived. Changing or deleting twice does no harm; sending twice only in a conversation.

    A conversation without its next question is stuck, so there we go on, ever more slowly; a reminder gets one more
    chance; a campaign message is never sent twice to the same person.
    """
    if waiting.ready.message.kind not in NEW or waiting.lane == CONVERSATION:
        return Verdict(Next.DOUBT)
    if waiting.lane == CAMPAIGN or waiting.tries > 1:
        return Verdict(Next.SETTLE, "onzeker")
    return Verdict(Next.DOUBT)
