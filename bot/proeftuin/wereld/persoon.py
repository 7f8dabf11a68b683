"""Somebody with a Telegram account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, eq=False)
class Persoon:
    """A user: the same person may talk to several bots."""

    id: int
    voornaam: str
    taal: str | None = "nl"
    achternaam: str | None = None
    gebruikersnaam: str | None = None

    def as_user(self) -> dict[str, Any]:
        """The `User` object that a bot receives."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.voornaam}
        if self.achternaam:
            user["last_name"] = self.achternaam
        if self.gebruikersnaam:
            user["username"] = self.gebruikersnaam
        if self.taal:
            user["language_code"] = self.taal
        return user

    def as_chat(self) -> dict[str, Any]:
        """The private `Chat` object: same number as the user, as on Telegram."""
        chat = self.as_user()
        del chat["is_bot"]
        chat.pop("language_code", None)
        chat["type"] = "private"
        return chat
