"""Does a text look as if it names somebody? A question to the writer, never a refusal."""

import re

_NUMBERS = re.compile(
    r"""
    \b\d{2}[.\s]?\d{2}[.\s]?\d{2}[-.\s]?\d{3}[.\s]?\d{2}\b      # Belgian national number
    | \b\d{9}\b                                                  # Dutch citizen service number
    | (?:\+|\b00)\d[\d\s./-]{7,}\d\b                             # telephone, international
    | \b0\d{1,3}[\s./-]?\d{2,3}(?:[\s./-]?\d{2,3}){1,3}\b        # telephone, national
    | \b\S+@\S+\.\w{2,}\b                                        # e-mail
    """,
    re.VERBOSE,
)
_TITLES = re.compile(
    r"\b(?:mevrouw|mevr|meneer|mijnheer|dhr|mw|dokter|dr|zuster|broeder|collega|buurvrouw|buurman)\.?\s+"
    r"(?:van |de |den |der |ten )*[A-ZÀ-Ý][\w'’-]+"
)
_CAPITAL = re.compile(r"(?<=[a-zà-ÿ,;:»)] )[A-ZÀ-Ý][a-zà-ÿ'’-]{2,}")
# Words that Dutch writes with a capital and that name nobody.
_KNOWN = frozenset({
    "nederlands", "nederland", "nederlandse", "vlaams", "vlaamse", "vlaanderen", "belgië", "belgische",
    "brussel", "brussels", "frans", "franse", "engels", "engelse", "duits", "duitse", "europa", "europese",
    "kerstmis", "kerst", "pasen", "nieuwjaar", "pinksteren", "ramadan", "excel", "word", "teams", "outlook",
    "powerpoint", "windows", "google", "telegram", "whatsapp", "internet", "loopbaanmaatje", "actiris", "pop",
    "ik",
})  # fmt: skip


def may_name_somebody(text: str) -> bool:
    """True when a text seems to hold a telephone or national number, an e-mail address or a person's name."""
    if _NUMBERS.search(text) or _TITLES.search(text):
        return True
    return any(match[0].casefold() not in _KNOWN for match in _CAPITAL.finditer(text))
