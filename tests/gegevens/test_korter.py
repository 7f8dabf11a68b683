"""Keeping shorter: a day on which something goes only ever moves earlier."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.bewaring import Prive
from bot.engine.korter import FIELD, MONTHS, after_months, chosen, kept, sooner
from bot.engine.messages import Phrase
from bot.engine.wie import who_sees
from bot.kluis.kluis import Kluis
from tests.gegevens.bezoek import Bezoek

DAG = st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1))
KEUZE = st.sampled_from([*MONTHS])


@given(DAG, DAG, st.lists(KEUZE, min_size=1, max_size=6))
def test_hoe_vaak_iemand_ook_kiest_het_wordt_nooit_later(gaat: dt.date, laatst: dt.date, keuzes: list[int]) -> None:
    for maanden in keuzes:
        nieuw = sooner(gaat, laatst, maanden)
        assert nieuw <= gaat
        assert nieuw <= after_months(laatst, maanden)
        gaat = nieuw


@given(DAG, st.integers(0, 24))
def test_maanden_later_is_dezelfde_dag_of_de_laatste_van_de_maand(dag: dt.date, maanden: int) -> None:
    later = after_months(dag, maanden)
    assert (later.year - dag.year) * 12 + later.month - dag.month == maanden
    assert later.day == dag.day or (later + dt.timedelta(days=1)).day == 1


@given(st.integers(1, 24), st.sampled_from(["", "1", "3", "6", "12", "x", "-1", "²", None, True]))
def test_nooit_langer_dan_bij_de_vraag_staat(beloofd: int, keuze: object) -> None:
    account = {FIELD: keuze}
    assert kept(account, beloofd) <= beloofd
    assert chosen(account) in (0, *MONTHS)
    zin = who_sees(Prive(beloofd), account)[0]
    assert isinstance(zin, Phrase)
    assert zin.values.get("maanden", 1) == kept(account, beloofd)


@pytest.mark.parametrize("nieuw", [dt.date(2027, 1, 1), dt.date(2027, 5, 1), dt.date(2027, 9, 1)])
def test_een_kaart_gaat_in_de_kluis_alleen_vroeger_weg(noor: Bezoek, karim: Bezoek, nieuw: dt.date) -> None:
    eerst = dt.date(2027, 5, 1)
    kluis, database = Kluis(noor.huis.proces.keys), noor.huis.proces.database
    wie, ander = (kluis.pseudonym(een.telefoon.nummer) for een in (noor, karim))
    with database.begin() as conn:
        kluis.load(conn, [wie, ander])
        kaart = kluis.keep_card(wie, {"titel": "x"}, eerst)
        kluis.flush(conn)
        kluis.shorten_card(ander, kaart, dt.date(2026, 1, 1))
        kluis.shorten_card(wie, kaart, nieuw)
        kluis.savepoint()
        kluis.shorten_card(wie, kaart, dt.date(2026, 2, 2))
        kluis.rollback()
        in_de_beurt = [vervalt for _k, _c, vervalt in kluis.list_cards(conn, wie)]
        kluis.flush(conn)
    with database.begin() as conn:
        kluis.load(conn, [wie])
        assert [vervalt for _k, _c, vervalt in kluis.list_cards(conn, wie)] == in_de_beurt == [min(eerst, nieuw)]
