"""D21: who listens and what stays between the two. The bot makes no contact and keeps nothing."""

from tests.dialogen.transcript import check, play
from tests.engine.demo import EMPTY
from tests.engine.telefoon import Phone

SCRIPTS = (
    ("Oké", "Het tweede oor van de p…", "Verder", "Hoe begin ik?", "Gekopieerd", "Klaar"),
    ("Oké", "De vertrouwenspersoon", "Verder", "Ik zoek iemand anders", "Het tweede oor van de p…", "Verder",
     "Bewaar voor mezelf", "Klaar"),
)  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("tweede_oor", SCRIPTS)


def test_een_kaart_zegt_wat_onder_ons_blijft_en_wanneer_iemand_te_bereiken_is() -> None:
    text = play("tweede_oor", SCRIPTS[0][:2]).text
    for label in ("Wie:", "Waarvoor:", "Wat blijft onder jullie:", "Wanneer:", "Zo begin je:", "Nagekeken op:"):
        assert label in text


def test_er_blijft_niets_van_het_kijken() -> None:
    for script in SCRIPTS:
        phone = play("tweede_oor", script)
        assert phone.stored == {}
        assert set(phone.session) == {"n"}


def test_bewaren_maakt_een_kaart() -> None:
    [card] = play("tweede_oor", SCRIPTS[1]).cards
    assert card.title == "Het tweede oor van de personeelsdienst"


def test_iemand_anders_zoeken_toont_de_lijst_opnieuw() -> None:
    assert "De vertrouwenspersoon" in play("tweede_oor", SCRIPTS[1][:4]).labels


def test_een_lege_lijst_zegt_dat_vriendelijk() -> None:
    phone = Phone(sources=EMPTY.sources).do_start("tweede_oor").tik("Oké")
    assert "Hier staat nog niemand." in phone.text
    assert "Klaar" in phone.labels
