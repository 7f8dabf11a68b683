"""The plan on paper, and as a message."""

import dataclasses
import json
import re

import pytest
from aiogram.types import InputRichMessage
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.medewerkersbot.calls import rich_call
from bot.documenten.plan import make_plan, plan_document, plan_name
from bot.documenten.plan_bericht import plan_message
from bot.documenten.planblad import STATEN, Planactie, Planblad
from bot.engine.messages import Rendered
from bot.proeftuin.api.rich import MAX_TEXT, check_rich
from bot.proeftuin.wereld.rijk import plain_text
from tests.documenten.lezer import Papier
from tests.documenten.plannen import DAG, PLAN, full
from tests.documenten.test_gesprekskaart import A4_BREED, assert_inside_page

GEHEIM = "geheim-wespennest"
LEEG = Planblad("", DAG, "", (), ())


def test_een_gewoon_plan_is_een_blad_met_alles_erop() -> None:
    paper = Papier(make_plan(PLAN, "nl_BE"))
    assert paper.bladzijden == 1
    assert paper.tekst.startswith("Rustiger overdragen Van Amina · 21 november 2026 Waar ik naartoe wil")
    assert paper.tekst.endswith("Gemaakt door mij met Loopbaanmaatje")
    for label, text in PLAN.doel:
        assert f"{label} {text}" in paper.tekst
    table = paper.aaneen.replace("\u00ad", "")  # where a word was cut at the end of a line
    for action in PLAN.acties:
        for words in (action.stap, action.vorm, action.nodig, action.als_dan):
            assert re.sub(r"\s", "", words) in table
    for words in ("15jan2027", "klaar", "bezig", "nognietbegonnen", "nietmeernodig", "1van3klaar"):
        assert words in table
    assert_inside_page(paper)


def test_een_schermlezer_leest_een_tabel_met_koppen_per_kolom() -> None:
    paper = Papier(make_plan(PLAN, "nl_BE"))
    assert paper.merken.count("Table") == 1
    assert paper.merken.count("TR") == 1 + len(PLAN.acties)
    assert paper.merken.count("TH") == 4
    assert paper.merken.count("TD") == 4 * len(PLAN.acties)
    assert [mark for mark in paper.merken if re.fullmatch(r"H\d", mark)] == ["H1", "H2", "H3", "H3", "H3", "H2"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in paper.pdf.Root.Metadata.read_bytes()
    assert str(paper.pdf.docinfo["/Title"]) == PLAN.titel


def test_een_lang_woord_wordt_in_zijn_kolom_gebroken_en_een_kort_nooit() -> None:
    lang = Planactie("Verpleegkundigspecialistopleiding", "", DAG, "Communicatietraining, arbeidsomstandigheden",
                     "Verantwoordelijkheidsgevoel")  # fmt: skip
    paper = Papier(make_plan(Planblad("Plan", DAG, "", (), (lang, *PLAN.acties)), "nl_BE"))
    heads = {piece.tekst: piece.links for piece in paper.stukken if piece.tekst in ("Wanneer", "Wat ik nodig heb")}
    step, needed = heads["Wanneer"], heads["Wat ik nodig heb"]
    (state,) = (piece.links for piece in paper.stukken if piece.tekst == "Hoe het staat")
    low = min(piece.hoogte for piece in paper.stukken if piece.tekst == "Wanneer")
    for piece in (piece for piece in paper.stukken if 60 < piece.hoogte < low):
        edge = next(edge for edge in (step, needed, state, A4_BREED) if piece.links < edge - 1)
        assert piece.rechts <= edge, piece
    for word in ("leidinggevende", "toestemming", "timemanagement"):
        assert word in paper.aaneen


def test_een_actie_die_niet_meer_hoeft_telt_niet_mee() -> None:
    assert PLAN.stand == (1, 3)
    assert LEEG.stand == (0, 0)


def test_een_leeg_plan_zegt_dat_er_nog_geen_stappen_zijn() -> None:
    text = Papier(make_plan(LEEG, "nl_BE")).tekst
    assert text.startswith("Mijn plan 21 november 2026 Mijn stappen Er staan nog geen stappen in dit plan.")
    assert "Er staan nog geen stappen" in plan_message(LEEG, "nl_BE")[0]


def test_in_het_engels_zijn_ook_de_vaste_woorden_engels() -> None:
    text = Papier(make_plan(PLAN, "en")).tekst
    assert "My steps" in text
    assert "1 of 3 done" in text
    assert text.endswith("Made by me with Loopbaanmaatje")
    assert "Mijn stappen" not in plan_message(PLAN, "en")[0]


@pytest.mark.parametrize(("tekens", "hoogstens"), [(60, 1), (200, 2), (600, 6)])
def test_een_vol_plan_verliest_geen_woord(tekens: int, hoogstens: int) -> None:
    plan = full(tekens)
    paper = Papier(make_plan(plan, "nl_BE"))
    assert paper.bladzijden <= hoogstens
    printed = set(paper.tekst.split())
    texts = [text for _, text in plan.doel] + [t for a in plan.acties for t in (a.stap, a.nodig, a.als_dan)]
    assert all(word in printed for text in texts for word in text.split())
    assert_inside_page(paper)


@pytest.mark.parametrize(
    "woorden",
    ["#panic()", "$x^2$ *vet* _schuin_", "<b>html</b> @naam", "= Kop", '{"json": 1}', "😀" * 300, "a" * 600, "W" * 28,
     "أنا أحب عملي", "我喜欢我的工作", "\n\n\n", "\x00\x07 \ud800", "", "Verpleegkundig specialist ouderenzorg"],
)  # fmt: skip
def test_vreemde_tekst_breekt_niets_en_loopt_niet_van_het_blad(woorden: str) -> None:
    plan = Planblad(woorden, DAG, woorden, ((woorden, woorden),),
                    tuple(Planactie(woorden, woorden, DAG, woorden, woorden, staat) for staat in STATEN))  # fmt: skip
    assert_inside_page(Papier(make_plan(plan, "nl_BE")))
    _method, call = rich_call(Rendered("send", rich=plan_message(plan, "nl_BE")[1]), 5)
    check_rich(call["rich_message"])


def test_de_bestandsnaam_zegt_alleen_wat_het_is_en_van_wanneer() -> None:
    assert plan_name(PLAN) == "plan-2026-11-21.pdf"


def test_de_maker_geeft_hetzelfde_blad_als_de_gegevens_zelf() -> None:
    name, made = plan_document(json.dumps({"taal": "nl_BE", "plan": json.loads(PLAN.to_json())}))
    assert (name, made) == (plan_name(PLAN), make_plan(PLAN, "nl_BE"))


_tekst = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_acties = st.builds(Planactie, _tekst, _tekst, st.none() | st.dates(), _tekst, _tekst, st.sampled_from(STATEN))
PLANNEN = st.builds(Planblad, _tekst, st.dates(), _tekst, st.lists(st.tuples(_tekst, _tekst), max_size=3).map(tuple),
                    st.lists(_acties, max_size=5).map(tuple))  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(PLANNEN)
def test_een_plan_komt_heel_terug_uit_zijn_tekst_en_is_altijd_een_goed_bericht(plan: Planblad) -> None:
    assert Planblad.from_json(plan.to_json()) == plan
    text, rich = plan_message(plan, "nl_BE")
    check_rich(json.loads(rich))
    assert text.strip()


@pytest.mark.parametrize("kapot", ["", "[]", "null", '"x"', '{"titel": 1}', '{"geheim-wespennest": 2}',
                                   PLAN.to_json().replace('"klaar"', '"geheim-wespennest"')])  # fmt: skip
def test_kapotte_tekst_wordt_geweigerd_zonder_iets_te_herhalen(kapot: str) -> None:
    with pytest.raises(ValueError, match="not the text of a plan") as fout:
        Planblad.from_json(kapot)
    assert fout.value.__cause__ is None
    assert fout.value.__context__ is None
    assert GEHEIM not in str(fout.value)


def test_wie_een_plan_afdrukt_ziet_geen_woorden() -> None:
    plan = Planblad(GEHEIM, DAG, GEHEIM, ((GEHEIM, GEHEIM),), (Planactie(GEHEIM, GEHEIM),))
    assert GEHEIM not in repr(plan) + repr(plan.acties)


def test_bericht_en_gewone_tekst_vertellen_hetzelfde() -> None:
    text, rich = plan_message(PLAN, "nl_BE")
    shown = plain_text(json.loads(rich)["blocks"])
    for words in (PLAN.titel, *(w for pair in PLAN.doel for w in pair),
                  *(w for a in PLAN.acties for w in (a.stap, a.vorm, a.nodig, a.als_dan))):  # fmt: skip
        assert words in text
        assert words in shown
    assert [block["type"] for block in json.loads(rich)["blocks"]].count("table") == 1


def test_het_bericht_klopt_met_de_bot_api_van_een_andere_bibliotheek() -> None:
    blocks = json.loads(plan_message(PLAN, "nl_BE")[1])
    assert InputRichMessage.model_validate(blocks).model_dump(exclude_none=True) == blocks


def test_het_volste_plan_past_in_een_bericht() -> None:
    plan = full(600)
    regels = dataclasses.replace(plan, doel=tuple((label, "a\n" * 300) for label, _ in plan.doel))
    for een in (plan, regels):
        found = check_rich(json.loads(plan_message(een, "nl_BE")[1]))
        assert len(plain_text(found["blocks"])) < MAX_TEXT
