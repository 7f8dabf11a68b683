"""The rows of a CSV file, with their numbers as somebody sees them in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterator, Mapping

from bot.invoer.kolommen import separator
from bot.invoer.tekst import BestandGeweigerd, clean_cell


def read_rows(text: str, columns: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not empty, with their numbers. A line «sep=;» above the header is passed over.

    Raises BestandGeweigerd at a quote that stands wrong.
    """
    lines = text.splitlines()
    start = 1 if re.fullmatch(r'"?sep=."?', lines[0].strip(), re.IGNORECASE) else 0
    header = next((line for line in lines[start:] if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(header, columns), strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if number > start and any(clean_cell(cell) for cell in cells):
                yield number, cells
    except csv.Error:
        pass
    else:
        return
    raise BestandGeweigerd(f"Rij {number + 1}: een aanhalingsteken staat verkeerd. Haal het weg en probeer opnieuw.")
