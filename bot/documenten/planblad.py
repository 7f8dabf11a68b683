"""What stands in a plan: a purpose and at most a handful of actions, in the person's own words."""

import datetime as dt
import json
from dataclasses import dataclass

STATEN = ("open", "bezig", "klaar", "niet_nodig")


@dataclass(frozen=True, slots=True, repr=False)
class Planactie:
    """One action. Everything but `stap` may be empty; `staat` is one of STATEN, `tegen` the day it is to be done."""

    stap: str
    vorm: str = ""
    tegen: dt.date | None = None
    nodig: str = ""
    als_dan: str = ""
    staat: str = "open"

    def __repr__(self) -> str:  # a person's own words: never print them
        return f"<Planactie {self.staat}>"


@dataclass(frozen=True, slots=True, repr=False)
class Planblad:
    """One plan. `doel`: (label, text) pairs, such as («Wat ik anders wil», …); a label may be empty."""

    titel: str
    datum: dt.date  # the day on which it was last changed
    naam: str  # what the person wants to be called, or empty
    doel: tuple[tuple[str, str], ...]
    acties: tuple[Planactie, ...]

    def __repr__(self) -> str:  # as above
        return f"<Planblad {len(self.acties)} acties>"

    @property
    def stand(self) -> tuple[int, int]:
        """How many actions are done, of how many that still count."""
        meetellend = [actie for actie in self.acties if actie.staat != "niet_nodig"]
        return sum(actie.staat == "klaar" for actie in meetellend), len(meetellend)

    def to_json(self) -> str:
        """The plan as text, for the outbox."""
        plain = {
            "titel": self.titel,
            "datum": self.datum.isoformat(),
            "naam": self.naam,
            "doel": self.doel,
            "acties": [
                {
                    "stap": actie.stap, "vorm": actie.vorm, "tegen": actie.tegen.isoformat() if actie.tegen else "",
                    "nodig": actie.nodig, "als_dan": actie.als_dan, "staat": actie.staat,
                }
                for actie in self.acties
            ],
        }  # fmt: skip
        return json.dumps(plain, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Planblad":
        """The plan from the text of `to_json`. Raises ValueError, without quoting anything, if it is none."""
        try:
            plain = json.loads(text)
            return cls(
                titel=str(plain["titel"]),
                datum=dt.date.fromisoformat(plain["datum"]),
                naam=str(plain["naam"]),
                doel=tuple((str(label), str(words)) for label, words in plain["doel"]),
                acties=tuple(_action(found) for found in plain["acties"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            pass
        # Outside the except: the cause would quote the text.
        raise ValueError("This is not the text of a plan.")


def _action(found: dict[str, str]) -> Planactie:
    if found["staat"] not in STATEN:
        raise ValueError
    return Planactie(
        stap=str(found["stap"]),
        vorm=str(found["vorm"]),
        tegen=dt.date.fromisoformat(found["tegen"]) if found["tegen"] else None,
        nodig=str(found["nodig"]),
        als_dan=str(found["als_dan"]),
        staat=found["staat"],
    )
