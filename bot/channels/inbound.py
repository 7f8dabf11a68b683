"""One update of Telegram as one event of ours. Pure, and it never raises: an update that nobody understands is None.

It reads the plain dictionaries of getUpdates, for every bot. The libraries build an object for every part of an
update: `telegram.Update.de_json` costs some twenty times as much, and aiogram refuses a whole batch in which one part
is of a kind that it does not know yet. A loop that confirms only after the commit would then stand still for ever.
"""

import re
from typing import Any

from bot.engine.events import Event, Kind

# Asked from Telegram in every fetch; whatever else exists is never sent to us.
ALLOWED = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")

# What a person can send that this bot cannot read. An animation carries a `document` too, a venue a `location`.
_UNREADABLE = (
    "sticker", "photo", "voice", "video_note", "video", "audio", "animation", "venue", "location", "contact", "poll",
    "dice", "story", "game", "checklist", "paid_media", "gift", "invoice", "giveaway",
)  # fmt: skip
_COMMAND = re.compile(r"/([A-Za-z]\w{0,31})(?:@\w+)?(?:\s+(.*))?\s*\Z", re.DOTALL | re.ASCII)
_BIGGEST = 2**63 - 1  # what a database column holds


def event_of(update: object) -> Event | None:
    """The event, or None: such an update is confirmed and forgotten."""
    if not isinstance(update, dict):
        return None
    number = number_in(update.get("update_id"))
    if number < 1:
        return None
    if (tap := update.get("callback_query")) is not None:
        return _tap(number, _dict(tap))
    if (message := update.get("message")) is not None:
        return _message(number, _dict(message))
    if (message := update.get("edited_message")) is not None:
        return _edited(number, _dict(message))
    if (member := update.get("my_chat_member")) is not None:
        return _member(number, _dict(member))
    if (message := update.get("channel_post")) is not None:
        return _outside(number, _dict(message))
    return None


def _message(number: int, message: dict[str, Any]) -> Event | None:
    chat = _dict(message.get("chat"))
    if chat.get("type") != "private":
        return _outside(number, message)
    sender = _dict(message.get("from"))
    person, place = number_in(sender.get("id")), number_in(chat.get("id"))
    if not person or not place or sender.get("is_bot") is True:
        return None
    kind, text, name, size = _contents(message)
    if kind is None:
        return None
    return Event(
        number,
        kind,
        person,
        place,
        text=text,
        name=name,
        size=size,
        message=number_in(message.get("message_id")),
        language=text_in(sender.get("language_code")),
        forwarded="forward_origin" in message,
    )


def _contents(message: dict[str, Any]) -> tuple[Kind | None, str, str, int]:
    """Kind, text, name and size; the kind is None for messages of Telegram itself («pinned a message»)."""
    if isinstance(text := message.get("text"), str):
        text = clean(text)
        if text.startswith("/") and (found := _COMMAND.match(text)):
            return Kind.COMMAND, (found[2] or "").strip(), found[1].lower(), 0
        return Kind.TEXT, text, "", 0
    for kind in _UNREADABLE:
        if kind in message:
            return Kind.UNREADABLE, kind, "", 0
    if "document" in message:
        file = _dict(message["document"])
        identity = text_in(file.get("file_id"))
        if identity:
            return Kind.FILE, identity, text_in(file.get("file_name")), max(0, number_in(file.get("file_size")))
        return Kind.UNREADABLE, "document", "", 0
    return None, "", "", 0


def _tap(number: int, tap: dict[str, Any]) -> Event | None:
    sender = _dict(tap.get("from"))
    person = number_in(sender.get("id"))
    if not person or sender.get("is_bot") is True:
        return None
    message = _dict(tap.get("message"))  # of an old message only the number is left, or nothing at all
    chat = _dict(message.get("chat"))
    if chat.get("type", "private") != "private":
        return Event(number, Kind.OUTSIDE, person, number_in(chat.get("id")), tap=text_in(tap.get("id")))
    return Event(
        number,
        Kind.TAP,
        person,
        number_in(chat.get("id")) or person,  # a private chat has the number of its person
        message=number_in(message.get("message_id")),
        tap=text_in(tap.get("id")),
        data=text_in(tap.get("data")),
        language=text_in(sender.get("language_code")),
    )


def _edited(number: int, message: dict[str, Any]) -> Event | None:
    """Telegram also calls it an edit when a live location moves: the kind stays EDITED, without text."""
    event = _message(number, message)
    if event is None or event.kind is Kind.OUTSIDE:
        return event
    text = message.get("text")
    return Event(
        number,
        Kind.EDITED,
        event.person,
        event.chat,
        text=clean(text) if isinstance(text, str) else "",
        message=event.message,
        language=event.language,
        forwarded=event.forwarded,
    )


def _member(number: int, member: dict[str, Any]) -> Event | None:
    chat = _dict(member.get("chat"))
    person = number_in(_dict(member.get("from")).get("id"))
    place = number_in(chat.get("id"))
    if not person or not place:
        return None
    if chat.get("type") != "private":
        return Event(number, Kind.OUTSIDE, person, place)
    match _dict(member.get("new_chat_member")).get("status"):
        case "kicked" | "left":
            return Event(number, Kind.LEFT, person, place)
        case "member":
            return Event(number, Kind.RETURNED, person, place)
        case _:
            return None


def _outside(number: int, message: dict[str, Any]) -> Event | None:
    """A group or a channel. Nothing of what is said there is taken along, but whether it was a command to a bot.

    A channel post has no person.
    """
    chat = _dict(message.get("chat"))
    if chat.get("type") not in ("group", "supergroup", "channel"):
        return None
    place = number_in(chat.get("id"))
    person = number_in(_dict(message.get("from")).get("id")) or place
    command = chat.get("type") != "channel" and str(message.get("text") or "").startswith("/")
    return Event(number, Kind.OUTSIDE, person, place, text="/" if command else "") if place else None


def clean(text: str) -> str:
    """Without what a database refuses: NUL characters and half characters (lone surrogates)."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def text_in(value: object) -> str:
    return clean(value) if isinstance(value, str) else ""


def number_in(value: object) -> int:
    """A whole number that fits in a database, else 0. `True` is no number here."""
    if isinstance(value, int) and not isinstance(value, bool) and -_BIGGEST <= value <= _BIGGEST:
        return value
    return 0
