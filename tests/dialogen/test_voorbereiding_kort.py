"""D3: eight questions in five minutes, with every branch once."""

import pytest

from tests.dialogen.transcript import check, play

SCRIPTS = (
    # somebody who wants to learn, with own words
    ("Deze maand", "Over mijn loopbaan", "4  goed", "Mensen helpen", "Iets anders", "»muziek maken met bewoners",
     "Klaar", "Drukte", "Klaar", "Bijleren", "»Mag ik de cursus wondzorg volgen?", "»Ik kijk ook naar ander werk.",
     "Maak gesprekskaart", "Zo gaat het nu", "Klaar"),
    # a talk that is also about the work itself: the question for what must be said comes first
    ("Deze week", "Ook over hoe ik werk", "Ik weet het niet", "Wat doe ik goed?", "1  heel slecht", "Rust", "Klaar",
     "Spanning in het team", "Klaar", "Ik twijfel", "Niets nu", "Bewaren"),
    # somebody who wants to stay as it is, and does not know what to say
    ("Nog niet gepland", "Ik weet het niet", "5  heel goed", "Samenwerken", "Klaar", "Sla over", "Zo verder doen",
     "Ik weet het niet", "Mijn uren", "Ik weet het niet", "Wat kan ik hier leren?", "Sla over",
     "Niet bewaren", "Ja"),
)  # fmt: skip


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("voorbereiding_kort", SCRIPTS)


def test_de_kaart_draagt_de_eigen_woorden() -> None:
    [card] = play("voorbereiding_kort", SCRIPTS[0]).cards
    assert [said for _, _, said in card.lines] == [
        "goed", "Mensen helpen, muziek maken met bewoners", "Drukte", "Bijleren", "Mag ik de cursus wondzorg volgen?"]


def test_wie_ook_geevalueerd_wordt_krijgt_eerst_de_tip_en_vraag_zeven() -> None:
    phone = play("voorbereiding_kort", SCRIPTS[1][:2])
    assert "eerst over je toekomst" in phone.text
    assert "Wat wil je zeker zeggen" in phone.text


def test_vraag_zeven_komt_geen_tweede_keer() -> None:
    phone = play("voorbereiding_kort", SCRIPTS[1][:-2])
    assert "liever nog niet vertelt" in phone.text


def test_wie_twijfelt_krijgt_de_lange_voorbereiding_aangeboden() -> None:
    phone = play("voorbereiding_kort", SCRIPTS[1])
    assert "Lange voorbereiding" in phone.labels


def test_wie_spanning_voelt_krijgt_met_wie_praat_ik_aangeboden() -> None:
    assert "Met wie praat ik?" in play("voorbereiding_kort", SCRIPTS[1]).labels


@pytest.mark.parametrize(("wens", "voorbeeld"), [
    ("Bijleren", "cursus"), ("Andere taken", "koken"), ("Een andere plek", "meelopen"),
    ("Een stap hoger", "begeleiden"), ("Anders of minder werken", "vier dagen"), ("Ik twijfel", "weet het nog niet"),
])  # fmt: skip
def test_de_voorbeelden_passen_bij_de_wens(wens: str, voorbeeld: str) -> None:
    phone = play("voorbereiding_kort", ("Later", "Gewoon een babbel", "3  gaat wel", "Sla over", "Sla over", wens))
    assert voorbeeld in phone.text


def test_niet_bewaren_laat_niets_staan() -> None:
    assert play("voorbereiding_kort", SCRIPTS[2]).stored == {}


def test_het_geheime_antwoord_staat_niet_bij_de_regels_om_aan_te_vinken() -> None:
    phone = play("voorbereiding_kort", SCRIPTS[0][:-2])
    assert not [label for label in phone.labels if "Alleen voor mij" in label]


def test_met_tikken_alleen_zijn_het_minder_dan_twintig_tikken() -> None:
    taps = ("Deze maand", "Over mijn loopbaan", "4  goed", "Rust", "Klaar", "Drukte", "Klaar", "Bijleren",
            "Ik weet het niet", "Wat doe ik goed?", "Niets nu", "Maak gesprekskaart", "Klaar")
    assert len(play("voorbereiding_kort", taps).cards) == 1
    assert len(taps) < 20
