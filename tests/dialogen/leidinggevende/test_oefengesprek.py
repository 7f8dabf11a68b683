"""The practice talk with Noor: ten turns, three options each, three endings, and a way back."""

import random

from bot.engine.answer import Answer, Answers
from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.stappen import Keuze
from tests.dialogen.leidinggevende.telefoon import CATALOGUE, check, play

OPEN = ("Begin", "Fijn dat je er bent.", "Vertel eens.", "Ik wacht", "Wat trekt je daarin?", "Wanneer was dat zo?",
        "Nu niet. Dit kan wel.", "Wat wil je dan kunnen?", "Doen we het samen?", "Jij kiest wat ik zeg.",
        "Wat doen we, wanneer?", "Kijk terug", "Verder", "Niets, zo was het goed")  # fmt: skip
HERSTELD = ("Begin", "We hebben 20 minuten.", "Ik kan je niet missen.", "Is het de planning?",
            "Sorry, ik ging te snel.", "Daar wil ik over horen.", "Nee, dat gaat niet.", "Ja, schrijf je in.",
            "Wanneer liep het mis?", "Ja hoor, alles.", "Wat doen we, wanneer?", "Kijk terug", "Verder",
            "De stilte")  # fmt: skip
DICHT = ("Begin", "Je werkt goed.", "Je doet het toch goed?", "Hoe is het thuis?", "Zeg het nu maar.",
         "Blijf je dan niet?", "Ik zal eens zien.", "Eerst eens proberen?", "Dat leer je vanzelf.",
         "Ik moet dit melden.", "Kom gerust eens langs.", "Kijk terug", "Verder", "Het begin")  # fmt: skip
SCRIPTS = {"oefengesprek": (OPEN, HERSTELD, DICHT)}
NOOR = CATALOGUE["oefengesprek"]
TURNS = [stap for stap in NOOR.steps.values() if isinstance(stap, Keuze) and stap.naam != "anders"]


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("oefengesprek", SCRIPTS["oefengesprek"])


def test_noor_is_verzonnen_en_dat_staat_er_voor_en_na() -> None:
    phone = play("oefengesprek", OPEN)
    assert phone.messages[0].text.startswith("Noor bestaat niet.")
    assert any("Noor is verzonnen." in message.text for message in phone.messages[1:])


def test_elk_gesprek_met_noor_duurt_tien_beurten_van_drie_keuzes() -> None:
    assert all(len(stap.opties) == 3 for stap in TURNS)
    fingers = random.Random(3)
    seen: set[str] = set()
    for _ in range(2_000):
        answers: Answers = {stap.naam: Answer((fingers.choice(list(stap.opties)),)) for stap in TURNS}
        path = [step for step in NOOR.path(answers) if step in answers]
        assert len(path) == 10
        seen |= {step for step in NOOR.path(answers) if step.startswith("af_")}
    assert seen == {"af_open", "af_half", "af_dicht"}


def test_wie_goed_luistert_hoort_meer_dan_wie_zelf_invult() -> None:
    opened, closed = play("oefengesprek", OPEN[:4]), play("oefengesprek", DICHT[:4])
    assert "jongeren" in opened.text
    assert "jongeren" not in closed.text


def test_een_slecht_begin_is_te_herstellen() -> None:
    phone = play("oefengesprek", HERSTELD[:11])
    assert "komt het eerst aan jou vertellen" in phone.text


def test_blijven_en_weggaan_zijn_allebei_goed() -> None:
    assert "Misschien blijft ze, misschien gaat ze ooit weg." in NOOR.step("af_open").tekst


def test_de_terugblik_toont_je_eigen_keuzes() -> None:
    phone = play("oefengesprek", DICHT[:12])
    for words in ("Je werkt goed.", "Je doet het toch goed?", "Hoe is het thuis?", "Ik zal eens zien.",
                  "Ik moet dit melden.", "Kom gerust eens langs."):  # fmt: skip
        assert words in phone.text


def test_alleen_wat_je_anders_doet_blijft() -> None:
    assert all(isinstance(stap.bewaart, Tijdelijk) for stap in TURNS)
    assert NOOR.step("anders").bewaart == Prive(12)
