"""A database opens durable and private, and says in one Dutch sentence what is wrong with it."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.store import errors
from bot.store.database import BUSY_MS, checkpoint, open_database, sqlite_file
from bot.store.errors import StorageError, named
from bot.store.kit import Kit
from tests.databases import Databank, Databanken

KIT = Kit(sa.MetaData())
Opener = Callable[..., sa.Engine]
GEHEIM = "zeer-geheime-waarde"


@pytest.fixture
def maak() -> Iterator[Opener]:
    """`open_database`, with everything closed afterwards."""
    made: list[sa.Engine] = []

    def opener(url: str | sa.URL, **options: bool) -> sa.Engine:
        made.append(open_database(url, **options))
        return made[-1]

    yield opener
    for engine in made:
        engine.dispose()


def uitvoeren(engine: sa.Engine, statement: str) -> None:
    with engine.begin() as conn:
        conn.exec_driver_sql(statement)


def fout(engine: sa.Engine, statement: str = "SELECT 1") -> StorageError:
    with pytest.raises(sa.exc.SQLAlchemyError) as caught:
        uitvoeren(engine, statement)
    found = named(caught.value)
    assert found is not None
    return found


def test_een_nieuw_bestand_en_zijn_map_zijn_alleen_voor_de_eigenaar(maak: Opener, tmp_path: Path) -> None:
    engine = maak(f"sqlite:///{tmp_path}/data/diep/kluis.sqlite")
    with engine.begin() as conn:
        conn.exec_driver_sql("CREATE TABLE t (x)")
        for file in (tmp_path / "data" / "diep").iterdir():
            assert file.stat().st_mode & 0o777 == 0o600, file.name
    assert (tmp_path / "data" / "diep").stat().st_mode & 0o777 == 0o700


def test_sqlite_is_duurzaam_en_wist_wat_weg_moet(maak: Opener, tmp_path: Path) -> None:
    engine = maak(f"sqlite:///{tmp_path}/x.sqlite")
    with engine.connect() as conn:
        settings = {
            name: conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "secure_delete", "busy_timeout", "foreign_keys")
        }
    assert settings == {
        "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "busy_timeout": BUSY_MS, "foreign_keys": 1,
    }  # fmt: skip


def test_er_kan_geen_tweede_database_bij(maak: Opener, tmp_path: Path) -> None:
    maak(f"sqlite:///{tmp_path}/ander.sqlite").connect().close()
    for readonly in (False, True):
        maak(f"sqlite:///{tmp_path}/x.sqlite").connect().close()
        engine = maak(f"sqlite:///{tmp_path}/x.sqlite", readonly=readonly)
        with pytest.raises(sa.exc.OperationalError, match="too many attached"), engine.connect() as conn:
            conn.exec_driver_sql(f"ATTACH '{tmp_path}/ander.sqlite' AS ander")


def test_een_schrijver_neemt_de_beurt_voor_hij_leest(maak: Opener, tmp_path: Path) -> None:
    engine = maak(f"sqlite:///{tmp_path}/x.sqlite")
    with engine.connect() as first, engine.connect() as second:
        raw = second.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA busy_timeout=1")
        first.exec_driver_sql("SELECT 1")
        with pytest.raises(sa.exc.OperationalError) as caught:
            second.begin()
    assert isinstance(named(caught.value), errors.Locked)


def test_een_mislukte_transactie_laat_niets_na(databank: Databank) -> None:
    def halverwege() -> None:
        with databank.engine.begin() as conn:
            conn.execute(KIT.draaiend.insert(), {"naam": "x"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        halverwege()
    with databank.engine.connect() as conn:
        assert conn.execute(sa.select(KIT.draaiend)).all() == []


def test_wie_alleen_leest_kan_niet_schrijven(maak: Opener, databank: Databank) -> None:
    reader = maak(databank.url, readonly=True)
    with reader.connect() as conn:
        assert conn.execute(sa.select(KIT.draaiend)).all() == []
    assert isinstance(fout(reader, "INSERT INTO draaiend VALUES ('x')"), errors.ReadOnly)
    reader.dispose()


def test_een_tabel_die_er_niet_is_vraagt_om_migratie(databank: Databank) -> None:
    assert isinstance(fout(databank.engine, "SELECT * FROM bestaat_niet"), errors.NotMigrated)
    assert isinstance(fout(databank.engine, "SELECT geen_kolom FROM sessie"), errors.NotMigrated)


def test_een_volle_schijf_wordt_herkend(maak: Opener, tmp_path: Path) -> None:
    engine = maak(f"sqlite:///{tmp_path}/x.sqlite")
    with engine.begin() as conn:
        conn.exec_driver_sql("CREATE TABLE t (x)")
    with engine.connect() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count=3")
    assert isinstance(fout(engine, "INSERT INTO t VALUES (zeroblob(100000))"), errors.Full)


def test_een_bestand_dat_geen_database_is_wordt_herkend(maak: Opener, tmp_path: Path) -> None:
    (tmp_path / "x.sqlite").write_bytes(b"dit is een brief en geen database " * 50)
    engine = maak(f"sqlite:///{tmp_path}/x.sqlite")
    assert isinstance(fout(engine), errors.Damaged)
    assert (tmp_path / "x.sqlite").read_bytes().startswith(b"dit is een brief")


def test_een_plek_waar_niets_kan_staan_is_onbereikbaar(maak: Opener, tmp_path: Path) -> None:
    (tmp_path / "map.sqlite").mkdir()
    assert isinstance(fout(maak(f"sqlite:///{tmp_path}/map.sqlite")), errors.Unreachable)


def test_een_leesverbinding_maakt_geen_bestand(maak: Opener, tmp_path: Path) -> None:
    engine = maak(f"sqlite:///{tmp_path}/weg.sqlite", readonly=True)
    assert isinstance(fout(engine), errors.Unreachable)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", [
    "postgresql://nobody@127.0.0.1:1/x", "postgresql+psycopg://nobody@/x?host=/bestaat/niet",
])  # fmt: skip
def test_een_server_die_niet_antwoordt_is_onbereikbaar(maak: Opener, url: str) -> None:
    assert isinstance(fout(maak(url)), errors.Unreachable)


def test_een_database_die_de_server_niet_kent_is_onbereikbaar(maak: Opener, databanken: Databanken) -> None:
    url = sa.make_url(databanken.empty("postgresql")).set(database="bestaat_niet")
    assert isinstance(fout(maak(url)), errors.Unreachable)


def test_geen_enkele_fout_laat_een_waarde_zien(databank: Databank) -> None:
    row = {"update_id": 1, "inhoud": GEHEIM.encode(), "dag": None}
    with pytest.raises(sa.exc.IntegrityError) as caught, databank.engine.begin() as conn:
        conn.execute(KIT.quarantaine.insert(), row)
    assert GEHEIM not in str(caught.value)
    assert named(caught.value) is None
    many = [{"naam": GEHEIM}, {"naam": GEHEIM}]
    with pytest.raises(sa.exc.IntegrityError) as caught, databank.engine.begin() as conn:
        conn.execute(KIT.draaiend.insert(), many)
    assert caught.value.hide_parameters


@pytest.mark.parametrize("kind", StorageError.__subclasses__(), ids=lambda kind: kind.__name__)
def test_elke_fout_is_een_paar_korte_nederlandse_zinnen(kind: type[StorageError]) -> None:
    text = str(kind())
    assert text == kind.sentence
    assert text.endswith(".")
    sentences = [part for part in text.replace(";", ".").split(".") if part.strip()]
    assert len(sentences) >= 2
    assert all(len(sentence.split()) <= 15 for sentence in sentences)
    assert named(kind()) is not None


def test_een_vreemde_fout_is_geen_fout_van_de_database() -> None:
    assert named(ValueError("iets")) is None
    assert named(sqlite3.ProgrammingError("iets")) is None


def test_het_bestand_van_een_url_is_bekend(tmp_path: Path) -> None:
    assert sqlite_file(f"sqlite:///{tmp_path}/x.sqlite") == tmp_path / "x.sqlite"
    assert sqlite_file("sqlite://") is None
    assert sqlite_file("sqlite:///:memory:") is None
    assert sqlite_file("postgresql://x/y") is None


def test_een_checkpoint_laat_een_leeg_logboek_achter(maak: Opener, tmp_path: Path) -> None:
    engine = maak(f"sqlite:///{tmp_path}/x.sqlite")
    with engine.begin() as conn:
        conn.exec_driver_sql("CREATE TABLE t (x)")
    assert (tmp_path / "x.sqlite-wal").stat().st_size > 0
    assert checkpoint(engine)
    assert (tmp_path / "x.sqlite-wal").stat().st_size == 0
