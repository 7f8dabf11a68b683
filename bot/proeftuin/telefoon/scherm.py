"""What a person sees on the phone."""

from __future__ import annotations

from typing import Any

from bot.proeftuin.api.methods.commands import commands_for
from bot.proeftuin.telefoon.verbinding import Verbinding
from bot.proeftuin.telefoon.zoeken import Waar, toon_knoppen, zoek_knop
from bot.proeftuin.wereld.bericht import Bericht, Knop
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.persoon import Persoon


class Scherm:
    """The screen of one person's phone, with one bot on it."""

    def __init__(self, bot: Bot, persoon: Persoon) -> None:
        self.bot = bot
        self.persoon = persoon
        self.chat = bot.chat_met(persoon)
        self.startcode = ""  # from a deep link, until the person presses START
        self.verbinding = Verbinding(self.chat)

    @property
    def id(self) -> str:
        """The name of this phone in addresses."""
        return f"{self.bot.naam}-{self.persoon.id}"

    @property
    def berichten(self) -> list[Bericht]:
        """All messages on the screen, oldest first, after edits and deletions."""
        return [bericht for bericht in self.verbinding.zichtbaar() if not bericht.verwijderd]

    @property
    def van_bot(self) -> list[Bericht]:
        """The bot's messages on the screen."""
        return [bericht for bericht in self.berichten if bericht.van_bot]

    @property
    def laatste(self) -> Bericht | None:
        """The bot's last message."""
        found = self.van_bot
        return found[-1] if found else None

    @property
    def knoppen(self) -> list[str]:
        """The buttons under the newest message that has any."""
        return next((b.knopteksten for b in reversed(self.van_bot) if b.knoppen), [])

    @property
    def meldingen(self) -> list[str]:
        """The answers to taps, oldest first; an empty string only ends the spinner."""
        return [g.tekst for g in self.chat.gebeurtenissen if g.soort == "melding"]

    @property
    def commandos(self) -> list[dict[str, str]]:
        """The list behind «Menu»."""
        return commands_for(self.bot, self.chat.id, self.persoon.taal or "")

    @property
    def beschrijving(self) -> str:
        """What an empty chat shows."""
        texts = self.bot.descriptions
        return texts.get(self.persoon.taal or "") or texts.get("", "")

    def zoek_knop(self, waar: Waar, bericht: Bericht | int | None = None) -> tuple[Bericht, Knop]:
        """The button and its message, or an error that shows the buttons."""
        among = self.berichten
        if bericht is not None:
            number = bericht if isinstance(bericht, int) else bericht.nummer
            among = [b for b in among if b.nummer == number]
        return zoek_knop(among, waar)

    async def open_bestand(self, bericht: Bericht) -> bytes:
        """Download the document or photo under a message."""
        found = bericht.document or bericht.foto
        if found is None:
            raise LookupError("Onder dit bericht zit geen bestand.")
        return self.bot.bestanden[found["file_id"]].inhoud

    def toon(self) -> str:
        """The last messages and buttons as text, for an error in a test."""
        lines = [f"  {'bot' if b.van_bot else self.persoon.voornaam}: {b.tekst[:120]}" for b in self.berichten[-6:]]
        with_buttons = [b for b in reversed(self.van_bot) if b.knoppen][:1]
        return "\n".join(["Op de telefoon staat:", *(lines or ["  (nog niets)"]), toon_knoppen(with_buttons)])

    def as_view(self) -> dict[str, Any]:
        """Everything on the screen, for the control API."""
        code = self.persoon.taal or ""
        names = self.bot.names
        return {
            "id": self.id,
            "bot": {
                "naam": self.bot.naam,
                "username": self.bot.username,
                "titel": names.get(code) or names[""],
            },
            "persoon": self.persoon.as_user(),
            "luistert": self.bot.updates.listens,
            "gestart": self.chat.gestart,
            "geblokkeerd": self.chat.geblokkeerd,
            "netwerk": self.verbinding.netwerk,
            "vertraging": self.verbinding.vertraging,
            "startcode": self.startcode,
            "wachtend": [words for words, _ in self.verbinding.onderweg + self.verbinding.wachtend],
            "commandos": self.commandos,
            "beschrijving": self.beschrijving,
            "toetsenbord": self.chat.toetsenbord,
            "meldingen": self.meldingen[-20:],
            "berichten": [bericht.as_view() for bericht in self.berichten],
        }
