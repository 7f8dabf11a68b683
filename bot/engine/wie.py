"""«Wie ziet dit?» in words, made from the declaration of the question: the same that storage enforces."""

from bot.engine import words_person as words
from bot.engine.bewaring import Account, Bewaring, Prive, Telling, Tijdelijk
from bot.engine.messages import Phrase, Words


def who_sees(bewaart: Bewaring, *, on_card: bool = True) -> list[Words]:
    """Who sees an answer that is declared so, how long it stays, and that a manager never does."""
    lines: list[Words] = []
    if isinstance(bewaart, Prive):
        lines.append(Phrase(words.WHO_SEES_PRIVATE, {"maanden": bewaart.maanden}))
    elif isinstance(bewaart, Tijdelijk):
        lines.append(Phrase(words.WHO_SEES_TEMPORARY))
    elif isinstance(bewaart, Telling):
        lines.append(Phrase(words.WHO_SEES_COUNT))
    elif isinstance(bewaart, Account):
        lines.append(Phrase(words.WHO_SEES_ACCOUNT))
    if not on_card:
        lines.append(Phrase(words.NOT_ON_CARD))
    lines.append(Phrase(words.WHO_SEES_NEVER))
    return lines
