"""What stands on a paper of the organisation: a title and pieces, each with a heading, labelled lines and sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Stuk:
    """One piece. `regels`: (label, text); `zinnen`: sentences or paragraphs; `let_op`: what is still missing."""

    kop: str
    regels: tuple[tuple[str, str], ...] = ()
    zinnen: tuple[str, ...] = ()
    let_op: str = ""

    def to_json(self) -> dict[str, Any]:
        return {"kop": self.kop, "regels": self.regels, "zinnen": self.zinnen, "let_op": self.let_op}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> "Stuk":
        return cls(str(told["kop"]), tuple((str(a), str(b)) for a, b in told["regels"]),
                   tuple(map(str, told["zinnen"])), str(told["let_op"]))


@dataclass(frozen=True, slots=True)
class Beleidsblad:
    """`bladen`: the pieces of each page, in order."""

    titel: str
    onder: str
    bladen: tuple[tuple[Stuk, ...], ...] = field(default=())
    taal: str = "nl_BE"
    dag: str = ""  # ISO day of making

    def to_json(self) -> dict[str, Any]:
        pages = [[stuk.to_json() for stuk in page] for page in self.bladen]
        return {"titel": self.titel, "onder": self.onder, "bladen": pages, "taal": self.taal, "dag": self.dag}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> "Beleidsblad":
        """Raises ValueError, without quoting anything, if it is none."""
        try:
            pages = tuple(tuple(Stuk.from_json(stuk) for stuk in page) for page in told["bladen"])
            return cls(str(told["titel"]), str(told["onder"]), pages, str(told["taal"]), str(told["dag"]))
        except (KeyError, TypeError, ValueError):
            pass
        raise ValueError("This is not the text of a policy paper.")
