"""D20: a text to send yourself; what one heard is written down later, reachable from the menu."""

from bot.engine.bewaring import Prive
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE

SCRIPTS = (
    ("Hoe ik luister", "Een collega", "Wat doe ik goed?", "Wanneer hielp ik jou?", "Klaar", "Gekopieerd", "»menu",
     "Verder waar je was", "Ik kreeg antwoord", "»Ik luister rustig, ook als het druk is.", "Maak gesprekskaart",
     "Klaar"),
    ("Iets anders", "»of ik op tijd ben", "Mijn leidinggevende", "Wat kan ik meer doen?", "Klaar", "Gekopieerd",
     "Ik kreeg antwoord", "Nog niets gehoord", "Bewaren"),
    ("Ik weet het niet", "Een cliënt of klant", "Sla over", "Gekopieerd", "Ik kreeg antwoord", "Sla over",
     "Niet bewaren", "Ja"),
)  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("feedback", SCRIPTS)


def test_de_tekst_draagt_het_onderwerp_en_de_vragen() -> None:
    text = play("feedback", SCRIPTS[0][:5]).text
    assert "Het gaat over: Hoe ik luister\nWat doe ik goed?\nWanneer hielp ik jou?\n" in text
    assert "of ik op tijd ben" in play("feedback", SCRIPTS[1][:5]).text


def test_de_tekst_past_bij_wie_hem_krijgt() -> None:
    assert "Ik bereid een gesprek" in play("feedback", SCRIPTS[1][:5]).text
    assert "Je mag ook nee zeggen" in play("feedback", SCRIPTS[2][:3]).text


def test_hoogstens_twee_vragen() -> None:
    phone = play("feedback", SCRIPTS[0][:4]).tik("Wat kan ik meer doen?")
    assert "Je koos er al 2" in phone.text


def test_dagen_later_komt_de_laatste_vraag_via_het_menu() -> None:
    phone = play("feedback", SCRIPTS[0][:6]).typ("pauze").typ("menu")
    phone.tik("Verder waar je was").tik("Ik kreeg antwoord")
    assert "Wat hoorde je?" in phone.text
    assert "Schrijf geen namen" in phone.text


def test_alles_blijft_twaalf_maanden() -> None:
    kept = [stap.bewaart for stap in CATALOGUE["feedback"].steps.values() if stap.bewaart is not None]
    assert kept == [Prive(12)] * 4
