"""D18: worked out on the spot, nothing kept, and no fact without a source and a last day."""

from bot.engine.inhoud import Blad
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import Phone

SCRIPTS = (
    ("Vlaanderen", "7 jaar of meer", "Nee", "Iemand die meedenkt", "Verder", "Verder", "Klaar"),
    ("Brussel", "1 tot 6 jaar", "Ja, minder dan 6 jaar", "Een test", "Verder", "Verder", "Verder", "Klaar"),
    ("Vlaanderen", "Minder dan 1 jaar", "Nee", "Mijn rechten kennen", "Verder", "Verder", "Klaar"),
    ("Nederland", "Tijd om na te denken", "Verder", "Verder", "Klaar"),
    ("Ergens anders", "Sla over", "Verder", "Verder", "Klaar"),
)
FACT = "De cheque, regels van 2027"
ZEKER = {"feit_cheque": {"b1": FACT}}
BLAD = {"b1": Blad(FACT, (("Wat", "Wat er nu geldt."), ("Bron", "VDAB"), ("Geldig tot en met", "31 december 2027")),
                   "https://www.vdab.be/cheque")}  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("extern", SCRIPTS)


def test_er_blijft_niets_van_bewaard() -> None:
    for script in SCRIPTS:
        phone = play("extern", script)
        assert phone.stored == {}
        assert not any(done.kept for done in phone.finished)
        assert set(phone.session) == {"n"}


def test_wie_halverwege_weggaat_laat_niets_na() -> None:
    for last in ("pauze", "stop"):
        phone = play("extern", SCRIPTS[0][:2]).typ(last)
        assert phone.stored == {}
        assert "p" not in phone.session
        assert "d" not in phone.session


def test_zonder_zekere_informatie_is_er_alleen_de_weg_naar_de_site() -> None:
    phone = play("extern", SCRIPTS[0][:4])
    assert phone.text == "Ik heb hier nu geen zekere informatie over. Kijk op de site van VDAB."
    assert [address for _label, address in phone.last.links] == ["https://www.vdab.be", "https://www.actiris.brussels"]


def test_een_feit_van_de_organisatie_komt_met_bron_en_dag() -> None:
    phone = Phone(sources=ZEKER, bladen=BLAD).do_start("extern")
    for act in SCRIPTS[0][:4]:
        phone.tik(act)
    assert FACT in phone.text
    assert "Bron: VDAB" in phone.text
    assert "31 december 2027" in phone.text
    assert phone.last.links == [("Naar de site", "https://www.vdab.be/cheque")]


def test_de_weg_naar_de_site_blijft_staan_na_verder() -> None:
    phone = play("extern", SCRIPTS[0][:5])
    assert any(message.links and not message.buttons for message in phone.messages)


def test_aan_het_eind_staat_dat_je_werkgever_het_niet_hoeft_te_weten() -> None:
    for script in SCRIPTS:
        assert "Je werkgever hoeft dit niet te weten." in play("extern", script[:-1]).text
