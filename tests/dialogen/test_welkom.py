"""D1, after joining: a few choices, all of which can be skipped."""

from tests.dialogen.transcript import check, play

SCRIPTS = (
    ("Mijn eigen telefoon", "»Noor", "Nederlands (België)", "Mijn gesprek", "Mijn plan", "Klaar", "In het weekend",
     "Klaar", "Nee", "Naar het menu"),
    ("Een gedeelde", "Sla over", "English", "Niets", "Maakt niet uit", "Ja", "Naar het menu"),
)  # fmt: skip


def test_het_gesprek_staat_juist_in_docs() -> None:
    check("welkom", SCRIPTS)


def test_de_keuzes_worden_instellingen() -> None:
    account = play("welkom", SCRIPTS[0]).account
    assert account == {"toestel": "van_mij", "roepnaam": "Noor", "taal": "nl_BE", "berichten": ["gesprek", "plan"],
                       "stil": ["weekend"], "leiding": "nee"}


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
