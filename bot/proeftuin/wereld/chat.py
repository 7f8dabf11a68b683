"""One conversation of a bot: private with one person, a group, or a channel."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.proeftuin.wereld.bericht import Bericht
from bot.proeftuin.wereld.persoon import Persoon

# A chat keeps this many messages, so that a long benchmark does not fill the memory.
KEEP_MESSAGES = 5000


@dataclass(slots=True, frozen=True)
class Gebeurtenis:
    """Something the bot did in this chat: `bericht`, `wijziging`, `verwijderd`, `typt` or `melding`."""

    soort: str
    nummer: int = 0
    tekst: str = ""
    als_venster: bool = False


Listener = Callable[["Chat", Gebeurtenis], None]


class Chat:
    """Messages by number, what the bot did in order, and whether the bot may write here."""

    def __init__(self, id: int, json: dict[str, Any], persoon: Persoon | None, listener: Listener) -> None:
        self.id = id
        self.json = json
        self.persoon = persoon
        self.gestart = persoon is None
        self.geblokkeerd = False
        self.berichten: dict[int, Bericht] = {}
        self.gebeurtenissen: list[Gebeurtenis] = []
        self.next_send = 0.0  # rate limit: the theoretical moment of the next message
        self.toetsenbord: dict[str, Any] | None = None  # the reply keyboard that is showing
        self._listener = listener
        self._changed: asyncio.Future[None] | None = None

    def voeg_toe(self, bericht: Bericht) -> None:
        """A new message, by either side."""
        self.berichten[bericht.nummer] = bericht
        if len(self.berichten) > KEEP_MESSAGES:
            del self.berichten[next(iter(self.berichten))]
        self.meld(Gebeurtenis("bericht" if bericht.van_bot else "eigen", bericht.nummer))

    def vervang(self, bericht: Bericht, json: dict[str, Any], *, soort: str = "wijziging") -> None:
        """A message gets another content."""
        bericht.json = json
        bericht.wijzigingen += 1
        self.meld(Gebeurtenis(soort, bericht.nummer))

    def verwijder(self, bericht: Bericht) -> None:
        """A message disappears on both sides; its words are not kept."""
        bericht.verwijderd = True
        bericht.json = {k: bericht.json[k] for k in ("message_id", "chat", "date")}
        self.meld(Gebeurtenis("verwijderd", bericht.nummer))

    def meld(self, gebeurtenis: Gebeurtenis) -> None:
        """Tell everybody who looks at this chat."""
        if gebeurtenis.soort not in ("eigen", "toestand"):
            self.gebeurtenissen.append(gebeurtenis)
        if self._changed is not None:
            if not self._changed.done():
                self._changed.set_result(None)
            self._changed = None
        self._listener(self, gebeurtenis)

    async def verandering(self) -> None:
        """Return at the next thing that happens here."""
        if self._changed is None:
            self._changed = asyncio.get_running_loop().create_future()
        # Shielded: several may wait for the same change, and one may give up.
        await asyncio.shield(self._changed)
