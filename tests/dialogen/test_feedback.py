"""D20: a text to send yourself; what one heard is written down days later, by a way of its own."""

from bot.engine.bewaring import Prive, Tijdelijk
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE

VRAAG = "Ik wil iets vragen"
SCRIPTS = (
    (VRAAG, "Hoe ik luister", "Een collega", "Wat doe ik goed?", "Wanneer hielp ik jou?", "Klaar", "Gekopieerd",
     "Over een week", "Bewaren"),
    (VRAAG, "Iets anders", "»of ik op tijd ben", "Mijn leidinggevende", "Wat kan ik meer doen?", "Klaar",
     "Gekopieerd", "Sla over", "Bewaren"),
    ("Sla over", "Ik weet het niet", "Een cliënt of klant", "Sla over", "Gekopieerd", "Sla over", "Niet bewaren",
     "Ja"),
    ("Ik kreeg antwoord", "»Ik luister rustig, ook als het druk is.", "Maak gesprekskaart", "Klaar"),
    ("Ik kreeg antwoord", "Nog niets gehoord", "Bewaren"),
)  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("feedback", SCRIPTS)


def test_de_tekst_draagt_het_onderwerp_en_de_vragen() -> None:
    text = play("feedback", SCRIPTS[0][:6]).text
    assert "Het gaat over: Hoe ik luister\nWat doe ik goed?\nWanneer hielp ik jou?\n" in text
    assert "of ik op tijd ben" in play("feedback", SCRIPTS[1][:6]).text


def test_de_tekst_past_bij_wie_hem_krijgt() -> None:
    assert "Ik bereid een gesprek" in play("feedback", SCRIPTS[1][:6]).text
    assert "Je mag ook nee zeggen" in play("feedback", SCRIPTS[2][:4]).text


def test_hoogstens_twee_vragen() -> None:
    phone = play("feedback", SCRIPTS[0][:5]).tik("Wat kan ik meer doen?")
    assert "Je koos er al 2" in phone.text


def test_een_herinnering_zet_alleen_een_dag_in_de_loopbaan() -> None:
    phone = play("feedback", SCRIPTS[0])
    assert phone.loopbaan["feedback"] == "2026-11-28"
    assert play("feedback", SCRIPTS[1]).loopbaan.get("feedback", "") == ""


def test_niet_bewaren_vraagt_ook_nergens_om() -> None:
    assert play("feedback", SCRIPTS[2]).loopbaan.get("feedback", "") == ""
    phone = play("feedback", (*SCRIPTS[0][:-1], "Niet bewaren", "Ja"))
    assert phone.loopbaan.get("feedback", "") == ""


def test_dagen_later_komt_wie_iets_hoorde_meteen_bij_de_laatste_vraag() -> None:
    phone = play("feedback", SCRIPTS[0]).do_start("feedback").tik("Ik kreeg antwoord")
    assert "Wat hoorde je?" in phone.text
    assert "Schrijf geen namen" in phone.text
    phone.typ("Ik luister goed.").tik("Bewaren")
    assert phone.loopbaan.get("feedback", "") == ""


def test_wie_nog_niets_hoorde_wordt_niet_meer_herinnerd() -> None:
    phone = play("feedback", SCRIPTS[0]).do_start("feedback")
    phone.tik("Ik kreeg antwoord").tik("Nog niets gehoord").tik("Bewaren")
    assert phone.loopbaan.get("feedback", "") == ""


def test_de_antwoorden_blijven_twaalf_maanden_en_de_dag_niet() -> None:
    kept = {name: stap.bewaart for name, stap in CATALOGUE["feedback"].steps.items() if stap.bewaart is not None}
    assert kept.pop("herinner") == Tijdelijk()
    assert set(kept.values()) == {Prive(12)}
