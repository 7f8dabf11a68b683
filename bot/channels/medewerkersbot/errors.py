"""Every failure of python-telegram-bot as one named outcome."""

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

from bot.channels.refusals import refusal, why_conflict
from bot.outbox import outcome as o

# Opt in to the coming form of `RetryAfter.retry_after`; without it the library warns at every 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")


class NotConnected(NetworkError):
    """There was no connection, so the request certainly did not arrive."""


class Interrupted(NetworkError):
    """The connection broke, or half an answer came, after the request went out."""


class ServerTrouble(NetworkError):
    """The server says that it is out of order (500, 502, 503): nothing was done."""


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
            return refusal(error.message)
        case NotConnected() | ServerTrouble():
            return o.Unreachable()
        case TimedOut() | NetworkError():
            return o.Ambiguous()
        case TelegramError():
            return o.BadRequest()  # for example 413: refused, and again so next time
        case _:
            return o.Broken(type(error).__name__)


def why(error: Exception) -> str:
    """What to do about a 409, in Dutch."""
    return why_conflict(error.message if isinstance(error, TelegramError) else "")


def _seconds(retry_after: int | timedelta) -> float:
    return retry_after.total_seconds() if isinstance(retry_after, timedelta) else float(retry_after)
