"""docs/bewaring.md: every stored question, with how long and who sees it; and privacy.md leads there."""

from pathlib import Path

import pytest

from bot.engine.bewaarlijst import retention_page
from bot.engine.bewaring import Account, Prive, Telling, Tijdelijk
from bot.engine.edges import flatten
from bot.opdrachten.tekenen import life_cycles, page, retention
from bot.wiring.register import dialogen
from tests.engine.proefdialoog import PROEF

DOCS = Path(__file__).parents[2] / "docs"
BEWAARD = [
    (naam, stap_naam, stap)
    for naam, dialoog in dialogen("medewerker").items()
    for stap_naam, stap in flatten(dialoog).items()
    if stap.bewaart is not None
]


def rijen(naam: str, tekst: str) -> dict[str, str]:
    """The rows of one dialogue on the page, by step."""
    deel = tekst.split(f"(`{naam}`)\n", 1)[1].split("\n## ", 1)[0]
    return {regel.split("`")[1]: regel for regel in deel.splitlines() if regel.startswith("| `")}


def test_de_bladen_zijn_van_vandaag() -> None:
    assert (DOCS / "dialogen.md").read_text(encoding="utf-8") == page(), "doe «loopbaanmaatje teken»"
    assert (DOCS / "toestanden.md").read_text(encoding="utf-8") == life_cycles(), "doe «loopbaanmaatje teken»"
    assert (DOCS / "bewaring.md").read_text(encoding="utf-8") == retention(), "doe «loopbaanmaatje teken»"


@pytest.mark.parametrize(("naam", "stap_naam", "stap"), BEWAARD, ids=[f"{n}/{s}" for n, s, _ in BEWAARD])
def test_elke_bewaarde_vraag_staat_in_de_lijst(naam, stap_naam, stap) -> None:
    regel = rijen(naam, retention())[stap_naam]
    assert stap.tekst.replace("|", "\\|").replace("\n", " ") in regel
    soort = {Prive: "Privé", Tijdelijk: "Tijdelijk", Telling: "Telling", Account: "Instelling"}[type(stap.bewaart)]
    assert f"| {soort} |" in regel
    if isinstance(stap.bewaart, Prive):
        assert f"hoogstens {stap.bewaart.maanden} maanden" in regel


def test_ook_herhaalde_vragen_staan_in_de_lijst() -> None:
    tekst = retention_page({"proef": PROEF})
    assert set(rijen("proef", tekst)) == {naam for naam, stap in flatten(PROEF).items() if stap.bewaart is not None}
    assert "naam en nummer van een bestand (pdf, docx, txt)" in tekst


def test_een_gesprek_dat_niets_bewaart_zegt_dat() -> None:
    assert "Van dit gesprek wordt niets bewaard" in retention().split("(`even_moeilijk`)")[1].split("##")[0]


def test_het_privacyblad_verwijst_naar_beide_lijsten() -> None:
    privacy = (DOCS / "privacy.md").read_text(encoding="utf-8")
    assert "(bewaring.md)" in privacy
    assert "(tables.md)" in privacy
