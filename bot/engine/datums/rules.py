"""How a rule of the grammar is written: a pattern over signs, and what the matched tokens mean."""

import re
from collections.abc import Callable

from bot.engine.datums.facts import Facts
from bot.engine.datums.tokens import Token

OFFSET = {"T": 0, "V": 1, "K": 1, "L": -1, "A": -1}  # this, next, coming, last, the one just gone

Meaning = Callable[[list[Token], Facts], bool | None]  # False: on second thoughts, this is not what stands here


class Rules:
    """Rules in the order in which they are tried: the more words a rule explains, the earlier it stands."""

    def __init__(self) -> None:
        self.all: list[tuple[re.Pattern[str], Meaning]] = []

    def __call__(self, *patterns: str) -> Callable[[Meaning], Meaning]:
        def add(meaning: Meaning) -> Meaning:
            self.all += [(re.compile(pattern), meaning) for pattern in patterns]
            return meaning

        return add


def the(found: list[Token], sign: str) -> Token:
    """The first token with one of these signs; the pattern has made sure that there is one."""
    return next(token for token in found if token.sign in sign)


def may(found: list[Token], sign: str) -> Token | None:
    return next((token for token in found if token.sign in sign), None)
