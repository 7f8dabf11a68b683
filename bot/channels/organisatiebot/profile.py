"""The profile of the organisation's bot."""

from typing import Any

from aiogram.methods import (
    GetMyCommands,
    GetMyDescription,
    GetMyShortDescription,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
)
from aiogram.types import BotCommand

from bot.channels.organisatiebot.client import Client
from bot.channels.organisatiebot.errors import outcome_of
from bot.channels.profile import COMMANDS, DESCRIPTION
from bot.outbox.outcome import Outcome


class ProfilePost:
    """See `profile.ProfilePost`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def read(self, part: str, language: str) -> Any:
        if part == COMMANDS:
            return await self._client.do(GetMyCommands(language_code=language))
        get = GetMyDescription if part == DESCRIPTION else GetMyShortDescription
        return (await self._client.do(get(language_code=language))).get(part)

    async def write(self, part: str, language: str, wanted: Any) -> None:
        if part == COMMANDS:
            commands = [BotCommand(**one) for one in wanted]
            await self._client.do(SetMyCommands(commands=commands, language_code=language))
        elif part == DESCRIPTION:
            await self._client.do(SetMyDescription(description=wanted, language_code=language))
        else:
            await self._client.do(SetMyShortDescription(short_description=wanted, language_code=language))

    def outcome_of(self, error: Exception) -> Outcome:
        return outcome_of(error)
