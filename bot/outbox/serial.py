"""A rendered message as compact JSON and back. The chat id stands inside: it is sealed with the words."""

import json
from typing import Any

from bot.engine.messages import Rendered

_encode = json.JSONEncoder(separators=(",", ":")).encode
# field → one-letter name; a field that has its usual value is left out
_SHORT = {
    "text": "t", "rows": "r", "target": "e", "mark": "m", "document": "d",
    "contents": "c", "lane": "l", "messages": "x", "rich": "o",
}  # fmt: skip
_USUAL = Rendered("send")


def to_bytes(chat: int, message: Rendered) -> bytes:
    """The message for one chat. Lone surrogates and every other character survive the round trip."""
    stored: dict[str, Any] = {"k": message.kind, "p": chat}
    for name, short in _SHORT.items():
        value = getattr(message, name)
        if value != getattr(_USUAL, name):
            stored[short] = value
    return _encode(stored).encode()


def from_bytes(stored: bytes) -> tuple[int, Rendered]:
    """The chat id and the message."""
    found = json.loads(stored)
    values = {name: found[short] for name, short in _SHORT.items() if short in found}
    if "rows" in values:
        values["rows"] = tuple(
            tuple((label, data, url) for label, data, url in row) for row in values["rows"]
        )
    if "messages" in values:
        values["messages"] = tuple(values["messages"])
    return found["p"], Rendered(found["k"], **values)
