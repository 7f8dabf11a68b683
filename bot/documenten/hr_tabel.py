"""Released figures as a table: CSV for any program, XLSX for Excel. The same contents give the same bytes."""

import io
import json
import zipfile
from collections.abc import Sequence

from bot.documenten.inhoudslijst import csv_list

_ALWAYS = (2000, 1, 1, 0, 0, 0)  # a moment of making would make every copy another one
_WIDTHS = (8, 14, 24, 44, 12, 10, 24)


def make_csv(kop: Sequence[str], rijen: Sequence[Sequence[str | int]]) -> bytes:
    """UTF-8 with a mark and semicolons."""
    return csv_list(kop, [[str(cell) for cell in row] for row in rijen])


def make_sheet(blad: str, kop: Sequence[str], rijen: Sequence[Sequence[str | int]]) -> bytes:
    """One sheet; numbers are numbers, every other cell is text and never a formula."""
    from openpyxl import Workbook  # here: a process that never makes a sheet need not load it
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = blad[:31]
    for place, row in enumerate([kop, *rijen], 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(place, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"  # also when it begins as a formula does
            if place == 1:
                cell.font = Font(bold=True)
    for column, width in enumerate(_WIDTHS[: len(kop)], 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    made = io.BytesIO()
    book.save(made)
    return _timeless(made.getvalue())


def _timeless(book: bytes) -> bytes:
    """The same workbook without the moment at which it was made."""
    timeless = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(timeless, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != "docProps/core.xml":
                new.writestr(zipfile.ZipInfo(name, _ALWAYS), old.read(name), zipfile.ZIP_DEFLATED)
            else:
                new.writestr(zipfile.ZipInfo(name, _ALWAYS), _CORE, zipfile.ZIP_DEFLATED)
    return timeless.getvalue()


_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Loopbaanmaatje</dc:creator></cp:coreProperties>'
)


def csv_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON {"dag", "kop", "rijen"} → (file name, CSV)."""
    told = json.loads(contents)
    return f"cijfers-{told['dag']}.csv", make_csv(told["kop"], told["rijen"])


def sheet_document(contents: str) -> tuple[str, bytes]:
    """The same as (file name, XLSX)."""
    told = json.loads(contents)
    return f"cijfers-{told['dag']}.xlsx", make_sheet(told["blad"], told["kop"], told["rijen"])
