"""The content of an organisation: a CSV or Excel file with a card per row: a chance, a second ear, a promise, a fact,
or a question of the organisation's own."""

import datetime as dt
import re
from dataclasses import dataclass

from bot.invoer.kolommen import find_columns
from bot.invoer.rijen import read_rows
from bot.invoer.teams_csv import GeweigerdeRij
from bot.invoer.tekst import BestandGeweigerd, clean_cell, file_text
from bot.invoer.werkblad import is_sheet, sheet_rows

THEMAS = {
    "kans": ("opzij", "tijdelijk", "project", "leren", "omhoog", "partner"),
    "feit": ("cheque", "rechten", "nederland"),
    "tweede oor": (),
    "belofte": (),
    "eigen vraag": ("kort", "lang"),
}
HOOGSTENS_VRAGEN = 3  # of the organisation's own, for each preparation
LANGST = {
    "titel": 60, "tekst": 240, "voor wie": 120, "tijd": 120, "hoe": 120, "wie": 120, "blijft onder ons": 240,
    "link": 200, "bron": 120,
}  # fmt: skip
NODIG = {  # columns that must be filled in, by kind, with what goes wrong for the reader without it
    "kans": ("titel", "tekst", "hoe", "wie", "nagekeken op"),
    "tweede oor": ("titel", "tekst", "hoe", "blijft onder ons", "nagekeken op"),
    "belofte": ("titel", "tekst", "nagekeken op"),
    "feit": ("titel", "tekst", "bron", "link", "geldig tot", "nagekeken op"),
    "eigen vraag": ("titel", "tekst", "nagekeken op"),
}
KOLOMMEN: dict[str, tuple[str, ...]] = {
    "soort": ("soort",), "thema": ("thema", "richting"), "titel": ("titel", "naam"), "tekst": ("tekst", "wat"),
    "voor wie": ("voor wie",), "tijd": ("tijd", "wanneer"), "hoe": ("hoe", "hoe vragen"),
    "wie": ("wie", "bij wie", "wie vragen"), "blijft onder ons": ("blijft onder ons", "vertrouwelijk"),
    "link": ("link", "site", "website"), "bron": ("bron",), "geldig van": ("geldig van", "geldig vanaf", "van"),
    "geldig tot": ("geldig tot", "geldig tot en met", "tot"), "nagekeken op": ("nagekeken op", "nagekeken"),
}  # fmt: skip
VERPLICHT = ("soort", "titel", "tekst", "nagekeken op")
_WANTED = "Noem zeker de kolommen soort, titel, tekst en nagekeken op."
_DAGEN = ("geldig van", "geldig tot", "nagekeken op")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_GEWOON = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_LINK = re.compile(r"https://[^\s/$.?#@]+\.[^\s@]+")


@dataclass(frozen=True, slots=True)
class InhoudRij:
    """One good row, with the names of columns as keys. `nummer` is its row in the file."""

    nummer: int
    soort: str
    woorden: dict[str, str]
    dagen: dict[str, dt.date | None]


@dataclass(frozen=True, slots=True)
class Inhoudslijst:
    """What a file holds. `ongebruikt` are the names of columns that were not read."""

    rijen: tuple[InhoudRij, ...]
    geweigerd: tuple[GeweigerdeRij, ...]
    ongebruikt: tuple[str, ...]


def is_link(text: str) -> bool:
    """An address that may stand on a card: https, and nothing else in it."""
    return bool(_LINK.fullmatch(text))


class _Geweigerd(Exception):
    """Why a row is refused: a Dutch sentence that follows «Rij 7: »."""


def read_content(data: bytes, today: dt.date) -> Inhoudslijst:
    """Read the cards. Every row is either good or refused with its number and a reason.

    Raises BestandGeweigerd, with a Dutch sentence, if the file as a whole cannot be used.
    """
    rows = sheet_rows(data) if is_sheet(data) else read_rows(file_text(data), KOLOMMEN)
    header = next(rows, (0, []))[1]
    optional = [name for name in KOLOMMEN if name not in VERPLICHT]
    columns = find_columns(header, KOLOMMEN, optional, _WANTED)
    good: list[InhoudRij] = []
    refused: list[GeweigerdeRij] = []
    seen: dict[tuple[str, str, str], int] = {}
    for number, cells in rows:
        try:
            row = _read_row(number, cells, columns, len(header), today)
            key = (row.soort, row.woorden["thema"], row.woorden["titel"].casefold())
            if key in seen:
                raise _Geweigerd(f"deze titel staat ook op rij {seen[key]}. Houd één van de twee rijen.")
            if row.soort == "eigen vraag" and [one[:2] for one in seen].count(key[:2]) >= HOOGSTENS_VRAGEN:
                raise _Geweigerd(f"bij een voorbereiding horen hoogstens {HOOGSTENS_VRAGEN} eigen vragen.")
            seen[key] = number
            good.append(row)
        except _Geweigerd as reason:
            refused.append(GeweigerdeRij(number, str(reason)))
    if not good and not refused:
        raise BestandGeweigerd("Onder de kopregel staat niets. Zet er één rij per kaart.")
    unused = tuple(clean_cell(name) for place, name in enumerate(header) if place not in columns.values())
    return Inhoudslijst(tuple(good), tuple(refused), tuple(name for name in unused if name))


def _read_row(number: int, cells: list[str], columns: dict[str, int], width: int, today: dt.date) -> InhoudRij:
    if any(clean_cell(cell) for cell in cells[width:]):
        raise _Geweigerd('deze rij heeft meer kolommen dan de kopregel. Zet tekst met een komma tussen "…".')
    value = dict.fromkeys(KOLOMMEN, "")
    value |= {name: clean_cell(cells[place]) if place < len(cells) else "" for name, place in columns.items()}
    kind, theme = value["soort"].casefold().replace("_", " "), value["thema"].casefold()
    if kind not in THEMAS:
        raise _Geweigerd(f"het soort moet {_one_of(tuple(THEMAS))} zijn.")
    if THEMAS[kind] and theme not in THEMAS[kind]:
        raise _Geweigerd(f"het thema van een {kind} moet {_one_of(THEMAS[kind])} zijn.")
    for name in NODIG[kind]:
        if not value[name]:
            raise _Geweigerd(f"de kolom «{name}» is leeg. Bij een {kind} moet die ingevuld zijn.")
    for name, most in LANGST.items():
        if len(value[name]) > most:
            raise _Geweigerd(f"de kolom «{name}» is te lang. Hou het bij {most} tekens.")
        if "\ufffd" in value[name]:
            raise _Geweigerd(f"in «{name}» staat een onleesbare letter. Bewaar het bestand als «CSV UTF-8».")
    if value["link"] and not is_link(value["link"]):
        raise _Geweigerd("de link moet een adres zijn dat met https:// begint.")
    days = {name: _day(name, value[name]) for name in _DAGEN}
    _check_days(days, today)
    words = {name: value[name] for name in LANGST} | {"thema": theme if THEMAS[kind] else ""}
    return InhoudRij(number, kind, words, days)


def _check_days(days: dict[str, dt.date | None], today: dt.date) -> None:
    first, last, checked = (days[name] for name in _DAGEN)
    if checked is not None and checked > today:
        raise _Geweigerd("de dag bij «nagekeken op» moet nog komen. Vul de dag in waarop iemand dit nakeek.")
    if first and last and first > last:
        raise _Geweigerd("«geldig tot» ligt voor «geldig van». Kijk beide dagen na.")
    if last and last < today:
        raise _Geweigerd("«geldig tot» is al voorbij. Haal deze rij weg, of kijk na of ze nog klopt.")


def _day(name: str, cell: str) -> dt.date | None:
    if not cell:
        return None
    found = _ISO.fullmatch(cell)
    numbers = found.groups() if found else tuple(reversed(match.groups())) if (match := _GEWOON.fullmatch(cell)) else ()
    try:
        return dt.date(*(int(number) for number in numbers))
    except (TypeError, ValueError):
        pass
    raise _Geweigerd(f"de dag bij «{name}» begrijp ik niet. Schrijf hem als 31/12/2027.")


def _one_of(names: tuple[str, ...]) -> str:
    return ", ".join(names[:-1]) + f" of {names[-1]}"
