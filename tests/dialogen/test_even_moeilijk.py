"""D17: whom to call. Nothing stored, no score, and every road shows a number or a person."""

from bot.engine.effects import AskedLoosely, Replace, Say
from tests.dialogen.transcript import check, play

SCRIPTS = (
    ("Nu met iemand praten", "Oké", "Ja", "Mijn huisarts", "Oké", "Nee", "Oké"),
    ("Ik denk aan zelfmoord", "Oké", "Nee", "Oké"),
    ("Iemand op het werk", "Oké", "Nee", "Oké"),
    ("Het gaat wel weer", "Oké"),
)


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("even_moeilijk", SCRIPTS)


def test_er_wordt_niets_bewaard_en_niets_gemeld() -> None:
    for script in SCRIPTS:
        phone = play("even_moeilijk", script)
        assert phone.stored == {}
        assert phone.account == {}
        assert set(phone.session) == {"n"}
        assert all(isinstance(effect, (Say, Replace, AskedLoosely)) for effect in phone.effects)


def test_het_eerste_scherm_noemt_112() -> None:
    assert "112" in play("even_moeilijk", ()).text


def test_wie_aan_zelfmoord_denkt_ziet_de_nummers_van_beide_landen() -> None:
    text = play("even_moeilijk", SCRIPTS[1][:1]).text
    assert "1813" in text
    assert "113" in text
    assert "0800-0113" in text


def test_een_lopend_gesprek_blijft_staan() -> None:
    phone = play("voorbereiding_kort", ("Deze maand",))
    before = phone.session["p"]
    phone.do_start("even_moeilijk").tik("Het gaat wel weer")
    assert phone.session["p"] == before
    phone.tik("Oké").tik("Verder")
    assert "Wat voor gesprek" in phone.text


def test_de_knoppen_dragen_een_neutrale_naam() -> None:
    phone = play("even_moeilijk", ())
    assert all(data.startswith("=k:") for _, data in phone.last.buttons)
