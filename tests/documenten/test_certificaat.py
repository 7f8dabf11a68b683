"""The paper of a manager who learned: readable for everybody, and with nothing on it but what was done."""

import datetime as dt
import json
from typing import Any

import pytest

from bot.documenten.certificaat import Certificaat, Les, certificate_document, make_certificate
from tests.documenten.lezer import Papier
from tests.documenten.test_gesprekskaart import assert_inside_page

GEHEIM = "geheim-wespennest"
DAG = dt.date(2027, 3, 1)
LESSEN = (Les(0, "Oefenen met Noor", dt.date(2027, 2, 20)), Les(4, "Iemand wil weg", dt.date(2027, 2, 9)),
          Les(1, "Het loopbaangesprek", dt.date(2027, 2, 2)))  # fmt: skip


def told(naam: str = "Piet Peeters", **other: Any) -> str:
    lessen = [{"nummer": les.nummer, "titel": les.titel, "dag": les.dag.isoformat()} for les in LESSEN]
    return json.dumps({"taal": "nl_BE", "naam": naam, "dag": DAG.isoformat(), "lessen": lessen} | other)


def test_het_bewijs_zegt_welke_lessen_en_hoelang_en_geen_punten() -> None:
    paper = Papier(make_certificate(Certificaat("Piet Peeters", DAG, LESSEN), "nl_BE"))
    assert paper.bladzijden == 1
    text = paper.tekst
    assert "Voor Piet Peeters" in text
    assert "2 van 12 lessen, ongeveer 10 minuten" in text
    assert text.index("Het loopbaangesprek") < text.index("Iemand wil weg") < text.index("Oefenen met Noor")
    assert "Het is geen beoordeling." in text
    assert "9 feb 2027" in text
    assert_inside_page(paper)


def test_een_schermlezer_leest_een_titel_en_een_tabel() -> None:
    paper = Papier(make_certificate(Certificaat("Piet", DAG, LESSEN), "nl_BE"))
    assert paper.merken.count("H1") == 1
    assert paper.merken.count("TH") == 3
    assert paper.merken.count("TR") == 1 + len(LESSEN)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in paper.pdf.Root.Metadata.read_bytes()


def test_in_het_engels_zijn_de_vaste_woorden_engels() -> None:
    text = Papier(make_certificate(Certificaat("Piet", DAG, LESSEN), "en")).tekst
    assert "Record of lessons" in text
    assert "Voor Piet" not in text


@pytest.mark.parametrize("naam", ["", "#panic()", "$x$ *vet*", "W" * 90, "أنا", "我", "😀", "\x00\ud800", "a b " * 60])
def test_een_vreemde_naam_breekt_niets(naam: str) -> None:
    assert_inside_page(Papier(make_certificate(Certificaat(naam, DAG, LESSEN), "nl_BE")))


def test_twaalf_lessen_en_het_oefengesprek_passen_op_een_blad() -> None:
    alle = tuple(Les(number, f"Les met een lange titel {number}", DAG) for number in range(13))
    paper = Papier(make_certificate(Certificaat("Piet", DAG, alle), "nl_BE"))
    assert paper.bladzijden == 1
    assert "12 van 12 lessen, ongeveer 30 minuten" in paper.tekst


def test_de_maker_geeft_een_neutrale_naam_en_altijd_dezelfde_bytes() -> None:
    assert certificate_document(told()) == certificate_document(told())
    assert certificate_document(told())[0] == "bewijs-2027-03-01.pdf"


@pytest.mark.parametrize("kapot", ["", "[]", "null", '"x"', f'{{"{GEHEIM}": 1}}', told(GEHEIM, dag=GEHEIM),
                                   told(GEHEIM, lessen=[{"nummer": GEHEIM}]), told(GEHEIM, lessen=7)])  # fmt: skip
def test_kapotte_tekst_wordt_geweigerd_zonder_iets_te_herhalen(kapot: str) -> None:
    with pytest.raises(ValueError, match="not the text of a certificate") as fout:
        certificate_document(kapot)
    assert fout.value.__cause__ is None
    assert fout.value.__context__ is None
    assert GEHEIM not in str(fout.value)


def test_wie_een_bewijs_afdrukt_in_een_logboek_ziet_geen_naam() -> None:
    assert GEHEIM not in repr(Certificaat(GEHEIM, DAG, LESSEN))
