"""Between a row of a file and a card as it is stored: the same words under other names."""

from collections.abc import Mapping
from typing import Any

from bot.invoer.inhoud_csv import KOLOMMEN, InhoudRij

_NAMES = {name: name.replace(" ", "_") for name in KOLOMMEN} | {"blijft onder ons": "onder_ons"}
KOP: tuple[str, ...] = tuple(KOLOMMEN)


def as_card(row: InhoudRij) -> dict[str, Any]:
    """A row of the file as a row of the table."""
    values: dict[str, Any] = {**row.woorden, **row.dagen, "soort": row.soort.replace(" ", "_")}
    return {column: values[name] for name, column in _NAMES.items()}


def as_row(card: Mapping[str, Any]) -> list[str]:
    """A stored card as cells, in the order of KOP: what is written so can be read in again."""
    cells = [card[column] for column in _NAMES.values()]
    told = ["" if cell is None else cell.isoformat() if hasattr(cell, "isoformat") else str(cell) for cell in cells]
    return [told[0].replace("_", " "), *told[1:]]
