"""A minute to look back on the deal: how each thing went, and what becomes of it; every choice in one tone."""

import json
import re

import pytest

from bot.engine.answer import Answer
from bot.engine.bewaring import Prive
from bot.engine.effects import Drop, Keep
from bot.engine.events import Event, Kind
from bot.engine.loopbaan.staat import Deal, Loopbaan
from bot.engine.moving import arrive
from bot.engine.reopening import reopen
from bot.engine.session import Session
from bot.engine.stappen import Keuze
from bot.engine.work import Known, Work
from tests.dialogen.transcript import check, phone_with, play
from tests.engine.demo import EMPTY, OWN
from tests.engine.telefoon import CATALOGUE, Phone, say

OWN_SOURCES = OWN
SCRIPTS = (
    ("Verder", "Nadenken wat ik wil (ma…", "Iets leren (zaterdag 21…", "Klaar", "Het lukte", "Het lukte nog niet",
     "Zo verder doen", "Over 3 maanden"),
    ("Verder", "Iets leren (zaterdag 21…", "Klaar", "Het lukte deels", "Een nieuwe deal"),
    ("Verder", "Sla over", "Stoppen"),
)  # fmt: skip


def with_deal() -> Phone:
    """Somebody who made a deal, with things of their own in it."""
    phone = phone_with(OWN)
    phone.loopbaan = json.loads(json.dumps(Loopbaan(deal=Deal("aa", 1, "2026-11-21"), nummers={"deal": 1}).to_json()))
    return phone.do_start("deal_terugblik").tik("Verder")


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("deal_terugblik", SCRIPTS, OWN)


def test_je_ziet_eerst_helemaal_wat_je_afsprak() -> None:
    text = play("deal_terugblik", (), OWN).text
    assert "Nadenken wat ik wil (maandag 2 november)\nIets leren (zaterdag 21 november)" in text


def test_van_een_deal_met_een_ding_hoef_je_niets_te_kiezen() -> None:
    phone = play("deal_terugblik", ("Verder",), {"mijn_deal": {"1": "Iets leren (zaterdag 21 november)"}})
    assert "Hoe ging dit?\nIets leren (zaterdag 21 november)" in phone.text


def test_elk_deel_dat_je_aantikt_krijgt_een_eigen_vraag() -> None:
    phone = play("deal_terugblik", SCRIPTS[0][:4], OWN)
    assert "Hoe ging dit?\nNadenken wat ik wil (maandag 2 november)" in phone.text
    phone.tik("Het lukte")
    assert "Hoe ging dit?\nIets leren" in phone.text


@pytest.mark.parametrize(("knop", "dag"), [
    ("Over 3 maanden", "2027-02-21"), ("Over 6 maanden", "2027-05-21"), ("Over 4 weken", "2026-12-19"),
])  # fmt: skip
def test_wie_zo_verder_doet_houdt_dezelfde_deal_met_een_nieuwe_dag(knop: str, dag: str) -> None:
    phone = with_deal().tik("Sla over").tik("Zo verder doen")
    if knop == "Over 4 weken":
        phone.tik("Ik kies een dag")
    phone.tik(knop)
    assert phone.loopbaan["deal"] == {"dossier": "aa", "nummer": 2, "terug": dag}


@pytest.mark.parametrize("acts", [
    ("Aanpassen",), ("Een nieuwe deal",), ("Stoppen",), ("Zo verder doen", "Niet meer"), ("Zo verder doen", "Sla over"),
])  # fmt: skip
def test_in_elk_ander_geval_vraag_ik_er_niet_meer_naar(acts: tuple[str, ...]) -> None:
    phone = with_deal().tik("Sla over")
    for act in acts:
        phone.tik(act)
    assert not phone.loopbaan.get("deal")


def test_wie_aanpast_of_opnieuw_begint_kan_meteen_een_nieuwe_deal_maken() -> None:
    for label in ("Aanpassen", "Een nieuwe deal"):
        assert "Mijn deal" in with_deal().tik("Sla over").tik(label).labels
    assert "Mijn deal" not in with_deal().tik("Sla over").tik("Stoppen").labels


def test_wie_zijn_deal_wiste_hoort_dat_vriendelijk() -> None:
    phone = Phone(sources=EMPTY.sources).do_start("deal_terugblik")
    assert phone.text.startswith("Ik vind niet meer wat je toen afsprak. Dat geeft niet.")
    assert "Wat doe je met je deal?" in phone.tik("Verder").text


def test_elk_antwoord_krijgt_even_veel_woorden() -> None:
    """Kept, adjusted or stopped; done or not: no choice is worth more words than another."""
    steps = CATALOGUE["deal_terugblik"].steps
    for stap in (steps["besluit"], steps["deze/ging"]):
        assert isinstance(stap, Keuze)
        assert isinstance(stap.reactie, dict)
        assert set(stap.reactie) == set(stap.opties)
        words = [len(re.findall(r"\w[\w'-]*", text)) for text in stap.reactie.values()]
        assert max(words) <= 1.2 * min(words), (stap.naam, words)



def test_alles_blijft_negen_maanden() -> None:
    kept = [stap.bewaart for stap in CATALOGUE["deal_terugblik"].steps.values() if stap.bewaart is not None]
    assert kept == [Prive(9)] * 5


def test_wie_later_iets_aanpast_verliest_niet_wat_er_toen_stond() -> None:
    """The deal itself may be gone by then: the list is empty, and what was ticked stays ticked."""
    answers = {"deel": Answer(("1",), "Iets leren"), "deze/ging#1": Answer(("ja",)), "besluit": Answer(("stoppen",))}
    event = Event(id=1, kind=Kind.TAP, person=1, chat=1)
    work = Work(Session(), event, Known(CATALOGUE, say, Phone().now, "nieuw", {}, {"d1": answers}))
    reopen(work, "deal_terugblik", "d1", 1)
    work.place.step = "deel"
    arrive(work)
    assert not [effect for effect in work.effects if isinstance(effect, (Keep, Drop))]
