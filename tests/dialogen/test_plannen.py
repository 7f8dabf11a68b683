"""D7: a day, a place and somebody who takes over, or how to ask for a talk; no text to copy says why."""

import pytest

from bot.dialogen.medewerker.plannen import zinnen
from bot.engine.bewaring import Prive
from bot.engine.stappen import Kaart
from tests.dialogen.test_gelijke_toon import count, even
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE, Phone

SCRIPTS = (
    # a day, and both have to be replaced
    ("Ja", "»woensdag om 14u30", "Ja", "45 minuten", "Op het werk", "Ja, ons allebei", "Gekopieerd", "De dag ervoor",
     "Twee uur ervoor", "Klaar", "Ja, graag", "Bewaren"),
    # by buttons alone; the length is not known, no reminders
    ("Ja", "Over een week", "10 uur", "10.00", "Ja", "Ik weet het niet", "Buiten", "Ja, mij", "Gekopieerd",
     "Nee, dank je", "Nee, dank je", "Bewaren"),
    # no day yet: an example to copy, and a day to ask
    ("Nog niet", "Toon een voorbeeld", "Over taken en uren", "Gekopieerd", "Over 3 dagen", "Bewaren"),
    ("Nog niet", "Ik zeg het zelf", "»gisteren", "»maandag", "Ja", "Niet bewaren", "Ja"),
)  # fmt: skip
TO_VERVANG = SCRIPTS[0][:5]
VERRAADT = ("loopbaan", "toekomst", "ontwikkel", "evaluatie", "Loopbaanmaatje", "plan")


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("plannen", SCRIPTS)


@pytest.mark.parametrize(("knop", "vraagt"), [
    ("Ja, mij", "Kan iemand dan mijn dienst overnemen?"),
    ("Ja, mijn leidinggevende", "Kan iemand dan de leiding van de dienst overnemen?"),
    ("Ja, ons allebei", "Kan iemand dan mijn dienst overnemen? En wie neemt de leiding over?"),
])  # fmt: skip
@pytest.mark.parametrize("duur", ["45 minuten", "Ik weet het niet", "Sla over"])
def test_de_vraag_aan_de_planning_noemt_dag_en_duur_en_geen_reden(knop: str, vraagt: str, duur: str) -> None:
    text = play("plannen", (*TO_VERVANG[:3], duur, "Op het werk", knop)).text
    assert text.startswith("Dag. ")
    assert "woensdag 25 november om 14.30 uur" in text
    assert vraagt in text
    assert ("45 minuten" in text) == (duur == "45 minuten")
    assert "…" not in text
    assert not any(woord in text for woord in VERRAADT)


def test_zonder_vervanging_komt_er_geen_tekst_om_te_kopieren() -> None:
    assert "herinneren" in play("plannen", (*TO_VERVANG, "Nee, niemand")).text


@pytest.mark.parametrize("plek", ["Op het werk", "Buiten", "Online", "Ik weet het niet"])
def test_bij_elke_plek_staat_dat_niemand_meeluistert(plek: str) -> None:
    assert "niemand meeluistert" in play("plannen", (*TO_VERVANG[:4], plek)).text


def test_een_gepland_gesprek_staat_in_de_loopbaan_met_dag_duur_en_herinneringen() -> None:
    phone = play("plannen", SCRIPTS[0])
    gesprek = phone.loopbaan["gesprek"]
    assert gesprek["op"] == "2026-11-25T14:30"
    assert (gesprek["minuten"], gesprek["plek"], gesprek["vervang"]) == (45, "werk", "allebei")
    assert gesprek["herinner"] == ["dag", "uren"]
    assert phone.loopbaan["fase"] == "gesprek_gepland"
    assert "Snelle voorbereiding" in phone.labels


def test_geen_herinnering_is_geen_herinnering() -> None:
    assert play("plannen", SCRIPTS[1]).loopbaan["gesprek"]["herinner"] == []


def test_opnieuw_plannen_verzet_hetzelfde_gesprek() -> None:
    phone = play("plannen", SCRIPTS[1])
    eerst = phone.loopbaan["gesprek"]
    phone.do_start("plannen")
    for act in ("Ja", "Over 2 weken", "11 uur", "11.30", "Ja", *["Sla over"] * 5, "Bewaren"):
        phone.tik(act)
    daarna = phone.loopbaan["gesprek"]
    assert daarna["op"] == "2026-12-05T11:30"
    assert (daarna["nummer"], daarna["kenmerk"]) == (eerst["nummer"], eerst["kenmerk"])
    assert daarna["verzet"] == 1


def test_een_dag_om_te_vragen_is_nog_geen_gesprek() -> None:
    phone = play("plannen", SCRIPTS[2])
    assert phone.loopbaan["vraagt"] == "2026-11-24"
    assert "gesprek" not in phone.loopbaan
    assert "Met wie praat ik?" in phone.labels


def test_wie_de_dag_overslaat_krijgt_de_vraag_hoe_je_het_vraagt() -> None:
    assert "Hoe vraag je het gesprek?" in play("plannen", ("Ja", "Sla over")).text


def test_niet_bewaren_verandert_niets_aan_de_loopbaan() -> None:
    assert play("plannen", (*SCRIPTS[0][:-1], "Niet bewaren", "Ja")).loopbaan.get("gesprek") is None
    assert "vraagt" not in play("plannen", SCRIPTS[3]).loopbaan


def test_een_dag_die_voorbij_is_wordt_teruggevraagd() -> None:
    phone = play("plannen", ("Ja", "»3 januari om 10 uur"))
    assert "3 januari 2027 om 10.00 uur" in phone.text
    assert "gesprek" not in phone.loopbaan


def test_de_tekst_om_te_kopieren_staat_alleen_in_zijn_bericht() -> None:
    for label, begin in (("Over later", "Ik wil graag eens over mijn werk"), ("Over taken en uren", "Ik wil graag"),
                         ("Ik twijfel over iets", "Ik wil graag eens praten")):
        text = play("plannen", ("Nog niet", "Toon een voorbeeld", label)).text
        assert text.startswith(begin)
        assert text.endswith("Wanneer past dat?")
        assert "\n" not in text


def test_de_voorbeelden_zijn_even_lang_of_je_nu_verder_wil_verandert_of_twijfelt() -> None:
    assert even([count(zin) for zin in (zinnen.LATER, zinnen.TAKEN, zinnen.TWIJFEL)])


def test_wie_een_dag_heeft_kan_meteen_oefenen() -> None:
    assert "Oefen je gesprek" in play("plannen", SCRIPTS[0]).labels
    assert "Oefen je gesprek" not in play("plannen", SCRIPTS[2]).labels


def test_alles_blijft_een_maand_en_niets_komt_op_een_kaart() -> None:
    steps = CATALOGUE["plannen"].steps.values()
    assert {stap.bewaart for stap in steps if stap.bewaart is not None} == {Prive(1)}
    assert not [stap.naam for stap in steps if stap.bewaart is not None and stap.op_kaart]
    assert "Maak gesprekskaart" not in play("plannen", SCRIPTS[0][:-1]).labels


def test_elke_kaart_van_plannen_noemt_alleen_wat_al_gevraagd_is() -> None:
    compiled = CATALOGUE["plannen"]
    for naam in ("vraag_mij", "vraag_leiding", "vraag_allebei"):
        stap = compiled.step(naam)
        assert isinstance(stap, Kaart)
        assert compiled.order[naam] > compiled.order["op"]
        assert compiled.order[naam] > compiled.order["duur"]


def test_midden_in_de_nacht_en_bij_de_zomertijd_blijft_het_uur_wat_je_typte() -> None:
    phone = Phone()
    for uur in (0, 23):
        phone.now = phone.now.replace(hour=uur, minute=40)
        phone.typ("menu").do_start("plannen")
        if "Opnieuw beginnen" in phone.labels:
            phone.tik("Opnieuw beginnen").tik("Ja")
        phone.tik("Ja").typ("29 maart 2027 om 9u15").tik("Ja")
        kept = [answers["op"]["k"] for answers in phone.stored.values() if "op" in answers]
        assert kept[-1] == ["2027-03-29T09:15"]


def test_wie_voorbereidt_zonder_dag_kan_daarna_plannen() -> None:
    rest = ("Over mijn loopbaan", "4  goed", *["Sla over"] * 5, "Bewaren")
    assert "Gesprek plannen" in play("voorbereiding_kort", ("Nog niet gepland", *rest)).labels
    assert "Gesprek plannen" not in play("voorbereiding_kort", ("Deze week", *rest)).labels
