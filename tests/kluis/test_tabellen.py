"""A row of the vault never shows its contents, and its tables belong to the vault alone."""

import datetime as dt
import logging
import pprint

import pytest
from rich.pretty import pretty_repr
from sqlmodel import SQLModel

from bot.kluis import tabellen

GEHEIM = "dit is geheim"
MODELLEN = list(tabellen.KluisTabel.__subclasses__())


@pytest.mark.parametrize("model", MODELLEN, ids=lambda model: model.__name__)
def test_een_rij_laat_haar_inhoud_niet_zien(model: type[tabellen.KluisTabel]) -> None:
    values: dict[str, object] = {}
    for column in tabellen.KLUIS.tables[str(model.__tablename__)].columns:
        kind = column.type.python_type
        values[column.name] = {bytes: GEHEIM.encode(), str: GEHEIM, dt.date: dt.date(1999, 9, 9)}.get(kind, 424_242)
    row = model(**values)
    shown = [repr(row), str(row), f"{row}", f"{row!r:>10}", pprint.pformat(row), pretty_repr(row), repr([row])]
    shown.append(logging.LogRecord("x", 10, "", 0, "%s %r", (row, row), None).getMessage())
    for text in shown:
        assert not [word for word in ("geheim", "1999", "424242") if word in text]


def test_de_tabellen_van_de_kluis_staan_niet_bij_de_andere() -> None:
    assert MODELLEN
    assert not set(tabellen.KLUIS.tables) & set(SQLModel.metadata.tables)
    # the wiring adds sessions, seen updates, the outbox, and who of several workers sends
    kit = {"sessie", "gezien", "poging", "quarantaine", "draaiend", "uitgaand", "huur"}
    assert set(tabellen.KLUIS.tables) - {model.__tablename__ for model in MODELLEN} in (set(), kit)
