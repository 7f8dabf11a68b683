"""D8: one minute before the talk. Only the line that was chosen stays; what somebody fears does not."""

import pytest

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.stappen import Keuze
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE, Phone

OWN_SOURCES = {
    "mijn_kaart": {"1": "Dit geeft me energie: mensen helpen", "2": "Dit wil ik zeker zeggen: ik wil bijleren"},
    "mijn_zinnen": {"1": "mensen helpen", "2": "ik wil bijleren"},
}
SCRIPTS = (
    # a line of the card
    ("Ja, het gaat door", "Ja, dat klopt", "ik wil bijleren", "Ik klap dicht", "Klaar"),
    # the card is no longer right: own words
    ("Ja, het gaat door", "Ik pas iets aan", "»Ik wil graag een dag meelopen.", "Ik krijg nee", "Klaar"),
    ("Ja, het gaat door", "Sla over", "Sla over", "Sla over", "Klaar"),
    ("Het is verzet",),
    ("Ik ben er klaar voor",),
)  # fmt: skip
GEPLAND = {"fase": "gesprek_gepland", "gesprek": {"op": "2026-11-22T10:00", "kenmerk": "k"}}


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("net_ervoor", SCRIPTS, OWN_SOURCES)


def test_de_kaart_staat_er_met_al_haar_regels() -> None:
    text = play("net_ervoor", ("Ja, het gaat door",), OWN_SOURCES).text
    assert "Klopt het nog?" in text
    assert "\nDit geeft me energie: mensen helpen\nDit wil ik zeker zeggen: ik wil bijleren" in text


def test_zonder_kaart_komt_meteen_de_vraag_naar_dat_ene_ding() -> None:
    phone = play("net_ervoor", ("Ja, het gaat door",))
    assert "Typ het in één zin." in phone.text
    assert "Vraag 2 van 3" in phone.text
    assert "Iets anders" not in phone.labels
    phone.typ("Ik wil minder nachten.").tik("Niets")
    assert "Dit zeg je zeker: «Ik wil minder nachten.»" in phone.text


def test_een_regel_van_de_kaart_komt_terug_op_het_einde() -> None:
    text = play("net_ervoor", SCRIPTS[0][:4], OWN_SOURCES).text
    assert "Dit zeg je zeker: «ik wil bijleren»" in text
    assert "wat doen we nu, en wanneer?" in text


def test_eigen_woorden_mogen_ook_via_de_knop() -> None:
    script = ("Ja, het gaat door", "Ja, dat klopt", "Iets anders", "»2 dagen thuis werken")
    phone = play("net_ervoor", script, OWN_SOURCES)
    assert "Wat vrees je het meest?" in phone.text
    assert "2 dagen thuis werken" in phone.tik("Niets").text


def test_een_getal_typen_kiest_die_regel() -> None:
    phone = play("net_ervoor", ("Ja, het gaat door", "Ja, dat klopt", "»1", "Niets"), OWN_SOURCES)
    assert "«mensen helpen»" in phone.text


def test_een_heel_lange_kaart_past_in_een_bericht() -> None:
    lang = {"mijn_kaart": {str(number): f"Regel {number}: " + "woord " * 120 for number in range(1, 13)}}
    text = play("net_ervoor", ("Ja, het gaat door",), lang).text
    assert len(text) <= 4096
    assert all(f"Regel {number}: woord" in text for number in range(1, 13))


def test_een_naam_in_de_eigen_zin_wordt_eerst_teruggevraagd() -> None:
    phone = play("net_ervoor", ("Ja, het gaat door", "»Ik werk liever met Sofie."))
    assert "Dit lijkt op een naam of nummer" in phone.text
    phone.tik("Ik pas het aan").typ("Ik werk liever in een klein team.")
    assert "Wat vrees je het meest?" in phone.text


def test_zware_woorden_krijgen_hulp_en_blijven_bewaard() -> None:
    phone = play("net_ervoor", ("Ja, het gaat door", "»ik wil dood"))
    assert "Even moeilijk" in [label for message in phone.messages for label, _ in message.buttons]


def test_zonder_zin_komt_de_tip_alleen() -> None:
    text = play("net_ervoor", SCRIPTS[2][:4], OWN_SOURCES).text
    assert "Dit zeg je zeker" not in text
    assert "…" not in text
    assert "wat doen we nu, en wanneer?" in text


def test_bij_elke_vrees_hoort_een_zin() -> None:
    stap = CATALOGUE["net_ervoor"].step("vrees")
    assert isinstance(stap, Keuze)
    assert isinstance(stap.reactie, dict)
    assert set(stap.reactie) == set(stap.opties)
    phone = play("net_ervoor", ("Ja, het gaat door", "»meer rust", "Ik klap dicht"))
    assert "mag ik even nadenken? Ik kom erop terug." in phone.text


def test_verzet_maakt_de_dag_vrij_en_biedt_plannen_aan() -> None:
    phone = Phone(loopbaan=GEPLAND).do_start("net_ervoor").tik("Het is verzet")
    assert "gesprek" not in phone.loopbaan
    assert phone.labels == ["Gesprek plannen", "Menu"]


@pytest.mark.parametrize("script", [("Ik ben er klaar voor",), ("Ja, het gaat door", "»meer rust", "Niets", "Klaar")])
def test_kijken_of_niet_kijken_laat_het_gesprek_staan(script: tuple[str, ...]) -> None:
    phone = Phone(loopbaan=GEPLAND).do_start("net_ervoor")
    for act in script:
        phone.typ(act[1:]) if act.startswith("»") else phone.tik(act)
    assert phone.loopbaan["gesprek"]["op"] == "2026-11-22T10:00"


def test_na_het_kijken_kan_je_oefenen() -> None:
    assert "Oefen je gesprek" in play("net_ervoor", SCRIPTS[0], OWN_SOURCES).labels
    assert "Snelle voorbereiding" in play("net_ervoor", SCRIPTS[1], OWN_SOURCES).labels
    assert "Oefen je gesprek" not in play("net_ervoor", ("Ik ben er klaar voor",)).labels


def test_alleen_de_gekozen_zin_wordt_bewaard() -> None:
    kept = {naam: stap.bewaart for naam, stap in CATALOGUE["net_ervoor"].steps.items() if stap.bewaart is not None}
    assert kept.pop("ding") == Prive(1)
    assert set(kept.values()) == {Tijdelijk()}
