"""Every failure of python-telegram-bot as one named outcome; and what of a refusal may be remembered at all.

Telegram's own description of an error can echo what was sent. `known_phrase` keeps only sentences from the table
below, so that no exception, log line or traceback can hold anything else.
"""

import os
from datetime import timedelta

from telegram.error import (
    BadRequest as TelegramBadRequest,
)
from telegram.error import (
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.error import (
    Conflict as TelegramConflict,
)

from bot.outbox import outcome as o

# Opt in to the coming form of `RetryAfter.retry_after`; without it the library warns at every 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")

_REFUSALS: dict[str, o.Outcome] = {
    "message is not modified": o.NotModified(),
    "query is too old": o.TooOld(),
    "query id is invalid": o.TooOld(),
    "chat not found": o.ChatGone(),
    "user not found": o.ChatGone(),
    "peer_id_invalid": o.ChatGone(),
    "input_user_deactivated": o.ChatGone(),
    "message to edit not found": o.MessageGone(),
    "message can't be edited": o.MessageGone(),
    "message to delete not found": o.MessageGone(),
    "message can't be deleted": o.MessageGone(),
    "message identifier is not specified": o.MessageGone(),
    "message_id_invalid": o.MessageGone(),
    "message text is empty": o.BadRequest(),
    "message is too long": o.BadRequest(),
    "button_data_invalid": o.BadRequest(),
    "strings must be encoded in utf-8": o.BadRequest(),
}
# 409 comes for two reasons, and the way to mend them differs.
WEBHOOK_SET = "webhook is active"
OTHER_POLLER = "terminated by other getupdates"
_PHRASES = (*_REFUSALS, WEBHOOK_SET, OTHER_POLLER)


class NotConnected(NetworkError):
    """There was no connection, so the request certainly did not arrive."""


class Interrupted(NetworkError):
    """The connection broke, or half an answer came, after the request went out."""


class ServerTrouble(NetworkError):
    """The server says that it is out of order (500, 502, 503): nothing was done."""


def known_phrase(description: object) -> str:
    """The part of Telegram's description that this file knows, or an empty string."""
    if not isinstance(description, str):
        return ""
    lowered = description.lower()
    return next((phrase for phrase in _PHRASES if phrase in lowered), "")


def outcome_of(error: Exception) -> o.Outcome:
    """The name of a failure. What nobody foresaw is our own fault (`Broken`)."""
    match error:
        case RetryAfter():
            return o.RateLimited(_seconds(error.retry_after))
        case Forbidden():
            return o.Blocked()
        case ChatMigrated():
            return o.ChatGone()
        case InvalidToken():
            return o.Unauthorized()
        case TelegramConflict():
            return o.Conflict()
        case TelegramBadRequest():  # in this library a kind of NetworkError, so it comes first
            return _REFUSALS.get(known_phrase(error.message), o.BadRequest())
        case NotConnected() | ServerTrouble():
            return o.Unreachable()
        case TimedOut() | NetworkError():
            return o.Ambiguous()
        case TelegramError():
            return o.BadRequest()  # for example 413: refused, and again so next time
        case _:
            return o.Broken(type(error).__name__)


def _seconds(retry_after: int | timedelta) -> float:
    return retry_after.total_seconds() if isinstance(retry_after, timedelta) else float(retry_after)
