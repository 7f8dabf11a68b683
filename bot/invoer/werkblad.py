"""The rows of the first sheet of an Excel file, as the words that somebody sees in its cells."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from typing import Any

from bot.invoer.tekst import BestandGeweigerd, clean_cell

BEGIN = b"PK\x03\x04"  # an xlsx is a zip
_UNPACKED = 50_000_000  # bytes: a file of one page that unpacks to more is no list of cards
_ROWS, _COLUMNS = 5_000, 60
_NO_SHEET = "Dit Excel-bestand kan ik niet lezen. Bewaar het opnieuw als .xlsx, of als CSV."


def is_sheet(data: bytes) -> bool:
    return data.startswith(BEGIN)


def sheet_rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet that are not empty, with their numbers. Formulas give what they last came to.

    Raises BestandGeweigerd when it is no sheet, or far larger than a list of cards can be.
    """
    rows = _read(data)
    if not rows:
        raise BestandGeweigerd("Het bestand is leeg. Zet er een kopregel in, en één rij per kaart.")
    yield from rows


def _read(data: bytes) -> list[tuple[int, list[str]]]:
    _check(data)
    found: list[tuple[int, list[str]]] = []
    try:
        from openpyxl import load_workbook  # here: a process that never reads a sheet need not load it

        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            sheet: Any = book.worksheets[0]
            for number, cells in enumerate(sheet.iter_rows(max_row=_ROWS, max_col=_COLUMNS, values_only=True), 1):
                words = [_words(cell) for cell in cells]
                while words and not words[-1]:
                    words.pop()
                if any(clean_cell(word) for word in words):
                    found.append((number, words))
        finally:
            book.close()
    except Exception:  # noqa: BLE001  whatever the library says about somebody's file, it may quote it: drop it
        found = []
        broken = True
    else:
        broken = False
    if broken:
        raise BestandGeweigerd(_NO_SHEET)
    return found


def _check(data: bytes) -> None:
    """A zip that is whole, and no larger inside than it may be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        size = -1
    if size < 0:
        raise BestandGeweigerd(_NO_SHEET)
    if size > _UNPACKED:
        raise BestandGeweigerd("Dit Excel-bestand is uitgepakt te groot. Hou alleen het blad met kaarten over.")


def _words(cell: Any) -> str:
    """A day as ISO, a whole number without «.0», anything else as it is."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
