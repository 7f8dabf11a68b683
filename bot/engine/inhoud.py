"""What an organisation tells its people, as the engine shows it: one card of content, valid on the day of the turn."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.engine.messages import Words


@dataclass(frozen=True, slots=True)
class Blad:
    """A title and labelled lines. A label is ours to translate, the words behind it are the organisation's own."""

    titel: str
    regels: tuple[tuple[str, Words], ...]
    link: str = ""  # an https address, or nothing


Bladen = Mapping[str, Blad]
NO_BLADEN: Bladen = {}
