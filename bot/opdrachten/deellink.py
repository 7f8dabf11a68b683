"""The link with which people join a team."""

import re
from dataclasses import dataclass

EMPLOYEES_BOT = "medewerkersbot"  # the setting with the bot's name, for papers that HR asks for in the chat
_BOT = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{3,30}[A-Za-z0-9])")
_LINK = re.compile(r"https?://(?:t|telegram)\.me/([A-Za-z0-9_]{5,32})\?start=([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])")


@dataclass(frozen=True, slots=True, repr=False)
class Deellink:
    """A join link as it is shown once."""

    team: str
    vestiging: str
    link: str
    code: str
    map: str = ""  # name of the folder with the material, empty if none was asked

    def __repr__(self) -> str:  # who reads the link can join
        return "<Deellink>"


def bot_name(given: str) -> str | None:
    """The bot's name without @, or None if Telegram would never accept it (5 to 32 letters, digits and _)."""
    match = _BOT.fullmatch(given.strip())
    return match.group(1) if match else None


def join_link(bot: str, code: str) -> str:
    """The address that opens the chat with this bot and hands it the code."""
    return f"https://t.me/{bot}?start={code}"


def links_in(text: str) -> list[tuple[str, str]]:
    """(bot, code) of every join link that stands in a text, each once, in order."""
    return list(dict.fromkeys(_LINK.findall(text)))
