"""Shapes that rooms hand to each other, so that no room needs to know who stands behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.engine.messages import Rendered


class Seal(Protocol):
    """Encrypts for one person. What was sealed for one `purpose` opens for no other."""

    def seal(self, person: bytes, purpose: str, plain: bytes) -> bytes: ...

    def open(self, person: bytes, purpose: str, sealed: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True, repr=False)
class Ready:
    """A committed message on its way out. `row` is its outbox row; 0 for a stranger, of whom nothing is stored."""

    row: int
    person: bytes
    chat: int
    message: Rendered

    def __repr__(self) -> str:
        return f"<Ready {self.row} {self.message.kind}>"


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of an outgoing message. `result`: sent, refused (never again), gone (the person left)."""

    row: int
    result: str
    message: int = 0  # the channel's id of the sent message


class Handler(Protocol):
    """The synchronous core as a channel sees it. Both run in the writer thread; both commit before they return."""

    def handle(self, events: "Sequence[object]") -> list[Ready]: ...

    def settle(self, settled: Sequence[Settled]) -> None: ...
