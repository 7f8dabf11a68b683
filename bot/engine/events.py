"""What can happen to a person: one flat value for every channel."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of event. Channels translate their own updates into these and nothing else."""

    TEXT = "text"  # typed words
    TAP = "tap"  # a button under a message
    COMMAND = "command"  # "/menu"; `text` holds what stood behind it
    UNREADABLE = "unreadable"  # sticker, photo, voice, location, poll, contact …: kind in `text`
    FILE = "file"  # a document: file id in `text`, name in `name`, size in `size`
    EDITED = "edited"  # the person changed an older message
    LEFT = "left"  # the person blocked the bot
    RETURNED = "returned"  # … and let it in again
    OUTSIDE = "outside"  # a group or a channel: never a place for this bot
    DUE = "due"  # somebody's alarm went off: `pseudonym` says whose, `name` for which moment (UTC seconds)


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One thing that happened. `person` and `chat` are the channel's own numbers and never leave the process."""

    id: int  # the channel's update id: unique per bot
    kind: Kind
    person: int
    chat: int
    text: str = ""
    name: str = ""  # command without slash, file name, timer id
    size: int = 0  # bytes, for FILE
    message: int = 0  # id of the message that was typed, or that carried the tapped button
    tap: str = ""  # id with which a tap must be acknowledged
    data: str = ""  # what the tapped button carried
    language: str = ""  # language of the phone, a hint only
    forwarded: bool = False
    pseudonym: bytes = b""  # for DUE: whose it is, in the vault's own name; the channel's numbers are not known then

    def __repr__(self) -> str:  # an event holds a person's words: never print them
        return f"<Event {self.id} {self.kind}>"
