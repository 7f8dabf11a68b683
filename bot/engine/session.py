"""Where a person is. Never what they said: answers live in the vault."""

from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(slots=True)
class Place:
    """A position in one run of one dialogue.

    `run` is a short token that the buttons of this run carry; `dossier` is the vault's name for its answers,
    empty until the first answer is kept.
    """

    dialogue: str
    version: int
    run: str
    step: str = ""
    dossier: str = ""
    phase: str = ""  # a screen inside a step: "eigen", "meer", "controle", and the screens of a Slot
    back_to: str = ""  # step to return to after a correction
    misses: int = 0  # answers in a row that did not fit
    mark: str = ""  # name of the message that asks the present question
    asked: str = ""  # … and the step that it asks
    again: bool = False  # a finished run, opened again to correct it


@dataclass(slots=True)
class Session:
    """`place` is the running dialogue; `drafts` are the paused ones, oldest first.

    `confirm` is a question of the bot itself that waits for a yes: "wis". `held`: where a message of the bot's own
    accord found a conversation running, and when.
    """

    place: Place | None = None
    drafts: list[Place] = field(default_factory=list)
    confirm: str = ""
    turn: int = 0
    held: str = ""

    def copy(self) -> "Session":
        """An independent copy: a turn never changes the session it was given."""
        place = replace(self.place) if self.place else None
        return Session(place, [replace(draft) for draft in self.drafts], self.confirm, self.turn, self.held)

    def forget(self, dossier: str) -> None:
        """Let go of every place in this dossier: its answers are no more."""
        if self.place is not None and self.place.dossier == dossier:
            self.place = None
        self.drafts = [draft for draft in self.drafts if draft.dossier != dossier]

    def draft(self, dialogue: str) -> Place | None:
        return next((draft for draft in self.drafts if draft.dialogue == dialogue), None)

    def to_json(self) -> dict[str, Any]:
        stored: dict[str, Any] = {"n": self.turn}
        if self.place:
            stored["p"] = _place_to_json(self.place)
        if self.drafts:
            stored["d"] = [_place_to_json(draft) for draft in self.drafts]
        if self.confirm:
            stored["c"] = self.confirm
        if self.held:
            stored["h"] = self.held
        return stored

    @classmethod
    def from_json(cls, stored: dict[str, Any] | None) -> "Session":
        if not stored:
            return cls()
        place = stored.get("p")
        return cls(
            place=Place(*place) if place else None,
            drafts=[Place(*draft) for draft in stored.get("d", ())],
            confirm=stored.get("c", ""),
            turn=stored["n"],
            held=stored.get("h", ""),
        )


def _place_to_json(place: Place) -> list[Any]:
    stored = [
        place.dialogue, place.version, place.run, place.step, place.dossier,
        place.phase, place.back_to, place.misses, place.mark, place.asked,
    ]
    return [*stored, True] if place.again else stored
