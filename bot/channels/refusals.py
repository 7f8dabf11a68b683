"""What Telegram's refusals mean, whatever library hears them; and what of a refusal may be remembered at all.

Telegram's own description of an error can echo what was sent. `known_phrase` keeps only sentences from the table
below, so that no exception, log line or traceback can hold anything else.
"""

from bot.outbox import outcome as o

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


def known_phrase(description: object) -> str:
    """The part of Telegram's description that this file knows, or an empty string."""
    if not isinstance(description, str):
        return ""
    lowered = description.lower()
    return next((phrase for phrase in _PHRASES if phrase in lowered), "")


def refusal(description: object) -> o.Outcome:
    """What a 400 with this description means; `BadRequest` when nobody foresaw it."""
    return _REFUSALS.get(known_phrase(description), o.BadRequest())


def why_conflict(description: object) -> str:
    """What to do about a 409, in Dutch."""
    if known_phrase(description) == WEBHOOK_SET:
        return "Er staat een webhook op deze bot. Start de bot opnieuw, of vervang het token via BotFather."
    return "Stop het andere programma, of vervang het token via BotFather."
