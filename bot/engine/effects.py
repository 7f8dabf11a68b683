"""What a turn wants done. The engine decides, a role carries out; an effect without a rule is refused.

No effect can send anything to another person: none has a recipient.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.answer import Answer
from bot.engine.messages import Bubble


@dataclass(frozen=True, slots=True, repr=False)
class Effect:
    def __repr__(self) -> str:  # effects carry answers and words: never print them
        return f"<{type(self).__name__}>"


@dataclass(frozen=True, slots=True, repr=False)
class Say(Effect):
    """A new message to the person whose event this is. `lane`: see `Rendered`."""

    bubble: Bubble
    mark: str = ""
    lane: str = "gesprek"


@dataclass(frozen=True, slots=True, repr=False)
class Replace(Effect):
    """Change an earlier message: the one with this id, or the one that was sent under this mark."""

    bubble: Bubble
    message: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Keep(Effect):
    """Store an answer, in the way that the step declares. `dossier` is empty for the first answer of a run."""

    dialogue: str
    step: str
    answer: Answer
    dossier: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Drop(Effect):
    """Forget an answer."""

    step: str
    dossier: str


@dataclass(frozen=True, slots=True, repr=False)
class SetAccount(Effect):
    """Change a setting of the person."""

    field: str
    value: str | list[str] | bool


@dataclass(frozen=True, slots=True, repr=False)
class Live(Effect):
    """The career moved on: phase, dates and states as they are now. Never words."""

    loopbaan: dict[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class SetAlarm(Effect):
    """When the bot looks at this person again (UTC seconds), or None for never. `sooner`: only if that is earlier."""

    moment: int | None
    sooner: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Calendar(Effect):
    """A file for the person's calendar: (mark, version, local moment, minutes, kind, called off) per appointment."""

    entries: tuple[tuple[str, int, str, int, str, bool], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Finish(Effect):
    """The running dialogue is done. `kept` False: everything of this run is deleted now.

    `path` are the steps on the way that was really taken: answers beside it are deleted.
    """

    dialogue: str
    dossier: str
    kept: bool
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Outcome(Effect):
    """A dialogue of HR or of a manager ended and is kept: this rule of their role is to be carried out.

    `args`: the answers by argument; of a question in a Herhaal one per round, in order.
    """

    dialogue: str
    wat: str
    args: Mapping[str, tuple[Answer, ...]]


@dataclass(frozen=True, slots=True, repr=False)
class Count(Effect):
    """Add these (measure, answer) pairs to the counters of nobody, in the transaction of this turn."""

    given: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class MakeCard(Effect):
    """A card with the ticked lines (heading, label, words), for the person alone."""

    dialogue: str
    kind: str
    title: str
    lines: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Show(Effect):
    """A screen that needs the person's own store: «Mijn kaarten», one card, what is known."""

    screen: str
    item: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class AskedLoosely(Effect):
    """A question of a dialogue that stores nothing: remembered in memory only, so that typed words can answer it."""

    dialogue: str
    step: str
    code: str


@dataclass(frozen=True, slots=True, repr=False)
class Join(Effect):
    """Somebody with a usable code chose to take part: only now is anything of them stored."""

    code: str


@dataclass(frozen=True, slots=True, repr=False)
class ChangeTeam(Effect):
    """A person who takes part opened the link of a team, or sent a code."""

    code: str


@dataclass(frozen=True, slots=True, repr=False)
class NewMoveCode(Effect):
    """The person wants to go to a new account: a one-time code, in the place of an earlier one."""


@dataclass(frozen=True, slots=True, repr=False)
class Erase(Effect):
    """Everything of this person goes, at once."""


@dataclass(frozen=True, slots=True, repr=False)
class Absent(Effect):
    """The person blocked the bot (True) or let it in again (False). Nobody is told."""

    gone: bool
