"""One answer, of whatever kind of step: chosen keys and, where there are own words, a text."""

from typing import Any, NamedTuple

from bot.engine.stappen import OVERGESLAGEN, WEET_NIET


class Answer(NamedTuple):
    """`open` marks an answer that is kept already but not finished (buttons still being ticked)."""

    keys: tuple[str, ...] = ()
    text: str = ""
    open: bool = False

    def __repr__(self) -> str:  # what somebody said is never printed
        return "<Answer>"

    @property
    def skipped(self) -> bool:
        return self.keys == (OVERGESLAGEN,)

    @property
    def unknown(self) -> bool:
        return self.keys == (WEET_NIET,)

    def to_json(self) -> dict[str, Any]:
        stored: dict[str, Any] = {"k": list(self.keys)}
        if self.text:
            stored["t"] = self.text
        if self.open:
            stored["o"] = 1
        return stored

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Answer":
        return cls(tuple(stored["k"]), stored.get("t", ""), bool(stored.get("o")))


SKIPPED = Answer((OVERGESLAGEN,))
UNKNOWN = Answer((WEET_NIET,))
Answers = dict[str, Answer]
