"""Every kind of step, with everything a person can do to it: tap, type, skip, go back, correct, send nonsense."""

from typing import Any

import pytest

from bot.engine.draw import draw
from bot.engine.events import Kind
from bot.engine.machine import Compiled
from bot.engine.proof import prove
from bot.teksten import LANGUAGES, Teksten
from tests.engine.proefdialoog import BRONNEN, PROEF, catalogus
from tests.engine.telefoon import Phone


@pytest.fixture
def noor() -> Phone:
    return Phone(catalogue=catalogus(), sources=dict(BRONNEN)).do_start("proef").tik("Start")


def bewaard(noor: Phone) -> dict[str, Any]:
    [answers] = noor.stored.values()
    return {node: answer for node, answer in answers.items() if node != "slot"}


def bij_dieren(noor: Phone) -> Phone:
    return noor.tik("Blauw").tik("5")


def bij_boek(noor: Phone) -> Phone:
    return bij_dieren(noor).tik("Een hond").tik("Klaar").typ("3").tik("Ja")


def bij_uren(noor: Phone) -> Phone:
    return bij_boek(noor).tik("De kleine keuken").tik("Gent").tik("Klaar").typ("de markt")


def bij_brief(noor: Phone) -> Phone:
    return bij_uren(noor).typ("8").tik("Morgen")


def aan_het_einde(noor: Phone) -> Phone:
    return stuur(bij_brief(noor), "brief.pdf")


def stuur(noor: Phone, naam: str, grootte: int = 1_000) -> Phone:
    return noor.do(Kind.FILE, text="bestand-id", name=naam, size=grootte)


def test_de_proefdialoog_is_bewezen_en_laat_zich_tekenen() -> None:
    teksten = Teksten()
    talen = {taal: (lambda zin, taal=taal: teksten.words(zin, taal)) for taal in LANGUAGES}
    assert prove(catalogus().dialogen, talen) == []
    tekening = draw(Compiled("proef", PROEF))
    assert 's6{{"per_dier"}}' in tekening
    assert 's6 -- "elk" --> s7' in tekening
    assert 's8 -- "volgende" --> s7' in tekening
    assert 's8 -- "klaar" --> s9' in tekening
    assert 's3 -- "cijfer? en kleur?" --> s4' in tekening


def test_een_heel_gesprek_met_tikken_en_typen(noor: Phone) -> None:
    aan_het_einde(noor)
    assert bewaard(noor) == {
        "kleur": {"k": ["blauw"]}, "cijfer": {"k": ["5"]}, "dieren": {"k": ["hond"]},
        "per_dier/keer#hond": {"k": ["3"]}, "per_dier/leuk#hond": {"k": ["ja"]},
        "boek": {"k": ["b1"], "t": "De kleine keuken"}, "plekken": {"k": ["gent"], "t": "Gent"},
        "per_plek/reden#gent": {"k": [], "t": "de markt"}, "uren": {"k": ["8"]}, "dag": {"k": ["2026-11-22"]},
        "brief": {"k": ["bestand-id"], "t": "brief.pdf"},
    }  # fmt: skip
    for regel in (
        "Kleur: Blauw", "Cijfer: 5", "Dieren: Een hond", "Aantal (Een hond): 3 keer", "Leuk (Een hond): Ja",
        "Boek: De kleine keuken", "Plekken: Gent", "Reden (Gent): de markt", "Uren: 8",
        "Dag: zondag 22 november", "Brief: brief.pdf",
    ):
        assert regel in noor.text, regel
    noor.tik("Maak gesprekskaart")
    assert [words for words in noor.labels if words.startswith("☑")] == ["☑ Kleur", "☑ Aantal (Een hond)"]
    noor.tik("Klaar")
    assert noor.cards[0].lines == (("", "Kleur", "Blauw"), ("", "Aantal (Een hond)", "3 keer"))
    assert noor.finished[-1].path[-1] == "slot"


def test_alles_overslaan_kan_ook(noor: Phone) -> None:
    for _ in range(9):
        if any(data.endswith(":~o") for _, data in noor.last.buttons):
            noor.tik("Sla over")
    assert "Je hebt nog niets opgeschreven" in noor.text


# --- Regel ---


def test_een_vertakking_gaat_over_meer_antwoorden_samen(noor: Phone) -> None:
    noor.tik("Rood").tik("9")
    assert "Waarom zo mooi?" in noor.text
    noor.tik("Terug").tik("7")
    assert "Welke dieren" in noor.text
    noor.tik("Terug").tik("Terug").tik("Blauw")
    assert "Welke dieren" in noor.text


def test_ik_weet_het_niet_neemt_de_gewone_weg(noor: Phone) -> None:
    noor.tik("Ik weet het niet")
    assert noor.text.startswith("Dat mag.")
    assert "Hoe mooi" in noor.text


def test_een_keuze_kan_een_stuk_overslaan(noor: Phone) -> None:
    noor.tik("Grijs")
    assert "Hoeveel uur" in noor.text
    assert noor.text.startswith("Vraag 2 van 4")


# --- Schaal ---


@pytest.mark.parametrize(("typed", "key"), [("10", "10"), ("prachtig", "10"), ("0", "0"), ("LELIJK", "0"), ("7", "7")])
def test_een_cijfer_laat_zich_typen(noor: Phone, typed: str, key: str) -> None:
    noor.tik("Rood").typ(typed)
    assert bewaard(noor)["cijfer"] == {"k": [key]}


@pytest.mark.parametrize("typed", ["11", "tien", "3,5", "10 op 10"])
def test_een_cijfer_buiten_de_schaal_wordt_niet_bewaard(noor: Phone, typed: str) -> None:
    noor.tik("Rood").typ(typed)
    assert "cijfer" not in bewaard(noor)
    assert "Geef een cijfer." in noor.text
    assert len(noor.labels) == 11 + 4


# --- Getal ---


@pytest.mark.parametrize(("typed", "kept"), [("3", "3"), (" 9 ", "9"), ("4 keer", "4")])
def test_een_getal_wordt_gelezen(noor: Phone, typed: str, kept: str) -> None:
    bij_dieren(noor).tik("Een hond").tik("Klaar").typ(typed)
    assert bewaard(noor)["per_dier/keer#hond"] == {"k": [kept]}


@pytest.mark.parametrize(("typed", "zin"), [
    ("0", "Kies een getal van 1 tot 9 keer."), ("10", "Kies een getal van 1 tot 9 keer."),
    ("veel", "Ik zoek een getal. Typ bijvoorbeeld 1."), ("2,5", "Ik zoek een getal."), ("", "Ik zie geen woorden"),
])  # fmt: skip
def test_een_getal_dat_niet_past_krijgt_een_zin_die_helpt(noor: Phone, typed: str, zin: str) -> None:
    bij_dieren(noor).tik("Een hond").tik("Klaar").typ(typed)
    assert zin in noor.text
    assert "Hoeveel keer?" in noor.text
    assert list(bewaard(noor)) == ["kleur", "cijfer", "dieren"]


def test_een_getal_zonder_eenheid_heeft_een_nette_zin(noor: Phone) -> None:
    noor.tik("Grijs").typ("99")
    assert "Kies een getal van 1 tot 38." in noor.text
    noor.typ("99")
    assert "Zo kom ik er niet uit." in noor.text


# --- Herhaal ---


def test_elk_gekozen_ding_krijgt_dezelfde_vragen(noor: Phone) -> None:
    bij_dieren(noor).tik("Een hond").tik("Een kat").tik("Klaar")
    vragen = []
    for _ in range(2):
        vragen.append(noor.text.splitlines()[1])
        noor.typ("2")
        vragen.append(noor.text.splitlines()[1])
        noor.tik("Nee")
    assert vragen == [
        "Hoe vaak zag je dit: Een hond?", "Leuk, zo'n dier als Een hond?",
        "Hoe vaak zag je dit: Een kat?", "Leuk, zo'n dier als Een kat?",
    ]  # fmt: skip
    assert "Welk boek" in noor.text


def test_ook_eigen_woorden_en_verborgen_opties_worden_herhaald(noor: Phone) -> None:
    bij_dieren(noor).tik("Meer").tik("Een eend").typ("een egel").tik("Klaar")
    assert "Hoe vaak zag je dit: Een eend?" in noor.text
    noor.typ("1").tik("Ja")
    assert "Hoe vaak zag je dit: een egel?" in noor.text
    noor.typ("2").tik("Nee")
    assert bewaard(noor)["per_dier/keer#eigen"] == {"k": ["2"]}


@pytest.mark.parametrize("keuze", ["Niets", "Sla over"])
def test_wie_niets_koos_krijgt_geen_herhaling(noor: Phone, keuze: str) -> None:
    bij_dieren(noor).tik(keuze)
    assert "Welk boek" in noor.text


def test_de_voortgang_telt_de_herhaalde_vragen_mee(noor: Phone) -> None:
    bij_dieren(noor)
    assert noor.text.startswith("Vraag 3 van 8")
    noor.tik("Een hond").tik("Een kat").tik("Klaar")
    assert noor.text.startswith("Vraag 4 van 12")


def test_terug_gaat_door_de_herhaling_heen(noor: Phone) -> None:
    bij_dieren(noor).tik("Een hond").tik("Een kat").tik("Klaar").typ("1").tik("Ja").typ("2")
    for vraag in ("keer", "leuk", "keer"):
        noor.tik("Terug")
        assert {"keer": "Hoe vaak", "leuk": "Leuk, zo'n"}[vraag] in noor.text
    assert "Een hond" in noor.text
    assert "Je antwoord: 1 keer" in noor.text
    noor.typ("5")
    assert bewaard(noor)["per_dier/keer#hond"] == {"k": ["5"]}
    assert "Leuk, zo'n dier als Een kat?" in noor.text  # the first question that is still open


def test_een_ding_minder_laat_zijn_antwoorden_vallen_en_een_ding_meer_wordt_gevraagd(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Dieren").tik("Een hond").tik("Een kat").tik("Klaar")
    assert "Hoe vaak zag je dit: Een kat?" in noor.text
    noor.typ("6").tik("Nee")
    assert "Aantal (Een kat): 6 keer" in noor.text
    assert "Een hond" not in noor.text
    noor.tik("Bewaren")
    assert "per_dier/keer#kat" in noor.finished[-1].path
    assert "per_dier/keer#hond" not in noor.finished[-1].path  # so that storage drops it


def test_een_antwoord_in_een_herhaling_laat_zich_aanpassen(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Leuk (Een hond)").tik("Nee")
    assert "Leuk (Een hond): Nee" in noor.text


def test_pauze_midden_in_een_herhaling_houdt_de_plek(noor: Phone) -> None:
    bij_dieren(noor).tik("Een hond").tik("Een kat").tik("Klaar").typ("1").tik("Pauze").typ("verder")
    assert "Leuk, zo'n dier als Een hond?" in noor.text


def test_een_oude_knop_uit_een_herhaling_vraagt_of_het_antwoord_mag_veranderen(noor: Phone) -> None:
    bij_dieren(noor).tik("Een hond").tik("Klaar").typ("1")
    vraag = noor.last
    knoppen = list(vraag.buttons)
    noor.tik("Ja")
    vraag.buttons = knoppen
    noor.tik("Nee", message=vraag)
    assert "Wil je je antwoord veranderen in Nee?" in noor.text
    noor.tik("Ja, verander het")
    assert bewaard(noor)["per_dier/leuk#hond"] == {"k": ["nee"]}


# --- Lijst ---


def test_een_lijst_toont_wat_de_bron_geeft_en_kort_lange_namen_in(noor: Phone) -> None:
    bij_boek(noor)
    assert noor.labels[:2] == ["De kleine keuken", "Een heel lang boek over…"]
    noor.typ(BRONNEN["boeken"]["b2"])
    assert bewaard(noor)["boek"]["t"] == BRONNEN["boeken"]["b2"]
    assert "lijkt op een naam" not in noor.text  # these are not the person's own words
    assert "Waar ga je heen?" in noor.text


def test_een_lijst_met_meer_keuzes_onthoudt_de_woorden_van_toen(noor: Phone) -> None:
    bij_boek(noor).typ("2").tik("Brugge").tik("Gent")
    assert bewaard(noor)["plekken"] == {"k": ["gent", "brugge"], "t": "Gent\nBrugge", "o": 1}
    noor.tik("Aalst")
    assert "Je koos er al 2" in noor.text
    noor.sources["plekken"] = {"aalst": "Aalst"}
    noor.tik("Klaar")
    assert "Waarom Gent?" in noor.text
    noor.typ("de stad").typ("de zee")
    assert bewaard(noor)["per_plek/reden#brugge"] == {"k": [], "t": "de zee"}


def test_overslaan_met_kruisjes_in_een_lijst_houdt_de_kruisjes(noor: Phone) -> None:
    bij_boek(noor).typ("1").tik("Gent").typ("sla over")
    assert bewaard(noor)["plekken"] == {"k": ["gent"], "t": "Gent"}


def test_een_lege_lijst_zegt_dat_en_gaat_verder_en_terug_slaat_haar_over(noor: Phone) -> None:
    noor.sources["boeken"] = {}
    bij_dieren(noor).tik("Niets")
    assert noor.text.startswith("Er zijn nog geen boeken.")
    assert "Vraag 4 van 7" in noor.text
    noor.tik("Terug")
    assert "Welke dieren" in noor.text
    noor.tik("Verder").tik("Gent").tik("Klaar").typ("x").typ("8").tik("Morgen").tik("Sla over").tik("Aanpassen")
    assert "Boek" not in noor.labels


def test_een_lijst_zonder_bron_stopt_niemand(noor: Phone) -> None:
    noor.sources.clear()
    bij_dieren(noor).tik("Niets")
    assert "Hoeveel uur" in noor.text
    noor.tik("Terug").tik("Terug")
    assert "Hoe mooi" in noor.text


def test_een_lange_lijst_toont_er_hoogstens_twintig(noor: Phone) -> None:
    noor.sources["boeken"] = {f"b{n}": f"Boek {n}" for n in range(50)}
    bij_boek(noor)
    assert len([label for label in noor.labels if label.startswith("Boek")]) == 20


# --- Bestand ---


def test_een_bestand_wordt_bewaard_met_naam_en_nummer(noor: Phone) -> None:
    bij_brief(noor)
    assert "Het mag een pdf, docx of txt zijn." in noor.text
    stuur(noor, "Mijn brief.PDF", 2_000_000)
    assert bewaard(noor)["brief"] == {"k": ["bestand-id"], "t": "Mijn brief.PDF"}
    assert "✓ Mijn brief.PDF" in noor.messages[-2].text


@pytest.mark.parametrize(("naam", "grootte", "zin"), [
    ("foto.png", 10, "Dit bestand kan ik niet lezen. Stuur een pdf, docx of txt."),
    ("pdf", 10, "Dit bestand kan ik niet lezen."), (".pdf", 10, "Dit bestand kan ik niet lezen."),
    ("", 10, "Dit bestand kan ik niet lezen."), ("x.pdf.exe", 10, "Dit bestand kan ik niet lezen."),
    ("brief.pdf", 2_000_001, "Dit bestand is te groot. Stuur een bestand van hoogstens 2 MB."),
])  # fmt: skip
def test_een_bestand_dat_niet_past_wordt_geweigerd_met_een_zin(noor: Phone, naam: str, grootte: int, zin: str) -> None:
    stuur(bij_brief(noor), naam, grootte)
    assert zin in noor.text
    assert "brief" not in bewaard(noor)


def test_woorden_zijn_geen_bestand(noor: Phone) -> None:
    bij_brief(noor).typ("hier is mijn brief")
    assert noor.text.startswith("Stuur je bestand hier.")
    assert "brief" not in bewaard(noor)


def test_een_bestand_bij_een_andere_vraag_wordt_niet_bewaard(noor: Phone) -> None:
    stuur(noor, "brief.pdf")
    assert noor.text.startswith("Ik kan nu niets doen met een bestand.")
    assert "Welke kleur?" in noor.text
    assert noor.stored == {}


def test_een_bestand_zonder_gesprek_krijgt_het_menu() -> None:
    noor = stuur(Phone(catalogue=catalogus()), "brief.pdf")
    assert noor.text.startswith("Ik kan nu niets doen met een bestand.")


def test_een_bestand_laat_zich_vervangen(noor: Phone) -> None:
    stuur(aan_het_einde(noor).tik("Aanpassen").tik("Brief"), "beter.docx")
    assert "Brief: beter.docx" in noor.text


# --- Datum, Kaart en kruisjes die weer weg zijn ---


def test_een_dag_laat_zich_aanpassen(noor: Phone) -> None:
    aan_het_einde(noor).tik("Aanpassen").tik("Dag").tik("Over een week")
    assert "Dag: zaterdag 28 november" in noor.text


def test_een_kaart_gaat_alleen_verder_met_haar_knop_of_een_ja() -> None:
    noor = Phone(catalogue=catalogus()).do_start("proef").typ("blabla")
    assert "Welkom bij de proef." in noor.text
    noor.typ("oké")
    assert "Welke kleur?" in noor.text


def test_kruisjes_die_allemaal_weer_weg_zijn_tellen_als_overslaan(noor: Phone) -> None:
    bij_dieren(noor).tik("Een hond").tik("Een hond").tik("Sla over")
    assert bewaard(noor)["dieren"] == {"k": ["-"]}
