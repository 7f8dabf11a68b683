"""One message in a chat, and the buttons under it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.proeftuin.wereld.rijk import plain_text


@dataclass(slots=True, frozen=True)
class Knop:
    """One button. `data` is empty for a link button and for a reply keyboard."""

    tekst: str
    data: str | None = None
    url: str | None = None

    def __str__(self) -> str:
        return self.tekst


@dataclass(slots=True, frozen=True)
class Bestand:
    """A file as Telegram stores it: every bot has its own `id` for it."""

    id: str
    unique_id: str
    naam: str
    mime: str
    inhoud: bytes = field(repr=False)
    path: str = ""


@dataclass(slots=True)
class Bericht:
    """A message. `json` is the Bot API `Message`; it is replaced on an edit, never changed in place."""

    nummer: int
    van_bot: bool
    json: dict[str, Any] = field(repr=False)
    verwijderd: bool = False
    wijzigingen: int = 0

    @property
    def tekst(self) -> str:
        """The text, the caption under a file, or all words of a rich message."""
        text: str = self.json.get("text") or self.json.get("caption") or ""
        return text or plain_text(self.rijk)

    @property
    def rijk(self) -> list[dict[str, Any]]:
        """The blocks of a rich message, or nothing."""
        blocks: list[dict[str, Any]] = self.json.get("rich_message", {}).get("blocks", [])
        return blocks

    @property
    def knoppen(self) -> list[list[Knop]]:
        """Inline buttons, row by row."""
        rows = self.json.get("reply_markup", {}).get("inline_keyboard", [])
        return [[Knop(b["text"], b.get("callback_data"), b.get("url")) for b in row] for row in rows]

    @property
    def knopteksten(self) -> list[str]:
        """The words on all inline buttons, in reading order."""
        return [knop.tekst for row in self.knoppen for knop in row]

    @property
    def document(self) -> dict[str, Any] | None:
        """The Bot API `Document` under this message: file_name, mime_type, file_size, file_id."""
        found: dict[str, Any] | None = self.json.get("document")
        return found

    @property
    def foto(self) -> dict[str, Any] | None:
        """The largest `PhotoSize` of this message."""
        sizes = self.json.get("photo")
        return sizes[-1] if sizes else None

    def as_view(self) -> dict[str, Any]:
        """How the control API shows it; `from_view` turns it back."""
        return {
            "nummer": self.nummer,
            "van_bot": self.van_bot,
            "verwijderd": self.verwijderd,
            "wijzigingen": self.wijzigingen,
            "json": self.json,
        }

    @classmethod
    def from_view(cls, view: dict[str, Any]) -> Bericht:
        """The message again, on the other side of the wire."""
        return cls(view["nummer"], view["van_bot"], view["json"], view["verwijderd"], view["wijzigingen"])
