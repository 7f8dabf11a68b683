"""The contents of one campaign, and its hallmark: what was approved is what is sent, to the letter."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

IEDEREEN, VESTIGING, THEMA = "iedereen", "vestiging:", "thema:"
DAG, START, GESPREK = "dag", "start", "gesprek"  # what a campaign hangs on: a day, somebody's start, their own talk
ANKERS = (DAG, START, GESPREK)
THEMAS = ("opzij", "tijdelijk", "project", "leren", "omhoog", "partner")  # as people choose them at «Kansen hier»
DIALOGEN = ("voorbereiding_kort", "kansen", "telling", "deal")  # what a button of a campaign may start


class Onleesbaar(ValueError):
    """What is stored is no campaign. Carries no text of it."""


@dataclass(frozen=True, slots=True, repr=False)
class Campagne:
    """Everything that is approved. `wanneer` is UTC, to the minute («2027-02-03T09:00»).

    `knop` is "start:<dialogue>", "link" or ""; `foto` the SHA-256 (hex) of an approved picture, or "".
    With another `anker` than a day it is said `dagen` days after that day in somebody's own life (below zero: before).
    """

    soort: str
    titel: str
    tekst: str
    eenvoudig: str
    grens: str
    wanneer: str
    feit: str = ""
    bron: str = ""
    knop: str = ""
    label: str = ""
    link: str = ""
    doelgroep: str = IEDEREEN
    anker: str = DAG
    dagen: int = 0
    foto: str = ""
    herhaal: int = 0  # days after which it is said once more, to the whole audience again; 0: not
    vormen: str = ""  # other forms of the same words that were asked for, with commas

    def __repr__(self) -> str:
        return "<Campagne>"

    @property
    def begin(self) -> int:
        """UTC seconds."""
        return int(datetime.fromisoformat(self.wanneer).replace(tzinfo=UTC).timestamp())

    def to_text(self) -> str:
        """Always the same text for the same contents."""
        return json.dumps(asdict(self), ensure_ascii=True, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> "Campagne":
        """Raises Onleesbaar."""
        try:
            stored: dict[str, Any] = json.loads(text)
            found = cls(**stored)
            if found.begin < 0 or found.anker not in ANKERS or not isinstance(found.dagen, int):
                raise Onleesbaar
        except (TypeError, ValueError, AttributeError):
            raise Onleesbaar from None
        return found


def keur(text: str) -> bytes:
    """The hallmark of stored contents: 32 bytes."""
    return hashlib.sha256(text.encode()).digest()
