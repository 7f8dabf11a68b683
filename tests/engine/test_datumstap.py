"""The question for a day or a moment: quick buttons, the calendar, the hours, and words typed by a person."""

import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.engine import buttons
from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog
from bot.engine.limits import MAX_BUTTON_DATA, MAX_BUTTON_LABEL
from bot.engine.machine import Catalogue
from bot.engine.proof import prove
from bot.engine.stappen import Datum, Keuze, Slot
from bot.teksten import LANGUAGES, Teksten
from bot.wiring.register import dialogen
from tests.engine import telefoon
from tests.engine.telefoon import Message, Phone

BRUSSEL = ZoneInfo("Europe/Brussels")
NU = datetime(2027, 1, 13, 10, 30, tzinfo=BRUSSEL)  # a Wednesday
JAAR = Prive(maanden=12)

AFSPRAAK = Dialoog(
    titel="Afspraak",
    minuten=2,
    stappen=(
        Datum("dag", "Wanneer begin je?", anders_gezegd="Welke dag kies je?", kort="Begin", bewaart=JAAR),
        Datum("gesprek", "Wanneer is je gesprek?", met_uur=True, dagen=(1, 7), anders_gezegd="Welk moment?",
              kort="Gesprek", bewaart=JAAR),
        Datum("vorig", "Wanneer was het vorige?", verleden=True, dagen=(0, -1, -7, -14, -3), kort="Vorige",
              anders_gezegd="Welke dag was dat?", bewaart=JAAR),
        Keuze("nog", "Nog iets?", opties={"nee": "Niets meer"}, anders_gezegd="Klaar?", kort="Nog", bewaart=JAAR),
        Slot("slot", "Klaar.", titel="Mijn afspraak", voorstel=("dag", "gesprek")),
    ),
)
DIALOGEN = {**dialogen("medewerker"), "afspraak": AFSPRAAK}


@pytest.fixture
def noor() -> Phone:
    return Phone(catalogue=Catalogue(DIALOGEN), now=NU).do_start("afspraak")


def bij_gesprek(noor: Phone) -> Phone:
    return noor.tik("Morgen")


def bij_vorig(noor: Phone) -> Phone:
    return bij_gesprek(noor).tik("Morgen").tik("14 uur").tik("14.15").tik("Ja")


def bewaard(noor: Phone, stap: str) -> dict[str, Any] | None:
    return next((answers.get(stap) for answers in noor.stored.values()), None)


def knop(noor: Phone, label: str) -> str:
    return next(data for words, data in noor.last.buttons if words == label)


def test_de_dialoog_met_dagen_en_uren_is_bewezen() -> None:
    teksten = Teksten()
    talen = {taal: (lambda zin, taal=taal: teksten.words(zin, taal)) for taal in LANGUAGES}
    assert [str(fault) for fault in prove({"afspraak": AFSPRAAK}, talen)] == []


def test_een_knop_naar_gisteren_mag_alleen_waar_het_verleden_mag() -> None:
    def fouten(dag: Datum) -> list[str]:
        return [fault.zin for fault in prove({"afspraak": replace(AFSPRAAK, stappen=(dag,))}, {})]

    assert fouten(replace(AFSPRAAK.stappen[0], dagen=(1, -1))) == [
        "heeft een knop naar een dag die voorbij is (verleden=True?)."]  # fmt: skip
    assert fouten(replace(AFSPRAAK.stappen[0], dagen=(1, -1), verleden=True)) == []


# --- quick buttons ---


def test_een_snelle_knop_is_meteen_een_antwoord(noor: Phone) -> None:
    noor.tik("Over een week")
    assert bewaard(noor, "dag") == {"k": ["2027-01-20"]}
    assert noor.messages[0].text.endswith("✓ woensdag 20 januari")
    assert "Wanneer is je gesprek?" in noor.text


def test_knoppen_naar_het_verleden_zeggen_het_in_woorden(noor: Phone) -> None:
    bij_vorig(noor)
    assert noor.labels[:6] == [
        "Vandaag", "Gisteren", "Een week geleden", "2 weken geleden", "3 dagen geleden", "Een andere dag"]  # fmt: skip
    noor.tik("Een week geleden")
    assert bewaard(noor, "vorig") == {"k": ["2027-01-06"]}


# --- the calendar ---


def weken(noor: Phone) -> list[list[tuple[str, str]]]:
    """The seven columns of the calendar, below its two head lines."""
    cells = noor.last.buttons[3:-1]
    return [cells[place:place + 7] for place in range(0, len(cells), 7)]


def test_de_kalender_opent_in_hetzelfde_bericht(noor: Phone) -> None:
    noor.tik("Een andere dag")
    assert len(noor.messages) == 1
    assert noor.labels[:3] == ["·", "januari 2027", "›"]
    assert [label for label, _ in weken(noor)[0]] == ["ma", "di", "wo", "do", "vr", "za", "zo"]
    assert [label for label, _ in weken(noor)[3]] == ["·", "·", "13", "14", "15", "16", "17"]
    assert [label for label, _ in weken(noor)[5]] == ["25", "26", "27", "28", "29", "30", "31"]


def test_een_dag_uit_de_kalender_is_het_antwoord(noor: Phone) -> None:
    noor.tik("Een andere dag").tik("›").tik("3")
    assert bewaard(noor, "dag") == {"k": ["2027-02-03"]}
    assert noor.messages[0].text.endswith("✓ woensdag 3 februari")
    assert noor.messages[0].buttons == []


def test_een_dag_die_voorbij_is_doet_niets(noor: Phone) -> None:
    noor.tik("Een andere dag")
    voor = noor.last
    noor.tik(next(data for label, data in weken(noor)[3] if label == "·"))
    assert (noor.last, noor.effects) == (voor, [])
    assert bewaard(noor, "dag") is None


def test_bladeren_gaat_drie_jaar_vooruit_en_niet_voor_deze_maand(noor: Phone) -> None:
    noor.tik("Een andere dag")
    for _ in range(36):
        noor.tik("›")
    assert noor.labels[:3] == ["‹", "januari 2030", "·"]
    for _ in range(36):
        noor.tik("‹")
    assert noor.labels[:3] == ["·", "januari 2027", "›"]


def test_waar_het_verleden_mag_is_de_maand_terug_open(noor: Phone) -> None:
    bij_vorig(noor).tik("Een andere dag").tik("‹").tik("24")
    assert bewaard(noor, "vorig") == {"k": ["2026-12-24"]}
    assert any("donderdag 24 december 2026" in message.text for message in noor.messages)


def test_terug_in_de_kalender_brengt_de_snelle_knoppen(noor: Phone) -> None:
    voor = noor.labels
    noor.tik("Een andere dag").tik("Terug")
    assert noor.labels == voor


def test_elke_knop_past_in_64_bytes_en_24_tekens(noor: Phone) -> None:
    for stap in (noor, bij_gesprek(noor)):
        stap.tik("Een andere dag")
        for _ in range(12):
            stap.tik("›")
            assert all(len(data.encode()) <= MAX_BUTTON_DATA for _, data in stap.last.buttons)
            assert all(0 < len(label) <= MAX_BUTTON_LABEL for label, _ in stap.last.buttons)
        stap.tik("Terug")


@pytest.mark.parametrize("sleutel", [
    "~d.2027-13", "~d.0000-00", "~d.9999-12", "~d.", "~d.x", "~d.2035-01", "2027-02-30", "2027-2-3", "9999-12-31",
    "2027-02-03T14", "2027-02-03T14:15", "2027-02-03T99:99?", "١٢٣٤-٠١-٠١", "~a", "~x", "?",
])  # fmt: skip
def test_een_verzonnen_knop_breekt_niets_en_bewaart_niets(noor: Phone, sleutel: str) -> None:
    run = noor.last.buttons[0][1].partition(":")[0]
    noor.last.buttons.append(("verzonnen", f"{run}:dag:{sleutel}"))
    noor.tik("verzonnen")
    assert bewaard(noor, "dag") is None
    assert "Wanneer begin je?" in noor.text or "Welke dag kies je?" in noor.text


# --- a moment: day, hour, quarter, yes ---


def test_een_moment_wordt_dag_uur_kwartier_en_dan_in_woorden_bevestigd(noor: Phone) -> None:
    bij_gesprek(noor)
    vragen = len(noor.messages)
    noor.tik("Over een week")
    assert "woensdag 20 januari. Hoe laat?" in noor.text
    assert noor.labels[:12] == [*(f"{uur} uur" for uur in range(8, 19)), "Een andere dag"]
    noor.tik("15 uur")
    assert noor.labels[:4] == ["15.00", "15.15", "15.30", "15.45"]
    noor.tik("15.30")
    assert "Bedoel je woensdag 20 januari om 15.30 uur?" in noor.text
    assert noor.labels[:2] == ["Ja", "Nee"]
    assert len(noor.messages) == vragen
    noor.tik("Ja")
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-20T15:30"]}
    assert noor.messages[vragen - 1].text.endswith("✓ woensdag 20 januari om 15.30 uur")


def test_nee_brengt_de_snelle_knoppen_terug_en_bewaart_niets(noor: Phone) -> None:
    bij_gesprek(noor)
    voor = noor.labels
    noor.tik("Morgen").tik("9 uur").tik("9.00").tik("Nee")
    assert noor.labels == voor
    assert bewaard(noor, "gesprek") is None


def test_uren_die_voorbij_zijn_doen_vandaag_niets(noor: Phone) -> None:
    bij_gesprek(noor).tik("Een andere dag").tik("13")
    assert noor.labels[:4] == ["·", "·", "10 uur", "11 uur"]
    noor.tik("10 uur")
    assert noor.labels[:4] == ["·", "·", "10.30", "10.45"]


def test_terug_bij_de_uren_laat_een_andere_dag_kiezen(noor: Phone) -> None:
    bij_gesprek(noor).tik("Morgen").tik("Terug")
    assert "Wanneer is je gesprek?" in noor.text
    assert noor.labels[0] == "Morgen"
    assert bewaard(noor, "gesprek") is None
    noor.tik("Terug")
    assert "Wanneer begin je?" in noor.text


def test_na_een_pauze_staat_het_uur_nog_open(noor: Phone) -> None:
    bij_gesprek(noor).tik("Morgen").typ("pauze").typ("verder")
    assert "donderdag 14 januari. Hoe laat?" in noor.text
    noor.typ("half drie 's middags").tik("Ja")
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-14T14:30"]}


def test_overslaan_halverwege_bewaart_geen_halve_dag(noor: Phone) -> None:
    bij_gesprek(noor).tik("Morgen").tik("Sla over")
    assert bewaard(noor, "gesprek") == {"k": ["-"]}
    assert "overgeslagen" in noor.messages[-2].text


# --- typed ---


def test_een_getypte_dag_wordt_in_woorden_bevestigd(noor: Phone) -> None:
    noor.typ("3/2")
    assert "Bedoel je woensdag 3 februari?" in noor.text
    assert noor.messages[0].buttons == []
    assert "✓" not in noor.messages[0].text
    noor.tik("Ja")
    assert bewaard(noor, "dag") == {"k": ["2027-02-03"]}


@pytest.mark.parametrize("ja", ["ja", "Ja!", "ok", "klopt", "Ja, dat klopt."])
def test_ja_laat_zich_ook_typen(noor: Phone, ja: str) -> None:
    noor.typ("volgende dinsdag").typ(ja)
    assert bewaard(noor, "dag") == {"k": ["2027-01-19"]}


@pytest.mark.parametrize("nee", ["nee", "Neen.", "klopt niet"])
def test_nee_laat_zich_ook_typen(noor: Phone, nee: str) -> None:
    noor.typ("volgende dinsdag").typ(nee)
    assert bewaard(noor, "dag") is None
    assert "Wanneer begin je?" in noor.text
    assert noor.labels[0] == "Morgen"


def test_een_andere_dag_typen_verbetert_de_vorige(noor: Phone) -> None:
    noor.typ("3/2").typ("4/2")
    assert "Bedoel je donderdag 4 februari?" in noor.text
    assert [message.buttons for message in noor.messages[:-1]] == [[], []]
    noor.tik("Ja")
    assert bewaard(noor, "dag") == {"k": ["2027-02-04"]}


def test_een_jaar_dat_niet_dit_jaar_is_staat_erbij(noor: Phone) -> None:
    noor.typ("15 januari 2028")
    assert "Bedoel je zaterdag 15 januari 2028?" in noor.text


def test_twijfel_wordt_teruggevraagd_met_beide_dagen(noor: Phone) -> None:
    noor.typ("volgende vrijdag")
    assert "Welke dag bedoel je?" in noor.text
    assert noor.labels[:3] == ["vrijdag 15 januari", "vrijdag 22 januari", "Een andere dag"]
    noor.tik("vrijdag 22 januari")
    assert bewaard(noor, "dag") == {"k": ["2027-01-22"]}


@pytest.mark.parametrize("typed", ["2", "vrijdag 22 januari", "22/1"])
def test_de_bedoelde_dag_laat_zich_ook_typen(noor: Phone, typed: str) -> None:
    noor.typ("volgende vrijdag").typ(typed)
    if typed == "22/1":
        noor.tik("Ja")
    assert bewaard(noor, "dag") == {"k": ["2027-01-22"]}


def test_een_twijfel_over_het_uur_toont_alleen_de_uren(noor: Phone) -> None:
    bij_gesprek(noor).typ("morgen om 3 uur")
    assert "donderdag 14 januari. Welk uur bedoel je?" in noor.text
    assert noor.labels[:2] == ["3.00 uur", "15.00 uur"]
    noor.tik("15.00 uur")
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-14T15:00"]}


def test_een_uur_zonder_dag_vraagt_welk_moment(noor: Phone) -> None:
    bij_gesprek(noor).typ("half drie")
    assert "Welk moment bedoel je?" in noor.text
    assert noor.labels[:3] == ["13 januari, 14.30", "14 januari, 2.30", "14 januari, 14.30"]
    noor.tik("14 januari, 14.30")
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-14T14:30"]}


def test_een_hele_zin_met_dag_en_uur_wordt_bevestigd(noor: Phone) -> None:
    bij_gesprek(noor).typ("Mijn gesprek is volgende dinsdag om 14u")
    assert "Bedoel je dinsdag 19 januari om 14.00 uur?" in noor.text
    noor.typ("ja")
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-19T14:00"]}


@pytest.mark.parametrize("typed", ["14u30", "14.30", "om 14:30", "half drie 's middags"])
def test_na_een_dag_is_een_getypt_uur_genoeg(noor: Phone, typed: str) -> None:
    bij_gesprek(noor).typ("3 februari")
    assert "woensdag 3 februari. Hoe laat?" in noor.text
    noor.typ(typed)
    assert "Bedoel je woensdag 3 februari om 14.30 uur?" in noor.text
    noor.tik("Ja")
    assert bewaard(noor, "gesprek") == {"k": ["2027-02-03T14:30"]}


def test_een_kwartier_laat_zich_ook_typen(noor: Phone) -> None:
    bij_gesprek(noor).tik("Morgen").tik("9 uur").typ(":45")
    assert "Bedoel je donderdag 14 januari om 9.45 uur?" in noor.text


def test_een_maand_alleen_opent_de_kalender_van_die_maand(noor: Phone) -> None:
    noor.typ("ergens in maart")
    assert "Die dag begrijp ik niet" in noor.text
    noor.typ("in maart")
    assert "Welke dag precies?" in noor.text
    assert "maart 2027" in noor.labels
    noor.tik("24")
    assert bewaard(noor, "dag") == {"k": ["2027-03-24"]}


def test_een_andere_dag_laat_zich_typen(noor: Phone) -> None:
    noor.typ("een andere dag")
    assert "januari 2027" in noor.labels


@pytest.mark.parametrize(("typed", "zin"), [
    ("gisteren", "Dinsdag 12 januari is al voorbij. Kies een dag die nog komt."),
    ("15 februari 2040", "Woensdag 15 februari 2040 is wel heel ver weg. Kies een dag binnen 3 jaar."),
    ("over 99 jaar", "is wel heel ver weg"),
    ("31/2", "Die dag of dat uur bestaat niet."),
    ("niet op maandag", "Welke dag kan wel?"),
    ("maandag of dinsdag", "Ik zoek één dag."),
    ("van 3 tot 5 februari", "Ik zoek één dag."),
    ("appelmoes", "Die dag begrijp ik niet. Typ hem zo: 3/2 of 3-2-2027."),
    ("   ", "Ik zie geen woorden."),
])  # fmt: skip
def test_wat_niet_past_krijgt_een_zin_die_helpt(noor: Phone, typed: str, zin: str) -> None:
    noor.typ(typed)
    assert zin in noor.text
    assert bewaard(noor, "dag") is None
    assert noor.labels[0] == "Morgen"


def test_een_tegenspraak_wordt_gezegd_en_teruggevraagd(noor: Phone) -> None:
    noor.typ("dinsdag 20 januari")
    assert noor.text.startswith("Die woorden passen niet bij elkaar.")
    assert "Bedoel je woensdag 20 januari?" in noor.text
    assert noor.labels[:2] == ["Ja", "Nee"]
    assert bewaard(noor, "dag") == {"k": ["2027-01-20"], "o": 1}


def test_een_uur_dat_niet_bestaat_of_voorbij_is_houdt_de_dag_vast(noor: Phone) -> None:
    bij_gesprek(noor).typ("28 maart").typ("02:30")
    assert "bestaat niet" in noor.text
    assert "zondag 28 maart. Hoe laat?" in noor.text
    noor.typ("9u30").tik("Ja")
    assert bewaard(noor, "gesprek") == {"k": ["2027-03-28T09:30"]}


def test_een_uur_van_vandaag_dat_voorbij_is_wordt_gezegd(noor: Phone) -> None:
    bij_gesprek(noor).typ("vandaag om 9 uur")
    assert "Woensdag 13 januari om 9.00 uur is al voorbij. Kies een uur dat nog komt." in noor.text


def test_na_twee_keer_niets_begrijpen_helpt_een_knop(noor: Phone) -> None:
    noor.typ("appelmoes").typ("perensap")
    assert "Zo kom ik er niet uit." in noor.text
    noor.typ("gisteren").typ("vandaag").tik("Ja")
    assert bewaard(noor, "dag") == {"k": ["2027-01-13"]}


def test_zware_woorden_bij_een_datum_krijgen_hulp(noor: Phone) -> None:
    noor.typ("ik wil niet meer leven")
    assert "Even moeilijk" in noor.labels[0]
    assert bewaard(noor, "dag") is None


# --- back, corrections, old buttons ---


def at_the_end(noor: Phone) -> Phone:
    return bij_vorig(noor).tik("Gisteren").tik("Niets meer")


def test_het_overzicht_en_de_kaart_zeggen_het_in_woorden(noor: Phone) -> None:
    at_the_end(noor)
    assert "Begin: donderdag 14 januari" in noor.text
    assert "Gesprek: donderdag 14 januari om 14.15 uur" in noor.text
    noor.tik("Maak gesprekskaart").tik("Klaar")
    assert noor.cards[0].lines == (
        ("", "Begin", "donderdag 14 januari"), ("", "Gesprek", "donderdag 14 januari om 14.15 uur"),
    )  # fmt: skip


def test_aanpassen_van_een_moment_gaat_langs_dag_en_uur(noor: Phone) -> None:
    at_the_end(noor).tik("Aanpassen").tik("Gesprek")
    assert "Je antwoord: donderdag 14 januari om 14.15 uur" in noor.text
    noor.tik("Over een week").tik("10 uur").tik("10.00").tik("Ja")
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-20T10:00"]}
    assert "Gesprek: woensdag 20 januari om 10.00 uur" in noor.text


def test_een_oude_dagknop_vraagt_of_het_antwoord_moet_veranderen(noor: Phone) -> None:
    eerste = Message(1, "", list(noor.last.buttons))
    bij_gesprek(noor).tik("Over een week", message=eerste)
    assert "Wil je je antwoord veranderen in woensdag 20 januari?" in noor.text
    assert bewaard(noor, "dag") == {"k": ["2027-01-14"]}
    noor.tik("Ja, verander het")
    assert bewaard(noor, "dag") == {"k": ["2027-01-20"]}


def test_een_oude_knop_van_een_moment_brengt_naar_die_vraag(noor: Phone) -> None:
    dag = Message(2, "", list(bij_gesprek(noor).last.buttons))
    uur = Message(2, "", list(noor.tik("Morgen").last.buttons))
    kwart = Message(2, "", list(noor.tik("14 uur").last.buttons))
    noor.tik("14.15").tik("Ja")
    for oud, label in ((dag, "Over een week"), (uur, "9 uur"), (kwart, "14.30")):
        noor.tik(label, message=oud)
        assert "Wil je je antwoord op «Gesprek» veranderen?" in noor.text, label
        noor.tik("Nee, laat het zo")
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-14T14:15"]}
    noor.tik("9 uur", message=uur).tik("Ja, verander het")
    assert "Wanneer is je gesprek?" in noor.text
    assert "Je antwoord: donderdag 14 januari om 14.15 uur" in noor.text


def test_een_verzonnen_verandering_zet_geen_halve_dag_in_de_plaats(noor: Phone) -> None:
    bij_vorig(noor)
    run = noor.last.buttons[0][1].partition(":")[0]
    noor.last.buttons.append(("verzonnen", f"{run}:gesprek:{buttons.CHANGE}.2027-01-20"))
    noor.tik("verzonnen")
    assert "Deze knop is van vroeger" in noor.text
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-14T14:15"]}


def test_twee_keer_tikken_doet_niets_dubbel(noor: Phone) -> None:
    kalender = noor.tik("Een andere dag").last
    oud = Message(kalender.id, "", list(kalender.buttons))
    noor.tik("20", message=oud).tik("20", message=oud)
    assert bewaard(noor, "dag") == {"k": ["2027-01-20"]}
    assert len(noor.messages) == 2
    dagen = Message(2, "", list(noor.last.buttons))
    noor.tik("Morgen", message=dagen).tik("Morgen", message=dagen)
    uren = Message(2, "", list(noor.last.buttons))
    noor.tik("9 uur", message=uren)
    kwart = Message(2, "", list(noor.last.buttons))
    noor.tik("9.30", message=kwart).tik("9.30", message=kwart)
    ja = Message(2, "", list(noor.last.buttons))
    noor.tik("Ja", message=ja).tik("Ja", message=ja).tik("9.30", message=kwart)
    assert bewaard(noor, "gesprek") == {"k": ["2027-01-14T09:30"]}
    assert "Wanneer was het vorige?" in noor.text


def test_een_oude_kalender_van_een_beantwoorde_vraag_antwoordt(noor: Phone) -> None:
    kalender = noor.tik("Een andere dag").last
    oud = Message(kalender.id, "", list(kalender.buttons))
    noor.tik("20", message=oud)
    noor.tik("›", message=oud)
    assert "Deze knop is van vroeger" in noor.text
    noor.tik(next(data for label, data in oud.buttons if label == "·"), message=oud)
    assert bewaard(noor, "dag") == {"k": ["2027-01-20"]}


def test_een_knop_van_een_gepauzeerde_kalender_gaat_daar_verder(noor: Phone) -> None:
    kalender = noor.tik("Een andere dag").last
    oud = Message(kalender.id, "", list(kalender.buttons))
    noor.typ("pauze").tik("20", message=oud)
    assert bewaard(noor, "dag") == {"k": ["2027-01-20"]}


def test_een_knop_van_een_dag_die_intussen_voorbij_is_wordt_niet_genomen(noor: Phone) -> None:
    noor.now = datetime(2027, 1, 25, 10, 30, tzinfo=BRUSSEL)
    noor.tik("Morgen")
    assert "Die dag is al voorbij." in noor.text
    assert bewaard(noor, "dag") is None


def test_de_sessie_weet_niet_welke_dag_iemand_koos(noor: Phone) -> None:
    bij_gesprek(noor).typ("3 februari")
    assert "2027-02" not in str(noor.session)
    noor.tik("9 uur").tik("9.15")
    assert "2027-02" not in str(noor.session)


def test_in_het_engels_staat_alles_ook_in_woorden(monkeypatch: pytest.MonkeyPatch) -> None:
    teksten = Teksten()
    monkeypatch.setattr(telefoon, "say", lambda words: teksten.words(words, "en"))
    phone = Phone(catalogue=Catalogue(DIALOGEN), now=NU).do_start("afspraak").tik("Tomorrow").typ("next Tuesday 2pm")
    assert "Tuesday 19 January at 14:00" in phone.text


def test_wie_nooit_een_dag_typt_laadt_de_grammatica_niet() -> None:
    code = ("import sys; from tests.engine.test_datumstap import Phone, Catalogue, DIALOGEN, NU; "
            "p = Phone(catalogue=Catalogue(DIALOGEN), now=NU).do_start('afspraak').tik('Een andere dag').tik('20'); "
            "assert 'bot.engine.datums.tokens' not in sys.modules; p.typ('morgen'); "
            "assert 'bot.engine.datums.tokens' in sys.modules")  # fmt: skip
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_twee_knoppen_op_een_scherm_zijn_nooit_gelijk(noor: Phone) -> None:
    noor.tik("Een andere dag")
    echte = [data for _, data in noor.last.buttons if not data.endswith(buttons.NOWHERE)]
    assert all(eerste != tweede for eerste, tweede in pairwise(sorted(echte)))
