"""D13: twelve lessons of two minutes, planning cover, and four questions afterwards."""

import random

import pytest

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.machine import ENDED
from bot.engine.proof import prove
from bot.engine.session import Session
from bot.engine.stappen import EINDE, Kaart, Keuze, Meerkeuze, Open
from bot.rollen.leidinggevende import ROL, lessen
from bot.teksten import LANGUAGES, Teksten
from tests.dialogen.leidinggevende.telefoon import CATALOGUE, FOLDER, check, index, phone_of_manager, play, scripts
from tests.dialogen.test_gelijke_toon import count
from tests.engine.telefoon import Phone

LESSEN = [name for name in CATALOGUE.dialogen if lessen.is_lesson(name)]
OVER = ("les_04_weg", "eerst", ("goed", "eens", "missen"))
SCRIPTS = {
    "les_01_gesprek": (
        ("Wat doe je graag?", "Wat iemand goed kan", "Wat iemand later wil", "Klaar", "Ik vraag er iets over",
         "Wat doe je het liefst?", "»Ik begin bij wat iemand graag doet."),
    ),
    "les_02_luisteren": (
        ("Ik tel tot vijf", "Wat is er te veel?", "Ik weet het niet", "Neem rustig je tijd.", "Sla over"),
    ),
    "les_03_vragen": (("Wat geeft je energie?", "Wat zou er beter gaan?", "Ik zeg wat ik zag", "Iets anders",
                       "»Waar kijk je naar uit?", "Sla over"),),
    "les_04_weg": (
        ("Vertel eens.", "Wachten", "Bang voor een oordeel", "Klaar", "Fijn dat je dit zegt.", "»Eerst bedanken."),
        ("Ik kan je niet missen.", "Zelf invullen", "Sla over", "Wat zoek je vooral?", "Sla over"),
    ),
    "les_05_nee": (("We zullen zien.", "Vrijdag weet ik het.", "Wat eraan aantrekt", "Nu niet. Dit kan wel:",
                    "Sla over"),),
    "les_06_precies": (("Wanneer liep het vast?", "Een keer samen doen", "Een vast rustig uur",
                        "Weten, durven of tijd?", "Sla over"),),
    "les_07_manieren": (("Door het te doen", "Verder", "Een week vervangen", "Wie kan je dit tonen?", "Sla over"),),
    "les_08_onder_ons": (("Dit wel, dit niet.", "Vraag het hen zelf.", "Wat we afspreken", "Jij kiest wat ik zeg.",
                          "Sla over"),),
    "les_09_apart": (("Eerst vooruitkijken", "Ik weet het niet", "Het kwam niet aan bod", "Nu gaat het over later.",
                      "Sla over"),),
    "les_10_tijd": (("Ik geef een nieuwe dag", "Dat spreek ik af", "Gesprek in de dienst", "Neem jij even over?",
                     "Sla over"),),
    "les_11_opvolgen": (("Wat heb je van me nodig?", "Ik zeg het eerlijk", "Wat lukte al?", "Waarmee help ik je?",
                         "Sla over"),),
    "les_12_verder": (("Ik stop de vragen", "Prima, dat kan.", "Nee, lang niet altijd", "Ik hoef niets te weten.",
                       "Sla over"),),
    "vervanging": (("»8", "45 minuten", "Een ervaren collega", "Morgen", "Gekopieerd"),),
    "terugblik": (("Een beetje", "Nee", "Ja", "Was niet nodig", "Klaar"),),
}  # fmt: skip


def node_of(phone: Phone) -> str:
    place = Session.from_json(phone.session).place
    return place.step if place else ENDED


@pytest.mark.parametrize("naam", SCRIPTS)
def test_de_gesprekken_staan_juist_in_docs(naam: str) -> None:
    check(naam, SCRIPTS[naam])


def test_elk_gesprek_van_een_leidinggevende_heeft_een_blad_en_staat_in_de_lijst() -> None:
    assert set(scripts()) == set(CATALOGUE.dialogen) == {path.stem for path in FOLDER.glob("*.md")} - {"README"}
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == index()


def test_de_gesprekken_zijn_bewezen_in_alle_talen() -> None:
    teksten = Teksten()
    says = {language: (lambda phrase, language=language: teksten.words(phrase, language)) for language in LANGUAGES}
    assert [str(fault) for fault in prove(CATALOGUE.dialogen, says, ROL.gevolgen)] == []


def test_er_zijn_twaalf_lessen_en_na_de_laatste_wacht_het_oefengesprek() -> None:
    assert [lessen.number(name) for name in LESSEN] == list(range(1, 13))
    after = [CATALOGUE[name].dialoog.vervolg[-1][1] for name in LESSEN]
    assert after == [*LESSEN[1:], "oefengesprek"]
    assert all(CATALOGUE[name].dialoog.minuten == 2 for name in LESSEN)


@pytest.mark.parametrize("naam", LESSEN)
def test_een_les_is_kort_en_eindigt_met_een_eigen_zin(naam: str) -> None:
    steps = CATALOGUE[naam].dialoog.stappen
    assert 4 <= len(steps) <= 6
    assert [stap.naam for stap in steps[-2:]] == ["zin", "mee"]
    zin, mee = steps[-2:]
    assert isinstance(zin, Keuze)
    assert zin.eigen_antwoord
    assert len(zin.opties) == 3
    assert isinstance(mee, Open)
    assert mee.daarna == EINDE
    assert [stap.bewaart for stap in steps[-2:]] == [Prive(12), Prive(12)]
    assert all(isinstance(stap.bewaart, Tijdelijk) for stap in steps[:-2] if not isinstance(stap, Kaart))
    assert f"Les {lessen.number(naam)} van 12" == steps[0].kop


@pytest.mark.parametrize("naam", [*LESSEN, "oefengesprek"])
def test_elk_antwoord_krijgt_een_eerlijk_gevolg(naam: str) -> None:
    for stap in CATALOGUE[naam].steps.values():
        if isinstance(stap, Meerkeuze):
            assert stap.reactie
        elif isinstance(stap, Keuze) and stap.naam not in ("zin", "anders"):
            assert isinstance(stap.reactie, dict)
            assert set(stap.reactie) == set(stap.opties)
            assert len(set(stap.reactie.values())) == len(stap.opties), stap.naam
            said = [count(text) for text in stap.reactie.values()]
            assert max(said) <= 2.6 * min(said), (stap.naam, said)  # no answer is brushed off


def test_wie_wil_blijven_of_weggaan_hoort_geen_oordeel() -> None:
    naam, step, keys = OVER
    stap = CATALOGUE[naam].step(step)
    assert isinstance(stap, Keuze)
    assert isinstance(stap.reactie, dict)
    for text in stap.reactie.values():
        assert not any(word in text.casefold() for word in ("fout", "verkeerd", "slecht", "juist", "goed zo"))
    assert set(keys) == set(stap.opties)


@pytest.mark.parametrize("naam", list(CATALOGUE.dialogen))
def test_elke_tak_is_te_bereiken_met_tikken(naam: str) -> None:
    fingers = random.Random(7)
    compiled = CATALOGUE[naam]
    todo = set(compiled.steps) - {"open", "afloop"}  # silent forks
    for _ in range(400):
        phone = phone_of_manager().do_start(naam)
        for _turn in range(60):
            todo.discard(node_of(phone))
            if node_of(phone) == ENDED:
                break
            choices = [data for _label, data in phone.last.buttons if not data.endswith((":~t", ":~p", ":~w"))]
            phone.tik(fingers.choice(choices))
        assert node_of(phone) == ENDED
        if not todo:
            break
    assert not todo


@pytest.mark.parametrize("naam", list(CATALOGUE.dialogen))
def test_overslaan_tot_het_einde_kan_altijd(naam: str) -> None:
    phone = phone_of_manager().do_start(naam)
    for _ in range(40):
        if node_of(phone) == ENDED:
            break
        skips = [data for _label, data in phone.last.buttons if data.endswith(":~o")]
        phone.tik(skips[0] if skips else phone.last.buttons[0][1])
    assert node_of(phone) == ENDED


def test_een_vraag_over_iemand_midden_in_een_les_krijgt_de_vaste_zin_en_dan_de_vraag_opnieuw() -> None:
    phone = play("les_05_nee", ("»Heeft Sofie uit mijn team al iets gevraagd?",))
    assert phone.text.startswith("Dat weet ik niet, en dat is met opzet.")
    assert phone.text.endswith("Wat zeg je?")
    assert node_of(phone) == "vraag"
    assert not phone.stored


def test_een_antwoord_in_eigen_woorden_mag_over_een_team_gaan() -> None:
    phone = play("les_01_gesprek", (*["Sla over"] * 4, "»Mijn team vaker vragen wie wat wil."))
    assert node_of(phone) == ENDED
    assert any("Mijn team vaker" in str(answers) for answers in phone.stored.values())


def test_vervanging_geeft_een_tekst_zonder_naam_en_zonder_reden() -> None:
    phone = play("vervanging", ("»8", "45 minuten", "Een andere chef", "Morgen"))
    assert "Aantal gesprekken in de gespreksweken: 8. Elk duurt 45 minuten." in phone.text
    assert "Een reden hoef je niet te geven." in phone.text
    assert all(isinstance(stap.bewaart, Tijdelijk) for stap in CATALOGUE["vervanging"].dialoog.stappen[:-1])


def test_de_terugblik_wordt_nergens_geteld() -> None:
    phone = play("terugblik", ("Ja", "Nee", "Een beetje", "Ja", "Klaar"))
    assert not phone.counted
    assert all(isinstance(stap.bewaart, Prive) for stap in CATALOGUE["terugblik"].dialoog.stappen[:-1])
    assert any("Genoeg tijd: Ja. Vervanging geregeld: Nee." in message.text for message in phone.messages)
