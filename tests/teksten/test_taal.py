"""The language of every sentence: short, plain, je-form, without jargon, English or shouting."""

import re
from collections import Counter

import pytest

from bot.engine import words, words_person
from bot.engine.messages import Phrase
from bot.engine.stappen import Kaart, Open, Slot
from bot.teksten import LANGUAGES, Teksten
from tests.teksten.verzameling import DIALOGEN, LOCALES, ROOT, TEKSTEN, Tekst, all_examples, steps

ALLE = Teksten(LOCALES)
DUTCH = ("nl_BE", "nl_NL")
U_VORM = re.compile(r"\b(?:u|uw|uzelf|uwe)\b", re.IGNORECASE)
JARGON = re.compile(
    r"\b(?:hr|pop|feedback|skills?|competentie\w*|inzetbaar\w*|assessment\w*|coaching|evaluatie\w*|traject\w*|ambities?|"
    r"reflect\w*|proactie\w*|facilite\w*|implementer\w*|optima\w*|input|output|tools?|deadline|consent|token|dashboard|"
    r"functioneringsgesprek\w*|drijfve\w*|mobiliteit|burn-?out|jobcraft\w*|middels|teneinde|betreffende|inzake|indien|"
    r"tevens|reeds|echter|gelieve|dient|hierbij|mits|derhalve)\b",
    re.IGNORECASE,
)
ENGLISH = re.compile(
    r"\b(?:the|and|you|your|is not|please|click|next|back|settings?|skip|user|manager|feedback|privacy policy|"
    r"team\s?lead|meeting|planning tool|reminder|account settings|delete|error|update|loading|okay)\b",
    re.IGNORECASE,
)
EMOJI = re.compile("[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF]")
LONG_VALUES = {
    "voorbeelden": "«Wat zie je mij later doen?» · «Wat kan ik hier nog leren?»", "vraag": "Wat wil je zeker zeggen?",
    "antwoord": "Anders of minder werken", "datum": "woensdag 3 februari 2027", "titel": "Snelle voorbereiding",
    "naam": "Marie-Christine", "waarde": "Nederlands (België)", "label": "Dit wil ik zeker zeggen",
    "code": "K7F2-9QXM-4T",
}  # fmt: skip


def zinnen(tekst: str) -> list[str]:
    return [zin for zin in re.split(r"(?<=[.!?…])[»”]?\s+|\n", tekst) if re.search(r"\w", zin)]


def woorden(zin: str) -> list[str]:
    return re.findall(r"\{\w+\}|[\w'’./-]*\w", zin)


def filled(tekst: Tekst, language: str) -> str:
    names = re.findall(r"{(\w+)}", tekst.tekst)
    return ALLE.words(Phrase(tekst.tekst, {name: LONG_VALUES.get(name, "12") for name in names}), language)


def mis(voorwaarde: str, gevonden: list[tuple[str, str]]) -> str:
    return voorwaarde + "\n" + "\n".join(f"  {waar}: {tekst}" for waar, tekst in gevonden)


@pytest.mark.parametrize("taal", DUTCH)
def test_geen_zin_is_langer_dan_15_woorden(taal):
    alle = [(t.waar, zin) for t in TEKSTEN for zin in zinnen(ALLE.words(Phrase(t.tekst), taal))]
    fout = [(waar, zin) for waar, zin in alle if len(woorden(zin)) > 15]
    assert not fout, mis("te lange zin", fout)


@pytest.mark.parametrize("taal", LANGUAGES)
def test_geen_ballon_is_te_lang(taal):
    for t in TEKSTEN:
        limit = {"knop": 24, "commando": 60, "document": 512, "vraag": 140, "etiket": 32}.get(t.soort, 240)
        tekst = ALLE.words(Phrase(t.tekst), taal)
        assert len(tekst) <= limit, f"{t.waar} ({t.soort}): {len(tekst)} tekens: {tekst}"
        assert t.soort == "document" or len(filled(t, taal)) <= 300, t.waar


@pytest.mark.parametrize("taal", LANGUAGES)
def test_een_vraag_past_met_alles_erbij_op_het_scherm(taal):
    for waar, _dialoog, stap in steps():
        vast = ALLE.words(Phrase(stap.kop), taal) + " · " if stap.kop else ""
        if not isinstance(stap, (Kaart, Slot)):
            vast += ALLE.words(Phrase(words.PROGRESS, {"nummer": 12, "totaal": 14}), taal)
        for set_ in all_examples(stap) if isinstance(stap, Open) else [()]:
            voorbeelden = " · ".join(f"«{ALLE.words(Phrase(tekst), taal)}»" for tekst in set_)
            delen = [vast, ALLE.words(Phrase(stap.tekst), taal)]
            if voorbeelden:
                delen.append(ALLE.words(Phrase(words.EXAMPLES, {"voorbeelden": voorbeelden}), taal))
            if isinstance(stap, Open) and stap.hoogstens > 60:
                delen.append(ALLE.words(Phrase(words.NO_NAMES), taal))
            lengte = len("\n".join(deel for deel in delen if deel))
            assert lengte <= (240 if taal in DUTCH and not isinstance(stap, Kaart) else 300), f"{waar}: {lengte}"


@pytest.mark.parametrize("taal", DUTCH)
def test_niemand_krijgt_u_te_horen(taal):
    fout = [(t.waar, t.tekst) for t in TEKSTEN if U_VORM.search(ALLE.words(Phrase(t.tekst), taal))]
    assert not fout, mis("u-vorm", fout)


UITGELEGD = ("Wat is een POP?", "Een POP is een plan voor jezelf")  # a word that people hear at work, explained


@pytest.mark.parametrize("taal", DUTCH)
def test_er_staat_geen_vaktaal_in(taal):
    fout = [(t.waar, t.tekst) for t in TEKSTEN
            if JARGON.search(ALLE.words(Phrase(t.tekst), taal)) and not t.tekst.startswith(UITGELEGD)]
    assert not fout, mis("vaktaal", fout)


@pytest.mark.parametrize("taal", DUTCH)
def test_er_staat_geen_engels_in_het_nederlands(taal):
    zonder_namen = [(t, ALLE.words(Phrase(t.tekst), taal)) for t in TEKSTEN if t.tekst != "English"]
    fout = [(t.waar, tekst) for t, tekst in zonder_namen if ENGLISH.search(tekst)]
    assert not fout, mis("Engels", fout)


def test_hoogstens_een_emoji_per_gesprek_en_een_uitroepteken_per_bericht():
    per_gesprek = Counter(t.waar.split("/")[0] for t in TEKSTEN for _ in EMOJI.findall(t.tekst))
    assert all(aantal <= 1 for aantal in per_gesprek.values()), per_gesprek
    assert all(t.tekst.count("!") <= 1 for t in TEKSTEN)


def test_dezelfde_daad_heet_overal_hetzelfde():
    knoppen = {t.tekst for t in TEKSTEN if t.soort == "knop"}
    andere_namen = {"OK", "Ok", "Volgende", "Vorige", "Overslaan", "Skip", "Annuleer", "Weet ik niet", "Geen idee"}
    assert not knoppen & andere_namen


def test_een_bericht_uit_onszelf_verraadt_niets_op_het_slotscherm():
    """What arrives without being asked for starts neutral: no word about a talk, a career or a heavy moment."""
    ongevraagd = [words_person.FAILURE, words_person.ERASE_DONE]
    gevoelig = re.compile(r"loopbaan|leidinggevende|evaluatie|ontslag|zelfmoord|moeilijk|zwaar", re.IGNORECASE)
    assert [tekst for tekst in ongevraagd if gevoelig.search(tekst[:100])] == []


def test_een_gevoelig_gesprek_heeft_een_neutrale_naam():
    assert DIALOGEN["even_moeilijk"].schuilnaam == "kaart"


def test_de_melding_voor_vreemden_zegt_niet_of_iemand_bestaat():
    assert "Vraag de link aan je organisatie" in words_person.ASK_FOR_LINK
    assert not re.search(r"\b(?:ken|bestaat|verlopen|gebruikt|ongeldig|medewerker)\b", words_person.ASK_FOR_LINK)


def test_de_handleiding_spreekt_dezelfde_taal():
    tekst = re.sub(r"[*`|#]|\]\([^)]*\)|\[", " ", (ROOT / "docs/handleiding-medewerker.md").read_text(encoding="utf-8"))
    tekst = re.sub(r"<img [^>]*>", "", tekst)  # what a picture shows is for who cannot see it, not for reading aloud
    tekst = re.sub(r"\n(?![\n -])", " ", tekst)
    fout = [zin for zin in zinnen(tekst) if len(woorden(zin)) > 15 or U_VORM.search(zin) or JARGON.search(zin)]
    assert fout == []
    assert "anoniem" not in tekst
    assert "vertrouwelijk" in tekst
