"""What the bot says, before and after the words are looked up.

The engine speaks in phrases (a Dutch sentence that is also the key for translations, plus values to fill in).
`teksten.py` turns a phrase into words in the person's language; a plain `str` is shown as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, repr=False)
class Phrase:
    """A Dutch sentence marked for translation; values may be phrases too. `{name}` is filled in after translation."""

    msgid: str
    values: "Mapping[str, Words | int]" = field(default_factory=dict)
    context: str = ""  # gettext context, for words that mean two things

    def __repr__(self) -> str:  # the values may hold a person's words
        return f"<Phrase {self.msgid[:20]!r}>"


Words = str | Phrase


@dataclass(frozen=True, slots=True, repr=False)
class Button:
    """One inline button. `data` is at most 64 bytes (Telegram's limit); `url` opens an address instead."""

    label: Words
    data: str = ""
    url: str = ""

    def __repr__(self) -> str:
        return f"<Button {self.data.rpartition(':')[0]}>"


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Bubble:
    """One message on the phone: paragraphs joined by a blank line, with buttons under it."""

    paragraphs: tuple[Words, ...]
    rows: Rows = ()

    def __repr__(self) -> str:
        return f"<Bubble {len(self.paragraphs)} paragraphs>"


@dataclass(frozen=True, slots=True, repr=False)
class Rendered:
    """One message in plain words, ready for a channel. Lives in the outbox, encrypted, until it is sent.

    `kind` is one of: send, edit, document, delete, commands.
    """

    kind: str
    text: str = ""
    rows: tuple[tuple[tuple[str, str, str], ...], ...] = ()  # (label, data, url)
    target: int = 0  # message id to edit
    mark: str = ""  # name of the question this message asks; an edit may point to it instead of a target
    document: str = ""  # kind of document to make at the moment of sending
    contents: str = ""  # JSON from which the document is made
    lane: str = "gesprek"  # gesprek, herinnering, campagne: a later lane never delays an earlier one
    messages: tuple[int, ...] = ()  # for delete
    rich: str = ""  # JSON of the same message with headings and tables; `text` goes instead where that is refused

    def __repr__(self) -> str:
        return f"<Rendered {self.kind}>"
