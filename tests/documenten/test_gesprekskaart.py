"""The gesprekskaart on paper."""

import datetime as dt
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documenten import zetter
from bot.documenten.gesprekskaart import Gesprekskaart, card_name, make_card
from tests.documenten.kaarten import DAG, GEWOON, MET_BLOKKEN, full
from tests.documenten.lezer import Papier

A4_BREED, A4_HOOG = 595.28, 841.89  # points
VLIJMSCHERP = "geheim-wespennest"


def one_line(text: str) -> Gesprekskaart:
    return Gesprekskaart("Titel", DAG, "", (("", "Vraag", text),))


def assert_inside_page(paper: Papier) -> None:
    for piece in paper.stukken:
        assert piece.links >= 50, "text runs off the left side"
        assert piece.rechts <= A4_BREED - 50, "text runs off the right side"
        assert 30 <= piece.hoogte <= A4_HOOG - 50, "text runs off the top or the bottom"


def test_een_gewone_kaart_is_een_blad_met_alles_erop() -> None:
    paper = Papier(make_card(GEWOON, "nl_BE"))
    assert paper.bladzijden == 1
    assert paper.tekst.startswith("Mijn loopbaangesprek Van Amina · 21 november 2026 Wat voor gesprek")
    for _, label, text in GEWOON.regels:
        assert f"{label} {text}" in paper.tekst
    assert_inside_page(paper)


def test_de_kaart_eindigt_met_wie_haar_maakte() -> None:
    for card in (GEWOON, MET_BLOKKEN):
        assert Papier(make_card(card, "nl_BE")).tekst.endswith("Gemaakt door mij met Loopbaanmaatje")


def test_waar_plaats_is_kan_je_met_de_hand_schrijven() -> None:
    assert "Dit spreken we af" in Papier(make_card(GEWOON, "nl_BE")).tekst
    assert "Dit spreken we af" not in Papier(make_card(full(12, 400), "nl_BE")).tekst


@pytest.mark.parametrize(
    ("taal", "code"), [("nl_BE", "nl-BE"), ("nl-NL", "nl-NL"), ("en", "en"), ("nl@eenvoudig", "nl")]
)
def test_een_schermlezer_krijgt_taal_titel_en_koppen(taal: str, code: str) -> None:
    paper = Papier(make_card(MET_BLOKKEN, taal))
    root = paper.pdf.Root
    assert str(root.Lang) == code
    assert bool(root.MarkInfo.Marked)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert str(paper.pdf.docinfo["/Title"]) == MET_BLOKKEN.titel
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root.Metadata.read_bytes()
    headings = [mark for mark in paper.merken if mark.startswith("H")]
    assert headings[:6] == ["H1", "H2", "H3", "H3", "H2", "H3"]


def test_een_naam_die_niet_te_drukken_is_blijft_weg() -> None:
    text = Papier(make_card(Gesprekskaart("Titel", DAG, "美玲", GEWOON.regels), "nl_BE")).tekst
    assert "Van" not in text
    assert text.startswith("Titel 21 november 2026")


def test_in_het_engels_zijn_ook_de_vaste_woorden_engels() -> None:
    text = Papier(make_card(GEWOON, "en")).tekst
    assert "From Amina · 21 November 2026" in text
    assert text.endswith("Made by me with Loopbaanmaatje")


def test_een_kaart_zonder_regels_of_titel_is_ook_een_blad() -> None:
    paper = Papier(make_card(Gesprekskaart("", DAG, "", ()), "nl_BE"))
    assert paper.bladzijden == 1
    assert "Mijn gesprekskaart" in paper.tekst


@pytest.mark.parametrize(
    "woorden",
    [
        "#set page(fill: red)",
        "#panic()",
        "$5 en $x^2$",
        "*vet* _schuin_ `code`",
        "<b>html</b> <label> @verwijzing",
        "= Kop - lijst + nummer / term: uitleg",
        "\\ \\u{41} // niets /* niets */ ~ -- --- ...",
        "{{naam}} {naam} %s ${naam}",
        '{"json": ["x"]} \'a\' "b"',
        "https://voorbeeld.be/?a=1&b=2#c",
        "C:\\map\\bestand.txt",
    ],
)
def test_wat_iemand_schreef_blijft_letterlijk_staan(woorden: str) -> None:
    card = Gesprekskaart(woorden, DAG, woorden, ((woorden, woorden, woorden),))
    paper = Papier(make_card(card, "nl_BE"))
    assert paper.aaneen.count(re.sub(r"\s", "", woorden)) == 5
    assert str(paper.pdf.docinfo["/Title"]) == woorden


@pytest.mark.parametrize(("regels", "tekens", "hoogstens"), [(8, 250, 1), (12, 600, 2), (20, 300, 2), (30, 600, 9)])
def test_een_volle_kaart_verliest_geen_woord(regels: int, tekens: int, hoogstens: int) -> None:
    card = full(regels, tekens)
    paper = Papier(make_card(card, "nl_BE"))
    assert paper.bladzijden <= hoogstens
    printed = set(paper.tekst.split())
    assert all(word in printed for *_, text in card.regels for word in text.split())
    assert_inside_page(paper)


def test_pas_bij_meer_bladen_staan_er_kloppende_nummers() -> None:
    assert " van 1" not in Papier(make_card(GEWOON, "nl_BE")).tekst
    paper = Papier(make_card(full(14, 600), "nl_BE"))
    assert paper.bladzijden == 2
    for number in (1, 2):
        lines = [piece.tekst for piece in paper.stukken if piece.bladzijde == number]
        assert f"{number} van 2" in "".join(lines)


@pytest.mark.parametrize("aantal", range(13))
@pytest.mark.parametrize("woorden", [1, 9, 17])
def test_schrijflijnen_duwen_nooit_iets_naar_een_tweede_blad(aantal: int, woorden: int) -> None:
    lines = tuple(("" if aantal % 3 else f"Blok {n // 3}", f"Vraag {n}", "woord " * woorden) for n in range(aantal))
    card = Gesprekskaart("Een titel die over meer dan een regel loopt", DAG, "Amina", lines)
    assert Papier(make_card(card, "nl_BE")).bladzijden == 1


@pytest.mark.parametrize(
    "woorden",
    [
        "😀" * 4096,
        "👩‍👩‍👧👍🏽❤️🇧🇪" * 200,
        "a" * 600,
        "W" * 600,
        "W" * 28,
        "Arbeidsongeschiktheidsverzekeringsmaatschappij " * 5,
        "أنا أحب عملي كثيرا وأريد أن أتعلم المزيد",
        "Я люблю свою роботу",
        "我喜欢我的工作",
        "मुझे अपना काम पसंद है",
        "a\u0301\u0301\u0301\u0301 \u202e omgekeerd \ufeff \x00\x07\x1b[31m \ue000 \ud800",
        "\n\n\n\n" * 50,
        "\u3000\u00a0\t ",
        "",
    ],
)
def test_vreemde_tekst_breekt_niets_en_loopt_niet_van_het_blad(woorden: str) -> None:
    card = Gesprekskaart(woorden, DAG, woorden, ((woorden, woorden, woorden),) * 2)
    paper = Papier(make_card(card, "nl_BE"))
    assert paper.bladzijden <= 2
    assert_inside_page(paper)


def test_een_lang_woord_wordt_gebroken_en_blijft_heel() -> None:
    word = "".join(f"{number:03}" for number in range(200))
    assert word in Papier(make_card(one_line(word), "nl_BE")).aaneen


def test_regels_van_de_schrijver_blijven_regels() -> None:
    paper = Papier(make_card(one_line("eerste\ntweede\n\nderde"), "nl_BE"))
    heights = [piece.hoogte for piece in paper.stukken if piece.tekst in ("eerste", "tweede", "derde")]
    assert len(heights) == 3
    assert heights == sorted(set(heights), reverse=True)


def test_wat_van_rechts_naar_links_loopt_staat_rechts() -> None:
    paper = Papier(make_card(one_line("أحب عملي"), "nl_BE"))
    assert max(piece.rechts for piece in paper.stukken) > 500
    plain = Papier(make_card(one_line("Ik hou van mijn werk"), "nl_BE"))
    assert max(piece.rechts for piece in plain.stukken) < 500


@given(
    st.lists(st.tuples(st.text(max_size=30), st.text(max_size=60), st.text(max_size=400)), max_size=6),
    st.text(max_size=80),
)
@settings(max_examples=60, deadline=None)
def test_van_elke_tekst_komt_een_toegankelijk_blad(regels: list[tuple[str, str, str]], kort: str) -> None:
    card = Gesprekskaart(kort, DAG, kort, tuple(regels))
    assert_inside_page(Papier(make_card(card, "nl_BE")))
    plain = json.dumps(card.to_json())  # the outbox may carry it through any JSON
    assert Gesprekskaart.from_json(json.loads(plain)) == card


def test_dezelfde_kaart_geeft_dezelfde_bytes_ook_uit_meer_draden() -> None:
    cards = [GEWOON, MET_BLOKKEN, full(6, 100)] * 4
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda card: make_card(card, "nl_BE"), cards))
    assert made[:3] * 4 == made
    assert len(set(made)) == 3
    assert b"CreationDate" not in made[0]
    assert b"CreateDate" not in made[0]


def test_een_kaart_is_kleiner_dan_60_kilobyte() -> None:
    mixed = Gesprekskaart("Één kaart", DAG, "Zoë", (("", "ij", "Я люблю роботу, أحب عملي, ☺ ✓ → ½"), *GEWOON.regels))
    for card in (GEWOON, MET_BLOKKEN, mixed, full(14, 600)):
        assert len(make_card(card, "nl_BE")) < 60_000


def test_de_bestandsnaam_zegt_alleen_de_dag() -> None:
    assert card_name(GEWOON) == "gesprekskaart-2026-11-21.pdf"


def test_een_kaart_verraadt_niets_als_ze_geprint_wordt() -> None:
    card = Gesprekskaart(VLIJMSCHERP, dt.date(2026, 1, 2), VLIJMSCHERP, ((VLIJMSCHERP,) * 3,))
    assert VLIJMSCHERP not in f"{card!r} {card} {[card]}"


@pytest.mark.parametrize(
    "tekst",
    ["", "{", "[]", "null", '{"titel": "geheim-wespennest"}', '{"titel":1,"datum":"geheim-wespennest"}'],
)
def test_een_kapotte_kaart_wordt_geweigerd_zonder_haar_te_tonen(tekst: str) -> None:
    with pytest.raises(ValueError) as refusal:
        Gesprekskaart.from_json(tekst)
    assert VLIJMSCHERP not in str(refusal.value)
    assert refusal.value.__context__ is None


def test_een_mislukt_blad_zwijgt_over_de_inhoud(monkeypatch: pytest.MonkeyPatch) -> None:
    # Let everything through: the typesetter itself then refuses a character that no font can draw.
    monkeypatch.setattr("bot.documenten.gesprekskaart.readable", lambda text, _: text)
    with pytest.raises(zetter.ZetFout) as refusal:
        make_card(one_line(f"{VLIJMSCHERP} 中"), "nl_BE")
    assert VLIJMSCHERP not in str(refusal.value)
    assert refusal.value.__context__ is None
    assert refusal.value.__cause__ is None
    make_card(GEWOON, "nl_BE")  # and the next paper is fine


def test_de_zetter_wordt_pas_bij_het_eerste_blad_geladen() -> None:
    code = (
        "import sys, bot.documenten.gesprekskaart, bot.documenten.uitnodiging;"
        "print([name for name in ('typst', 'segno', 'babel', 'fontpkg_atkinson_hyperlegible') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
