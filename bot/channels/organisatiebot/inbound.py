"""One update of Telegram as one event: as for every bot, but a photo is a file here. Pure, and it never raises.

HR puts a picture in a campaign; whoever sends one from a phone seldom chooses «send as a file».
"""

from dataclasses import replace
from typing import Any

from bot.channels import inbound
from bot.engine.events import Event, Kind

PHOTO = "foto.jpg"  # a photo has no name; Telegram makes a JPEG of every one


def event_of(update: object) -> Event | None:
    """The event, or None: such an update is confirmed and forgotten."""
    event = inbound.event_of(update)
    if event is None or event.kind is not Kind.UNREADABLE or event.text != "photo":
        return event
    assert isinstance(update, dict)
    found = _largest(update["message"]["photo"])
    if found is None:
        return event
    identity, size = found
    return replace(event, kind=Kind.FILE, text=identity, name=PHOTO, size=size)


def _largest(sizes: Any) -> tuple[str, int] | None:
    """File id and bytes of the last one with an id: Telegram lists the sizes from small to large."""
    for one in reversed(sizes if isinstance(sizes, list) else []):
        if isinstance(one, dict) and (identity := inbound.text_in(one.get("file_id"))):
            return identity, max(0, inbound.number_in(one.get("file_size")))
    return None
