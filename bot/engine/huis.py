"""What the words that always work mean to somebody who is no employee: another menu, other screens, the same engine."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.engine.messages import Rows

if TYPE_CHECKING:
    from bot.engine.work import Work

ALTIJD = frozenset({
    "menu", "verder", "start", "meer", "opnieuw", "opnieuw_ja", "pauze", "terug", "sla_over", "wie", "help", "privacy",
    "stop", "wis", "wis_ja", "wis_nee",
})  # fmt: skip
"""The engine's own words that have a meaning in every house."""


def no_answer(_text: str) -> str:
    """Every question leads to the menu."""
    return ""


@dataclass(frozen=True, slots=True)
class Huis:
    """`titel` stands above the rows of `menu`. `schermen`: words and buttons that become a `Show` for the role.

    `namen`: ask whether own words that look like somebody's name may stay so. `op_vraag`: the sentence that answers
    typed words that answer no question of ours, or "".
    """

    titel: str
    menu: "Callable[[Work], Rows]"
    schermen: Collection[str] = ()
    namen: bool = True
    op_vraag: "Callable[[str], str]" = no_answer
    woorden: Collection[str] = ALTIJD
