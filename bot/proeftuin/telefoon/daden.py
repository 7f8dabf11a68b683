"""What a person does with the phone. Acts are coroutines; switches take effect at once."""

from __future__ import annotations

from typing import Any

from bot.proeftuin.telefoon import bijlagen
from bot.proeftuin.telefoon.scherm import Scherm
from bot.proeftuin.telefoon.verbinding import Klaar
from bot.proeftuin.telefoon.zoeken import Waar
from bot.proeftuin.wereld.bericht import Bericht
from bot.proeftuin.wereld.chat import Gebeurtenis
from bot.proeftuin.wereld.persoon import Persoon


class Daden(Scherm):
    """Typing, tapping, sending, blocking, losing the network."""

    async def start(self, code: str = "") -> Bericht | None:
        """Open a link to the bot and press START."""
        return await self.typ(f"/start {code}".rstrip())

    async def typ(self, tekst: str) -> Bericht | None:
        """Type and send."""
        self.startcode = ""
        return await self._stuur(bijlagen.tekst(tekst), tekst)

    async def wijzig(self, bericht: Bericht | int, tekst: str) -> None:
        """Correct one's own message."""
        mine = self.chat.berichten[bericht if isinstance(bericht, int) else bericht.nummer]

        def daad() -> None:
            json = {k: v for k, v in mine.json.items() if k != "entities"} | bijlagen.tekst(tekst)
            json["edit_date"] = int(self.bot.wereld.klok.timestamp())
            self.chat.vervang(mine, json, soort="eigen")
            self.bot.updates.add({"edited_message": json})

        await self.verbinding.doe(daad, tekst)

    async def tik(self, waar: Waar, *, bericht: Bericht | int | None = None, keer: int = 1) -> str | None:
        """Tap an inline button, by text or place; returns the callback id, or the address of a link."""
        found, knop = self.zoek_knop(waar, bericht)
        if knop.data is None:
            return knop.url
        data, result = knop.data, None

        def daad() -> str:
            # The bot gets the message as it is when the tap arrives, also when the screen stood still.
            now = self.chat.berichten.get(found.nummer, found)
            return self.bot.tik(self.chat, self.persoon, now, data)

        for _ in range(keer):
            result = await self.verbinding.doe(daad, f"[{knop.tekst}]")
        return result

    async def stuur_sticker(self) -> Bericht | None:
        """Send a sticker."""
        return await self._stuur(bijlagen.sticker(self.bot), "sticker")

    async def stuur_foto(self, bijschrift: str | None = None, inhoud: bytes | None = None) -> Bericht | None:
        """Send a photo: one's own, or a sunset."""
        return await self._stuur(bijlagen.foto(self.bot, bijschrift, inhoud), "foto")

    async def stuur_spraak(self, seconden: int = 4) -> Bericht | None:
        """Send a voice message."""
        return await self._stuur(bijlagen.spraak(self.bot, seconden), "spraakbericht")

    async def stuur_locatie(self) -> Bericht | None:
        """Send a place."""
        return await self._stuur(bijlagen.locatie(), "locatie")

    async def stuur_contact(self) -> Bericht | None:
        """Send a contact."""
        return await self._stuur(bijlagen.contact(), "contact")

    async def stuur_peiling(self) -> Bericht | None:
        """Send a poll."""
        return await self._stuur(bijlagen.peiling(), "peiling")

    async def stuur_document(
        self, naam: str = "brief.txt", inhoud: bytes = b"Dag!\n", mime: str = "text/plain"
    ) -> Bericht | None:
        """Send a file."""
        return await self._stuur(bijlagen.document(self.bot, naam, inhoud, mime), naam)

    async def stuur_door(self, tekst: str, van: Persoon | None = None) -> Bericht | None:
        """Forward somebody else's words."""
        sender = van or Persoon(499_999_999, "Iemand anders")
        moment = int(self.bot.wereld.klok.timestamp()) - 60
        return await self._stuur(bijlagen.doorgestuurd(tekst, sender, moment), tekst)

    async def stuur(self, inhoud: dict[str, Any]) -> Bericht | None:
        """Send a message with exactly these Bot API fields (for fuzzing)."""
        return await self._stuur(inhoud, "bericht")

    async def _stuur(self, inhoud: dict[str, Any], omschrijving: str) -> Bericht | None:
        return await self.verbinding.doe(lambda: self.bot.van_persoon(self.chat, self.persoon, inhoud), omschrijving)

    def blokkeer(self) -> Klaar:
        """Block the bot; it is told with my_chat_member."""
        return self._membership(blocked=True)

    def deblokkeer(self) -> Klaar:
        """Let the bot write again."""
        return self._membership(blocked=False)

    def verlies_netwerk(self) -> Klaar:
        """Nothing arrives and nothing leaves until `herstel_netwerk`."""
        return self.verbinding.verlies()

    def herstel_netwerk(self) -> Klaar:
        """Back online."""
        return self.verbinding.herstel()

    def vertraag(self, seconden: float) -> Klaar:
        """Everything this person does reaches the bot so much later."""
        self.verbinding.vertraging = max(0.0, seconden)
        self.chat.meld(Gebeurtenis("toestand"))
        return Klaar()

    def _membership(self, *, blocked: bool) -> Klaar:
        if self.chat.geblokkeerd != blocked:
            self.chat.geblokkeerd = blocked
            states: list[dict[str, Any]] = [{"user": self.bot.user, "status": "member"}]
            states.append({"user": self.bot.user, "status": "kicked", "until_date": 0})
            old, new = states if blocked else reversed(states)
            self.bot.updates.add(
                {
                    "my_chat_member": {
                        "chat": self.chat.json,
                        "from": self.persoon.as_user(),
                        "date": int(self.bot.wereld.klok.timestamp()),
                        "old_chat_member": old,
                        "new_chat_member": new,
                    }
                }
            )
            self.chat.meld(Gebeurtenis("toestand"))
        return Klaar()
