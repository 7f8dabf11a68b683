"""D1, after joining: a few choices, all of which can be skipped."""

from tests.dialogen.transcript import check, play
from tests.engine.telefoon import Phone

SCRIPTS = (
    ("Mijn eigen telefoon", "»Noor", "Nederlands (België)", "Mijn gesprek", "Mijn plan", "Klaar", "In het weekend",
     "Klaar", "Nee", "Nee, dank je", "Naar het menu"),
    ("Een gedeelde", "Sla over", "English", "Niets", "Maakt niet uit", "Ja", "Ja, graag", "Naar het menu"),
    ("Mijn eigen telefoon", "»Sam", "Nederlands (België)", "Mijn gesprek", "Klaar", "Mijn uren wisselen", "Klaar",
     "Tussen 6 en 10 uur", "Tussen 18 en 22 uur", "Klaar", "Zeg ik liever niet", "Nee, dank je", "Naar het menu"),
)  # fmt: skip


def test_het_gesprek_staat_juist_in_docs() -> None:
    check("welkom", SCRIPTS)


def test_de_keuzes_worden_instellingen() -> None:
    account = play("welkom", SCRIPTS[0]).account
    assert account == {"toestel": "van_mij", "roepnaam": "Noor", "taal": "nl_BE", "berichten": ["gesprek", "plan"],
                       "stil": ["weekend"], "leiding": "nee", "maandvraag": "nee"}


def test_wie_een_gedeelde_telefoon_heeft_krijgt_een_tip() -> None:
    phone = play("welkom", SCRIPTS[1][:1])
    assert "eigen telefoon" in phone.text


def test_niets_staat_vooraf_aangevinkt() -> None:
    phone = play("welkom", SCRIPTS[0][:3])
    assert not [label for label in phone.labels if label.startswith("☑")]


def test_na_afloop_blijft_geen_antwoord_in_een_dossier() -> None:
    phone = play("welkom", SCRIPTS[0])
    assert phone.finished[-1].dialogue == "welkom"
    assert "p" not in phone.session


def test_wie_wisselende_uren_heeft_kiest_wanneer_een_bericht_past() -> None:
    account = play("welkom", SCRIPTS[2]).account
    assert (account["stil"], account["vensters"]) == (["wisselend"], ["ochtend", "avond"])


def test_wie_bij_instellingen_wisselende_uren_kiest_krijgt_dezelfde_vraag() -> None:
    phone = Phone().typ("/instellingen").tik("Stille uren").tik("Mijn uren wisselen").tik("Klaar")
    assert "Wanneer mag ik je wel schrijven?" in phone.text
    phone.tik("Tussen 14 en 18 uur").tik("Klaar")
    assert phone.account["vensters"] == ["namiddag"]
    phone.typ("/instellingen")
    assert "Mijn uren: Tussen 14 en 18 uur" in phone.text
    phone.tik("Mijn uren").tik("Sla over")
    assert phone.account["vensters"] == ["namiddag"]


def test_wie_vaste_uren_heeft_ziet_geen_instelling_voor_wisselende() -> None:
    assert "Mijn uren" not in Phone().typ("/instellingen").labels
