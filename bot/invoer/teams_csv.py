"""The team list of an organisation: a CSV file with team, vestiging, leidinggevende and aantal."""

import re
from dataclasses import dataclass

from bot.invoer.kolommen import KOLOMMEN, find_columns
from bot.invoer.rijen import read_rows
from bot.invoer.tekst import BestandGeweigerd, clean_cell, file_text

LANGSTE_NAAM = 80  # characters
HOOGSTE_AANTAL = 10_000

_HEEL = re.compile(r"([0-9]{1,5})(?:[.,]0{1,2})?")  # 12, and 12,0 as a spreadsheet may write it
_DUIZEND = re.compile(r"([0-9]{1,2})[. ]([0-9]{3})")  # 1.200 and 1 200


@dataclass(frozen=True, slots=True, repr=False)
class TeamRij:
    """One good row. `nummer` is its row in the file, the header being a row too."""

    nummer: int
    team: str
    vestiging: str
    leidinggevende: str
    aantal: int

    def __repr__(self) -> str:  # a manager's name is in here
        return f"<TeamRij {self.nummer}>"


@dataclass(frozen=True, slots=True)
class GeweigerdeRij:
    """One refused row, and in one Dutch sentence why and what to do."""

    nummer: int
    reden: str


@dataclass(frozen=True, slots=True, repr=False)
class Teamlijst:
    """What a file holds. `ongebruikt` are the names of columns that were not read."""

    rijen: tuple[TeamRij, ...]
    geweigerd: tuple[GeweigerdeRij, ...]
    ongebruikt: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<Teamlijst {len(self.rijen)} goed, {len(self.geweigerd)} geweigerd>"


def read_teams(data: bytes) -> Teamlijst:
    """Read a team list. Every row is either good or refused with its number and a reason.

    Raises BestandGeweigerd, with a Dutch sentence, if the file as a whole cannot be used.
    """
    rows = read_rows(file_text(data), KOLOMMEN)
    header = next(rows, (0, []))[1]
    columns = find_columns(header)
    good: list[TeamRij] = []
    refused: list[GeweigerdeRij] = []
    seen: dict[tuple[str, str], int] = {}
    for number, cells in rows:
        try:
            row = _read_row(number, cells, columns, len(header))
            key = (row.team.casefold(), row.vestiging.casefold())
            if key in seen:
                raise _Geweigerd(f"dit team staat ook op rij {seen[key]}. Houd één van de twee rijen.")
            seen[key] = number
            good.append(row)
        except _Geweigerd as reason:
            refused.append(GeweigerdeRij(number, str(reason)))
    if not good and not refused:
        raise BestandGeweigerd("Onder de kopregel staat niets. Zet er één rij per team.")
    unused = tuple(clean_cell(name) for place, name in enumerate(header) if place not in columns.values())
    return Teamlijst(tuple(good), tuple(refused), tuple(name for name in unused if name))


class _Geweigerd(Exception):
    """Why a row is refused: a Dutch sentence that follows «Rij 7: »."""


def _read_row(number: int, cells: list[str], columns: dict[str, int], width: int) -> TeamRij:
    if any(clean_cell(cell) for cell in cells[width:]):
        raise _Geweigerd('deze rij heeft meer kolommen dan de kopregel. Zet namen met een komma tussen "…".')
    value = {name: clean_cell(cells[place]) if place < len(cells) else "" for name, place in columns.items()}
    if not value["team"]:
        raise _Geweigerd("het team heeft geen naam. Vul de kolom «team» in.")
    for name in ("team", "vestiging", "leidinggevende"):
        if len(value[name]) > LANGSTE_NAAM:
            raise _Geweigerd(f"de kolom «{name}» is te lang. Maak de naam korter dan {LANGSTE_NAAM + 1} tekens.")
        if "\ufffd" in value[name]:
            raise _Geweigerd(f"in «{name}» staat een onleesbare letter. Bewaar het bestand als «CSV UTF-8».")
    return TeamRij(number, value["team"], value["vestiging"], value["leidinggevende"], _whole_number(value["aantal"]))


def _whole_number(cell: str) -> int:
    match = _HEEL.fullmatch(cell) or _DUIZEND.fullmatch(cell)
    number = int("".join(match.groups())) if match else 0
    if not 1 <= number <= HOOGSTE_AANTAL:
        raise _Geweigerd("het aantal moet een heel getal van 1 tot 10.000 zijn. Schrijf bijvoorbeeld 12.")
    return number
