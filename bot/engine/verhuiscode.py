"""How a move code looks: seven groups of four signs that cannot be mistaken for one another, also typed by hand."""

import re

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O and U: 5 bits a sign
GROUPS, SIZE = 7, 4  # 140 bits
_SIGN = "[0-9A-TV-Za-tv-z]"  # I, L and O are read as 1, 1 and 0
_GROUPED = re.compile(rf"(?<![\w-]){_SIGN}{{{SIZE}}}(?:-{_SIGN}{{{SIZE}}}){{{GROUPS - 1}}}(?![\w-])", re.ASCII)
_BARE = re.compile(rf"{_SIGN}{{{GROUPS * SIZE}}}", re.ASCII)
_MISTAKEN = str.maketrans("ILO", "110")


def grouped(signs: str) -> str:
    """The code as it is shown: K7F2-9QXM-…"""
    return "-".join(signs[start:start + SIZE] for start in range(0, len(signs), SIZE))


def found_in(text: str) -> str:
    """The code in a text, as it is shown, or "". Ordinary words never look like one: the dashes make it a code."""
    found = _GROUPED.search(text)
    return grouped(_plain(found[0])) if found else ""


def read_whole(text: str) -> str:
    """As `found_in`, and also a text that is nothing but the code, with spaces or without anything in between."""
    bare = re.sub(r"[\s-]", "", text[:200])
    return found_in(text) or (grouped(_plain(bare)) if _BARE.fullmatch(bare) else "")


def _plain(text: str) -> str:
    return text.replace("-", "").upper().translate(_MISTAKEN)
