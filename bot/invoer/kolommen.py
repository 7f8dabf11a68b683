"""Which column holds what: the header of a team list, in the words that organisations use."""

import csv
import re
from collections.abc import Mapping, Sequence

from bot.invoer.tekst import BestandGeweigerd, clean_cell

# The first name is the one we ask for; it wins when a file has more than one column that would do.
KOLOMMEN: dict[str, tuple[str, ...]] = {
    "team": ("team", "teamnaam", "naam team", "naam van het team", "dienst", "afdeling"),
    "vestiging": ("vestiging", "locatie", "campus", "plaats"),
    "leidinggevende": ("leidinggevende", "teamleider", "verantwoordelijke", "teamverantwoordelijke"),
    "aantal": ("aantal", "aantal medewerkers", "aantal personen", "medewerkers", "koppen"),
}
_SCHEIDING = (";", ",", "\t")
_GETOOND = 12  # names of columns in one sentence, at most
_NAAMLENGTE = 40  # characters shown of one such name


def _plain(name: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", clean_cell(name).casefold()).split())


def separator(header: str, columns: Mapping[str, tuple[str, ...]] = KOLOMMEN) -> str:
    """The sign between the cells of this header line: the one that yields the most columns we know."""

    def score(sign: str) -> tuple[int, int]:
        try:
            cells = [_plain(cell) for cell in next(csv.reader([header], delimiter=sign), [])]
        except csv.Error:
            return (0, 0)
        known = sum(any(cell in names for cell in cells) for names in columns.values())
        return known, len(cells)

    return max(_SCHEIDING, key=score)


def shown(names: Sequence[str]) -> str:
    """Names of columns as one piece of a sentence: «a», «b»."""
    filled = [clean_cell(name)[:_NAAMLENGTE] for name in names if clean_cell(name)]
    return ", ".join(f"«{name}»" for name in filled[:_GETOOND]) or "niets"


def find_columns(
    header: Sequence[str],
    columns: Mapping[str, tuple[str, ...]] = KOLOMMEN,
    optional: Sequence[str] = (),
    wanted: str = "Noem de kolommen team, vestiging, leidinggevende en aantal.",
) -> dict[str, int]:
    """Where each column stands, from 0. Raises BestandGeweigerd if one is missing or there twice.

    A column of `optional` may be left out; `wanted` is the sentence that says which ones there must be.
    """
    plain = [_plain(cell) for cell in header]
    found: dict[str, int] = {}
    missing = []
    for column, names in columns.items():
        places = [place for place, name in enumerate(plain) if name == column]
        places = places or [place for place, name in enumerate(plain) if name in names]
        if len(places) > 1:
            twice = shown([header[place] for place in places])
            raise BestandGeweigerd(f"Meer dan één kolom past bij «{column}»: {twice}. Houd er één over.")
        if places:
            found[column] = places[0]
        elif column not in optional:
            missing.append(column)
    if missing:
        which = (
            f"De kolom {shown(missing)} ontbreekt"
            if len(missing) == 1
            else f"Deze kolommen ontbreken: {shown(missing)}"
        )
        raise BestandGeweigerd(
            f"{which}. In de kopregel staat: {shown(header)}. {wanted}"
        )
    return found
