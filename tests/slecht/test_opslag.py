"""Trouble with the database, the key and an update that cannot be digested: nothing lost, and one clear sentence."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.engine.events import Event, Kind
from bot.migrations import MARK
from bot.opdrachten.opstelling import Opstelling
from bot.rollen.medewerker import opslag
from bot.store.errors import StorageError
from bot.store.kit import Kit
from tests.databases import Databank
from tests.pad.huis import TEAMS, Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def huis(tmp_path: Path, databank: Databank, organisatiebank: Databank) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.proces.close()


def in_gesprek(huis: Huis) -> Telefoontje:
    """Somebody at the first question of the short preparation."""
    phone = huis.nieuw()
    doe_mee(huis, phone)
    huis.stuur(huis.tik(phone, kies(phone, "Snelle voorbereiding (5 min)")))
    assert "Wanneer is je gesprek?" in phone.laatste.tekst
    return phone


def test_een_bericht_dat_niet_lukt_wordt_driemaal_geprobeerd_en_dan_opzijgezet(
    huis: Huis, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone, ander = in_gesprek(huis), in_gesprek(huis)
    pogingen = []

    def kapot(beurt: object, effect: object) -> None:
        pogingen.append(effect)
        raise RuntimeError("met een antwoord erin")

    from bot.engine.effects import Keep
    from bot.rollen.medewerker import rol

    goed = rol._RULES[Keep]
    monkeypatch.setitem(rol._RULES, Keep, lambda beurt, effect: kapot(beurt, effect)
                        if beurt.person == huis.proces.kluis.pseudonym(phone.nummer) else goed(beurt, effect))
    huis.stuur(huis.typ(phone, "deze maand"), huis.typ(ander, "deze maand"))
    assert len(pogingen) == 3
    assert "Er ging iets mis bij mij" in phone.laatste.tekst
    assert "Wat voor gesprek" in ander.laatste.tekst
    with huis.proces.database.engine.connect() as conn:
        [(payload,)] = conn.execute(sa.select(Kit(sa.MetaData()).quarantaine.c.inhoud)).all()
    assert b"deze maand" not in bytes(payload)
    monkeypatch.setitem(rol._RULES, Keep, opslag.keep)
    huis.stuur(huis.typ(phone, "deze maand"))
    assert "Wat voor gesprek" in phone.laatste.tekst


def test_na_een_onnette_stop_gaat_elk_bericht_eerst_alleen(huis: Huis) -> None:
    phone = in_gesprek(huis)
    with huis.proces.database.begin() as conn:
        huis.proces.shelf.mark_running(conn)
    huis.proces.database.engine.dispose()
    huis.proces = huis._open()
    assert huis.proces.pipeline._careful
    huis.stuur(huis.typ(phone, "deze maand"))
    assert "Wat voor gesprek" in phone.laatste.tekst
    assert not huis.proces.pipeline._careful


def test_een_bericht_dat_het_proces_doodt_wordt_na_de_herstart_overgeslagen(huis: Huis) -> None:
    """The attempt is committed before the try: three deaths, and the fourth start sets the update aside."""
    phone = in_gesprek(huis)
    gevaarlijk = huis.typ(phone, "deze maand")
    for _ in range(3):
        with huis.proces.database.begin() as conn:
            huis.proces.shelf.attempt(conn, gevaarlijk.id)
            huis.proces.shelf.mark_running(conn)
    huis.proces.database.engine.dispose()
    huis.proces = huis._open()
    huis.stuur(gevaarlijk)
    assert "Er ging iets mis bij mij" in phone.laatste.tekst
    huis.stuur(huis.typ(phone, "deze maand"))
    assert "Wat voor gesprek" in phone.laatste.tekst


@pytest.mark.parametrize("databank", ["sqlite"], indirect=True)
@pytest.mark.parametrize("soort", ["op slot", "vol"])
def test_bij_een_database_in_nood_komt_hetzelfde_bericht_terug_en_lukt_het_later(huis: Huis, soort: str) -> None:
    phone = in_gesprek(huis)
    bericht = huis.typ(phone, "deze maand")
    path = sa.make_url(huis.setup.kluis_url).database or ""
    if soort == "op slot":
        slot = sqlite3.connect(path, isolation_level=None)
        slot.execute("BEGIN IMMEDIATE")
        _pragma(huis, "busy_timeout=50")
        with pytest.raises(StorageError) as nood:
            huis.stuur(bericht)
        slot.execute("ROLLBACK")
        slot.close()
    else:
        _pragma(huis, f"max_page_count={_pragma(huis, 'page_count')}")
        with pytest.raises(StorageError) as nood:
            _vul(huis, phone)
        _pragma(huis, "max_page_count=1073741823")
    assert str(nood.value).endswith(".")
    huis.stuur(bericht)
    assert "Wat voor gesprek" in phone.laatste.tekst


def _pragma(huis: Huis, words: str) -> object:
    """Outside a transaction, on the very connection that the process will use."""
    conn = huis.proces.database.engine.raw_connection()
    try:
        row = conn.driver_connection.execute(f"PRAGMA {words}").fetchone()  # type: ignore[union-attr]
        return row[0] if row else None
    finally:
        conn.close()


def _vul(huis: Huis, phone: Telefoontje) -> None:
    for nummer in range(400):
        huis.stuur(huis.typ(phone, "x" * 600 + str(nummer)), bezorgen=False)


# --- starting ---


@pytest.fixture
def setup(tmp_path: Path) -> Opstelling:
    made = Opstelling(tmp_path, "123456789:abcdefghijklmnop", "http://127.0.0.1:9")
    made.prepare(TEAMS)
    return made


def start(setup: Opstelling, **extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "bot", "start", "medewerkersbot"], cwd=setup.folder, text=True,
                          env={**setup.environment, **extra}, capture_output=True, timeout=30)


def weigert(done: subprocess.CompletedProcess[str], woorden: str) -> None:
    """One Dutch sentence on standard error, exit code 2, no traceback."""
    assert done.returncode == 2, done.stderr
    assert woorden in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_zonder_token_start_de_bot_niet(setup: Opstelling) -> None:
    weigert(start(setup, MEDEWERKERSBOT_TOKEN=""), "MEDEWERKERSBOT_TOKEN ontbreekt")


def test_een_verkeerd_token_wordt_gezien(setup: Opstelling) -> None:
    done = start(setup, MEDEWERKERSBOT_TOKEN="geen token")
    weigert(done, "MEDEWERKERSBOT_TOKEN klopt niet")
    assert "geen token" not in done.stderr


def test_zonder_sleutel_start_de_bot_niet(setup: Opstelling) -> None:
    (setup.folder / "kluis.sleutel").unlink()
    weigert(start(setup), "Er is geen sleutelbestand")


@pytest.mark.parametrize(
    "inhoud", [b"", b"onzin", b"loopbaanmaatje sleutel 1\n", os.urandom(64)], ids=["leeg", "onzin", "half", "toeval"]
)
def test_een_kapotte_sleutel_wordt_geweigerd_en_niet_overschreven(setup: Opstelling, inhoud: bytes) -> None:
    path = setup.folder / "kluis.sleutel"
    path.chmod(0o600)
    path.write_bytes(inhoud)
    path.chmod(0o400)
    assert start(setup).returncode == 2
    assert path.read_bytes() == inhoud


def test_de_sleutel_van_een_andere_kluis_wordt_geweigerd(setup: Opstelling, tmp_path: Path) -> None:
    asyncio.run(_een_keer(setup))
    ander = Opstelling(tmp_path / "ander", setup.token, setup.api_url)
    ander.prepare(TEAMS)
    sleutel = (ander.folder / "kluis.sleutel").read_bytes()
    path = setup.folder / "kluis.sleutel"
    path.unlink()
    path.write_bytes(sleutel)
    path.chmod(0o400)
    weigert(start(setup), "sleutel")
    assert path.read_bytes() == sleutel


async def _een_keer(setup: Opstelling) -> None:
    """Let the vault meet its own key."""
    from bot.wiring import medewerker

    medewerker.build(setup.settings).close()


def test_een_database_van_een_nieuwere_versie_wordt_geweigerd(setup: Opstelling) -> None:
    engine = sa.create_engine(setup.settings.kluis_database)
    with engine.begin() as conn:
        conn.execute(sa.text(f"UPDATE {MARK} SET version_num = 'k999'"))
    engine.dispose()
    weigert(start(setup), "nieuwere versie")


def test_een_database_die_nog_niet_bijgewerkt_is_wordt_geweigerd(setup: Opstelling) -> None:
    path = Path(sa.make_url(setup.settings.kluis_database).database or "")
    path.unlink()
    weigert(start(setup), "database migreer")


@pytest.mark.parametrize(("naam", "waarde", "woorden"), [
    ("TAAL", "fr", "TAAL"), ("TIJDZONE", "Mars/Noord", "TIJDZONE"), ("LOG_NIVEAU", "veel", "LOG_NIVEAU"),
    ("TELEGRAM_API_URL", "http://voorbeeld.be", "https"), ("TELEGRAM_API_URL", "onzin", "TELEGRAM_API_URL"),
    ("MEDEWERKERSBOT_POORT", "veel", "MEDEWERKERSBOT_POORT"), ("MEDEWERKERSBOT_POORT", "99999", "MEDEWERKERSBOT_POORT"),
])  # fmt: skip
def test_een_foute_instelling_wordt_bij_naam_genoemd(setup: Opstelling, naam: str, waarde: str, woorden: str) -> None:
    weigert(start(setup, **{naam: waarde}), woorden)


def test_een_event_toont_nooit_wat_iemand_zei() -> None:
    event = Event(1, Kind.TEXT, 5, 5, text="mijn geheim", name="x")
    assert "geheim" not in repr(event)
