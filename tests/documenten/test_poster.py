"""A campaign on paper and on a screen."""

import json
from dataclasses import replace

import pytest

from bot.documenten.poster import (
    VORMEN,
    campaign_document,
    campaign_to_json,
    make_campaign_slide,
    make_poster,
)
from bot.documenten.poster_tekst import campaign_mail, campaign_page
from bot.engine.campagne.inhoud import Campagne
from tests.documenten.lezer import Papier

CAMPAGNE = Campagne(
    soort="bekendmaken", titel="Voorjaar, eerste ronde",
    tekst="Werk je graag? Dan is dit een goed moment om te praten.",
    eenvoudig="Werk je graag? Praat eens over later.", grens="Je loon beslissen we hier niet.",
    wanneer="2027-02-03T09:00", feit="Negen op de tien mensen voelen zich beter.", bron="Vlaamse overheid, 2010",
    knop="start:kansen", label="Bekijk",
)  # fmt: skip
VOL = replace(CAMPAGNE, tekst="woord " * 27, eenvoudig="woord " * 80, grens="grens " * 60, feit="f" * 300)


@pytest.mark.parametrize("maker", [make_poster, make_campaign_slide])
def test_de_woorden_van_de_campagne_staan_op_het_blad_en_haar_naam_niet(maker: object) -> None:
    assert callable(maker)
    paper = Papier(maker(CAMPAGNE, "MijnBot"))
    assert paper.bladzijden == 1
    limit = f"Wat kan niet? {CAMPAGNE.grens}"
    for words in ("Wist je dit al?", CAMPAGNE.tekst, CAMPAGNE.eenvoudig, limit, CAMPAGNE.feit, CAMPAGNE.bron):
        assert words in paper.tekst
    assert CAMPAGNE.titel not in paper.tekst  # a name that only HR sees
    assert [mark for mark in paper.merken if mark[0] == "H"] == ["H1", "H2"]
    assert len(paper.figuren()) == 1


@pytest.mark.parametrize("maker", [make_poster, make_campaign_slide])
@pytest.mark.parametrize("tekst", ["*a* #b $c$ <d> \\e", "🦄 我 שלום", "x" * 400])
def test_de_volste_campagne_past_op_een_blad(maker: object, tekst: str) -> None:
    assert callable(maker)
    for campagne in (VOL, replace(VOL, tekst=tekst, eenvoudig=tekst, grens=tekst)):
        paper = Papier(maker(campagne, "MijnBot"))
        assert paper.bladzijden == 1
        right = float(paper.pdf.pages[0].MediaBox[2]) - 40
        assert all(piece.rechts < right and piece.hoogte > 20 for piece in paper.stukken)


def test_zonder_naam_van_de_bot_staat_er_geen_code() -> None:
    paper = Papier(make_poster(CAMPAGNE))
    assert paper.figuren() == []
    assert "Open dan Loopbaanmaatje in Telegram." in paper.tekst


def test_een_campagne_met_een_bladzijde_leidt_daarheen() -> None:
    page = replace(CAMPAGNE, knop="link", link="https://www.vdab.be/loopbaan")
    assert "https://www.vdab.be/loopbaan" in campaign_page(page, "MijnBot")
    assert "t.me" not in campaign_mail(page, "MijnBot")


def test_mail_en_intranet_hebben_de_goedgekeurde_woorden_en_de_grens() -> None:
    for text in (campaign_mail(CAMPAGNE, "MijnBot"), campaign_page(CAMPAGNE)):
        for words in (CAMPAGNE.eenvoudig, CAMPAGNE.tekst, CAMPAGNE.grens, CAMPAGNE.feit, "(Vlaamse overheid, 2010)"):
            assert words in text
    assert campaign_mail(CAMPAGNE).startswith("Onderwerp: Wist je dit al?\n")


def test_de_code_is_voor_iedereen_dezelfde() -> None:
    assert campaign_mail(CAMPAGNE, "MijnBot").count("https://t.me/MijnBot\n") == 1
    assert make_poster(CAMPAGNE, "MijnBot") == make_poster(CAMPAGNE, "MijnBot")


@pytest.mark.parametrize("vorm", VORMEN)
def test_elke_vorm_komt_als_bestand(vorm: str) -> None:
    name, made = campaign_document(campaign_to_json(CAMPAGNE, vorm, "MijnBot"))
    assert name.rpartition(".")[0] == f"{vorm.removesuffix('-beeld')}-bekendmaken-2027-02-03"
    assert made


FILM = json.dumps({"vorm": "film", "campagne": CAMPAGNE.to_text(), "bot": "", "taal": ""})


@pytest.mark.parametrize("tekst", ["", "{}", FILM])
def test_wat_geen_campagne_is_wordt_geweigerd_zonder_het_te_herhalen(tekst: str) -> None:
    with pytest.raises(ValueError, match="not a form") as refused:
        campaign_document(tekst)
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None
