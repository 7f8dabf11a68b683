"""Make a person's words fit for print: nothing that cannot be drawn, nothing that runs off the page."""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

from bot.documenten.tekens import LEEG_VAKJE, VERVANGING, printable

LANG_WOORD = 28  # characters; a longer word may be broken anywhere
BREEKPUNT = "\u200b"  # zero width space: a place to break that shows nothing
_WOORD = re.compile(rf"\S{{{LANG_WOORD + 1},}}")
_BREED = 16  # characters; a shorter word fits in every size
_HERHAALD = 3  # the same sign for a picture is printed at most so often in a row


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:
    """What to do with one character: print it, swap it for a sign, mark it as another script, or drop it."""
    if character == "\n" or printable(character):
        return "print"
    if character in VERVANGING:
        return VERVANGING[character]
    category = unicodedata.category(character)
    if character.isspace() or category == "Cc":
        return "space"
    if category[0] == "M" or category in ("Cf", "Cs", "Sk"):
        return "drop"  # joiners, marks, skin colours: they only change a neighbour
    return "script" if category[0] == "L" else LEEG_VAKJE


def _drawable(text: str, other_script: str) -> str:
    """Swap what no font can draw; a run of another script becomes one note, a run of pictures a few signs."""
    kept = [(_kind(character), character) for character in unicodedata.normalize("NFC", text)]
    parts: list[str] = []
    for kind, run in groupby((pair for pair in kept if pair[0] != "drop"), key=lambda pair: pair[0]):
        characters = "".join(character for _, character in run)
        if kind == "print":
            parts.append(characters)
        elif kind == "space":
            parts.append(" ")
        elif kind == "script":
            parts.append(other_script)
        else:
            parts.append(" ".join([kind] * min(len(characters), 1 if kind == LEEG_VAKJE else _HERHAALD)))
    return "".join(parts)


def _breakable(word: re.Match[str]) -> str:
    letters = word.group()
    return BREEKPUNT.join(letters[start : start + 4] for start in range(0, len(letters), 4))


def readable(text: str, other_script: str) -> str:
    """The text as it can be printed: line breaks stay, every other white space is one space.

    `other_script` stands for words in a script that no font here can draw.
    """
    lines = (" ".join(line.split()) for line in _drawable(text, other_script).splitlines())
    return "\n".join(_WOORD.sub(_breakable, line) for line in lines).strip()


def long_words(text: str) -> list[str]:
    """The words that may be too wide for large type but are too ordinary to be broken."""
    return [word for word in text.split() if _BREED <= len(word) <= LANG_WOORD]


def right_to_left(text: str) -> bool:
    """True if the first letter with a direction of its own runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
