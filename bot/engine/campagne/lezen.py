"""Reads along with HR, for level B1: remarks, no refusals. A few plain rules; no model and no dictionary.

Sentences of at most 15 words, everyday words, «je» and never «u», and no promise without a day on it: what is
announced without a date is remembered as broken.
"""

import re
from dataclasses import dataclass

from bot.engine.campagne.moeilijk import WOORDEN

MOST_WORDS = 15
LONG_WORD = 16  # letters
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_POLITE = re.compile(r"\b(?:u|uw|uzelf)\b", re.IGNORECASE)
_PROMISE = re.compile(
    r"\b(?:krijg(?:t|en)?|komt er|zullen|zal|beloven|beloof[dt]?|zorgen (?:wij|we)|wij? maken|we maken|starten"
    r"|binnenkort|weldra|spoedig|eerstdaags|gauw|snel|op termijn|in de toekomst)\b", re.IGNORECASE)
_MONTHS = ("januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december")
_DAY = re.compile(
    rf"\b(?:\d{{1,2}}\s+(?:{_MONTHS})|(?:{_MONTHS})\b|\d{{1,2}}[/-]\d{{1,2}}|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|zaterdag|zondag|vandaag|morgen|volgende week|elke week|elk jaar|elke maand|binnen \w+ (?:dagen|weken|maanden)"
    r"|20\d\d)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:geen|niet|nooit|niemand)\b", re.IGNORECASE)  # what is not promised needs no day
_SHOUT = re.compile(r"\b[A-ZÀ-Þ]{5,}\b")


@dataclass(frozen=True, slots=True)
class Opmerking:
    """`waarom`: name of the sentence; `wat`: what it is about; `beter`: what could stand there instead."""

    waarom: str
    wat: str = ""
    beter: str = ""


def remarks(text: str) -> list[Opmerking]:
    """What could be plainer, at most one remark of each kind."""
    sentences = [part.strip() for part in _SENTENCE.findall(text) if part.strip()]
    found: list[Opmerking] = []
    longest = max(sentences, key=lambda part: len(part.split()), default="")
    if len(longest.split()) > MOST_WORDS:
        found.append(Opmerking("zin", str(len(longest.split()))))
    words = [word.casefold() for word in _WORD.findall(text)]
    hard = next((word for word in words if word in WOORDEN), "")
    if hard:
        found.append(Opmerking("moeilijk", hard, WOORDEN[hard]))
    else:
        long = next((word for word in words if len(word) >= LONG_WORD), "")
        if long:
            found.append(Opmerking("lang_woord", long))
    if _POLITE.search(text):
        found.append(Opmerking("u"))
    if any(_PROMISE.search(part) and not _DAY.search(part) and not _NOT.search(part) for part in sentences):
        found.append(Opmerking("belofte"))
    if _SHOUT.search(text) or "!!" in text:
        found.append(Opmerking("luid"))
    return found
