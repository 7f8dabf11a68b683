"""The menu tells what changed in the promise about privacy, until it was read."""

from bot.engine.words_person import PRIVACY_VERSION
from tests.engine.telefoon import Phone

LID = {"chat": 1, "privacy": PRIVACY_VERSION}


def test_wie_een_oudere_privacytekst_las_hoort_dat_ze_veranderd_is_tot_die_gelezen_is() -> None:
    phone = Phone(account={**LID, "privacy": "1"}).typ("menu")
    assert "privacy is veranderd" in phone.text
    phone.typ("/privacy").typ("menu")
    assert "privacy is veranderd" not in phone.text
    assert phone.account["privacy"] == PRIVACY_VERSION


def test_wie_de_tekst_van_nu_las_hoort_er_niets_over() -> None:
    assert "privacy is veranderd" not in Phone(account=dict(LID)).typ("menu").text
    assert "privacy is veranderd" not in Phone().typ("menu").text
