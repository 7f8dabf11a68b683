"""The migrations make exactly the tables that the models describe, and lose nothing on the way."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.migrations import MARK, REVISIONS, State, Which, current_state
from bot.migrations.run import config_for, downgrade, migrate
from bot.store.errors import Newer
from bot.wiring.tables import METADATA
from bot.wiring.tables_org import METADATA as ORGANISATIE
from tests.databases import DIALECTS, Databank, Databanken

TREES: tuple[Which, ...] = ("kluis", "organisatie")


def models(which: Which) -> list[sa.MetaData]:
    if which == "kluis":
        return [METADATA]
    return [ORGANISATIE]


@pytest.fixture(params=DIALECTS)
def leeg(request: pytest.FixtureRequest, databanken: Databanken) -> Iterator[Databank]:
    made = Databank(request.param, databanken.empty(request.param))
    yield made
    databanken.drop(made)


@pytest.mark.parametrize("which", TREES)
def test_de_database_is_na_de_migratie_gelijk_aan_de_modellen(leeg: Databank, which: Which) -> None:
    migrate(leeg.url, which)
    with leeg.engine.connect() as conn:
        context = MigrationContext.configure(conn, opts={"compare_type": True, "compare_server_default": True})
        differences = compare_metadata(context, models(which))  # type: ignore[arg-type]
    assert differences == []


@pytest.mark.parametrize("which", TREES)
def test_de_lijst_van_versies_klopt_met_de_bestanden(which: Which) -> None:
    script = ScriptDirectory.from_config(config_for(which))
    assert tuple(revision.revision for revision in script.walk_revisions())[::-1] == REVISIONS[which]


@pytest.mark.parametrize("which", TREES)
def test_een_lege_database_moet_gemigreerd_worden_en_daarna_niet_meer(leeg: Databank, which: Which) -> None:
    assert current_state(leeg.engine, which) is State.MUST_MIGRATE
    migrate(leeg.url, which)
    assert current_state(leeg.engine, which) is State.OK
    migrate(leeg.url, which)
    assert current_state(leeg.engine, which) is State.OK


def test_een_database_van_een_nieuwere_versie_wordt_geweigerd_en_blijft_heel(databank: Databank) -> None:
    with databank.engine.begin() as conn:
        conn.execute(sa.text(f"UPDATE {MARK} SET version_num = 'k999'"))
    assert current_state(databank.engine, "kluis") is State.NEWER
    before = sa.inspect(databank.engine).get_table_names()
    with pytest.raises(Newer, match="nieuwere versie"):
        migrate(databank.url, "kluis")
    assert sa.inspect(databank.engine).get_table_names() == before


@pytest.mark.parametrize("which", TREES)
def test_op_en_neer_en_weer_op_verliest_geen_enkele_rij(leeg: Databank, which: Which) -> None:
    """From each revision to the next, back, and on again; the first one can only lose its own tables."""
    revisions = REVISIONS[which]
    migrate(leeg.url, which, revisions[0])
    plant(leeg, which)
    planted = counted(leeg)
    for earlier, later in pairwise(revisions):
        migrate(leeg.url, which, later)
        downgrade(leeg.url, which, earlier)
        migrate(leeg.url, which, later)
        found = counted(leeg)
        assert {table: found[table] for table in planted} == planted
    downgrade(leeg.url, which, "base")
    assert sa.inspect(leeg.engine).get_table_names() == [MARK]
    migrate(leeg.url, which)
    assert current_state(leeg.engine, which) is State.OK


def test_een_mislukte_migratie_laat_niets_half_achter(leeg: Databank) -> None:
    with leeg.engine.begin() as conn:
        conn.exec_driver_sql("CREATE TABLE uitgaand (x INTEGER)")  # stands in the way of the last table
    with pytest.raises(sa.exc.SQLAlchemyError):
        migrate(leeg.url, "kluis")
    assert sa.inspect(leeg.engine).get_table_names() == ["uitgaand"]


def test_een_migratie_importeert_geen_modellen_van_nu() -> None:
    folder = Path(config_for("kluis").get_main_option("script_location") or "").parent
    files = list(folder.glob("*/versions/*.py"))
    assert len(files) == sum(map(len, REVISIONS.values()))
    for file in files:
        assert not re.search(r"^\s*(from|import) bot\b", file.read_text("utf-8"), re.MULTILINE)


def plant(databank: Databank, which: Which, persons: int = 1_000) -> None:
    metadata = sa.MetaData()
    with databank.engine.begin() as conn:
        metadata.reflect(conn)
        if which == "organisatie":
            row = {"vestiging": "v", "leidinggevende": "l", "aantal": 9, "bijgewerkt": dt.date(2027, 2, 1)}
            rows = [{**row, "naam": f"t{number}"} for number in range(persons)]
            conn.execute(metadata.tables["team"].insert(), rows)
            return
        ids = [number.to_bytes(16, "big") for number in range(persons)]
        conn.execute(
            metadata.tables["persoon"].insert(),
            [{"id": person, "kek": 1, "sleutel": b"s", "account": b"a", "week": "2027-W05"} for person in ids],
        )
        conn.execute(metadata.tables["sessie"].insert(), [{"persoon": person, "inhoud": b"i"} for person in ids])
        for name in ("dossier", "kaart"):
            rows = [{"id": i, "persoon": i, "inhoud": b"i", "vervalt": dt.date(2027, 2, 1)} for i in ids]
            conn.execute(metadata.tables[name].insert(), rows)
        answers = [{"dossier": i, "vraag": i, "persoon": i, "inhoud": b"i"} for i in ids]
        conn.execute(metadata.tables["antwoord"].insert(), answers)


def counted(databank: Databank) -> dict[str, int]:
    with databank.engine.connect() as conn:
        metadata = sa.MetaData()
        metadata.reflect(conn)
        return {
            name: conn.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for name, table in metadata.tables.items()
        }
