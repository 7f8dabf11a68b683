"""A list of cards as a file to work on: CSV for any program, XLSX for Excel. What is written can be read in again."""

import csv
import io
import json
from collections.abc import Sequence

_FORMULA = tuple("=+-@\t\r")  # a cell that begins so could be taken for a formula


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def csv_list(kop: Sequence[str], rijen: Sequence[Sequence[str]]) -> bytes:
    """UTF-8 with a mark, and a semicolon between cells: what Excel here opens without a question."""
    told = io.StringIO(newline="")
    writer = csv.writer(told, delimiter=";")
    writer.writerow(kop)
    writer.writerows([_safe(cell) for cell in row] for row in rijen)
    return told.getvalue().encode("utf-8-sig")


def sheet_list(kop: Sequence[str], rijen: Sequence[Sequence[str]]) -> bytes:
    """One sheet; every cell is text, so nothing can be taken for a formula."""
    from openpyxl import Workbook  # here: a process that never makes a sheet need not load it
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Inhoud"
    for place, row in enumerate([kop, *rijen], 1):
        for column, cell in enumerate(row, 1):
            made = sheet.cell(place, column, _safe("".join(sign for sign in cell if sign.isprintable())))
            made.number_format = "@"
            made.alignment = Alignment(wrap_text=True, vertical="top")
            if place == 1:
                made.font = Font(bold=True)
    for column, name in enumerate(kop, 1):
        sheet.column_dimensions[get_column_letter(column)].width = 40 if name == "tekst" else 20
    sheet.freeze_panes = "A2"
    told = io.BytesIO()
    book.save(told)
    return told.getvalue()


def csv_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON {"dag", "kop", "rijen"} → (file name, CSV)."""
    told = json.loads(contents)
    return f"inhoud-{told['dag']}.csv", csv_list(told["kop"], told["rijen"])


def sheet_document(contents: str) -> tuple[str, bytes]:
    """The same as (file name, XLSX)."""
    told = json.loads(contents)
    return f"inhoud-{told['dag']}.xlsx", sheet_list(told["kop"], told["rijen"])
