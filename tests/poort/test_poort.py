"""The door: frozen first, handed over later, once, on fixed days, and the same bytes whatever happens in between."""

import datetime as dt
import json

import pytest
import sqlalchemy as sa

from bot.kluis.bevroren import purge_releases
from bot.poort.maatstaven import MAATSTAVEN
from bot.store.database import open_database
from bot.store.errors import StorageError
from bot.store.vrijgaven import Vrijgaven, newest, released
from tests.databases import Databank
from tests.poort.bank import DAG, ROOSTER, SLUIT, VRIJGAVE, Bank, om

EEN_DAG = dt.timedelta(days=1)


@pytest.fixture
def bank(databank: Databank, organisatiebank: Databank) -> Bank:
    made = Bank(databank, organisatiebank)
    made.teams()
    return made


def gezien(bank: Bank, groep: str = "*", maatstaf: str = "dekking") -> dict[str, object]:
    """The newest released bytes of a group, read."""
    rijen = [rij for rij in bank.vrijgegeven() if rij[1] == maatstaf and rij[2] == groep]
    assert isinstance(rijen[-1][5], bytes)
    found: dict[str, object] = json.loads(rijen[-1][5])
    return found


def test_op_de_dag_van_sluiten_wordt_het_vastgelegd_en_zeven_dagen_later_is_het_te_zien(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT - EEN_DAG, 23))
    eerder = len(bank.bevroren())
    bank.poort.ronde(om(SLUIT, 0))
    assert len(bank.bevroren()) == eerder + len(MAATSTAVEN) * (1 + len(ROOSTER))
    bank.poort.ronde(om(DAG - EEN_DAG, 23))
    bank.poort.ronde(om(DAG, 8))
    assert not [rij for rij in bank.vrijgegeven() if rij[0] == "2027-04-06 kwartaal"]
    bank.poort.ronde(om(DAG, 9))
    assert gezien(bank) == {"dag": "2027-04-06", "jaar": 2027, "basis": 70, "aantal": 35, "procent": 50}
    assert gezien(bank, "Ieper") == {"dag": "2027-04-06", "jaar": 2027, "te_weinig": True}


def test_wat_na_het_sluiten_geteld_wordt_staat_er_niet_in(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    bank.tel("Gent", "dekking", "ja", 15)
    bank.poort.ronde(om(DAG))
    assert gezien(bank, "*")["aantal"] == 35


def test_vaker_vragen_geeft_dezelfde_bytes(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    bank.poort.ronde(om(DAG))
    eerst, bewaard = bank.vrijgegeven(), bank.bevroren()
    bank.tel("Gent", "dekking", "ja", 15)
    for uur in range(24):
        bank.poort.ronde(om(DAG, uur))
    assert bank.vrijgegeven() == eerst
    assert bank.bevroren() == bewaard


def test_een_val_tussen_de_twee_databases_verliest_niets_en_verandert_niets(
    bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    bewaard = bank.bevroren()

    class Stroom(Exception):
        pass

    def valt(*_: object) -> None:
        raise Stroom

    with monkeypatch.context() as m:  # before the other side is written
        m.setattr(Vrijgaven, "insert", valt)
        with pytest.raises(Stroom):
            bank.poort.ronde(om(DAG))
    assert bank.vrijgegeven() == []
    with monkeypatch.context() as m:  # after it, before the vault knows
        m.setattr("bot.kluis.bevroren.Bevroren.handed_over", valt)
        with pytest.raises(Stroom):
            bank.poort.ronde(om(DAG))
    eerst = bank.vrijgegeven()
    assert eerst
    bank.tel("Gent", "dekking", "ja", 15)
    bank.poort.ronde(om(DAG + EEN_DAG))
    assert bank.vrijgegeven() == eerst
    assert [rij[:7] for rij in bank.bevroren()] == [rij[:7] for rij in bewaard]
    assert all(rij[7] for rij in bank.bevroren())


def test_een_rij_die_er_al_staat_blijft_wat_ze_is(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    with bank.organisatie.engine.begin() as conn:
        conn.execute(VRIJGAVE.insert().values(periode="2027-04-06 kwartaal", maatstaf="dekking", groep="Aalst",
                                              jaar=2027, vanaf=DAG, inhoud=b'{"dag":"2027-04-06"}'))  # fmt: skip
    bank.poort.ronde(om(DAG))
    assert gezien(bank, "Aalst") == {"dag": "2027-04-06"}
    assert "basis" in gezien(bank, "Gent")


def test_wie_te_laat_start_toont_zeven_dagen_na_het_vastleggen(bank: Bank) -> None:
    bank.genoeg()
    laat = DAG + 3 * EEN_DAG
    bank.poort.ronde(om(laat))
    bank.poort.ronde(om(laat + 6 * EEN_DAG))
    assert bank.vrijgegeven() == []
    bank.poort.ronde(om(laat + 7 * EEN_DAG))
    assert gezien(bank)["basis"] == 70


def test_een_kleine_organisatie_krijgt_nooit_een_rij(bank: Bank) -> None:
    bank.teams({"Gent": 11, "Aalst": 10})  # 19 people without one for each team
    bank.genoeg()
    for week in range(60):
        bank.poort.ronde(om(SLUIT + week * 7 * EEN_DAG))
    assert bank.bevroren() == []
    assert bank.vrijgegeven() == []


def test_onder_vijftig_mensen_is_er_alleen_een_kwartaal(bank: Bank) -> None:
    bank.teams({"Gent": 40})
    for dag in range(365):
        bank.poort.ronde(om(SLUIT + dag * EEN_DAG))
    soorten = {str(rij[0]).split()[1] for rij in bank.vrijgegeven()}
    assert soorten == {"kwartaal"}


def test_het_rooster_van_een_jaar_staat_vast_vanaf_de_eerste_ronde(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    bank.teams({"Gent": 61, "Aalst": 51, "Ieper": 13, "Diest": 40})
    bank.poort.ronde(om(dt.date(2027, 7, 6)))
    bank.poort.ronde(om(dt.date(2027, 7, 13)))
    assert {rij[2] for rij in bank.vrijgegeven()} == {"*", *ROOSTER}
    bank.poort.ronde(om(dt.date(2028, 4, 4)))  # the next year
    bank.poort.ronde(om(dt.date(2028, 4, 11)))
    assert "Diest" in {rij[2] for rij in bank.vrijgegeven()}


def test_een_nieuw_jaar_begint_opnieuw(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    bank.poort.ronde(om(dt.date(2028, 3, 28)))
    bank.poort.ronde(om(dt.date(2028, 4, 4)))
    assert gezien(bank) == {"dag": "2028-04-04", "jaar": 2028, "te_weinig": True}


def test_hoe_weinig_er_ook_te_zien_is_er_zijn_altijd_evenveel_rijen_in_dezelfde_volgorde(bank: Bank) -> None:
    bank.poort.ronde(om(SLUIT))
    bank.poort.ronde(om(DAG))
    leeg = [rij[:5] for rij in bank.vrijgegeven()]
    with bank.organisatie.engine.begin() as conn:
        conn.execute(VRIJGAVE.delete())
    with bank.kluis.engine.begin() as conn:
        conn.execute(sa.text("DELETE FROM vrijgave_bevroren"))
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    bank.poort.ronde(om(DAG))
    assert [rij[:5] for rij in bank.vrijgegeven()] == leeg


def test_zonder_database_van_de_organisatie_blijft_alles_bewaard(bank: Bank) -> None:
    bank.genoeg()
    echt = bank.organisatie.url
    bank.organisatie.url = "sqlite:////nergens/organisatie.sqlite"
    bank.poort.freeze(SLUIT)
    with pytest.raises(StorageError):
        bank.poort.hand_over(om(DAG))
    bank.organisatie.url = echt
    bank.poort.ronde(om(DAG))
    assert bank.vrijgegeven()


def test_wie_leest_krijgt_alleen_wat_al_te_zien_mag_zijn(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    bank.poort.ronde(om(DAG))
    engine = open_database(bank.organisatie.url, readonly=True)
    with engine.connect() as conn:
        assert released(conn, DAG - EEN_DAG) == []
        nu = newest(released(conn, DAG))
    engine.dispose()
    assert {cijfer.groep for cijfer in nu} == {"*", *ROOSTER}
    assert [cijfer.procent for cijfer in nu if cijfer.maatstaf == "dekking" and cijfer.groep == "*"] == [50]
    assert all(cijfer.te_weinig for cijfer in nu if cijfer.maatstaf == "nut")


def test_na_vijf_jaar_is_wat_vastgelegd_was_weg(bank: Bank) -> None:
    bank.genoeg()
    bank.poort.ronde(om(SLUIT))
    with bank.kluis.engine.begin() as conn:
        assert purge_releases(conn, dt.date(2032, 12, 31)) == 0
        assert purge_releases(conn, dt.date(2033, 1, 1)) > 0
    assert bank.bevroren() == []
