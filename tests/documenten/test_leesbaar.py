"""Words made fit for print."""

import pytest

from bot.documenten.leesbaar import readable, right_to_left
from bot.documenten.tekens import DRUKBAAR, LEEG_VAKJE, VERVANGING, printable
from bot.documenten.zetter import typeset
from tests.documenten.lezer import Papier

NOTA = "[nota]"


@pytest.mark.parametrize(
    ("tekst", "wordt"),
    [
        ("Zoë & co – «ja» €5 ½", "Zoë & co – «ja» €5 ½"),
        ("  veel   ruimte \t hier\r\nen  daar ", "veel ruimte hier\nen daar"),
        ("blij 😀", "blij :-)"),
        ("😀😀😀😀😀", ":-) :-) :-)"),
        ("top 👍🏽!", "top (+)!"),
        ("🦄🦄 en 🪗", f"{LEEG_VAKJE} en {LEEG_VAKJE}"),
        ("我喜欢 werk", "[nota] werk"),
        ("cafe\u0301", "café"),
        ("a\x00b\x1bc", "a b c"),
        ("", ""),
    ],
)
def test_wat_niet_te_drukken_is_krijgt_een_teken_in_de_plaats(tekst: str, wordt: str) -> None:
    assert readable(tekst, NOTA) == wordt


def test_alleen_een_lang_woord_krijgt_breekpunten() -> None:
    assert readable("arbeidsongeschiktheid", NOTA) == "arbeidsongeschiktheid"
    broken = readable("x" * 29, NOTA)
    assert broken.replace("\u200b", "") == "x" * 29
    assert "\u200b" in broken


def test_de_richting_volgt_de_eerste_letter() -> None:
    assert right_to_left("1. أحب عملي")
    assert right_to_left("שלום")
    assert not right_to_left("Ik zeg أحب")
    assert not right_to_left("123")
    assert not right_to_left("")


def test_elk_teken_dat_drukbaar_heet_wordt_gedrukt() -> None:
    characters = [chr(code) for first, last in DRUKBAAR for code in range(first, last + 1)]
    rows = [" ".join(characters[start : start + 200]) for start in range(0, len(characters), 200)]
    lines = [{"label": "", "label_rtl": False, "tekst": row, "tekst_rtl": False} for row in rows]
    contents = {
        "taal": "nl", "streek": "BE", "titel": "Alle tekens", "titel_rtl": False, "onder": "", "breed": [],
        "blokken": [{"kop": "", "kop_rtl": False, "regels": lines}],
        "woorden": {"afspraken": "Af", "gemaakt": ".", "bladzijde": ""},
    }  # fmt: skip
    assert Papier(typeset("gesprekskaart", contents)).bladzijden > 1
    for row in rows:  # labels and headings are bold: that font must draw them too
        lines[0]["label"] = row
        typeset("gesprekskaart", contents | {"blokken": [{"kop": "", "kop_rtl": False, "regels": lines[:1]}]})


def test_elke_vervanging_is_zelf_drukbaar() -> None:
    assert all(printable(sign) for signs in (*VERVANGING.values(), LEEG_VAKJE) for sign in signs)
