"""What is kept of an answer, for how long, and who sees it: one declaration per question.

Storage, export, erasure, retention and the button «Wie ziet dit?» all read the same declaration,
so the button cannot say anything else than what the vault does (invariant I7 of the design).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prive:
    """Kept encrypted with the person's own key; only this person ever sees it. `maanden` after the last change."""

    maanden: int


@dataclass(frozen=True, slots=True)
class Tijdelijk:
    """Kept encrypted only while the dialogue runs, so that a crash loses nothing; deleted when it ends."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Added up at once under a named measure and not kept with the person."""

    maatstaf: str


@dataclass(frozen=True, slots=True)
class Account:
    """A setting of the person (language, quiet hours, form of address); until they stop. `veld` is its name."""

    veld: str


@dataclass(frozen=True, slots=True)
class Organisatie:
    """What HR fills in for the whole organisation: every HR user may see it. Never about one person.

    Only for dialogues of HR; `maanden` after the last change.
    """

    maanden: int = 24


Bewaring = Prive | Tijdelijk | Telling | Account | Organisatie
