"""The gesprekskaart: what a person wants to take along to a talk, in their own words, on one A4."""

import datetime as dt
import json
from dataclasses import dataclass
from itertools import groupby

from bot.documenten.leesbaar import long_words, readable, right_to_left
from bot.documenten.woorden import language_and_region, long_date, words_in
from bot.documenten.zetter import typeset

Regel = tuple[str, str, str]  # kop (may be empty), label, text

_ONLEESBAAR = "\ue000"  # a sign that nobody can type; only to find out if a name can be printed
_GROOTTE = {"titel": 1.7, "kop": 1.18, "label": 0.82, "tekst": 1.0}  # type size, as the template sets it


@dataclass(frozen=True, slots=True, repr=False)
class Gesprekskaart:
    """What stands on one card. Lines with the same `kop` that follow each other form one block."""

    titel: str
    datum: dt.date
    naam: str  # what the person wants to be called, or empty
    regels: tuple[Regel, ...]

    def __repr__(self) -> str:  # a person's own words: never print them
        return f"<Gesprekskaart {len(self.regels)} regels>"

    def to_json(self) -> str:
        """The card as text, for the outbox."""
        plain = {
            "titel": self.titel,
            "datum": self.datum.isoformat(),
            "naam": self.naam,
            "regels": self.regels,
        }
        return json.dumps(plain, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Gesprekskaart":
        """The card from the text of `to_json`. Raises ValueError, without quoting anything, if it is none."""
        try:
            plain = json.loads(text)
            return cls(
                titel=str(plain["titel"]),
                datum=dt.date.fromisoformat(plain["datum"]),
                naam=str(plain["naam"]),
                regels=tuple((str(kop), str(label), str(words)) for kop, label, words in plain["regels"]),
            )
        except (ValueError, KeyError, TypeError):
            pass
        # Outside the except: the cause would quote the text.
        raise ValueError("This is not the text of a gesprekskaart.")


def make_card(contents: Gesprekskaart, language: str) -> bytes:
    """The card as PDF/UA-1. `language` is "nl_BE", "nl_NL", "en" …; the same card gives the same bytes.

    Raises ZetFout if the paper cannot be made.
    """
    words = words_in(language)
    wide: list[list[object]] = []

    def own(name: str, text: str) -> dict[str, object]:
        printed = readable(text, words.ander_schrift)
        wide.extend([_GROOTTE[name], word] for word in long_words(printed))
        return {name: printed, f"{name}_rtl": right_to_left(text)}

    made = long_date(contents.datum, language)
    naam = " ".join(readable(contents.naam, _ONLEESBAAR).split())
    naam = "" if _ONLEESBAAR in naam else naam  # half a name is worse than none
    taal, streek = language_and_region(language)
    return typeset(
        "gesprekskaart",
        {
            "taal": taal,
            "streek": streek,
            **own("titel", contents.titel if readable(contents.titel, "?") else words.titel),
            "onder": f"{words.van.format(naam=naam)} · {made}" if naam else made,
            "blokken": [
                {
                    **own("kop", kop),
                    "regels": [own("label", label) | own("tekst", text) for _, label, text in lines],
                }
                for kop, lines in groupby(contents.regels, key=lambda line: line[0])
            ],
            "breed": wide,
            "woorden": {"afspraken": words.afspraken, "gemaakt": words.gemaakt, "bladzijde": words.bladzijde},
        },
    )


def card_name(contents: Gesprekskaart) -> str:
    """A file name that tells nothing but the kind and the day: «gesprekskaart-2026-11-21.pdf»."""
    return f"gesprekskaart-{contents.datum.isoformat()}.pdf"
