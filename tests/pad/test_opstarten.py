"""What can be wrong at the start, and what can go wrong under way: one clear Dutch sentence, and nothing lost."""

import asyncio
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.opdrachten.opstelling import Opstelling
from bot.proeftuin import Proeftuin
from bot.store.database import sqlite_file
from tests.databases import DIALECTS, Databank, Databanken
from tests.herstel.kluisoog import Kluisoog
from tests.herstel.kudde import laatste_update
from tests.herstel.wieg import wieg
from tests.pad.draaiend import Dienst, tot, zeg
from tests.pad.huis import TEAMS, opstelling

pytestmark = pytest.mark.filterwarnings("ignore:unread_data:DeprecationWarning")  # of aiohttp itself
Ingreep = Callable[[Opstelling], dict[str, str]]


def _sleutel(doe: Callable[[Path], object]) -> Ingreep:
    def ingreep(setup: Opstelling) -> dict[str, str]:
        pad = setup.settings.kluis_sleutelbestand
        pad.chmod(0o600)
        doe(pad)
        return {}

    return ingreep


def _andere_sleutel(pad: Path) -> None:
    from bot.kluis.sleutelbestand import new_key_file

    pad.unlink()
    new_key_file(pad)


def _versie(setup: Opstelling) -> str:
    engine = sa.create_engine(setup.settings.kluis_database)
    with engine.connect() as conn:
        found = str(conn.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one())
    engine.dispose()
    return found


def _zet_versie(setup: Opstelling, versie: str) -> dict[str, str]:
    """Which version the database says that it is of; empty: of none."""
    engine = sa.create_engine(setup.settings.kluis_database)
    with engine.begin() as conn:
        conn.execute(sa.text("DELETE FROM alembic_version"))
        if versie:
            conn.execute(sa.text("INSERT INTO alembic_version VALUES (:v)"), {"v": versie})
    engine.dispose()
    return {}


START = {
    "geen token": (lambda _s: {"MEDEWERKERSBOT_TOKEN": ""}, 2, "MEDEWERKERSBOT_TOKEN ontbreekt."),
    "een half token": (lambda _s: {"MEDEWERKERSBOT_TOKEN": "123456"}, 2, "MEDEWERKERSBOT_TOKEN klopt niet."),
    "een verkeerd token": (
        lambda _s: {"MEDEWERKERSBOT_TOKEN": "123456:VERKEERDTOKEN"},
        3,
        "Telegram kent dit token niet.",
    ),
    "geen sleutelbestand": (_sleutel(lambda pad: pad.unlink()), 2, "Er is geen sleutelbestand."),
    "een leeg sleutelbestand": (_sleutel(lambda pad: pad.write_text("")), 2, "Het sleutelbestand is beschadigd."),
    "een bedorven sleutelbestand": (
        _sleutel(lambda pad: pad.write_bytes(b"\xff\x00")),
        2,
        "Het sleutelbestand is beschadigd.",
    ),
    "een sleutel van een andere kluis": (_sleutel(_andere_sleutel), 2, "Deze sleutel hoort niet bij deze kluis."),
    "een sleutel die iedereen mag lezen": (
        _sleutel(lambda pad: pad.chmod(0o644)),
        2,
        "Anderen mogen bij het sleutelbestand.",
    ),
    "een database van een nieuwere versie": (
        lambda s: _zet_versie(s, "k999_later"),
        2,
        "De database is gemaakt door een nieuwere versie.",
    ),
    "een database van een oudere versie": (lambda s: _zet_versie(s, ""), 2, "De database is nog niet bijgewerkt."),
    "een onbekende taal": (lambda _s: {"TAAL": "fr"}, 2, "TAAL moet een van deze zijn"),
    "een klok buiten de proef": (
        lambda _s: {"KLOK_URL": "http://127.0.0.1:1/", "TELEGRAM_API_URL": "https://api.telegram.org"},
        2,
        "KLOK_URL mag alleen",
    ),
}


def afdruk(databank: Databank) -> str:
    """The bytes of a SQLite file; for PostgreSQL the rows of every table."""
    pad = sqlite_file(databank.url)
    if pad is not None:
        return hashlib.sha256(pad.read_bytes()).hexdigest()
    metadata = sa.MetaData()
    metadata.reflect(databank.engine)
    with databank.engine.connect() as conn:
        rijen = {naam: sorted(map(str, conn.execute(sa.select(t)))) for naam, t in metadata.tables.items()}
    databank.close()
    return repr(rijen)


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_wat_bij_de_start_niet_klopt_geeft_een_zin_en_laat_alles_zoals_het_was(
    databanken: Databanken, tmp_path: Path, dialect: str
) -> None:
    databank, organisatiebank = databanken.new(dialect, "kluis"), databanken.new(dialect, "organisatie")
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot, log = tuin.bot("medewerkersbot"), tmp_path / "log"
        setup = opstelling(tmp_path / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        codes, pad = setup.prepare(TEAMS), setup.settings.kluis_sleutelbestand
        async with wieg(setup, log) as nest:
            await nest.start()
            anna = tuin.persoon("Anna", bot)
            await Dienst(tuin, bot, setup, codes, None, None).doe_mee(anna)  # type: ignore[arg-type]
            assert await nest.stop() == 0
            sleutel, gaaf = pad.read_bytes(), _versie(setup)
            for naam, (ingreep, code, zin) in START.items():
                omgeving = ingreep(setup)
                voor = afdruk(databank), pad.read_bytes() if pad.exists() else None
                log.write_text("")
                await nest.start(**omgeving)
                assert await nest.einde() == code, (naam, log.read_text())
                assert zin in log.read_text(), (naam, log.read_text())
                assert "Traceback" not in log.read_text()
                assert "VERKEERDTOKEN" not in log.read_text()
                if code == 2:
                    assert (afdruk(databank), pad.read_bytes() if pad.exists() else None) == voor, naam
                pad.unlink(missing_ok=True)
                pad.write_bytes(sleutel)
                pad.chmod(0o400)
                _zet_versie(setup, gaaf)
            # and once everything is right again, everything is still there
            await nest.start()
            await zeg(anna, anna.typ("menu"))
            assert "Wat wil je doen?" in (anna.laatste.tekst if anna.laatste else "")
            assert await nest.stop() == 0
    databanken.drop(databank)
    databanken.drop(organisatiebank)


@contextmanager
def op_slot(databank: Databank) -> Iterator[None]:
    with databank.engine.connect() as conn:
        slot = "LOCK TABLE persoon, gezien IN ACCESS EXCLUSIVE MODE"
        conn.exec_driver_sql(slot if databank.dialect == "postgresql" else "SELECT 1")
        yield
    databank.close()


@contextmanager
def alleen_lezen(databank: Databank) -> Iterator[None]:
    """A PostgreSQL database that takes no writes: for the connections there are, and for new ones."""
    naam = sa.make_url(databank.url).database
    met_anderen = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    with databank.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        conn.exec_driver_sql(f"ALTER DATABASE {naam} SET default_transaction_read_only = on")
        conn.exec_driver_sql(f"SELECT pg_terminate_backend(pid) {met_anderen}")
        yield
        conn.exec_driver_sql(f"ALTER DATABASE {naam} RESET default_transaction_read_only")
        conn.exec_driver_sql(f"SELECT pg_terminate_backend(pid) {met_anderen}")
    databank.close()


@contextmanager
def weg(databank: Databank) -> Iterator[None]:
    """Every connection is cut, and new ones are refused."""
    naam = sa.make_url(databank.url).database
    url = sa.make_url(databank.url).set(database="postgres")
    beheer = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with beheer.connect() as conn:
        conn.exec_driver_sql(f"ALTER DATABASE {naam} ALLOW_CONNECTIONS false")
        conn.exec_driver_sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{naam}'")
        yield
        conn.exec_driver_sql(f"ALTER DATABASE {naam} ALLOW_CONNECTIONS true")
    beheer.dispose()


@pytest.mark.parametrize(
    ("dialect", "ramp", "naam"),
    [
        ("sqlite", op_slot, "Locked"),
        ("postgresql", op_slot, "Locked"),
        ("postgresql", alleen_lezen, "ReadOnly"),
        ("postgresql", weg, "Unreachable"),
    ],
)
async def test_trouble_met_de_database_kost_geen_antwoord(
    databanken: Databanken, tmp_path: Path, dialect: str, ramp: Callable[[Databank], object], naam: str
) -> None:
    await _ramp(databanken, tmp_path, dialect, ramp, naam, ())


@pytest.mark.parametrize(("ingreep", "naam"), [("maak_vol", "Full"), ("maak_alleen_lezen", "ReadOnly")])
async def test_een_volle_of_gesloten_schijf_kost_geen_antwoord(
    databanken: Databanken, tmp_path: Path, ingreep: str, naam: str
) -> None:
    """On SQLite the bot's own connection meets a full disk, or may not write, as long as a file says so."""

    @contextmanager
    def ramp(_databank: Databank) -> Iterator[None]:
        (tmp_path / "ramp").write_text("ja")
        yield
        (tmp_path / "ramp").unlink()

    await _ramp(databanken, tmp_path, "sqlite", ramp, naam, (ingreep,))


async def _ramp(
    databanken: Databanken,
    folder: Path,
    dialect: str,
    ramp: Callable[[Databank], object],
    naam: str,
    ingrepen: tuple[str, ...],
) -> None:
    databank, organisatiebank = databanken.new(dialect, "kluis"), databanken.new(dialect, "organisatie")
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(folder / "huis", databank, organisatiebank, token=bot.token, api_url=tuin.url)
        codes = setup.prepare(TEAMS)
        log = folder / "log"
        async with wieg(setup, log) as nest:
            await nest.start(*ingrepen, RAMP_BESTAND=str(folder / "ramp"))
            anna = tuin.persoon("Anna", bot)
            await Dienst(tuin, bot, setup, codes, None, None).doe_mee(anna)  # type: ignore[arg-type]
            await zeg(anna, anna.tik("Snelle voorbereiding (5 min)"))
            await asyncio.sleep(0.2)
            with ramp(databank):  # type: ignore[attr-defined]
                await anna.tik("Deze week")
                for _ in range(400):
                    if f"({naam})" in log.read_text():
                        break
                    if naam == "Full":  # there is always room for a little
                        await anna.typ("menu")
                    await asyncio.sleep(0.1)
                assert f"({naam})" in log.read_text()
                os.kill(nest.pid, 0)  # it waits, it does not fall over
            with Kluisoog(setup) as oog:
                await tot(lambda: oog.rustig(anna.persoon.id, laatste_update(anna)), 90)
                [dossier] = oog.alles(anna.persoon.id)["dossiers"]
                assert dossier["antwoorden"] == {"wanneer": {"k": ["deze_week"]}}
                assert oog.aantal("quarantaine") == 0
            assert sum("Wat voor gesprek" in b.tekst for b in anna.van_bot) == 1
            assert await nest.stop() == 0
            assert "Traceback" not in log.read_text()
    databanken.drop(databank)
    databanken.drop(organisatiebank)
