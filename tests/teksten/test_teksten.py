"""Looking up words: languages, values, fallbacks, and catalogues that are not up to date."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from bot.engine import words
from bot.engine.messages import Phrase
from bot.teksten import Teksten, cut
from tests.teksten.verzameling import LOCALES

TEKSTEN = Teksten(LOCALES)
PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Ja"\nmsgstr "{}"\n'


def test_een_nederlandse_zin_is_zijn_eigen_vertaling():
    assert TEKSTEN.words(Phrase("Wanneer is je gesprek?"), "nl_BE") == "Wanneer is je gesprek?"


def test_engels_staat_in_de_catalogus():
    assert TEKSTEN.words(Phrase("Wanneer is je gesprek?"), "en") == "When is your talk?"


def test_nederland_zegt_rooster_waar_vlaanderen_uurrooster_zegt():
    assert TEKSTEN.words(Phrase("Uurrooster"), "nl_NL") == "Rooster"
    assert TEKSTEN.words(Phrase("Uurrooster"), "nl_BE") == "Uurrooster"


@pytest.mark.parametrize(
    ("gevraagd", "woord"),
    [
        ("nl-NL", "Rooster"), ("NL_nl", "Rooster"), ("en-GB", "The rota"),
        ("fr", "Uurrooster"), ("", "Uurrooster"), ("nl", "Uurrooster"),
    ],
)
def test_een_taal_die_we_niet_hebben_wordt_de_taal_die_er_het_dichtst_bij_ligt(gevraagd, woord):
    assert TEKSTEN.words(Phrase("Uurrooster"), gevraagd) == woord


def test_eigen_woorden_blijven_wat_ze_zijn():
    assert TEKSTEN.words("Ja {naam} %s", "en") == "Ja {naam} %s"


def test_een_waarde_kan_zelf_een_zin_zijn():
    zin = Phrase("Wil je je antwoord veranderen in {antwoord}?", {"antwoord": Phrase("Bijleren")})
    assert TEKSTEN.words(zin, "en") == "Do you want to change your answer to Learning?"


@given(st.text() | st.sampled_from(["{naam}", "{antwoord}", "{", "}}", "{0}", "%(naam)s"]))
def test_accolades_van_iemand_zelf_worden_nooit_ingevuld(eigen):
    zin = Phrase("Je antwoord: {antwoord}", {"antwoord": eigen, "naam": "geheim"})
    assert TEKSTEN.words(zin, "nl_BE") == "Je antwoord: " + eigen


def test_een_getal_wordt_ingevuld():
    assert TEKSTEN.words(Phrase(words.PROGRESS, {"nummer": 3, "totaal": 8}), "nl_NL") == "Vraag 3 van 8"


def test_een_vergeten_waarde_noemt_alleen_haar_naam():
    with pytest.raises(KeyError, match="totaal"):
        TEKSTEN.words(Phrase(words.PROGRESS, {"nummer": 3}), "nl_BE")


@pytest.mark.parametrize("taal", ["nl_BE", "nl_NL", "en"])
def test_een_lege_zin_blijft_leeg(taal):
    assert TEKSTEN.words(Phrase(""), taal) == ""


def test_een_zin_die_niemand_vertaalde_blijft_nederlands():
    assert TEKSTEN.words(Phrase("{kop} · {regel}", {"kop": "a", "regel": Phrase("Ja")}), "en") == "a · Yes"


def test_een_zin_wordt_op_zijn_invulplekken_gesneden():
    assert cut("Hallo {naam}.") == (("Hallo ", "naam"), (".", ""))


@pytest.mark.parametrize(("taal", "locale"), [("nl_BE", "nl_BE"), ("nl_NL", "nl_NL"), ("en", "en_GB")])
def test_een_dag_heet_zoals_babel_hem_noemt(taal, locale):
    for dag in (date(2027, 1, 1) + timedelta(days=29 * n) for n in range(13)):
        kort, lang = words.date_in_words(dag), words.date_in_words(dag, with_year=True)
        assert TEKSTEN.words(kort, taal) == format_date(dag, "EEEE d MMMM", locale)
        assert TEKSTEN.words(lang, taal) == format_date(dag, "EEEE d MMMM y", locale)


def catalogus(map_: Path, woord: str) -> Path:
    source = map_ / "en" / "LC_MESSAGES" / "messages.po"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(PO.format(woord), encoding="utf-8")
    return source


def compile_(source: Path) -> Path:
    compiled = source.with_suffix(".mo")
    with source.open("rb") as old, compiled.open("wb") as new:
        write_mo(new, read_po(old))
    return compiled


def test_een_gecompileerde_catalogus_wordt_gelezen(tmp_path):
    source = catalogus(tmp_path, "Yes")
    compile_(source)
    source.unlink()
    assert Teksten(tmp_path).words(Phrase("Ja"), "en") == "Yes"


def test_zonder_gecompileerde_catalogus_leest_hij_de_bron(tmp_path):
    catalogus(tmp_path, "Yes")
    assert Teksten(tmp_path).words(Phrase("Ja"), "en") == "Yes"


def test_een_verouderde_catalogus_wordt_niet_gebruikt(tmp_path):
    source = catalogus(tmp_path, "Yes")
    compiled = compile_(source)
    catalogus(tmp_path, "Aye")
    os.utime(compiled, (1, 1))
    assert Teksten(tmp_path).words(Phrase("Ja"), "en") == "Aye"


def test_zonder_catalogus_spreekt_hij_nederlands(tmp_path):
    assert Teksten(tmp_path).words(Phrase("Ja"), "en") == "Ja"


def test_wat_iemand_zei_staat_niet_in_de_weergave_van_een_zin():
    zin = Phrase("Je antwoord: {antwoord}", {"antwoord": "iets geheims"})
    assert "geheims" not in repr(zin)
