"""Counts of nobody: added up, never traceable, right with several processes at once, and gone after five years."""

import datetime as dt
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.kluis.kluis import Kluis
from bot.kluis.tabellen import SPIEGEL_TEAM, TELLER
from bot.kluis.tellers import KEPT_YEARS, Count, Tellers
from bot.kluis.wissen import purge_expired
from tests.databases import Databank, Databanken
from tests.kluis.wereld import Wereld, maak_wereld

JAAR = 2027
ANTWOORDEN = (("dekking", "ja"), ("verloop", "4"))


@pytest.fixture
def gent(wereld: Wereld) -> int:
    with wereld.engine.begin() as conn:
        conn.execute(SPIEGEL_TEAM.insert(), [{"id": 7, "naam": "Zonneweelde", "vestiging": "Gent", "aantal": 12}])
    return 7


def lees(wereld: Wereld, jaar: int = JAAR) -> list[Count]:
    with wereld.engine.begin() as conn:
        return Tellers.read(conn, jaar)


def test_een_antwoord_telt_op_bij_de_plaats_van_het_team(wereld: Wereld, gent: int) -> None:
    for _ in range(2):
        wereld.beurt(lambda conn: wereld.kluis.count(conn, JAAR, gent, ANTWOORDEN))
    wereld.beurt(lambda conn: wereld.kluis.count(conn, JAAR, gent, [("verloop", "5")]))
    assert lees(wereld) == [Count("Gent", "dekking", "ja", 2), Count("Gent", "verloop", "4", 2),
                            Count("Gent", "verloop", "5", 1)]  # fmt: skip
    assert lees(wereld, JAAR - 1) == []


def test_een_team_dat_niemand_kent_telt_alleen_voor_het_geheel(wereld: Wereld, gent: int) -> None:
    wereld.beurt(lambda conn: wereld.kluis.count(conn, JAAR, 99, ANTWOORDEN))
    wereld.beurt(lambda conn: wereld.kluis.count(conn, JAAR, None, ANTWOORDEN))
    assert {(count.vestiging, count.aantal) for count in lees(wereld)} == {("", 2)}


def test_wat_teruggedraaid_wordt_telt_niet(wereld: Wereld, gent: int) -> None:
    def beurt(conn: sa.Connection) -> None:
        wereld.kluis.count(conn, JAAR, gent, ANTWOORDEN)
        wereld.kluis.savepoint()
        wereld.kluis.count(conn, JAAR, gent, ANTWOORDEN)
        wereld.kluis.rollback()

    wereld.beurt(beurt)
    assert {count.aantal for count in lees(wereld)} == {1}


def test_een_batch_die_mislukt_telt_niet_mee_in_de_volgende(wereld: Wereld, gent: int) -> None:
    with wereld.engine.begin() as conn:
        wereld.kluis.load(conn, [])
        wereld.kluis.count(conn, JAAR, gent, ANTWOORDEN)  # and then the process gives up before it writes
    wereld.beurt(lambda conn: None)
    assert lees(wereld) == []


def test_de_tabel_kent_geen_mens_geen_team_en_geen_dag(wereld: Wereld) -> None:
    columns = {column["name"]: column["type"] for column in sa.inspect(wereld.engine).get_columns("teller")}
    assert set(columns) == {"periode", "vestiging", "maatstaf", "antwoord", "aantal"}
    assert not any(isinstance(kind, (sa.Date, sa.DateTime, sa.LargeBinary)) for kind in columns.values())


def test_na_vijf_jaar_is_een_telling_weg(wereld: Wereld, gent: int) -> None:
    for jaar in (JAAR, JAAR + 1):
        wereld.beurt(lambda conn, jaar=jaar: wereld.kluis.count(conn, jaar, gent, ANTWOORDEN))
    with wereld.engine.begin() as conn:
        purge_expired(conn, dt.date(JAAR + KEPT_YEARS, 12, 31))
    assert len(lees(wereld)) == 2
    with wereld.engine.begin() as conn:
        assert purge_expired(conn, dt.date(JAAR + KEPT_YEARS + 1, 1, 1)) == 2
    assert lees(wereld) == []
    assert len(lees(wereld, JAAR + 1)) == 2


def test_twee_processen_die_tegelijk_tellen_verliezen_niets_en_wachten_niet_op_elkaar(
    databanken: Databanken, tmp_path: Path
) -> None:
    databank: Databank = databanken.new("postgresql", "kluis")
    wereld = maak_wereld(databank.engine, tmp_path / "sleutel" / "kluis.sleutel")
    keer, mensen = 20, (ANTWOORDEN, ANTWOORDEN[::-1])
    trouble: list[BaseException] = []

    def tel(own: int) -> None:
        kluis = Kluis(wereld.keys)
        try:
            for _ in range(keer):
                with databank.engine.begin() as conn:
                    kluis.load(conn, [])
                    for given in (mensen[own], mensen[1 - own]):  # each in another order
                        kluis.count(conn, JAAR, None, given)
                    kluis.flush(conn)
        except BaseException as error:  # told in the main thread
            trouble.append(error)

    threads = [threading.Thread(target=tel, args=(own,)) for own in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert trouble == []
    with databank.engine.begin() as conn:
        assert {row.aantal for row in conn.execute(sa.select(TELLER))} == {2 * 2 * keer}
    databank.close()
