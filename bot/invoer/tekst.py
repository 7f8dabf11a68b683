"""From the bytes of a file to its text, whatever program wrote it."""

import unicodedata

GROOTSTE = 5_000_000  # bytes

_EXCEL = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # xlsx (a zip), xls
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class BestandGeweigerd(ValueError):
    """A file as a whole cannot be used. `str()` is a Dutch sentence; of the file it shows column names."""


def file_text(data: bytes) -> str:
    """The text of a file: UTF-8 (with or without BOM), otherwise Windows-1252.

    Raises BestandGeweigerd for an empty, too large, binary or unreadable file.
    """
    if len(data) > GROOTSTE:
        raise BestandGeweigerd("Het bestand is groter dan 5 MB. Kijk na of je het juiste bestand koos.")
    if data.startswith(_EXCEL):
        raise BestandGeweigerd("Dit is een Excel-bestand. Bewaar het in Excel als CSV en probeer opnieuw.")
    if data.startswith(_UTF16):
        raise BestandGeweigerd("Dit soort tekstbestand ken ik niet. Bewaar het als «CSV UTF-8» en probeer opnieuw.")
    text = _decode(data)
    if not text.strip():
        raise BestandGeweigerd("Het bestand is leeg. Zet er een kopregel in, en één rij per team.")
    if any(unicodedata.category(sign) == "Cc" and sign not in "\t\r\n" for sign in set(text)):
        raise BestandGeweigerd("Dit is geen tekstbestand. Bewaar je lijst als CSV en probeer opnieuw.")
    return text


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        # Not a guess: older Excel in Belgium and the Netherlands writes exactly this.
        return data.decode("cp1252")
    except UnicodeDecodeError:
        pass
    raise BestandGeweigerd("De letters in dit bestand zijn niet te lezen. Bewaar het als «CSV UTF-8».")


def clean_cell(cell: str) -> str:
    """A cell as plain words: one space between words, no invisible signs, no quote that guards a formula."""
    visible = "".join(sign for sign in unicodedata.normalize("NFC", cell) if unicodedata.category(sign) != "Cf")
    words = " ".join(visible.split())
    return words[1:] if words[:1] == "'" and words[1:2] in tuple("=+-@") else words
