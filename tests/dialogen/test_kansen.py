"""D19: sideways and for a while before upward; looking leaves no trace; keeping is a choice."""

from tests.dialogen.transcript import check, play
from tests.engine.demo import EMPTY
from tests.engine.telefoon import Phone

SCRIPTS = (
    ("Een stap opzij", "Werken in de keuken van…", "Verder", "Bewaar voor mezelf", "Ja", "Iets leren",
     "Cursus wondzorg", "Verder", "Hoe vraag ik dit?", "Gekopieerd", "Nee, klaar"),
    ("Bij een ander bedrijf", "Ja", "Een stap hoger", "»1", "Verder", "Nee", "Nee, klaar"),
)  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("kansen", SCRIPTS)


def test_opzij_en_tijdelijk_staan_voor_omhoog() -> None:
    labels = play("kansen", ()).labels
    assert labels.index("Een stap opzij") < labels.index("Iets voor een tijdje") < labels.index("Een stap hoger")


def test_kijken_laat_geen_spoor_na() -> None:
    phone = play("kansen", SCRIPTS[1])
    assert phone.stored == {}
    assert phone.cards == []
    assert set(phone.session) == {"n"}


def test_wie_midden_in_het_kijken_weggaat_laat_niets_na() -> None:
    phone = play("kansen", SCRIPTS[0][:2]).do_start("voorbereiding_kort")
    assert phone.stored == {}
    assert "d" not in phone.session


def test_bewaren_maakt_een_kaart_en_houdt_verder_niets() -> None:
    phone = play("kansen", SCRIPTS[0])
    [card] = phone.cards
    assert card.title == "Werken in de keuken van Gent"
    assert ("", "Hoe vraag je het", "Loop eerst een halve dag mee.") in card.lines
    assert phone.stored == {}


def test_een_kaart_zegt_wat_voor_wie_hoe_en_bij_wie() -> None:
    phone = play("kansen", SCRIPTS[0][:2])
    for label in ("Wat:", "Bij wie:", "Voor wie:", "Tijd:", "Hoe vraag je het:", "Nagekeken op:"):
        assert label in phone.text


def test_de_zin_om_te_vragen_noemt_de_kans() -> None:
    assert "«Cursus wondzorg»" in play("kansen", SCRIPTS[0][:9]).text


def test_een_lege_soort_zegt_dat_vriendelijk() -> None:
    assert "Hier staat nog niets. Je kan het wel vragen" in play("kansen", SCRIPTS[1][:1]).text
    phone = Phone(sources=EMPTY.sources, bladen=EMPTY.bladen).do_start("kansen").tik("Iets leren")
    assert "Hier staat nog niets." in phone.text
    assert "Wil je nog iets anders bekijken?" in phone.text


def test_een_kans_die_intussen_weg_is_geeft_een_zin_en_geen_fout() -> None:
    phone = play("kansen", SCRIPTS[0][:1])
    phone.bladen = {}
    assert "staat er niet meer" in phone.tik(SCRIPTS[0][1]).text
    phone.tik("Verder").tik("Bewaar voor mezelf")
    assert phone.cards == []


def test_een_andere_soort_vraagt_opnieuw_welke_kans() -> None:
    phone = play("kansen", SCRIPTS[0][:2]).typ("terug").typ("terug").tik("Iets leren")
    assert "Cursus wondzorg" in phone.labels
