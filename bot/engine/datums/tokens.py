"""From a text to signs. A sign is one letter, so that the grammar can be written as patterns over a short string.

N number, O ordinal, Y year, D day and month, X «14.30», C «14:30» or «14u30», F holiday, W weekday, M month,
R day from today, U unit of days, H hour, P part of the day, B part of a period; the others stand in `vocabulary`.
? is not understood.
"""

import re
import unicodedata
from typing import NamedTuple

from bot.engine.datums.holidays import HOLIDAYS
from bot.engine.datums.numbers import CARDINALS, ENGLISH, ORDINALS
from bot.engine.datums.spelling import mended
from bot.engine.datums.vocabulary import RELATIVE, VOCABULARY, WEEKDAYS

LONGEST = 120  # characters: a longer text is a story, not a date


class Token(NamedTuple):
    """One sign with what it stands for: a number, a name, or the numbers of a date or a clock."""

    sign: str
    value: int | str = ""
    raw: str = ""
    parts: tuple[int, ...] = ()

    @property
    def number(self) -> int:
        return int(self.value)


_PARTS = "voormiddag|namiddag|ochtend|morgen|middag|avond|nacht|vroeg"
_BASES = "|".join(sorted([*WEEKDAYS, *RELATIVE, "van"], key=len, reverse=True))
_GLUED = re.compile(rf"\b({_BASES})({_PARTS})s?\b")
# (letters that must be there, pattern, words): looking for letters is far quicker than trying a pattern
_PHRASES = tuple((needle, re.compile(pattern), words) for needle, pattern, words in (
    *((sign, sign, "'") for sign in "‘’`´"), *((sign, sign, "-") for sign in "–—"), ("@", "@", " om "),
    ("s", r"'?\bs[ -]?(ochtends|morgens|voormiddags|namiddags|middags|avonds|nachts)\b", r"s\1"),
    ("a.s", r"\ba\.s\.?(?!\w)", "aanstaande"), ("j.l", r"\bj\.l\.?(?!\w)", "jl"),
    (".m", r"\b([ap])\.m\.?(?!\w)", r"\1m"), ("t/m", r"\bt/m\b", "tem"), ("ten l", r"\bten laatste\b", "uiterlijk"),
    ("o'c", r"\bo'clock\b", "uur"), ("half", r"\bhalf(uur|jaar)\b", r"half \1"),
    ("day after", r"\bday after tomorrow\b", "overmorgen"), ("day b", r"\bday before yesterday\b", "eergisteren"),
    ("tonight", r"\btonight\b", "vandaag avond"), ("goede", r"\b(goede) (vrijdag)\b", r"\1\2"),
    ("good", r"\bgood friday\b", "goedevrijdag"), ("easter", r"\beaster monday\b", "paasmaandag"),
    ("dag", r"\b(?:tweede|2de|2e) (paas|pinkster)dag\b", r"\1maandag"),
    ("paasdag", r"\b(?:eerste|1ste|1e) paasdag\b", "pasen"),
    ("pinksterdag", r"\b(?:eerste|1ste|1e) pinksterdag\b", "pinksteren"),
    ("kerstdag", r"\b(?:eerste|1ste|1e) kerstdag\b", "kerstmis"),
    ("kerstdag", r"\b(?:tweede|2de|2e) kerstdag\b", "tweedekerstdag"),
))
_PIECE = re.compile(
    r"(?P<iso>[0-9]{4}([-/.])[0-9]{1,2}\2[0-9]{1,2}(?![0-9]))t?(?=\b|[0-9])"
    r"|(?P<dmy>[0-9]{1,2}\s?[-/.]\s?[0-9]{1,2}\s?[-/.]\s?(?:[0-9]{4}|[0-9]{2})(?![0-9]))"
    r"|(?P<clock>[0-9]{1,2}(?::|\s?[uh])[0-9]{2}(?![0-9:]))"
    r"|(?P<dm>[0-9]{1,2}\s?[-/]\s?[0-9]{1,2}(?![0-9]|[-/.][0-9]))"
    r"|(?P<dot>[0-9]{1,2}\.[0-9]{1,2}(?![0-9]|\.[0-9]))"
    r"|(?P<ordinal>[0-9]{1,2}(?:de|ste|e|th|st|nd|rd)(?![a-z]))"
    r"|(?P<number>[0-9]+)"
    r"|(?P<word>[a-z]+)"
    r"|(?P<strange>(?<!\w)-(?=[0-9])|(?<=[0-9]),(?=[0-9]))"
    r"|(?P<space>[\s,.!?;:()'\"…-]+?)"
    r"|(?P<other>.)",
    re.DOTALL,
)


def tokens(text: str) -> list[Token]:
    """The signs of a text, words without weight left out. An unknown sign says that not all is understood."""
    if len(text) > LONGEST:
        return [Token("?")]
    spelled = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in spelled if not unicodedata.combining(sign))
    for needle, pattern, words in _PHRASES:
        if needle in bare:
            bare = pattern.sub(words, bare)
    bare = _GLUED.sub(_apart, bare)
    found = [_token(match) for match in _PIECE.finditer(bare) if match.lastgroup != "space"]
    return _without_articles([token for token in found if token.sign])


def _apart(match: re.Match[str]) -> str:
    """«vrijdagnamiddag» in two words, «vanavond» as today in the evening."""
    base, part = match.groups()
    shown = {"morgen": "ochtend", "middag": "namiddag"}.get(part, part)
    return f"{'vandaag' if base == 'van' else base} {shown}"


def _token(match: re.Match[str]) -> Token:
    kind, raw = match.lastgroup or "other", match[0]
    numbers = tuple(int(digits) for digits in re.findall("[0-9]+", raw)) if kind != "number" else ()
    if kind == "iso":
        return Token("D", raw=raw, parts=(numbers[2], numbers[1], numbers[0]))
    if kind == "dmy":
        day, month, year = numbers
        return Token("D", raw=raw, parts=(day, month, year if year > 99 else 2000 + year))
    if kind in ("dm", "dot", "clock"):
        return Token({"dm": "D", "dot": "X", "clock": "C"}[kind], raw=raw, parts=numbers)
    if kind == "ordinal":
        return Token("O", numbers[0], raw)
    if kind == "number":
        return _number(raw)
    return _word(raw) if kind == "word" else Token("?")


def _number(raw: str) -> Token:
    if len(raw) > 4:
        return Token("?")
    return Token("Y" if len(raw) == 4 and 1900 <= int(raw) < 2200 else "N", int(raw), raw)


def _word(raw: str) -> Token:
    if raw in VOCABULARY:
        return Token(*VOCABULARY[raw], raw)
    for table, sign in ((CARDINALS, "N"), (ENGLISH, "N"), (ORDINALS, "O")):
        if raw in table:
            return Token(sign, table[raw], raw)
    if raw in HOLIDAYS:
        return Token("F", raw, raw)
    meant = mended(raw)
    return Token(*meant, raw) if meant else Token("?")


def _without_articles(found: list[Token]) -> list[Token]:
    """«de 15» is the fifteenth, «de 2 weken» are two weeks; after that, articles have no weight."""
    kept: list[Token] = []
    for place, token in enumerate(found):
        before = found[place - 1].sign if place else ""
        after = found[place + 1].sign if place + 1 < len(found) else ""
        if token.sign == "N" and token.raw.isdigit() and before == "t" and after not in ("U", "H", "m", "M"):
            token = token._replace(sign="O")
        if token.sign != "t":
            kept.append(token)
    return kept
