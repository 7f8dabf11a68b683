"""After /wis nothing of a person is left, in the rows and in the bytes on the disk."""

import datetime as dt
from pathlib import Path

import sqlalchemy as sa

from bot.engine.messages import Rendered
from bot.engine.ports import Settled
from bot.kluis.tabellen import AFSCHEID, ANTWOORD, DOSSIER, KAART, KLUIS, PERSOON, VERHUISCODE
from bot.kluis.wissen import end_farewell, farewells, purge_expired
from bot.store.database import checkpoint, open_database, sqlite_file
from tests.databases import Databank
from tests.kluis.wereld import UUR, Wereld

DAG = dt.date(2027, 9, 1)
PLANT = "geplant-antwoord-{}-van-iemand"


def vul(wereld: Wereld, person: bytes, plants: int = 500) -> None:
    """Plant strings everywhere where words of a person may be kept."""

    def doe(conn: sa.Connection) -> None:
        kluis = wereld.kluis
        kluis.put_account(person, {"naam": PLANT.format("account")})
        dossier = kluis.open_dossier(person, {"dialoog": PLANT.format("dossier")}, DAG)
        for number in range(plants):
            kluis.keep(person, dossier, f"vraag{number}", PLANT.format(number))
        kluis.keep_card(person, {"titel": PLANT.format("kaart")}, DAG)
        kluis.put_move_code(person, PLANT.format(person.hex()), DAG)
        wereld.sessies.put(person, {"p": PLANT.format("sessie")})
        wereld.gezien.add(int.from_bytes(person[:4], "big"), person, 11, UUR)
        wereld.uitgaand.add(person, 4_242_424_242, Rendered("send", text=PLANT.format("uit"), mark="vraag1"))
        wereld.quarantaine.set_aside(conn, 1 + person[0], PLANT.format("apart").encode(), DAG, person)

    wereld.beurt(doe, person)


def wis(wereld: Wereld, person: bytes) -> None:
    """As the pipeline does it: one transaction."""

    def doe(conn: sa.Connection) -> None:
        wereld.kluis.erase(person, b"chat 4242424242, berichten 1 2 3")
        wereld.sessies.drop(person)
        wereld.gezien.erase(person)
        wereld.gezien.add(999_999, person, 12, UUR)  # the update that asked for it
        wereld.uitgaand.erase(person)
        wereld.quarantaine.erase(conn, person)

    wereld.beurt(doe, person)


def alle_bytes(wereld: Wereld, person: bytes) -> list[bytes]:
    """Every sealed value, key and id of the person, as it stands in the rows."""
    found = [person]
    metadata = sa.MetaData()
    with wereld.engine.connect() as conn:
        metadata.reflect(conn)
        for table in metadata.tables.values():
            owner = table.c.get("persoon") if table.name != "persoon" else table.c.id
            if owner is not None:
                for row in conn.execute(sa.select(table).where(owner == person)):
                    found += [value for value in row if isinstance(value, bytes) and len(value) >= 16]
    return list(dict.fromkeys(found))


def test_na_wissen_staat_er_geen_rij_meer_van_deze_persoon(wereld: Wereld) -> None:
    person, other = wereld.neem_op(1), wereld.neem_op(2)
    vul(wereld, person, 3)
    vul(wereld, other, 3)
    wis(wereld, person)
    assert alle_bytes(wereld, person) == [person]
    assert wereld.beurt(lambda conn: wereld.kluis.knows(person)) is False
    assert wereld.beurt(lambda conn: wereld.sessies.get(person)) is None
    kept = wereld.beurt(lambda conn: wereld.kluis.everything(conn, other))
    assert kept["account"] == {"naam": PLANT.format("account")}
    assert len(kept["dossiers"][0]["antwoorden"]) == 3
    assert wereld.beurt(lambda conn: wereld.sessies.get(other)) == {"p": PLANT.format("sessie")}


def test_na_wissen_vindt_niemand_nog_iets_in_de_bestanden(wereld: Wereld, databank: Databank) -> None:
    """500 planted strings, every sealed value, the wrapped key and the pseudonym: 0 times, also in the WAL."""
    path = sqlite_file(databank.url)
    person, other = wereld.neem_op(1), wereld.neem_op(2)
    vul(wereld, other, 3)
    vul(wereld, person)
    wereld.beurt(lambda conn: wereld.uitgaand.settle(conn, [Settled(1, "sent", 77)]))
    sought = [*alle_bytes(wereld, person), PLANT[:16].encode(), b"4242424242"]
    assert len(sought) > 1_000
    kept = alle_bytes(wereld, other)[0]
    if path is not None:
        assert {person, kept} == {value for value in (person, kept) if value in schijf(path)}  # the search works
    wis(wereld, person)
    ((farewell, _payload),) = wereld.beurt(lambda conn: farewells(conn, wereld.keys))
    wereld.beurt(lambda conn: end_farewell(conn, farewell))
    assert checkpoint(databank.engine)
    if path is not None:
        disk = schijf(path)
        assert [value for value in sought if value in disk] == []
        assert kept in disk


def schijf(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def test_zolang_iemand_leest_is_het_wissen_nog_niet_af(wereld: Wereld, databank: Databank) -> None:
    if sqlite_file(databank.url) is None:
        assert checkpoint(databank.engine)
        return
    person = wereld.neem_op(1)
    lezer = open_database(databank.url, readonly=True)
    with lezer.connect() as conn:
        conn.execute(sa.select(PERSOON.c.id)).all()
        wis(wereld, person)
        assert not checkpoint(databank.engine)
    lezer.dispose()
    assert checkpoint(databank.engine)


def test_het_afscheid_blijft_tot_het_gezegd_is(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    wis(wereld, person)
    found = wereld.beurt(lambda conn: farewells(conn, wereld.keys))
    assert [payload for _id, payload in found] == [b"chat 4242424242, berichten 1 2 3"]
    wereld.beurt(lambda conn: end_farewell(conn, found[0][0]))
    assert wereld.beurt(lambda conn: farewells(conn, wereld.keys)) == []


def test_wie_wist_en_in_dezelfde_stapel_weer_meedoet_begint_met_niets(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    vul(wereld, person, 3)

    def doe(conn: sa.Connection) -> None:
        kluis = wereld.kluis
        old = kluis.list_dossiers(conn, person)[0][0]
        kluis.erase(person, b"vaarwel")
        wereld.sessies.drop(person)
        assert kluis.list_dossiers(conn, person) == kluis.list_cards(conn, person) == []
        assert kluis.answers(person, old) == {}
        kluis.admit(person, {"taal": "nl"})
        kluis.keep(person, kluis.open_dossier(person, {"dialoog": "nieuw"}, DAG), "a", "nieuw")
        wereld.sessies.put(person, {"n": 1})

    wereld.beurt(doe, person)
    found = wereld.beurt(lambda conn: wereld.kluis.everything(conn, person))
    assert found["account"] == {"taal": "nl"}
    assert [dossier["antwoorden"] for dossier in found["dossiers"]] == [{"a": "nieuw"}]
    assert found["kaarten"] == []
    assert wereld.beurt(lambda conn: wereld.sessies.get(person)) == {"n": 1}


def test_een_mislukt_wissen_laat_alles_staan(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    vul(wereld, person, 3)
    (dossier, _content, _dag), = wereld.beurt(lambda conn: wereld.kluis.list_dossiers(conn, person))

    def doe(conn: sa.Connection) -> None:
        wereld.kluis.savepoint()
        wereld.kluis.erase(person, b"vaarwel")
        assert wereld.kluis.answers(person, dossier) == {}
        wereld.kluis.rollback()
        assert len(wereld.kluis.answers(person, dossier)) == 3

    wereld.beurt(doe, person)
    assert wereld.beurt(lambda conn: farewells(conn, wereld.keys)) == []
    assert wereld.beurt(lambda conn: wereld.kluis.knows(person))


def test_wat_zijn_tijd_gehad_heeft_gaat_weg_en_de_rest_blijft(wereld: Wereld) -> None:
    person = wereld.neem_op(1)

    def doe(conn: sa.Connection) -> None:
        for dag in (DAG, DAG + dt.timedelta(days=1)):
            wereld.kluis.keep(person, wereld.kluis.open_dossier(person, {"d": dag.isoformat()}, dag), "a", 1)
            wereld.kluis.keep_card(person, {"d": dag.isoformat()}, dag)
        wereld.kluis.put_move_code(person, "een code", DAG)  # its last day

    wereld.beurt(doe)
    assert wereld.beurt(lambda conn: purge_expired(conn, DAG - dt.timedelta(days=1))) == 0
    assert wereld.beurt(lambda conn: purge_expired(conn, DAG)) == 3
    found = wereld.beurt(lambda conn: wereld.kluis.everything(conn, person))
    assert wereld.beurt(lambda conn: wereld.kluis.owner_of(conn, "een code", DAG)) == person
    later = {"d": "2027-09-02", "vervalt": "2027-09-02"}
    assert found["dossiers"] == [{**later, "antwoorden": {"a": 1}}]
    assert found["kaarten"] == [later]
    assert wereld.beurt(lambda conn: purge_expired(conn, DAG + dt.timedelta(days=1))) == 4  # the later ones too
    assert aantal(wereld, VERHUISCODE) == 0


def aantal(wereld: Wereld, table: sa.Table) -> int:
    with wereld.engine.connect() as conn:
        return int(conn.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def test_wissen_raakt_elke_tabel_waarin_een_persoon_staat(wereld: Wereld) -> None:
    """A new table with a person in it must be added to the erasure, or this test fails."""
    metadata = sa.MetaData()
    metadata.reflect(wereld.engine)
    with_person = {table.name for table in metadata.tables.values() if "persoon" in table.c}
    assert with_person == {
        "antwoord", "dossier", "kaart", "verhuiscode", "sessie", "gezien", "uitgaand", "quarantaine", "bezorging"
    }  # fmt: skip
    assert {PERSOON, DOSSIER, ANTWOORD, KAART, VERHUISCODE, AFSCHEID} <= set(KLUIS.tables.values())
