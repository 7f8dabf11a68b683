"""«Wie ziet dit?» in words, made from the declaration of the question: the same that storage enforces."""

from collections.abc import Mapping
from typing import Any

from bot.engine import words_data
from bot.engine import words_person as words
from bot.engine.bewaring import Account, Bewaring, Organisatie, Prive, Telling, Tijdelijk
from bot.engine.korter import kept
from bot.engine.messages import Phrase, Words

_NOTHING_CHOSEN: Mapping[str, Any] = {}


def who_sees(
    bewaart: Bewaring | None, account: Mapping[str, Any] = _NOTHING_CHOSEN, *, on_card: bool = True
) -> list[Words]:
    """Who sees an answer that is declared so, how long it stays, and that a manager never does.

    `account`: the person's settings, for whoever chose to keep everything shorter.
    """
    lines: list[Words] = []
    if isinstance(bewaart, Prive):
        months = kept(account, bewaart.maanden)
        one = months == 1
        lines.append(Phrase(words.WHO_SEES_PRIVATE_ONE) if one else Phrase(words.WHO_SEES_PRIVATE, {"maanden": months}))
    elif isinstance(bewaart, Tijdelijk):
        lines.append(Phrase(words.WHO_SEES_TEMPORARY))
    elif isinstance(bewaart, Telling):
        lines.append(Phrase(words.WHO_SEES_COUNT))
    elif isinstance(bewaart, Account):
        lines.append(Phrase(words.WHO_SEES_ACCOUNT))
    elif isinstance(bewaart, Organisatie):
        return [Phrase(words.WHO_SEES_ORGANISATION)]
    if not on_card:
        lines.append(Phrase(words.NOT_ON_CARD))
    lines.append(Phrase(words.WHO_SEES_NEVER))
    return lines


def seen_by(bewaart: Bewaring | None) -> Words:
    """The same in a few words, for in a list."""
    return Phrase(words_data.SEEN_AS_COUNT if isinstance(bewaart, Telling) else words_data.SEEN_BY_YOU)
