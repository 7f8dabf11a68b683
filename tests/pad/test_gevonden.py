"""Conversations in which the state machine once found a fault, written out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

BEGIN = "Snelle voorbereiding (5 min)"
TOT_ENERGIE = (BEGIN, "Deze week", "Over mijn loopbaan", "4  goed")


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    een = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield een
    een.sluit()


@pytest.fixture
def anna(huis: Huis) -> Telefoontje:
    """Anna takes part and is in the menu."""
    wie = huis.nieuw()
    doe_mee(huis, wie)
    return wie


def tik(huis: Huis, wie: Telefoontje, *knoppen: str) -> None:
    for woorden in knoppen:
        huis.stuur(huis.tik(wie, kies(wie, woorden)))


def typ(huis: Huis, wie: Telefoontje, *woorden: str) -> None:
    for zin in woorden:
        huis.stuur(huis.typ(wie, zin))


def bezig(huis: Huis, wie: Telefoontje) -> list[dict[str, Any]]:
    return [dossier["antwoorden"] for dossier in huis.alles(wie.nummer)["dossiers"]]


@pytest.mark.parametrize("weg", ["pauze", BEGIN])
def test_een_half_gekozen_instelling_blijft_niet_liggen(huis: Huis, anna: Telefoontje, weg: str) -> None:
    typ(huis, anna, "/instellingen")
    tik(huis, anna, "Berichten", "Mijn gesprek")
    assert len(bezig(huis, anna)) == 1
    typ(huis, anna, "menu")
    if weg == "pauze":
        typ(huis, anna, "pauze")
    else:
        tik(huis, anna, BEGIN)
    assert bezig(huis, anna) == []


def test_een_instelling_tussendoor_raakt_niet_aan_een_kennismaking_die_wacht(huis: Huis) -> None:
    wie = huis.nieuw()
    doe_mee(huis, wie, ("Begin", "Oké", "Oké", "Oké", "Oké", "Oké", "Ja, ik doe mee", "Mijn eigen telefoon"))
    typ(huis, wie, "pauze", "/instellingen")
    tik(huis, wie, "Taal", "Nederlands (België)")
    typ(huis, wie, "verder", "Noor")
    assert bezig(huis, wie) == [{"toestel": {"k": ["van_mij"]}, "roepnaam": {"k": [], "t": "Noor"}}]


def test_een_getypte_optie_naast_zware_eigen_woorden_is_gewoon_een_vinkje(huis: Huis, anna: Telefoontje) -> None:
    tik(huis, anna, *TOT_ENERGIE)
    typ(huis, anna, "ik wil niet meer leven", "terug", "rust")
    assert bezig(huis, anna)[0]["energie"] == {"k": ["rust", "eigen"], "t": "ik wil niet meer leven", "o": 1}
    assert "Kies er hoogstens 3" in anna.laatste.tekst


def test_wie_na_de_vraag_om_te_wissen_iets_anders_doet_geeft_daarna_weer_gewoon_antwoord(
    huis: Huis, anna: Telefoontje
) -> None:
    tik(huis, anna, BEGIN)
    typ(huis, anna, "wis", "/start", "verder", "deze week")
    assert bezig(huis, anna) == [{"wanneer": {"k": ["deze_week"]}}]
    typ(huis, anna, "wis", "/start", "wis")
    assert huis.alles(anna.nummer) != {}, "asked anew, not erased"


def test_wie_eigen_woorden_herschrijft_houdt_de_vinkjes_ernaast(huis: Huis, anna: Telefoontje) -> None:
    tik(huis, anna, *TOT_ENERGIE, "Rust", "Iets anders")
    typ(huis, anna, "bel mij op 0470 12 34 56")
    tik(huis, anna, "Ik pas het aan")
    assert bezig(huis, anna)[0]["energie"] == {"k": ["rust"], "o": 1}
    typ(huis, anna, "met bewoners praten")
    assert bezig(huis, anna)[0]["energie"]["k"] == ["rust", "eigen"]


def test_een_beantwoorde_vraag_die_nog_knoppen_heeft_verliest_ze_bij_een_tik(huis: Huis, anna: Telefoontje) -> None:
    tik(huis, anna, *TOT_ENERGIE, "Rust", "Klaar")
    oude = next(knop for knop in anna.vroeger if knop[2].endswith("energie:klaar"))
    [klaar] = huis.stuur(huis.tik(anna, oude))
    assert klaar.message.kind == "edit"
    assert klaar.message.rows == ()
