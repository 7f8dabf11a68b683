"""The papers of the set-up: a policy card of exactly two pages, texts to take over, and the mirror."""

import json

import pytest

from bot.dialogen.hr.spiegel import DIALOOG
from bot.documenten.beleidsblad import Beleidsblad, Stuk
from bot.documenten.beleidskaart import make_policy, policy_document
from bot.documenten.modelteksten import model_document, model_texts
from bot.documenten.spiegel import mirror_document, mirror_picture, points
from bot.engine.stappen import Keuze
from tests.documenten.lezer import Papier

LANG = ("Wij kunnen in geen enkele dienst beloven dat dit altijd lukt, want de bezetting gaat voor. " * 3)[:240]
DAG = "2027-03-03"


def kaart(keer: int, tekst: str = LANG) -> Beleidsblad:
    """As full as the set-up can make it, or nearly empty."""
    voor = (Stuk("Voor wie", (("Doel", tekst),)), Stuk("Beloften", tuple(("x" * 60, tekst) for _ in range(keer))),
            Stuk("Vertrouwelijk", zinnen=(tekst,) * min(6, keer)))
    achter = (Stuk("Wie", tuple(("Naam", tekst) for _ in range(keer)), let_op="Nog iets."),)
    return Beleidsblad("Zo doen wij het", "Gemaakt op 3 maart 2027", (voor, achter), "nl_BE", DAG)


@pytest.mark.parametrize("keer", [0, 1, 5, 9])
def test_de_beleidskaart_heeft_altijd_twee_bladzijden(keer: int) -> None:
    paper = Papier(make_policy(kaart(keer)))
    assert paper.bladzijden == 2
    assert "1 van 2" in paper.tekst
    assert paper.merken.count("H1") == 1
    assert paper.merken.count("H2") == 4


def test_wat_iemand_typt_blijft_tekst_en_komt_op_het_blad() -> None:
    paper = Papier(make_policy(kaart(1, '#panic("x") *vet* \\ $x$ <b>')))
    assert '#panic("x")*vet*\\$x$<b>' in paper.aaneen


def test_dezelfde_kaart_geeft_dezelfde_bytes() -> None:
    contents = json.dumps(kaart(2).to_json())
    assert policy_document(contents) == policy_document(contents)
    assert policy_document(contents)[0] == "beleidskaart-2027-03-03.pdf"


def test_een_kapotte_kaart_zegt_niet_wat_erin_stond() -> None:
    with pytest.raises(ValueError, match="not the text of a policy paper") as fout:
        Beleidsblad.from_json({"titel": "geheim-wespennest"})
    assert "wespennest" not in repr(fout.value)
    assert fout.value.__cause__ is None


def test_de_modelteksten_dragen_de_naam_van_het_gesprek() -> None:
    texts = model_texts("groeigesprek")
    name, pdf = model_document(json.dumps({**texts.to_json(), "taal": "nl_BE", "dag": DAG}))
    paper = Papier(pdf)
    assert name == "modelteksten-2027-03-03.pdf"
    for kop in ("Functiebeschrijving van leidinggevenden", "Arbeidsreglement", "Drie doelen voor leidinggevenden"):
        assert kop in paper.tekst
    assert "groeigesprek" in paper.tekst
    assert "loopbaangesprek" not in paper.tekst


def test_de_spiegel_zegt_elke_trap_ook_in_woorden() -> None:
    steps = [stap for stap in DIALOOG.stappen if isinstance(stap, Keuze)]
    assert len(steps) == 10
    assert all(len(stap.opties) == 4 for stap in steps)
    told = [{"naam": stap.kort, "niveau": place % 4 + 1, "zin": stap.opties[str(place % 4 + 1)]}
            for place, stap in enumerate(steps)]
    contents = json.dumps({"taal": "nl_BE", "dag": DAG, "praktijken": told})
    paper = Papier(mirror_document(contents)[1])
    assert paper.bladzijden == 1
    for one in told:
        assert f"{one['naam']}:{one['zin']}".replace(" ", "") in paper.aaneen
    assert "tien spaken" in paper.figuren()[0] or "10 spaken" in paper.figuren()[0]
    name, png = mirror_picture(contents)
    assert name == "spiegel-2027-03-03.png"
    assert png.startswith(b"\x89PNG")


def test_een_hogere_trap_ligt_verder_van_het_midden() -> None:
    assert points([4, 2]) == [(0.0, -1.0), (0.0, 0.5)]
    assert points([1]) == [(0.0, -0.25)]
