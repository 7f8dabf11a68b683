"""What a turn wants done. The engine decides, a role carries out; an effect without a rule is refused.

No effect can send anything to another person: none has a recipient.
"""

from dataclasses import dataclass

from bot.engine.answer import Answer
from bot.engine.messages import Bubble


@dataclass(frozen=True, slots=True, repr=False)
class Effect:
    def __repr__(self) -> str:  # effects carry answers and words: never print them
        return f"<{type(self).__name__}>"


@dataclass(frozen=True, slots=True, repr=False)
class Say(Effect):
    """A new message to the person whose event this is."""

    bubble: Bubble
    mark: str = ""


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
class Finish(Effect):
    """The running dialogue is done. `kept` False: everything of this run is deleted now.

    `path` are the steps on the way that was really taken: answers beside it are deleted.
    """

    dialogue: str
    dossier: str
    kept: bool
    path: tuple[str, ...] = ()


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
