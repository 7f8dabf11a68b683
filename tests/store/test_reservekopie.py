"""A backup is made while the bot works, and is restored whole or not at all."""

import os
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.store.backup import BackupError, backup, check, restore
from bot.store.database import open_database, sqlite_file
from bot.store.errors import Damaged, StorageError, Unreachable
from bot.store.kit import Kit
from tests.databases import Databank, Databanken

KIT = Kit(sa.MetaData())


@pytest.fixture(autouse=True)
def hulpprogrammas(databanken: Databanken, monkeypatch: pytest.MonkeyPatch) -> None:
    """pg_dump of the same version as the server stands in front."""
    monkeypatch.setenv("PATH", f"{databanken.postgres_tools()}{os.pathsep}{os.environ['PATH']}")


def schrijf(databank: Databank, *numbers: int) -> None:
    with databank.engine.begin() as conn:
        conn.execute(KIT.gezien.insert(), [{"update_id": number, "uur": 1} for number in numbers])


def gelezen(url: str) -> list[int]:
    engine = open_database(url)
    with engine.connect() as conn:
        found = list(conn.execute(sa.select(KIT.gezien.c.update_id).order_by(KIT.gezien.c.update_id)).scalars())
    engine.dispose()
    return found


def test_een_reservekopie_komt_heel_terug_op_een_andere_plek(
    databank: Databank, databanken: Databanken, tmp_path: Path
) -> None:
    schrijf(databank, *range(100))
    copy = tmp_path / "kopie"
    backup(databank.url, copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["kopie"]
    elsewhere = databanken.empty(databank.dialect)
    restore(elsewhere, copy)
    assert gelezen(elsewhere) == list(range(100))


def test_een_reservekopie_lukt_terwijl_er_geschreven_wordt(
    databank: Databank, databanken: Databanken, tmp_path: Path
) -> None:
    schrijf(databank, 0)
    stop, written = threading.Event(), [0]

    def werk() -> None:
        while not stop.is_set():
            schrijf(databank, written[-1] + 1)
            written.append(written[-1] + 1)
            stop.wait(0.02)

    worker = threading.Thread(target=werk)
    worker.start()
    try:
        copies = []
        for number in range(3):
            before = written[-1]
            backup(databank.url, tmp_path / f"kopie{number}")
            copies.append((before, tmp_path / f"kopie{number}"))
    finally:
        stop.set()
        worker.join()
    for before, copy in copies:
        elsewhere = databanken.empty(databank.dialect)
        restore(elsewhere, copy)
        found = gelezen(elsewhere)
        assert found == list(range(len(found)))  # no hole
        assert len(found) > before  # and nothing from before the backup is missing


def test_terugzetten_vervangt_alleen_wat_weg_mag(databank: Databank, tmp_path: Path) -> None:
    schrijf(databank, 1)
    backup(databank.url, tmp_path / "kopie")
    schrijf(databank, 2)
    with pytest.raises(BackupError, match="staan al gegevens"):
        restore(databank.url, tmp_path / "kopie")
    assert gelezen(databank.url) == [1, 2]
    databank.close()
    restore(databank.url, tmp_path / "kopie", overwrite=True)
    assert gelezen(databank.url) == [1]


def test_een_bestaand_bestand_wordt_geen_reservekopie(databank: Databank, tmp_path: Path) -> None:
    (tmp_path / "kopie").write_text("van iemand anders")
    with pytest.raises(BackupError, match="bestaat al"):
        backup(databank.url, tmp_path / "kopie")
    assert (tmp_path / "kopie").read_text() == "van iemand anders"


def test_een_kapotte_reservekopie_wordt_geweigerd_en_de_database_blijft(databank: Databank, tmp_path: Path) -> None:
    schrijf(databank, *range(2_000))
    backup(databank.url, tmp_path / "kopie")
    whole = (tmp_path / "kopie").read_bytes()
    databank.close()
    for name, content in (("leeg", b""), ("brief", b"hallo " * 1_000), ("half", whole[: len(whole) // 20])):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Damaged):
            restore(databank.url, tmp_path / name, overwrite=True)
    with pytest.raises(BackupError, match="is er niet"):
        restore(databank.url, tmp_path / "nergens", overwrite=True)
    assert gelezen(databank.url) == list(range(2_000))


def test_een_onbereikbare_database_of_map_geeft_een_duidelijke_zin(databank: Databank, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="map waarin je mag schrijven"):
        backup(databank.url, tmp_path / "geen" / "map")
    gone = f"sqlite:///{tmp_path}/weg.sqlite" if sqlite_file(databank.url) else "postgresql://nobody@127.0.0.1:1/x"
    with pytest.raises((Unreachable, BackupError)):
        backup(gone, tmp_path / "kopie")
    assert list(tmp_path.iterdir()) == []


def test_zonder_hulpprogramma_zegt_de_bot_wat_er_ontbreekt(
    databank: Databank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    if sqlite_file(databank.url):
        backup(databank.url, tmp_path / "kopie")
        check(databank.url, tmp_path / "kopie")
        return
    with pytest.raises(BackupError, match="hulpprogramma"):
        backup(databank.url, tmp_path / "kopie")


def test_een_fout_van_een_hulpprogramma_laat_geen_wachtwoord_zien(tmp_path: Path) -> None:
    url = sa.make_url("postgresql://iemand:zeergeheim@127.0.0.1:1/x").render_as_string(hide_password=False)
    with pytest.raises((BackupError, StorageError)) as caught:
        backup(url, tmp_path / "kopie")
    assert "zeergeheim" not in repr(caught.value) + str(caught.value)
