"""The line between a phone and Telegram: it can be slow or gone, but it keeps the order."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Generator
from typing import TypeVar

from bot.proeftuin.telefoon.zoeken import Geblokkeerd
from bot.proeftuin.wereld.bericht import Bericht
from bot.proeftuin.wereld.chat import Chat, Gebeurtenis

T = TypeVar("T")


class Klaar:
    """Done already. May be awaited, so that a phone here and a phone in another process read the same."""

    def __await__(self) -> Generator[None, None, None]:
        return
        yield


class Verbinding:
    """Carry acts out in order: at once, after a pause, or when the network is back."""

    def __init__(self, chat: Chat) -> None:
        self.chat = chat
        self.netwerk = True
        self.vertraging = 0.0
        self.wachtend: list[tuple[str, Callable[[], object]]] = []
        self.onderweg: list[tuple[str, Callable[[], object]]] = []
        self._line = asyncio.Lock()
        self._frozen: list[Bericht] = []

    async def doe(self, daad: Callable[[], T], omschrijving: str = "") -> T | None:
        """Carry one act out; None when it waits for the network."""
        if self.chat.geblokkeerd:
            raise Geblokkeerd("Je hebt deze bot geblokkeerd. Hef de blokkade eerst op.")
        if not self.netwerk:
            self._queue(omschrijving, daad)
            return None
        if self.vertraging or self._line.locked():
            return await self._slowly(daad, omschrijving)
        return daad()

    async def _slowly(self, daad: Callable[[], T], omschrijving: str) -> T | None:
        item = (omschrijving, daad)
        self.onderweg.append(item)
        self.chat.meld(Gebeurtenis("toestand"))
        try:
            async with self._line:
                await asyncio.sleep(self.vertraging)
        finally:
            self.onderweg.remove(item)
        if not self.netwerk:
            self._queue(omschrijving, daad)
            return None
        result = daad()
        self.chat.meld(Gebeurtenis("toestand"))
        return result

    def zichtbaar(self) -> list[Bericht]:
        """The messages on the screen: without a network, those from before."""
        return list(self.chat.berichten.values()) if self.netwerk else self._frozen

    def verlies(self) -> Klaar:
        """No network from now on."""
        if self.netwerk:
            self._frozen = [copy.copy(bericht) for bericht in self.chat.berichten.values()]
            self.netwerk = False
            self.chat.meld(Gebeurtenis("toestand"))
        return Klaar()

    def herstel(self) -> Klaar:
        """The network is back: what waited is sent in order."""
        if not self.netwerk:
            self.netwerk = True
            self._frozen = []
            waiting, self.wachtend = self.wachtend, []
            for _, daad in waiting:
                daad()
            self.chat.meld(Gebeurtenis("toestand"))
        return Klaar()

    def _queue(self, omschrijving: str, daad: Callable[[], object]) -> None:
        self.wachtend.append((omschrijving, daad))
        self.chat.meld(Gebeurtenis("toestand"))
