"""Row 13: one question a month; the third answer offers to make a preparation of them."""

from bot.engine.bewaring import Prive, Tijdelijk
from tests.dialogen.transcript import check, play
from tests.engine.demo import DEMO, OWN
from tests.engine.telefoon import CATALOGUE, Phone

SCRIPTS = (
    ("4  goed", "»Ik leerde iets nieuws."),
    ("3  gaat wel", "Niets bijzonders"),
)
EIGEN = {**DEMO.sources, **OWN}


def met_eerdere_maanden(*acts: str) -> Phone:
    phone = Phone(sources=EIGEN).do_start("maandvraag")
    for act in acts:
        phone.tik(act)
    return phone


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("maandvraag", SCRIPTS)


def test_een_cijfer_en_een_regel_blijven_twaalf_maanden() -> None:
    steps = CATALOGUE["maandvraag"].steps
    assert steps["maand"].bewaart == steps["regel"].bewaart == Prive(12)
    assert steps["maak"].bewaart == Tijdelijk()


def test_de_eerste_keer_is_het_na_twee_vragen_gedaan() -> None:
    phone = play("maandvraag", SCRIPTS[0])
    assert "p" not in phone.session
    assert phone.loopbaan["maanden"] == ["2026-11"]


def test_wie_al_twee_keer_antwoordde_ziet_dat_en_kan_er_iets_van_maken() -> None:
    phone = met_eerdere_maanden("4  goed", "Niets bijzonders")
    assert "13 oktober: gaat wel. Het was druk." in phone.text
    assert "Snelle voorbereiding" in phone.tik("Ja, maak er iets van").labels
    assert "Snelle voorbereiding" not in met_eerdere_maanden("4  goed", "Niets bijzonders", "Niet nu").labels


def test_een_voorbereiding_begint_met_de_laatste_drie_maanden() -> None:
    for dialogue in ("voorbereiding_kort", "voorbereiding_lang"):
        phone = Phone(sources=EIGEN).do_start(dialogue)
        assert "14 november: goed. Ik leerde iets nieuws." in phone.text
        assert "Vraag 1 van" in phone.tik("Verder").text


def test_zonder_drie_maanden_begint_een_voorbereiding_gewoon_met_de_eerste_vraag() -> None:
    for dialogue in ("voorbereiding_kort", "voorbereiding_lang"):
        assert "Vraag 1 van" in Phone().do_start(dialogue).text


def test_heel_slecht_biedt_stil_hulp_aan() -> None:
    phone = play("maandvraag", ("1  heel slecht",))
    assert "Even moeilijk" in [label for message in phone.messages for label, _data in message.buttons]


def test_de_vraag_aan_en_uit_zetten_staat_in_de_loopbaan() -> None:
    phone = Phone().do_start("welkom")
    for act in ("Mijn eigen telefoon", *["Sla over"] * 5, "Ja, graag", "Naar het menu"):
        phone.tik(act)
    assert phone.loopbaan["maandvraag"] == "2026-11"
    phone.tik("Instellingen").tik("Vraag van de maand").tik("Nee, dank je")
    assert phone.loopbaan.get("maandvraag", "") == ""
    assert phone.account["maandvraag"] == "nee"


def test_een_andere_instelling_veranderen_laat_de_maandvraag_zoals_ze_was() -> None:
    phone = Phone(loopbaan={"maandvraag": "2026-09"}).typ("/instellingen").tik("Roepnaam").typ("Noor")
    assert phone.loopbaan["maandvraag"] == "2026-09"
