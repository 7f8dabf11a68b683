"""The list of commands and the description that people see before they start; set once, only where it differs."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.outbox.outcome import Outcome

_LOG = logging.getLogger(__name__)

Translate = Callable[[str, str], str]  # (language, msgid) → words
COMMANDS, DESCRIPTION, ABOUT = "commands", "description", "short_description"  # as the Bot API calls them


@dataclass(frozen=True, slots=True)
class ProfileWords:
    """All msgids. `commands`: name → explanation, at most 40 characters; `description` at most 512, `about` 120."""

    commands: Mapping[str, str]
    description: str
    about: str


class ProfilePost(Protocol):
    """How one library reads and writes a part. Commands are a list of dictionaries, the other parts are text."""

    async def read(self, part: str, language: str) -> Any: ...

    async def write(self, part: str, language: str, wanted: Any) -> None: ...

    def outcome_of(self, error: Exception) -> Outcome: ...


async def keep_profile(post: ProfilePost, words: ProfileWords, languages: Sequence[str], translate: Translate) -> int:
    """Set commands and descriptions in every language; "" is for phones in any other language. Returns the changes.

    A failure is logged by name and never stops the bot: an old list of commands is no reason to be silent.
    """
    changes = 0
    for language in languages:
        for part, wanted in _in(language, words, translate).items():
            try:
                if await post.read(part, language) == wanted:
                    continue
                await post.write(part, language, wanted)
                changes += 1
            except Exception as error:  # noqa: BLE001  see above
                name = type(post.outcome_of(error)).__name__
                _LOG.warning("Het profiel van de bot bijwerken lukte niet (%s).", name)
    return changes


def _in(language: str, words: ProfileWords, translate: Translate) -> dict[str, Any]:
    commands = [{"command": name, "description": translate(language, text)} for name, text in words.commands.items()]
    return {
        COMMANDS: commands,
        DESCRIPTION: translate(language, words.description),
        ABOUT: translate(language, words.about),
    }
