"""Around one talk, through the whole path: planned, looked at just before, moved, moved again, had."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

GEHEIM = "Ik wil graag een dag meelopen op de andere dienst."


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    een = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield een
    een.sluit()


@pytest.fixture
def noor(huis: Huis) -> Telefoontje:
    wie = huis.nieuw()
    doe_mee(huis, wie)
    return wie


def doe(huis: Huis, wie: Telefoontje, *acts: str) -> None:
    """Buttons by their words, «!name» starts a dialogue, «»» types."""
    for act in acts:
        if act.startswith("!"):
            huis.stuur(huis.tik(wie, (wie.laatste.nummer, "", f"!start:{act[1:]}")))
        elif act.startswith("»"):
            huis.stuur(huis.typ(wie, act[1:]))
        else:
            huis.stuur(huis.tik(wie, kies(wie, act)))


def plan(huis: Huis, wie: Telefoontje) -> None:
    doe(huis, wie, "!plannen", "Ja", "Over een week", "10 uur", "10.00", "Ja", "45 minuten", "Op het werk",
        "Nee, niemand", "De dag ervoor", "Klaar", "Nee, dank je", "Bewaren")


def loopbaan(huis: Huis, wie: Telefoontje) -> dict[str, Any]:
    found: dict[str, Any] = huis.alles(wie.nummer)["loopbaan"]
    return found


def antwoorden(huis: Huis, wie: Telefoontje, dialoog: str) -> list[dict[str, Any]]:
    return [d["antwoorden"] for d in huis.alles(wie.nummer)["dossiers"] if d["dialoog"] == dialoog]


def test_een_gesprek_plannen_zet_de_dag_in_de_loopbaan(huis: Huis, noor: Telefoontje) -> None:
    plan(huis, noor)
    over_een_week = (huis.klok + dt.timedelta(days=7)).date().isoformat()
    assert loopbaan(huis, noor)["gesprek"]["op"] == f"{over_een_week}T10:00"
    assert loopbaan(huis, noor)["fase"] == "gesprek_gepland"


def test_net_ervoor_toont_de_kaart_en_houdt_alleen_de_zin(huis: Huis, noor: Telefoontje) -> None:
    doe(huis, noor, "Snelle voorbereiding (5 min)", *["Sla over"] * 5, "Bijleren", f"»{GEHEIM}", "Niets nu",
        "Maak gesprekskaart", "Klaar")
    plan(huis, noor)
    doe(huis, noor, "!net_ervoor", "Ja, het gaat door")
    assert f"Dit wil ik zeker zeggen: {GEHEIM}" in noor.laatste.tekst
    assert "Klopt het nog?" in noor.laatste.tekst
    doe(huis, noor, "Ja, dat klopt", f"»{GEHEIM}", "Ik klap dicht")
    assert f"Dit zeg je zeker: «{GEHEIM}»" in noor.laatste.tekst
    doe(huis, noor, "Klaar")
    [bewaard] = antwoorden(huis, noor, "net_ervoor")
    assert bewaard == {"ding": {"k": ["1"], "t": GEHEIM}}  # own words come first
    assert noor.laatste.knoppen[0][0] == "Oefen je gesprek"
    voor = huis.alles(noor.nummer)
    doe(huis, noor, "Oefen je gesprek", "Begin", "»laat dan maar", "Ik blijf ook graag.", "Oké, jammer.", "Nee, klaar")
    assert huis.alles(noor.nummer) == voor


def test_de_tweede_keer_verzet_vraagt_naar_iemand_anders(huis: Huis, noor: Telefoontje) -> None:
    plan(huis, noor)
    doe(huis, noor, "!nabespreking", "Nee, het is verzet")
    assert noor.laatste.knoppen[0][0] == "Gesprek plannen"
    assert "gesprek" not in loopbaan(huis, noor)
    plan(huis, noor)
    doe(huis, noor, "!nabespreking", "Nee, het is geschrapt")
    assert "ging al eerder niet door" in noor.laatste.tekst
    doe(huis, noor, "Ja")
    assert "Met wie praat ik?" in [label for label, _ in noor.laatste.knoppen]


def test_na_het_gesprek_blijven_de_afspraken_van_noor(huis: Huis, noor: Telefoontje) -> None:
    plan(huis, noor)
    huis.klok += dt.timedelta(days=8)
    doe(huis, noor, "!nabespreking", "Ja", "4  goed", "Alles", "Even", "Niets nieuws",
        f"»{GEHEIM}\nWe praten in mei opnieuw.", "Wij samen", "Over 2 weken", "Ik", "Sla over", "Nee", "Bewaren")
    leven = loopbaan(huis, noor)
    assert leven["afspraken"] == 2
    assert GEHEIM not in str(leven)
    [bewaard] = antwoorden(huis, noor, "nabespreking")
    assert bewaard["afspraak/wie#1"] == {"k": ["samen"]}
    assert bewaard["afspraak/wie#2"] == {"k": ["ik"]}
    assert {"Plan maken", "Meetellen"} <= {label for label, _ in noor.laatste.knoppen}


def test_net_ervoor_zeggen_dat_het_verzet_is_laat_geen_antwoord_na(huis: Huis, noor: Telefoontje) -> None:
    plan(huis, noor)
    doe(huis, noor, "!net_ervoor", "Het is verzet")
    assert [bewaard for bewaard in antwoorden(huis, noor, "net_ervoor") if bewaard] == []
    assert "gesprek" not in loopbaan(huis, noor)
