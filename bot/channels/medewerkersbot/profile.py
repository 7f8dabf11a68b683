"""The profile of the employees' bot."""

from collections.abc import Sequence
from typing import Any

from bot.channels.medewerkersbot.client import Client
from bot.channels.medewerkersbot.errors import outcome_of
from bot.channels.profile import COMMANDS as COMMANDS_PART
from bot.channels.profile import ProfileWords, Translate, keep_profile
from bot.engine.words_person import ABOUT, COMMANDS, DESCRIPTION
from bot.outbox.outcome import Outcome

_METHODS = {"commands": "MyCommands", "description": "MyDescription", "short_description": "MyShortDescription"}
WORDS = ProfileWords(COMMANDS, DESCRIPTION, ABOUT)


async def set_profile(client: Client, languages: Sequence[str], translate: Translate) -> int:
    """See `keep_profile`."""
    return await keep_profile(ProfilePost(client), WORDS, languages, translate)


class ProfilePost:
    """See `profile.ProfilePost`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def read(self, part: str, language: str) -> Any:
        found = await self._client.call(f"get{_METHODS[part]}", {"language_code": language})
        return found if part == COMMANDS_PART else found.get(part)

    async def write(self, part: str, language: str, wanted: Any) -> None:
        await self._client.call(f"set{_METHODS[part]}", {"language_code": language, part: wanted})

    def outcome_of(self, error: Exception) -> Outcome:
        return outcome_of(error)
