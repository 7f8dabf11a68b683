"""What can become of one attempt to send: a closed list of named values, the same for every channel.

A channel turns whatever its library raises into one of these; delivery decides from the name alone.
None of them carries a text, a chat or a description from the other side: they may be logged freely.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived. `message` is the channel's id of it; 0 when the call makes no message."""

    message: int = 0


@dataclass(frozen=True, slots=True)
class NotModified:
    """The message already looks like this: somebody tapped twice, or an earlier try did arrive. A success."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot or deleted their account (403). They left; nobody is told."""


@dataclass(frozen=True, slots=True)
class ChatGone:
    """There is no such chat any more. The same as having left."""


@dataclass(frozen=True, slots=True)
class MessageGone:
    """The message to change or delete does not exist any more, or is too old to change. Trying again is useless."""


@dataclass(frozen=True, slots=True)
class TooOld:
    """The tap was answered too late («query is too old»). Swallowed: the work behind the tap is done anyway."""


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Too fast (429). `retry_after` in seconds is the truth, whatever our own pace says."""

    retry_after: float


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """No answer after the request went out: it may have arrived. Repeat only what may harmlessly repeat."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """It certainly did not arrive: no connection, or the server says it is out of order. Try again later."""


@dataclass(frozen=True, slots=True)
class BadRequest:
    """The other side refuses it for good (400). Our fault; trying again gives the same answer."""


@dataclass(frozen=True, slots=True)
class Unauthorized:
    """The token is not accepted (401, 404). Nothing can be sent until somebody mends the settings."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else fetches with the same token, or a webhook is set (409). Only fetching meets this."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Our own code failed while making the message. `cause` is the name of the error's class, nothing more."""

    cause: str


Outcome = (
    Sent
    | NotModified
    | Blocked
    | ChatGone
    | MessageGone
    | TooOld
    | RateLimited
    | Ambiguous
    | Unreachable
    | BadRequest
    | Unauthorized
    | Conflict
    | Broken
)

SUCCESS = (Sent, NotModified, TooOld)
LEFT = (Blocked, ChatGone)
REFUSED = (MessageGone, BadRequest)
RETRYABLE = (RateLimited, Ambiguous, Unreachable, Unauthorized, Conflict, Broken)
OUR_FAULT = (BadRequest, Unauthorized, Conflict, Broken)
