"""D19: sideways and for a while before upward; looking leaves no trace; keeping is a choice."""

from bot.engine.loopbaan.kansen import new_themes, told
from bot.engine.loopbaan.staat import Loopbaan
from tests.dialogen.transcript import check, play
from tests.engine.demo import DEMO, EMPTY
from tests.engine.telefoon import Phone

SCRIPTS = (
    ("Een stap opzij", "Werken in de keuken van…", "Verder", "Bewaar voor mezelf", "Ja", "Iets leren",
     "Cursus wondzorg", "Verder", "Hoe vraag ik dit?", "Gekopieerd", "Nee, klaar"),
    ("Bij een ander bedrijf", "Ja", "Een stap hoger", "»1", "Verder", "Nee", "Nee, klaar"),
    ("Iets voor een tijdje", "»1", "Verder", "Nee", "Meld nieuwe kansen", "Ja, laat het weten"),
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


def test_melden_onthoudt_de_soort_en_wat_er_toen_stond() -> None:
    phone = play("kansen", SCRIPTS[2])
    assert phone.loopbaan["themas"] == ["tijdelijk"]
    assert phone.loopbaan["gezien"] == {"tijdelijk": sorted(DEMO.sources["kans_tijdelijk"])}
    assert phone.stored == {}


def test_melden_kan_ook_weer_uit() -> None:
    phone = play("kansen", SCRIPTS[2]).do_start("kansen")
    for act in SCRIPTS[2][:-1]:
        phone.tik(act) if not act.startswith("»") else phone.typ(act[1:])
    phone.tik("Nee, niet of niet meer")
    assert "themas" not in phone.loopbaan
    assert "gezien" not in phone.loopbaan


def test_wie_alleen_kijkt_krijgt_geen_meldingen() -> None:
    assert play("kansen", SCRIPTS[1]).loopbaan.get("themas", []) == []
    midden = play("kansen", SCRIPTS[2][:-1]).do_start("voorbereiding_kort")
    assert midden.loopbaan.get("themas", []) == []


def test_alleen_een_kaart_die_er_nog_niet_stond_is_nieuws() -> None:
    leven = Loopbaan(themas=["leren"], gezien={"leren": ["b1", "b2"]})
    assert new_themes(leven, {"kans_leren": {"b1": "Cursus", "b2": "Stage"}}) == []
    assert new_themes(leven, {"kans_leren": {"b2": "Stage"}}) == []  # one that went is no news
    assert new_themes(leven, {"kans_leren": {"b2": "Stage", "b3": "Les"}, "kans_project": {"b4": "Tuin"}}) == ["leren"]
    told(leven, {"kans_leren": {"b2": "Stage", "b3": "Les"}})
    assert new_themes(leven, {"kans_leren": {"b2": "Stage", "b3": "Les"}}) == []
    assert new_themes(leven, {}) == []
