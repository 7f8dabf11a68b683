"""Everything that one proeftuin holds together."""

from __future__ import annotations

import itertools
import secrets
from typing import Any

from bot.proeftuin.api.faults import Faults
from bot.proeftuin.api.journal import Journal
from bot.proeftuin.api.limits import Limits
from bot.proeftuin.klok import Klok
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.chat import Chat, Gebeurtenis, Listener
from bot.proeftuin.wereld.persoon import Persoon

CALLBACK_SECONDS = 15 * 60.0


class Wereld:
    """Bots by token, people by number, one clock, and a bell that rings when something changes."""

    def __init__(self, klok: Klok, limits: Limits, faults: Faults, journal: Journal) -> None:
        self.klok = klok
        self.limits = limits
        self.faults = faults
        self.journal = journal
        self.callback_seconds = CALLBACK_SECONDS
        self.webhook_retry_seconds = 1.0
        self.bots: dict[str, Bot] = {}
        self.personen: dict[int, Persoon] = {}
        self.on_chat: list[Any] = []  # called with (bot, chat, gebeurtenis)
        self.on_profile: list[Any] = []  # called with (bot)
        self._bot_ids = itertools.count(7_000_000_001)
        self._person_ids = itertools.count(500_000_001)

    def nieuwe_bot(self, naam: str, token: str | None = None) -> Bot:
        """A bot with this name. Without a token it gets one of the right shape."""
        if token is None:
            number = next(self._bot_ids)
            token = f"{number}:{secrets.token_urlsafe(26)[:35]}"
        else:
            left, colon, right = token.partition(":")
            if not (left.isascii() and left.isdigit() and colon and right):
                raise ValueError("Een token van een bot ziet er zo uit: 123456:ABC-def.")
            number = int(left)
        if token in self.bots or any(bot.naam == naam for bot in self.bots.values()):
            raise ValueError(f"Er is al een bot met de naam {naam} of met dit token.")
        bot = self.bots[token] = Bot(self, number, naam, token)
        return bot

    def bot_met_naam(self, naam: str) -> Bot | None:
        """The bot with this name."""
        return next((bot for bot in self.bots.values() if bot.naam == naam), None)

    def nieuwe_persoon(self, voornaam: str, taal: str | None = "nl", id: int | None = None, **meer: str) -> Persoon:
        """Somebody new."""
        number = next(self._person_ids) if id is None else id
        persoon = self.personen[number] = Persoon(number, voornaam, taal, **meer)
        return persoon

    def heard(self, bot: Bot) -> Listener:
        """What a chat of this bot calls when something happens in it."""

        def listener(chat: Chat, gebeurtenis: Gebeurtenis) -> None:
            for call in self.on_chat:
                call(bot, chat, gebeurtenis)

        return listener

    def profile_changed(self, bot: Bot) -> None:
        """Commands, name or description of a bot changed."""
        for call in self.on_profile:
            call(bot)
