"""The list of commands and the description that people see before they start; set once, only where it differs."""

import logging
from collections.abc import Callable, Sequence
from typing import Any

from bot.channels.medewerkersbot.client import Client
from bot.channels.medewerkersbot.errors import outcome_of
from bot.engine.words_person import ABOUT, COMMANDS, DESCRIPTION

_LOG = logging.getLogger(__name__)

Translate = Callable[[str, str], str]  # (language, msgid) → words


async def set_profile(client: Client, languages: Sequence[str], translate: Translate) -> int:
    """Set commands and descriptions in every language; "" is for phones in any other language. Returns the changes.

    A failure is logged by name and never stops the bot: an old list of commands is no reason to be silent.
    """
    changes = 0
    for language in languages:
        words = _in(language, translate)
        for get, set_, key, wanted in words:
            try:
                current = await client.call(get, {"language_code": language})
                if (current if key is None else current.get(key)) == wanted:
                    continue
                await client.call(set_, {"language_code": language, key or "commands": wanted})
                changes += 1
            except Exception as error:  # noqa: BLE001  see above
                _LOG.warning("Het profiel van de bot bijwerken lukte niet (%s).", type(outcome_of(error)).__name__)
    return changes


def _in(language: str, translate: Translate) -> list[tuple[str, str, str | None, Any]]:
    commands = [{"command": name, "description": translate(language, text)} for name, text in COMMANDS.items()]
    return [
        ("getMyCommands", "setMyCommands", None, commands),
        ("getMyDescription", "setMyDescription", "description", translate(language, DESCRIPTION)),
        (
            "getMyShortDescription",
            "setMyShortDescription",
            "short_description",
            translate(language, ABOUT),
        ),
    ]
