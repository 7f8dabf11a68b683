"""What may stand in a campaign at all. What is refused here never gets as far as an approval.

A link goes under a button and comes from the list of the organisation: in the words there is none, and nothing either
that a telephone would make one of by itself (an address, a name with @, a command, a tag, a number to call).
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from bot.engine.campagne.inhoud import DIALOGEN, IEDEREEN, THEMA, THEMAS, VESTIGING, Campagne

MOST = {"titel": 60, "tekst": 160, "eenvoudig": 200, "grens": 100, "label": 24, "feit": 240, "bron": 120}
LEAST_PEOPLE = 25
FOTO_BYTES = 2_000_000
FOTO_SOORTEN = (".png", ".jpg", ".jpeg")
_ADDRESS = re.compile(
    r"(?i)(?:[a-z][a-z0-9+.-]*://\S*|www\.\S*|\bmailto:\S*|\btg:\S*|[^\s@]*@[^\s@]+|(?<![\w])[/#$][^\W\d_]\w*"
    r"|[^\s.,;:!?()]+\.[^\W\d_]{2,}[^\s]*|\b\d{1,3}(?:\.\d{1,3}){3}\b)"
)
_NUMBER = re.compile(r"\+?\d(?:[\s./-]?\d){7,}")
_PLACEHOLDER = re.compile(r"[{}<>\[\]|]|%\w|_{2,}|\bx{3,}\b|\btodo\b|\blorem\b|\bvul in\b|\.{4,}", re.IGNORECASE)
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Weigering:
    """`waarom`: name of the sentence; `wat`: the piece of HR's own text that it is about; `veld`: where."""

    veld: str
    waarom: str
    wat: str = ""


def cleaned(text: str) -> str:
    """One line with single spaces, composed letters and no characters that cannot be seen."""
    flat = unicodedata.normalize("NFC", text)
    seen = "".join(" " if sign.isspace() else sign for sign in flat if sign.isspace() or _is_seen(sign))
    return " ".join(seen.split())


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def refusals_of(veld: str, text: str) -> list[Weigering]:
    """Why these words may not go out, if so. `text` as it was cleaned."""
    if not text or not any(sign.isalpha() for sign in text):
        return [Weigering(veld, "leeg")]
    if len(text) > MOST[veld]:
        return [Weigering(veld, "lang", str(len(text)))]
    found = []
    placeholder = _PLACEHOLDER.search(text)
    if placeholder:
        found.append(Weigering(veld, "invulplaats", placeholder[0]))
    address = _ADDRESS.search(text)
    if address:
        found.append(Weigering(veld, "adres", address[0]))
    elif _NUMBER.search(text):
        found.append(Weigering(veld, "nummer"))
    if any(len(word) > _LONGEST_WORD for word in text.split()):
        found.append(Weigering(veld, "woord"))
    return found


def refusals(campagne: Campagne, addresses: Collection[str], vestigingen: Collection[str]) -> list[Weigering]:
    """Everything for which this campaign may not be approved. The size of the audience is looked at elsewhere."""
    found: list[Weigering] = []
    for veld in ("titel", "tekst", "eenvoudig", "grens"):
        text = getattr(campagne, veld)
        found += [Weigering(veld, "vreemd")] if text != cleaned(text) else refusals_of(veld, text)
    if campagne.knop == "link":
        if campagne.link not in addresses:
            found.append(Weigering("link", "adressenlijst"))
    elif campagne.link or (campagne.knop and campagne.knop.removeprefix("start:") not in DIALOGEN):
        found.append(Weigering("knop", "adressenlijst"))
    if campagne.knop and (not campagne.label or len(campagne.label) > MOST["label"]):
        found.append(Weigering("label", "lang"))
    if not may_audience(campagne.doelgroep, vestigingen):
        found.append(Weigering("doelgroep", "doelgroep"))
    if campagne.feit and (not campagne.bron or len(campagne.feit) > MOST["feit"]):
        found.append(Weigering("feit", "bron"))
    return found


def may_audience(doelgroep: str, vestigingen: Collection[str]) -> bool:
    if doelgroep.startswith(VESTIGING):
        return doelgroep[len(VESTIGING):] in vestigingen
    if doelgroep.startswith(THEMA):
        return doelgroep[len(THEMA):] in THEMAS
    return doelgroep == IEDEREEN
