"""The year view: what it shows, and what it says to who cannot see it."""

import dataclasses
import datetime as dt
import itertools
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documenten.jaarbeeld import make_year, make_year_picture, year_document, year_in_words, year_picture
from bot.documenten.jaarbeeld_wiel import RUIMTE, degrees, spread
from bot.documenten.jaarblad import FASEN, STATEN, Jaarblad, Moment
from bot.proeftuin.api.images import image_size
from tests.documenten.jaren import BEGIN, HALFWEG, KLAAR
from tests.documenten.lezer import Papier

D = dt.date
GEHEIM = "geheim-wespennest"
ALLE = pytest.mark.parametrize("jaar", [HALFWEG, BEGIN, KLAAR], ids=["halfweg", "begin", "klaar"])


@ALLE
def test_het_jaar_is_een_blad_en_een_beeld(jaar: Jaarblad) -> None:
    paper = Papier(make_year(jaar, "nl_BE"))
    assert paper.bladzijden == 1
    assert paper.tekst.startswith("Mijn jaar Zo sta ik ervoor op ")
    breed, hoog = image_size(made := make_year_picture(jaar, "nl_BE"))
    assert made.startswith(b"\x89PNG")
    assert 900 < breed < hoog < 1600
    assert len(made) < 500_000


def test_op_het_blad_staat_waar_iemand_is() -> None:
    text = Papier(make_year(HALFWEG, "nl_BE")).tekst
    for words in ("Gesprek klaar op 15 december", "Opvolging hier ben ik nu", "Terugblik op 15 oktober",
                  "Wat komt er Een momentje voor je plan, 20 mei"):  # fmt: skip
        assert words in text
    assert "3van5actiesklaar" in Papier(make_year(HALFWEG, "nl_BE")).aaneen
    assert "noggeenplan" in Papier(make_year(BEGIN, "nl_BE")).aaneen


def test_wie_niet_ziet_hoort_wat_het_beeld_toont() -> None:
    paper = Papier(make_year(HALFWEG, "nl_BE"))
    (alt,) = paper.figuren()
    assert alt == ("Een cirkel met de twaalf maanden van mijn jaar. Vandaag is het 12 mei 2027. "
                   "Ik heb 3 van mijn 5 acties klaar.")  # fmt: skip
    assert b"<pdfuaid:part>1</pdfuaid:part>" in paper.pdf.Root.Metadata.read_bytes()
    told = year_in_words(HALFWEG, "nl_BE")
    for words in ("Opvolging: hier ben je nu.", "Terugblik: op 15 oktober.", "Je hebt 3 van je 5 acties klaar."):
        assert words in told
    assert len(told) <= 1000
    assert "Looking back: on 15 October." in year_in_words(HALFWEG, "en")


def test_een_vraag_als_volgende_krijgt_geen_punt_erbij() -> None:
    assert year_in_words(KLAAR, "nl_BE").endswith("Zin om vooruit te kijken?")


def test_de_eerste_dag_ligt_bovenaan_en_een_maand_is_dertig_graden() -> None:
    begin = D(2026, 11, 3)
    assert degrees(D(2026, 11, 1), begin) == 0
    assert degrees(D(2026, 12, 1), begin) == 30
    assert degrees(D(2027, 5, 16), begin) == pytest.approx(180 + 15 / 31 * 30)
    assert degrees(D(2026, 3, 1), begin) == 0
    assert degrees(D(2029, 3, 1), begin) < 360


def test_wat_in_een_ander_jaar_ligt_staat_niet_op_het_wiel_maar_wel_eronder() -> None:
    later = dataclasses.replace(HALFWEG.momenten[5], dag=D(2028, 2, 1))
    jaar = dataclasses.replace(HALFWEG, momenten=(*HALFWEG.momenten[:5], later))
    gewoon, anders = (Papier(make_year(een, "nl_BE")) for een in (HALFWEG, jaar))
    assert gewoon.aaneen.count("6") - anders.aaneen.count("6") == 1
    assert "Terugblik op 1 februari 2028" in anders.tekst


def test_niemand_krijgt_te_lezen_dat_hij_deed_wat_hij_niet_deed() -> None:
    overslaan = dataclasses.replace(HALFWEG.momenten[2], staat="overgeslagen")
    vooruit = dataclasses.replace(HALFWEG.momenten[4], staat="klaar")  # its day is still to come
    jaar = dataclasses.replace(HALFWEG, momenten=(*HALFWEG.momenten[:2], overslaan, HALFWEG.momenten[3], vooruit))
    paper = Papier(make_year(jaar, "nl_BE"))
    assert "Gesprek deze keer niet" in paper.tekst
    assert "5 Opvolging klaar Wat komt er" in paper.tekst
    assert "Gesprek: deze keer niet." in year_in_words(jaar, "nl_BE")
    assert "klaar op 20 mei" not in paper.tekst


def test_wat_pas_over_een_jaar_komt_krijgt_het_jaar_erbij() -> None:
    ver = dataclasses.replace(HALFWEG, hierna_dag=D(2028, 5, 12))
    assert "12 mei 2028" in Papier(make_year(ver, "nl_BE")).tekst
    assert year_in_words(ver, "nl_BE").endswith("12 mei 2028.")


@given(st.lists(st.floats(0, 359.9), max_size=6).map(sorted))
def test_plekken_op_het_wiel_overlappen_nooit_en_houden_hun_volgorde(hoeken: list[float]) -> None:
    found = spread(hoeken)
    assert all(later - earlier >= RUIMTE - 1e-6 for earlier, later in itertools.pairwise(found))
    assert all(0 <= angle <= 360 for angle in found)


def test_wie_alleen_staat_blijft_op_zijn_plek() -> None:
    assert spread([20.0, 100.0, 200.0]) == [20.0, 100.0, 200.0]
    assert spread([100.0, 100.0]) == [100.0 - RUIMTE / 2, 100.0 + RUIMTE / 2]


def test_wat_nergens_op_slaat_breekt_het_beeld_niet() -> None:
    vreemd = dataclasses.replace(HALFWEG, hierna="<svg> #panic() 我 😀 " * 20, acties_klaar=9, acties_totaal=5)
    assert Papier(make_year(vreemd, "nl_BE")).bladzijden == 1


def test_de_makers_geven_een_naam_die_niets_verklapt() -> None:
    told = json.dumps({"taal": "nl_BE", "jaar": json.loads(HALFWEG.to_json())})
    assert year_document(told) == ("jaarbeeld-2027-05-12.pdf", make_year(HALFWEG, "nl_BE"))
    name, made = year_picture(told)
    assert name == "jaarbeeld-2027-05-12.png"
    assert made.startswith(b"\x89PNG")


_dagen = st.none() | st.dates()
_momenten = st.builds(Moment, st.sampled_from(FASEN), st.sampled_from(STATEN), _dagen)


@settings(max_examples=50, deadline=None)
@given(st.builds(Jaarblad, st.dates(), st.dates(), st.lists(_momenten, max_size=6).map(tuple), st.integers(0, 5),
                 st.integers(0, 5), st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
                 _dagen))  # fmt: skip
def test_een_jaar_komt_heel_terug_uit_zijn_tekst(jaar: Jaarblad) -> None:
    assert Jaarblad.from_json(jaar.to_json()) == jaar
    assert year_in_words(jaar, "nl_BE")


@pytest.mark.parametrize("kapot", ["", "{}", "[1]", HALFWEG.to_json().replace('"nu"', f'"{GEHEIM}"')])
def test_kapotte_tekst_wordt_geweigerd_zonder_iets_te_herhalen(kapot: str) -> None:
    with pytest.raises(ValueError, match="not the text of a year view") as fout:
        Jaarblad.from_json(kapot)
    assert fout.value.__context__ is None
