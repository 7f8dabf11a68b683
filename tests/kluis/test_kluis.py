"""The vault keeps what one person said for that person alone, batch after batch."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from bot.engine.ports import Seal
from bot.kluis.kluis import Kluis
from bot.kluis.personen import UnknownPerson
from bot.kluis.tabellen import ANTWOORD, DOSSIER, KAART, PERSOON
from bot.kluis.versleuteling import Unreadable
from tests.kluis.wereld import Wereld

DAG = dt.date(2027, 9, 1)
INHOUD = {"dialoog": "voorbereiding_kort", "versie": 1}


def rijen(wereld: Wereld, table: sa.Table) -> int:
    with wereld.engine.connect() as conn:
        return int(conn.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def open_dossier(wereld: Wereld, person: bytes) -> bytes:
    return wereld.beurt(lambda conn: wereld.kluis.open_dossier(person, INHOUD, DAG), person)


def bewaar(wereld: Wereld, person: bytes, dossier: bytes, question: str, value: Any) -> None:
    wereld.beurt(lambda conn: wereld.kluis.keep(person, dossier, question, value), person)


def antwoorden(wereld: Wereld, person: bytes, dossier: bytes) -> dict[str, Any]:
    return wereld.beurt(lambda conn: wereld.kluis.answers(person, dossier), person)


def test_de_kluis_vervult_wat_andere_kamers_van_een_zegel_vragen(wereld: Wereld) -> None:
    seal: Seal = wereld.kluis
    person, other = wereld.neem_op(1), wereld.neem_op(2)

    def doe(conn: sa.Connection) -> None:
        sealed = seal.seal(person, "sessie", b"hallo")
        assert seal.open(person, "sessie", sealed) == b"hallo"
        for wrong_person, wrong_purpose in ((other, "sessie"), (person, "uitgaand")):
            with pytest.raises(Unreadable):
                seal.open(wrong_person, wrong_purpose, sealed)

    wereld.beurt(doe, person)


def test_een_schuilnaam_is_voor_iedereen_anders_en_blijft_dezelfde(wereld: Wereld) -> None:
    names = [wereld.kluis.pseudonym(number) for number in range(1_000)]
    assert len(set(names)) == 1_000
    assert {len(name) for name in names} == {16}
    assert wereld.kluis.pseudonym(7) == names[7]


def test_wie_niet_meedoet_heeft_niets_en_kan_niets_bewaren(wereld: Wereld) -> None:
    stranger = wereld.kluis.pseudonym(99)

    def doe(conn: sa.Connection) -> None:
        kluis = wereld.kluis
        assert not kluis.knows(stranger)
        assert kluis.account(stranger) == {}
        assert kluis.everything(conn, stranger) == {}
        assert kluis.list_dossiers(conn, stranger) == kluis.list_cards(conn, stranger) == []
        with pytest.raises(UnknownPerson):
            kluis.seal(stranger, "sessie", b"x")
        with pytest.raises(UnknownPerson):
            kluis.open_dossier(stranger, INHOUD, DAG)
        with pytest.raises(UnknownPerson):
            kluis.keep_card(stranger, {}, DAG)
        with pytest.raises(UnknownPerson):
            kluis.put_account(stranger, {})

    wereld.beurt(doe, stranger)
    assert rijen(wereld, PERSOON) == rijen(wereld, DOSSIER) == 0


def test_instellingen_en_week_blijven_en_worden_alleen_bij_verandering_geschreven(wereld: Wereld) -> None:
    person = wereld.neem_op(1, {"taal": "nl_BE"})
    assert wereld.beurt(lambda conn: wereld.kluis.account(person)) == {"taal": "nl_BE"}
    wereld.beurt(lambda conn: wereld.kluis.put_account(person, {"taal": "en"}))
    wereld.beurt(lambda conn: wereld.kluis.touch_week(person, "2027-W05"))
    with wereld.engine.connect() as conn:
        before = conn.execute(sa.select(PERSOON)).one()
    wereld.beurt(lambda conn: wereld.kluis.touch_week(person, "2027-W05"))
    with wereld.engine.connect() as conn:
        assert conn.execute(sa.select(PERSOON)).one() == before
    assert before.week == "2027-W05"
    assert wereld.beurt(lambda conn: wereld.kluis.account(person)) == {"taal": "en"}


def test_een_antwoord_komt_terug_zoals_het_gegeven_is(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    dossier = open_dossier(wereld, person)
    given = {"keuze": "loopbaan", "meer": ["a", "b"], "getal": 4, "ja": True, "leeg": None,
             "eigen": "héél 🙂 \ud83d half \x00 nul", "diep": {"x": [1]}}  # fmt: skip

    def doe(conn: sa.Connection) -> None:
        for question, value in given.items():
            wereld.kluis.keep(person, dossier, question, value)
        assert wereld.kluis.answers(person, dossier) == given  # in the same batch …

    wereld.beurt(doe)
    assert antwoorden(wereld, person, dossier) == given  # … and in the next
    wereld.beurt(lambda conn: wereld.kluis.keep(person, dossier, "keuze", "evaluatie"))
    wereld.beurt(lambda conn: wereld.kluis.drop(person, dossier, "meer"))
    left = {**given, "keuze": "evaluatie"}
    del left["meer"]
    assert antwoorden(wereld, person, dossier) == left
    assert rijen(wereld, ANTWOORD) == len(left)


def test_wie_antwoorden_krijgt_kan_ze_niet_per_ongeluk_veranderen(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    dossier = open_dossier(wereld, person)
    wereld.beurt(lambda conn: wereld.kluis.keep(person, dossier, "meer", ["a"]))

    def doe(conn: sa.Connection) -> None:
        found = wereld.kluis.answers(person, dossier)
        found["meer"].append("b")
        found["nieuw"] = 1
        assert wereld.kluis.answers(person, dossier) == {"meer": ["a"]}

    wereld.beurt(doe)


def test_vooraf_laden_geeft_hetzelfde_als_later_vragen(wereld: Wereld) -> None:
    persons = [wereld.neem_op(number) for number in range(5)]
    pairs = [(person, open_dossier(wereld, person)) for person in persons]

    def vul(conn: sa.Connection) -> None:
        for number, (person, dossier) in enumerate(pairs):
            wereld.kluis.keep(person, dossier, "vraag", number)

    wereld.beurt(vul, *persons)
    statements: list[str] = []

    def lees(conn: sa.Connection) -> None:
        sa.event.listen(conn, "before_cursor_execute", lambda *a: statements.append(a[2]))
        wereld.kluis.load_answers(conn, pairs)
        assert [wereld.kluis.answers(*pair) for pair in pairs] == [{"vraag": n} for n in range(5)]

    wereld.beurt(lees, *persons)
    assert len(statements) == 1


def test_een_dossier_wordt_bijgewerkt_en_gaat_dicht_met_alles_erin(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    keep, close = open_dossier(wereld, person), open_dossier(wereld, person)
    for dossier in (keep, close):
        bewaar(wereld, person, dossier, "v", 1)
    later = dt.date(2028, 1, 1)
    wereld.beurt(lambda conn: wereld.kluis.put_dossier(person, keep, {**INHOUD, "staat": "klaar"}, later))
    wereld.beurt(lambda conn: wereld.kluis.close_dossier(person, close))

    def lees(conn: sa.Connection) -> None:
        assert wereld.kluis.list_dossiers(conn, person) == [(keep, {**INHOUD, "staat": "klaar"}, later)]
        assert wereld.kluis.dossier(person, close) is None
        assert wereld.kluis.answers(person, close) == {}
        with pytest.raises(UnknownPerson):
            wereld.kluis.keep(person, close, "v", 2)

    wereld.beurt(lees)
    assert rijen(wereld, DOSSIER) == rijen(wereld, ANTWOORD) == 1


def test_kaarten_zijn_meteen_te_zien_en_gaan_weer_weg(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    first = wereld.beurt(lambda conn: wereld.kluis.keep_card(person, {"titel": "een"}, DAG))

    def doe(conn: sa.Connection) -> None:
        second = wereld.kluis.keep_card(person, {"titel": "twee"}, DAG)
        assert [row[1]["titel"] for row in wereld.kluis.list_cards(conn, person)] == ["een", "twee"]
        assert wereld.kluis.card(conn, person, second) == {"titel": "twee"}
        wereld.kluis.drop_card(person, first)
        assert wereld.kluis.card(conn, person, first) is None
        assert [row[0] for row in wereld.kluis.list_cards(conn, person)] == [second]

    wereld.beurt(doe)
    assert rijen(wereld, KAART) == 1


def test_een_ander_krijgt_niets_van_wat_van_jou_is(wereld: Wereld) -> None:
    mine, other = wereld.neem_op(1), wereld.neem_op(2)
    dossier = open_dossier(wereld, mine)
    wereld.beurt(lambda conn: wereld.kluis.keep(mine, dossier, "v", "van mij"))
    card = wereld.beurt(lambda conn: wereld.kluis.keep_card(mine, {"titel": "van mij"}, DAG))

    def probeer(conn: sa.Connection) -> None:
        kluis = wereld.kluis
        assert kluis.answers(other, dossier) == {}
        assert kluis.dossier(other, dossier) is None
        assert kluis.card(conn, other, card) is None
        assert kluis.list_cards(conn, other) == kluis.list_dossiers(conn, other) == []
        kluis.drop(other, dossier, "v")
        kluis.close_dossier(other, dossier)
        kluis.drop_card(other, card)
        with pytest.raises(UnknownPerson):
            kluis.keep(other, dossier, "v", 1)
        with pytest.raises(UnknownPerson):
            kluis.put_dossier(other, dossier, {})
        assert kluis.answers(mine, dossier) == {"v": "van mij"}  # the owner still has it, in the same batch

    wereld.beurt(probeer, mine, other)
    assert antwoorden(wereld, mine, dossier) == {"v": "van mij"}
    assert wereld.beurt(lambda conn: wereld.kluis.card(conn, mine, card)) == {"titel": "van mij"}


def test_een_mislukte_gebeurtenis_laat_de_andere_van_de_stapel_staan(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    dossier = open_dossier(wereld, person)
    old_card = wereld.beurt(lambda conn: wereld.kluis.keep_card(person, {"titel": "oud"}, DAG))
    wereld.beurt(lambda conn: wereld.kluis.keep(person, dossier, "a", 1))

    def doe(conn: sa.Connection) -> None:
        kluis = wereld.kluis
        kluis.savepoint()
        kluis.keep(person, dossier, "b", 2)
        kluis.savepoint()
        kluis.keep(person, dossier, "a", "fout")
        kluis.keep(person, dossier, "b", "fout")
        kluis.drop(person, dossier, "a")
        kluis.put_account(person, {"taal": "fout"})
        kluis.touch_week(person, "fout")
        kluis.open_dossier(person, {"fout": 1}, DAG)
        kluis.keep_card(person, {"fout": 1}, DAG)
        kluis.drop_card(person, old_card)
        kluis.close_dossier(person, dossier)
        stranger = kluis.pseudonym(77)
        kluis.admit(stranger, {"fout": 1})
        kluis.erase(person, b"vaarwel")
        assert not kluis.knows(person)
        kluis.rollback()
        assert not kluis.knows(stranger)
        assert kluis.answers(person, dossier) == {"a": 1, "b": 2}
        kluis.savepoint()
        kluis.keep(person, dossier, "c", 3)

    wereld.beurt(doe, person)

    def lees(conn: sa.Connection) -> None:
        assert wereld.kluis.everything(conn, person) == {
            "account": {"taal": "nl"},
            "week": "",
            "loopbaan": {},
            "wekker": None,
            "dossiers": [{**INHOUD, "vervalt": "2027-09-01", "antwoorden": {"a": 1, "b": 2, "c": 3}}],
            "kaarten": [{"titel": "oud", "vervalt": "2027-09-01"}],
        }

    wereld.beurt(lees)
    assert rijen(wereld, PERSOON) == 1


def test_een_stapel_die_niet_vastgelegd_werd_laat_niets_na(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    dossier = open_dossier(wereld, person)

    def doe(conn: sa.Connection) -> None:
        wereld.kluis.keep(person, dossier, "v", 1)
        wereld.kluis.flush(conn)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        wereld.beurt(doe, person)
    assert antwoorden(wereld, person, dossier) == {}
    assert rijen(wereld, ANTWOORD) == 0


def test_duizend_verwisselingen_worden_alle_duizend_geweigerd(wereld: Wereld) -> None:
    """Ciphertexts moved to another person, question, dossier or column never open."""
    persons = [wereld.neem_op(number) for number in range(5)]
    for person in persons:
        for _ in range(2):
            dossier = open_dossier(wereld, person)

            def vul(conn: sa.Connection, person: bytes = person, dossier: bytes = dossier) -> None:
                for question in ("a", "b", "c"):
                    wereld.kluis.keep(person, dossier, question, question)
                wereld.kluis.keep_card(person, {"k": 1}, DAG)

            wereld.beurt(vul)
    refused = 0
    with wereld.engine.begin() as conn:
        places = plekken(conn)
        pairs = [(place, strange) for place in places for strange in places if place is not strange]
        for place, strange in pairs[::2][:1_000]:
            savepoint = conn.begin_nested()
            conn.execute(place.table.update().where(place.row).values({place.column: strange.sealed}))
            wereld.kluis.load(conn, ())
            with pytest.raises(Unreadable):
                place.read(wereld.kluis, conn)
            refused += 1
            savepoint.rollback()
    assert refused == 1_000


@dataclass
class Plek:
    """Where one sealed value stands, and how the vault reads it."""

    table: sa.Table
    row: sa.ColumnElement[bool]
    column: str
    sealed: bytes
    read: Callable[[Kluis, sa.Connection], object]


def plekken(conn: sa.Connection) -> list[Plek]:
    found = []
    for table, column in ((PERSOON, "account"), (DOSSIER, "inhoud"), (KAART, "inhoud"), (ANTWOORD, "inhoud")):
        for row in conn.execute(sa.select(table)):
            key = sa.and_(*(part == getattr(row, part.name) for part in table.primary_key))
            found.append(Plek(table, key, column, getattr(row, column), partial(lees, table, row)))
    return found


def lees(table: sa.Table, row: sa.Row[Any], kluis: Kluis, conn: sa.Connection) -> object:
    if table is PERSOON:
        return kluis.account(row.id)
    if table is DOSSIER:
        return kluis.dossier(row.persoon, row.id)
    if table is KAART:
        return kluis.card(conn, row.persoon, row.id)
    return kluis.answers(row.persoon, row.dossier)


def test_dezelfde_vraag_heeft_overal_een_ander_kenmerk(wereld: Wereld) -> None:
    """Who reads the database cannot see that two people, or one person twice, took the same branch."""
    for number in range(4):
        person = wereld.neem_op(number)
        for _ in range(2):
            bewaar(wereld, person, open_dossier(wereld, person), "even_moeilijk", 1)
    with wereld.engine.connect() as conn:
        assert len(set(conn.execute(sa.select(ANTWOORD.c.vraag)).scalars())) == 8


def test_de_antwoorden_op_een_keuze_zijn_in_de_database_even_lang(wereld: Wereld) -> None:
    person = wereld.neem_op(1)
    dossier = open_dossier(wereld, person)

    def doe(conn: sa.Connection) -> None:
        for option in ("ja", "nee", "weet_niet", "een heel lang eigen antwoord over mijn loopbaan", ["a", "b", "c"]):
            wereld.kluis.keep(person, dossier, str(option), option)

    wereld.beurt(doe)
    with wereld.engine.connect() as conn:
        assert len({len(sealed) for sealed in conn.execute(sa.select(ANTWOORD.c.inhoud)).scalars()}) == 1
