"""docs/tables.md names every column of both databases, and none that does not exist."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.migrations import MARK, Which
from tests.databases import Databanken

KIT = ("sessie", "gezien", "poging", "quarantaine", "draaiend", "uitgaand")
PAGINA = Path(__file__).parents[2] / "docs" / "tables.md"


def op_papier() -> dict[str, dict[str, list[str]]]:
    """Database → table → columns, as the page has them."""
    found: dict[str, dict[str, list[str]]] = {}
    database = table = ""
    for line in PAGINA.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            database = line
            found[database] = {}
        elif line.startswith("### "):
            table = line[4:]
            assert table not in found[database], f"{table} staat er twee keer"
            found[database][table] = []
        elif match := re.match(r"\| `(\w+)` \| (.+) \|$", line):
            assert len(match[2]) > 3, f"{table}.{match[1]} heeft geen uitleg"
            found[database][table].append(match[1])
    return found


@pytest.fixture
def echt(databanken: Databanken) -> Callable[[Which], dict[str, list[str]]]:
    """Table → columns of a migrated database, as the database itself tells it."""

    def lees(which: Which) -> dict[str, list[str]]:
        databank = databanken.new("sqlite", which)
        found = sa.inspect(databank.engine)
        columns = {name: [column["name"] for column in found.get_columns(name)] for name in found.get_table_names()}
        databank.close()
        del columns[MARK]
        return columns

    return lees


def test_elke_kolom_staat_op_papier_en_geen_te_veel(echt: Callable[[Which], dict[str, list[str]]]) -> None:
    kluis, organisatie = op_papier().values()
    assert kluis == echt("kluis")
    assert organisatie | {name: kluis[name] for name in KIT} == echt("organisatie")


def test_de_gedeelde_tabellen_worden_ook_bij_de_organisatie_genoemd() -> None:
    zin = PAGINA.read_text(encoding="utf-8").split("## The organisation")[1].split("###")[0]
    assert all(f"`{name}`" in zin for name in KIT)
