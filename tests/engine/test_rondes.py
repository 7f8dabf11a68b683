"""Rounds: for each line that was typed, and as often as the person says that there is another one."""

from dataclasses import replace
from typing import Any

import pytest

from bot.engine import own_answers
from bot.engine.answer import Answer
from bot.engine.bewaarlijst import retention_page
from bot.engine.dialoog import Dialoog
from bot.engine.draw import draw
from bot.engine.machine import Catalogue, Compiled
from bot.engine.proof import prove
from bot.engine.rounds import items, lines_of
from bot.engine.stappen import Datum, Herhaal, Kaart, Keuze, Open, Slot
from bot.engine.work import Known
from bot.teksten import Teksten
from tests.engine.proefdialoog import JAAR
from tests.engine.telefoon import CATALOGUE, Phone, say

TEKSTEN = Teksten()
RONDES = Dialoog(
    titel="Rondes",
    minuten=3,
    stappen=(
        Open("punten", "Wat spraken jullie af?", regels=3, anders_gezegd="Noem je punten.", kort="Punten", bewaart=JAAR,
             niets="Niets nu"),
        Herhaal("per_punt", "", over="punten", stappen=(
            Open("wie", "Wie doet dit: {item}?", anders_gezegd="Wie?", kort="Wie", bewaart=JAAR),
            Datum("tegen", "Wanneer is dit klaar: {item}?", anders_gezegd="Welke dag?", kort="Tegen", bewaart=JAAR),
        )),
        Herhaal("acties", "", nog="Nog een actie?", hoogstens=3, stappen=(
            Keuze("manier", "Actie {item}. Op welke manier?", opties={"doen": "Doen", "les": "Een les"},
                  daarna={"les": "welke_les"}, anders_gezegd="Hoe?", kort="Manier", bewaart=JAAR),
            Keuze("hoe", "Hoe ga je het doen?", opties={"taak": "Een extra taak", "ruil": "Taken ruilen"},
                  daarna="stap", anders_gezegd="Wat?", kort="Vorm", bewaart=JAAR),
            Keuze("welke_les", "Welke les?", opties={"kort": "Een korte les", "lang": "Een opleiding"},
                  anders_gezegd="Wat leer je?", kort="Les", bewaart=JAAR),
            Open("stap", "Wat is je eerste stap?", voorbeelden=("Ik vraag het.",),
                 voorbeelden_bij=("manier", {"les": ("Ik schrijf me in.",)}), weet_niet="tip",
                 daarna="klaar_op", anders_gezegd="Waarmee begin je?", kort="Eerste stap", bewaart=JAAR),
            Kaart("tip", "Begin klein: vraag het morgen aan iemand."),
            Datum("klaar_op", "Wanneer is «{stap}» klaar?", anders_gezegd="Welke dag?", kort="Klaar op", bewaart=JAAR),
        )),
        Slot("slot", "Dat was het.", titel="Mijn rondes"),
    ),
)  # fmt: skip
ALLES = Catalogue({**CATALOGUE.dialogen, "rondes": RONDES})


@pytest.fixture
def noor() -> Phone:
    return Phone(catalogue=ALLES).do_start("rondes")


def bewaard(noor: Phone) -> dict[str, Any]:
    [answers] = noor.stored.values()
    return {node: answer.get("t") or answer["k"][0] for node, answer in answers.items() if node != "slot"}


def twee_punten(noor: Phone) -> Phone:
    noor.typ("Een dag meelopen\nHet rooster bekijken")
    return noor.typ("ik").tik("Morgen").typ("de planner").tik("Over een week")


def actie(noor: Phone, stap: str) -> Phone:
    return noor.tik("Doen").tik("Een extra taak").typ(stap).tik("Morgen")


def aan_het_einde(noor: Phone) -> Phone:
    actie(twee_punten(noor), "eerst dit").tik("Ja")
    return actie(noor, "dan dat").tik("Klaar")


def test_het_voorbeeld_staat_zijn_bewijs() -> None:
    assert prove({"rondes": RONDES}, {"nl_BE": lambda zin: TEKSTEN.words(zin, "nl_BE")}) == []


@pytest.mark.parametrize(("getypt", "regels"), [
    ("een\ntwee", ("een", "twee")),
    ("- een\n• twee\n* drie", ("een", "twee", "drie")),
    ("1. een\n2) twee", ("een", "twee")),
    ("\n  een  \n\n", ("een",)),
    ("-een\n14 dagen rust\n2 keer oefenen", ("een", "14 dagen rust", "2 keer oefenen")),
    (" \n-\n", ()),
])  # fmt: skip
def test_streepjes_en_nummers_vooraan_horen_niet_bij_een_regel(getypt: str, regels: tuple[str, ...]) -> None:
    assert lines_of(getypt) == regels


def test_elke_getypte_regel_krijgt_zijn_eigen_vragen(noor: Phone) -> None:
    assert "Typ elk punt op een nieuwe regel. Hoogstens 3." in noor.text
    noor.typ("- Een dag meelopen\n\n- Het rooster bekijken")
    assert "Wie doet dit: Een dag meelopen?" in noor.text
    noor.typ("ik")
    assert "Wanneer is dit klaar: Een dag meelopen?" in noor.text
    noor.tik("Morgen")
    assert "Wie doet dit: Het rooster bekijken?" in noor.text
    noor.typ("de planner").tik("Over een week")
    assert "Actie 1. Op welke manier?" in noor.text


@pytest.mark.parametrize("knop", ["Niets nu", "Sla over"])
def test_zonder_regels_is_er_geen_ronde(noor: Phone, knop: str) -> None:
    noor.tik(knop)
    assert "Actie 1. Op welke manier?" in noor.text


def test_meer_regels_dan_er_kunnen_wordt_gezegd_en_niets_valt_stil_weg(noor: Phone) -> None:
    noor.typ("a\nb\nc\nd")
    assert "Dat zijn 4 regels. Hoogstens 3 kan." in noor.text
    assert not noor.stored
    noor.typ("a\nb\nc")
    assert "Wie doet dit: a?" in noor.text


def test_een_regel_minder_laat_de_antwoorden_bij_de_juiste_regel(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Punten").typ("Het rooster bekijken")
    assert "Wie (Het rooster bekijken): de planner" in noor.text
    assert "Een dag meelopen" not in noor.text
    assert not [node for node in bewaard(noor) if node.startswith("per_punt/") and node.endswith("#2")]
    noor.tik("Bewaren")
    assert "per_punt/wie#1" in noor.finished[-1].path


def test_een_regel_ertussen_vraagt_alleen_de_nieuwe(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Punten").typ("Een dag meelopen\nMijn uren tellen\nHet rooster bekijken")
    assert "Wie doet dit: Mijn uren tellen?" in noor.text
    noor.typ("mijn collega").tik("Morgen")
    assert bewaard(noor)["per_punt/wie#1"] == "ik"
    assert bewaard(noor)["per_punt/wie#2"] == "mijn collega"
    assert bewaard(noor)["per_punt/wie#3"] == "de planner"
    assert "Dit heb je opgeschreven" in noor.text


def test_wisselen_van_plaats_neemt_de_antwoorden_mee(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Punten").typ("Het rooster bekijken\nEen dag meelopen")
    assert bewaard(noor)["per_punt/wie#1"] == "de planner"
    assert bewaard(noor)["per_punt/wie#2"] == "ik"


def test_een_tikfout_verbeteren_verliest_geen_antwoord(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Punten").typ("Een dag meelopen\nHet rooster samen bekijken")
    assert "Wie (Het rooster samen bekijken): de planner" in noor.text


def test_er_komt_een_ronde_bij_tot_de_persoon_klaar_zegt(noor: Phone) -> None:
    actie(twee_punten(noor), "eerst dit")
    assert "Nog een actie?" in noor.text
    assert noor.labels[:2] == ["Ja", "Klaar"]
    noor.tik("Ja")
    assert "Actie 2. Op welke manier?" in noor.text
    actie(noor, "dan dat").tik("Klaar")
    assert "Eerste stap (1): eerst dit" in noor.text
    assert "Eerste stap (2): dan dat" in noor.text
    assert "Nog een actie" not in noor.text


def test_na_de_laatste_ronde_wordt_er_niet_meer_gevraagd(noor: Phone) -> None:
    actie(twee_punten(noor), "a").tik("Ja")
    actie(noor, "b").tik("Ja")
    actie(noor, "c")
    assert "Dit heb je opgeschreven" in noor.text


def test_meer_rondes_dan_er_kunnen_worden_nooit_geteld() -> None:
    """Somebody may have said yes in an older version that allowed more rounds."""
    acties = next(stap for stap in RONDES.stappen if stap.naam == "acties")
    assert isinstance(acties, Herhaal)
    answers = {f"acties/nog#{number}": Answer(("ja",)) for number in range(1, 9)}
    assert items(acties, answers, None) == ("1", "2", "3")


def test_in_een_ronde_kiest_het_antwoord_de_volgende_vraag(noor: Phone) -> None:
    twee_punten(noor).tik("Een les")
    assert "Welke les?" in noor.text
    noor.tik("Een opleiding")
    assert "«Ik schrijf me in.»" in noor.text
    noor.tik("Ik weet het niet")
    assert "Begin klein" in noor.text
    noor.tik("Oké")
    assert "Wanneer is «…» klaar?" in noor.text


def test_een_vraag_noemt_het_antwoord_van_haar_eigen_ronde(noor: Phone) -> None:
    actie(twee_punten(noor), "eerst dit").tik("Ja").tik("Doen").tik("Een extra taak").typ("dan dat")
    assert "Wanneer is «dan dat» klaar?" in noor.text


def test_terug_gaat_door_de_rondes_en_hun_takken_heen(noor: Phone) -> None:
    actie(twee_punten(noor), "eerst dit").tik("Ja")
    for vraag in ("Nog een actie?", "Wanneer is «eerst dit» klaar?", "Wat is je eerste stap?", "Hoe ga je het doen?",
                  "Actie 1. Op welke manier?", "Wanneer is dit klaar: Het rooster bekijken?"):
        noor.tik("Terug")
        assert vraag in noor.text


def test_alles_overslaan_komt_ook_aan_het_einde(noor: Phone) -> None:
    for _ in range(6):
        noor.tik("Sla over")
    assert "Je hebt nog niets opgeschreven." in noor.text


def test_een_antwoord_in_het_midden_laat_zich_aanpassen_en_de_tak_volgt(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Manier (1)").tik("Een les")
    assert "Welke les?" in noor.text
    noor.tik("Een korte les")
    assert "Les (1): Een korte les" in noor.text
    assert "Vorm (1)" not in noor.text
    assert "Vorm (2): Een extra taak" in noor.text
    noor.tik("Bewaren")
    assert "acties/hoe#1" not in noor.finished[-1].path


def test_een_weggehaalde_ronde_verliest_haar_antwoorden_aan_het_einde(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Nog een actie? (1)").tik("Klaar")
    assert "(2)" not in noor.text.replace("Het rooster bekijken", "")
    assert "dan dat" not in noor.text
    noor.tik("Bewaren")
    path = noor.finished[-1].path
    assert "acties/stap#1" in path
    assert not [node for node in path if node.startswith("acties/") and node.endswith("#2")]


def test_een_ronde_erbij_aan_het_einde(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Nog een actie? (2)").tik("Ja")
    assert "Actie 3. Op welke manier?" in noor.text
    actie(noor, "nog iets")
    assert "Eerste stap (3): nog iets" in noor.text


def test_een_oude_knop_van_een_ronde_verandert_niets_zonder_vragen(noor: Phone) -> None:
    twee_punten(noor)
    vraag = noor.last
    knoppen = list(vraag.buttons)
    noor.tik("Doen").tik("Een extra taak")
    vraag.buttons = knoppen
    noor.tik("Een les", message=vraag)
    assert "Wil je je antwoord veranderen in Een les?" in noor.text
    noor.tik("Ja, verander het")
    assert "Welke les?" in noor.text
    assert bewaard(noor)["acties/manier#1"] == "les"


def test_pauze_in_een_ronde_houdt_de_plek(noor: Phone) -> None:
    actie(twee_punten(noor), "eerst dit").tik("Ja").tik("Doen").tik("Pauze").typ("verder")
    assert "Hoe ga je het doen?" in noor.text
    noor.tik("Taken ruilen")
    assert bewaard(noor)["acties/hoe#2"] == "ruil"


def test_de_eigenaar_leest_elke_ronde_terug_met_haar_woorden(noor: Phone) -> None:
    aan_het_einde(noor)
    [stored] = noor.stored.values()
    answers = {node: Answer.from_json(one) for node, one in stored.items()}
    known = Known(ALLES, say, noor.now, "r")
    shown = {say(line.label): say(line.said) for line in own_answers.lines(known, "rondes", answers)}
    assert shown["Wie (Het rooster bekijken)"] == "de planner"
    assert shown["Eerste stap (2)"] == "dan dat"


def test_de_tekening_en_de_lijst_van_wat_bewaard_wordt_tonen_de_rondes() -> None:
    drawn = draw(Compiled("rondes", RONDES))
    assert "acties/nog: Nog een actie?" in drawn
    assert '-- "vol" -->' in drawn
    assert "`acties/nog`" in retention_page({"rondes": RONDES})


def test_een_vraag_die_nog_heet_botst_met_de_vraag_naar_nog_een_ronde() -> None:
    herhaal = next(stap for stap in RONDES.stappen if stap.naam == "acties")
    assert isinstance(herhaal, Herhaal)
    dubbel = replace(herhaal, stappen=(*herhaal.stappen, replace(herhaal.stappen[-1], naam="nog")))
    stappen = tuple(dubbel if stap is herhaal else stap for stap in RONDES.stappen)
    faults = prove({"rondes": replace(RONDES, stappen=stappen)}, {})
    assert [fault.stap for fault in faults if "twee keer" in fault.zin] == ["acties/nog"]
