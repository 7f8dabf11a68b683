"""The vault moves everything of a person to a new account, or nothing at all."""

import datetime as dt
from typing import Any

import pytest
import sqlalchemy as sa

from bot.kluis.kluis import Kluis
from bot.kluis.personen import UnknownPerson
from bot.kluis.sleutels import WrongKey
from bot.kluis.tabellen import PERSOON, VERHUISCODE
from bot.kluis.verhuizen import move
from bot.kluis.wissen import farewells
from tests.kluis.test_wissen import DAG, aantal, alle_bytes, vul
from tests.kluis.wereld import Wereld

CODE = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"
VANDAAG = dt.date(2027, 2, 1)


def geef_code(wereld: Wereld, person: bytes, code: str, laatste_dag: dt.date = DAG) -> None:
    wereld.beurt(lambda conn: wereld.kluis.put_move_code(person, code, laatste_dag), person)


def eigenaar(wereld: Wereld, code: str, dag: dt.date = VANDAAG) -> bytes | None:
    return wereld.beurt(lambda conn: wereld.kluis.owner_of(conn, code, dag))


def verhuis(wereld: Wereld, oud: bytes, nieuw: bytes) -> None:
    """As the role does it: one transaction."""

    def doe(conn: sa.Connection) -> None:
        session = wereld.sessies.get(oud)
        move(wereld.kluis, conn, oud, nieuw, {**wereld.kluis.account(oud), "chat": 7})
        wereld.sessies.put(nieuw, session or {})
        wereld.sessies.drop(oud)
        wereld.uitgaand.erase(oud)
        wereld.gezien.erase(oud)
        wereld.quarantaine.erase(conn, oud)

    wereld.beurt(doe, oud, nieuw)


def alles(wereld: Wereld, person: bytes) -> dict[str, Any]:
    return wereld.beurt(lambda conn: wereld.kluis.everything(conn, person), person)


def test_alles_verhuist_mee_en_van_de_oude_blijft_niets(wereld: Wereld) -> None:
    oud, ander = wereld.neem_op(1), wereld.neem_op(2)
    vul(wereld, oud, 3)
    vul(wereld, ander, 3)
    voor, voor_ander = alles(wereld, oud), alles(wereld, ander)
    oude_waarden = set(alle_bytes(wereld, oud))
    nieuw = wereld.kluis.pseudonym(3)
    verhuis(wereld, oud, nieuw)
    na = alles(wereld, nieuw)
    assert na["account"] == {**voor["account"], "chat": 7}
    assert na["dossiers"] == voor["dossiers"]
    assert na["kaarten"] == voor["kaarten"]
    assert wereld.beurt(lambda conn: wereld.sessies.get(nieuw)) == {"p": "geplant-antwoord-sessie-van-iemand"}
    assert alle_bytes(wereld, oud) == [oud]
    assert not oude_waarden & set(alle_bytes(wereld, nieuw))  # no id, key or ciphertext is the same
    assert wereld.beurt(lambda conn: farewells(conn, wereld.keys)) == []
    assert alles(wereld, ander) == voor_ander


def test_wat_in_dezelfde_stapel_gezegd_werd_verhuist_mee(wereld: Wereld) -> None:
    oud, nieuw = wereld.neem_op(1), wereld.kluis.pseudonym(3)

    def doe(conn: sa.Connection) -> None:
        kluis = wereld.kluis
        dossier = kluis.open_dossier(oud, {"dialoog": "x"}, DAG)
        kluis.keep(oud, dossier, "a", "net gezegd")
        kluis.keep_card(oud, {"titel": "net gemaakt"}, DAG)
        names = move(kluis, conn, oud, nieuw, {"taal": "en"})
        kluis.keep(nieuw, names[dossier], "b", "daarna")
        assert not kluis.knows(oud)
        with pytest.raises(UnknownPerson):
            kluis.keep(oud, dossier, "c", "te laat")

    wereld.beurt(doe, oud)
    found = alles(wereld, nieuw)
    assert [dossier["antwoorden"] for dossier in found["dossiers"]] == [{"a": "net gezegd", "b": "daarna"}]
    assert [card["titel"] for card in found["kaarten"]] == ["net gemaakt"]


def test_de_oude_sleutel_is_weg_en_opent_niets_meer(wereld: Wereld) -> None:
    oud, nieuw = wereld.neem_op(1), wereld.kluis.pseudonym(3)
    vul(wereld, oud, 1)
    verhuis(wereld, oud, nieuw)
    with wereld.engine.begin() as conn:
        row = conn.execute(sa.select(PERSOON).where(PERSOON.c.id == nieuw)).one()
        conn.execute(PERSOON.insert(), {"id": oud, "kek": row.kek, "sleutel": row.sleutel, "account": row.account,
                                        "week": ""})
    vers = Kluis(wereld.keys)
    with wereld.engine.begin() as conn:
        vers.load(conn, [oud])
        wereld.keys.forget(row.sleutel)
        with pytest.raises(WrongKey):  # the key itself is bound to the new account
            vers.account(oud)


def test_een_mislukt_verhuizen_laat_alles_staan(wereld: Wereld) -> None:
    oud, nieuw = wereld.neem_op(1), wereld.kluis.pseudonym(3)
    vul(wereld, oud, 3)
    geef_code(wereld, oud, CODE)
    voor = alles(wereld, oud)

    def doe(conn: sa.Connection) -> None:
        wereld.kluis.savepoint()
        move(wereld.kluis, conn, oud, nieuw, {})
        wereld.kluis.rollback()
        assert not wereld.kluis.knows(nieuw)

    wereld.beurt(doe, oud)
    assert alles(wereld, oud) == voor
    assert eigenaar(wereld, CODE) == oud


def test_wie_sterft_halverwege_heeft_niets_half_verhuisd(wereld: Wereld) -> None:
    """The transaction ends before its first, second, third … statement: each time all is as it was."""
    oud, nieuw = wereld.neem_op(1), wereld.kluis.pseudonym(3)
    vul(wereld, oud, 2)
    geef_code(wereld, oud, CODE)
    voor = alles(wereld, oud)
    oude_waarden = alle_bytes(wereld, oud)
    stop_na = 0
    while True:
        stop_na += 1
        teller = 0

        def tel(*_statement: Any) -> None:
            nonlocal teller
            teller += 1
            if teller == stop_na:  # noqa: B023  it is called in this round only
                raise SystemExit

        sa.event.listen(wereld.engine, "before_cursor_execute", tel)
        try:
            verhuis(wereld, oud, nieuw)
            break
        except SystemExit:
            pass
        finally:
            sa.event.remove(wereld.engine, "before_cursor_execute", tel)
        assert alle_bytes(wereld, oud) == oude_waarden
        assert alle_bytes(wereld, nieuw) == [nieuw]
        assert alles(wereld, oud) == voor
        assert eigenaar(wereld, CODE) == oud
    assert stop_na > 12
    assert alles(wereld, nieuw)["dossiers"] == voor["dossiers"]


# --- the code ---


def test_een_code_werkt_een_keer_en_tot_en_met_zijn_laatste_dag(wereld: Wereld) -> None:
    oud, nieuw = wereld.neem_op(1), wereld.kluis.pseudonym(3)
    geef_code(wereld, oud, CODE, VANDAAG)
    assert eigenaar(wereld, CODE) == oud
    assert eigenaar(wereld, CODE, VANDAAG + dt.timedelta(days=1)) is None
    assert eigenaar(wereld, CODE.lower()) is None
    verhuis(wereld, oud, nieuw)
    assert eigenaar(wereld, CODE) is None
    assert aantal(wereld, VERHUISCODE) == 0


def test_een_nieuwe_code_vervangt_de_oude(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    geef_code(wereld, person, "een")

    def doe(conn: sa.Connection) -> None:
        wereld.kluis.put_move_code(person, "twee", DAG)
        assert wereld.kluis.owner_of(conn, "een", VANDAAG) is None  # also in the same batch
        assert wereld.kluis.owner_of(conn, "twee", VANDAAG) == person

    wereld.beurt(doe, person)
    assert eigenaar(wereld, "een") is None
    assert eigenaar(wereld, "twee") == person
    assert aantal(wereld, VERHUISCODE) == 1


def test_ieders_code_opent_alleen_het_eigen_deel(wereld: Wereld) -> None:
    een, twee = wereld.neem_op(1), wereld.neem_op(2)
    geef_code(wereld, een, "een")
    geef_code(wereld, twee, "twee")
    assert eigenaar(wereld, "een") == een
    assert eigenaar(wereld, "twee") == twee
    wereld.beurt(lambda conn: wereld.kluis.erase(een, b"vaarwel"), een)
    assert eigenaar(wereld, "een") is None
    assert eigenaar(wereld, "twee") == twee


def test_van_een_code_staat_alleen_een_hash_in_de_database(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    geef_code(wereld, person, CODE)
    with wereld.engine.connect() as conn:
        ((stored,),) = conn.execute(sa.select(VERHUISCODE.c.hash)).all()
    assert len(stored) == 32
    assert CODE.encode() not in stored


def test_wie_niet_meedoet_kan_geen_code_maken(wereld: Wereld) -> None:
    with pytest.raises(UnknownPerson):
        geef_code(wereld, wereld.kluis.pseudonym(9), CODE)
