"""From the organisation's content to the phone: copied on a clock, read from memory, and looking leaves no trace."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.store.organisatie import ORGANISATIE
from bot.wiring import medewerker
from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

INHOUD = ORGANISATIE.tables["inhoud"]


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.sluit()


@pytest.fixture
def noor(huis: Huis) -> Telefoontje:
    phone = huis.nieuw()
    doe_mee(huis, phone)
    return phone


def tikt(huis: Huis, wie: Telefoontje, *woorden: str) -> None:
    for woord in woorden:
        huis.stuur(huis.typ(wie, woord[1:]) if woord.startswith("»") else huis.tik(wie, kies(wie, woord)))


def opent(huis: Huis, wie: Telefoontje, *woorden: str) -> None:
    groep = "Rond je gesprek" if woorden[0].startswith(("Met wie", "Vraag hoe")) else "Kansen en hulp"
    tikt(huis, wie, "»/menu", "Meer", groep, *woorden)


def test_de_demo_staat_op_de_telefoon_en_kijken_laat_geen_dossier_na(huis: Huis, noor: Telefoontje) -> None:
    opent(huis, noor, "Kansen hier (2 min)", "Iets leren", "Cursus wondzorg")
    assert "Je leert wonden verzorgen." in noor.laatste.tekst
    assert "Dit is een voorbeeld." in noor.laatste.tekst
    tikt(huis, noor, "»pauze")
    assert huis.alles(noor.nummer)["dossiers"] == []
    assert huis.alles(noor.nummer)["kaarten"] == []


def test_wie_zomaar_ophoudt_met_kijken_laat_hoogstens_een_dag_iets_na(huis: Huis, noor: Telefoontje) -> None:
    opent(huis, noor, "Kansen hier (2 min)", "Iets leren")
    [dossier] = huis.alles(noor.nummer)["dossiers"]
    assert dossier["vervalt"] == (huis.klok.date() + dt.timedelta(days=1)).isoformat()


def test_bewaren_voor_mezelf_staat_twaalf_maanden_bij_mijn_kaarten(huis: Huis, noor: Telefoontje) -> None:
    opent(huis, noor, "Kansen hier (2 min)", "Iets leren", "Cursus wondzorg", "Verder", "Bewaar voor mezelf",
          "Nee, klaar")
    [kaart] = huis.alles(noor.nummer)["kaarten"]
    today = huis.klok.date()
    assert kaart["titel"] == "Cursus wondzorg"
    assert kaart["vervalt"][:7] == f"{today.year + 1}-{today.month:02}"
    assert huis.alles(noor.nummer)["dossiers"] == []


def test_een_nieuwe_kaart_komt_met_de_volgende_kopie(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    with organisatiebank.engine.begin() as conn:
        conn.execute(INHOUD.delete())
    opent(huis, noor, "Een tweede oor (2 min)", "Oké")
    assert "De vertrouwenspersoon" in [woorden for _nummer, woorden, _data in noor.knoppen]
    assert medewerker.copy_organisation(huis.proces)
    opent(huis, noor, "Een tweede oor (2 min)", "Oké")
    assert "Hier staat nog niemand." in noor.laatste.tekst


def test_een_feit_verbergt_zich_na_zijn_laatste_dag(huis: Huis, noor: Telefoontje, organisatiebank: Databank) -> None:
    today = huis.klok.date()
    with organisatiebank.engine.begin() as conn:
        conn.execute(INHOUD.insert(), {
            "soort": "feit", "thema": "cheque", "titel": "De regels van nu", "tekst": "Zo is het.", "voor_wie": "",
            "tijd": "", "hoe": "", "wie": "", "onder_ons": "", "link": "https://www.vdab.be", "bron": "VDAB",
            "geldig_van": None, "geldig_tot": today + dt.timedelta(days=2), "nagekeken_op": today,
        })  # fmt: skip
    medewerker.copy_organisation(huis.proces)
    weg = ("Hulp buiten je werk (2 min)", "Vlaanderen", "7 jaar of meer", "Nee", "Een test")
    opent(huis, noor, *weg)
    assert "De regels van nu" in noor.laatste.tekst
    huis.klok += dt.timedelta(days=4)
    opent(huis, noor, *weg)
    assert "Ik heb hier nu geen zekere informatie over." in noor.laatste.tekst


def test_kijken_kost_geen_vraag_aan_de_database(huis: Huis, noor: Telefoontje) -> None:
    opent(huis, noor, "Kansen hier (2 min)", "Iets leren")
    asked: list[str] = []
    sa.event.listen(huis.proces.database.engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    tikt(huis, noor, "Cursus wondzorg", "Verder")
    assert not [statement for statement in asked if "spiegel_inhoud" in statement]
    assert asked


def test_met_wie_ik_praat_houdt_alleen_de_keuze_en_de_zin(huis: Huis, noor: Telefoontje) -> None:
    opent(huis, noor, "Met wie praat ik? (3 min)", "Twijfel om te gaan", "2  niet zo veilig", "Niets",
          "Nee, eerst nadenken", "Niemand", "Vakbond", "Verder", "Ik wil iets vragen", "Gekopieerd",
          "Nee, nu nog niet", "Bewaren")
    [dossier] = huis.alles(noor.nummer)["dossiers"]
    assert set(dossier["antwoorden"]) == {"wie", "zin"}
