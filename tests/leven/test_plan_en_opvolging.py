"""A plan and its follow-up on the real path: own words come back to their owner; only dates and states move."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.databases import Databank
from tests.gegevens.bezoek import Bezoek
from tests.pad.huis import Huis, opstelling

STAP = "meekijken bij de overdracht"
TWEEDE = "de cursus opzoeken"


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.sluit()


@pytest.fixture
def noor(huis: Huis) -> Bezoek:
    return Bezoek.begin(huis)


def tot_de_acties(wie: Bezoek) -> Bezoek:
    wie.druk("!start:plan").tik("Ik begin", "Mijn werk nu").typ("rustig blijven").typ("bij drukte vergeet ik dingen")
    return wie.tik("Ik kan het nog niet").typ("ik doe het alleen")


def actie(wie: Bezoek, stap: str) -> Bezoek:
    return wie.tik("Van iemand leren", "Meelopen met iemand").typ(stap).tik("Over een week", "Niets",
                                                                            "Dat weet ik nog niet")


def maak_plan(wie: Bezoek, *stappen: str) -> Bezoek:
    tot_de_acties(wie)
    for nummer, stap in enumerate(stappen, 1):
        actie(wie, stap).tik("Ja" if nummer < len(stappen) else "Klaar")
    return wie.tik("Elke week", "Zo is het goed", "Bewaren")


def leven(wie: Bezoek) -> dict[str, Any]:
    """Where this person stands, as the vault keeps it."""
    kluis = wie.huis.proces.kluis
    with wie.huis.proces.database.begin() as conn:
        nummer = kluis.pseudonym(wie.telefoon.nummer)
        kluis.load(conn, [nummer])
        return dict(kluis.loopbaan(nummer))


def staten(wie: Bezoek) -> list[str]:
    return [actie["staat"] for actie in leven(wie)["plan"]["acties"]]


def test_een_plan_met_een_actie_vraagt_meteen_hoe_het_ermee_staat(noor: Bezoek) -> None:
    maak_plan(noor, STAP).druk("!start:opvolging")
    assert f"«{STAP}» Hoe staat het ermee?" in noor.tekst
    noor.tik("Gedaan", "Dat weet ik nog niet")
    assert "Je actie is gedaan: 100 %." in noor.tekst
    assert "Klaar voor je volgende gesprek?" in noor.tekst
    assert staten(noor) == ["open"]
    noor.tik("Ja")
    assert "Snelle voorbereiding" in noor.knoppen
    assert staten(noor) == ["klaar"]


def test_wat_gedaan_is_staat_niet_meer_in_de_lijst(noor: Bezoek) -> None:
    maak_plan(noor, STAP, TWEEDE).druk("!start:opvolging")
    assert f"{STAP[:23]}…" in noor.knoppen
    assert TWEEDE in noor.knoppen
    noor.tik(TWEEDE, "Gedaan", "Dat weet ik nog niet", "Oké").druk("!start:opvolging")
    assert f"«{STAP}» Hoe staat het ermee?" in noor.tekst
    assert staten(noor) == ["open", "klaar"]


def test_een_gekozen_eerste_stap_heeft_ook_woorden(noor: Bezoek) -> None:
    tot_de_acties(noor).tik("Van iemand leren", "Meelopen met iemand", "Ik weet het niet", "Ik kijk een uur mee",
                            "Over een week", "Niets", "Dat weet ik nog niet", "Klaar", "Elke week", "Zo is het goed",
                            "Bewaren")
    noor.druk("!start:opvolging")
    assert "«Ik kijk een uur mee» Hoe staat het ermee?" in noor.tekst


def test_in_de_loopbaan_staan_geen_woorden(noor: Bezoek) -> None:
    maak_plan(noor, STAP, TWEEDE).druk("!start:opvolging").tik(TWEEDE, "Nog niet begonnen", "Geen tijd").typ("bellen")
    noor.tik("Morgen", "Oké")
    kept = json.dumps(leven(noor))
    assert not [woord for woord in (STAP, TWEEDE, "bellen", "rustig", "drukte") if woord in kept]


def test_een_plan_dat_je_wiste_komt_niet_terug(noor: Bezoek) -> None:
    maak_plan(noor, STAP).typ("/mijngegevens").tik("Iets wissen")
    noor.tik(next(label for label in noor.knoppen if label.startswith("Plan maken")), "Ja, wis dit")
    noor.druk("!start:opvolging")
    assert "geen actie die openstaat" in noor.tekst


def test_een_ander_ziet_niets_van_je_plan(noor: Bezoek, huis: Huis) -> None:
    maak_plan(noor, STAP)
    karim = Bezoek.begin(huis).druk("!start:opvolging")
    assert "geen actie die openstaat" in karim.tekst
    assert STAP not in karim.tekst


def test_een_weggehaalde_ronde_laat_niets_na_in_de_kluis(noor: Bezoek) -> None:
    tot_de_acties(noor)
    actie(noor, STAP).tik("Ja")
    actie(noor, TWEEDE).tik("Klaar", "Elke week", "Zo is het goed", "Aanpassen", "Nog een actie? (1)", "Klaar")
    assert TWEEDE not in noor.tekst
    noor.tik("Bewaren")
    kluis = noor.huis.proces.kluis
    with noor.huis.proces.database.begin() as conn:
        nummer = kluis.pseudonym(noor.telefoon.nummer)
        kluis.load(conn, [nummer])
        dossier = bytes.fromhex(kluis.loopbaan(nummer)["plan"]["dossier"])
        kluis.load_answers(conn, [(nummer, dossier)])
        kept = kluis.answers(nummer, dossier)
    assert "acties/stap#1" in kept
    assert not [node for node in kept if node.endswith("#2") or node == "punten"]


def test_het_plan_komt_als_kaart_en_als_document(noor: Bezoek) -> None:
    tot_de_acties(noor)
    actie(noor, STAP).tik("Ja", "Doen", "Taken ruilen", "Ik weet het niet", "Ik kijk een uur mee", "Over een week",
                          "Niets", "Dat weet ik nog niet", "Klaar", "Elke week", "Zo is het goed")
    assert "Maak mijn plan" in noor.knoppen
    noor.tik("Maak mijn plan", "Klaar")
    assert "gesprekskaart" not in noor.tekst
    assert "Ik kijk een uur mee" in noor.tekst
    [(naam, inhoud)] = noor.documenten().values()
    assert inhoud.startswith(b"%PDF")
    assert "plan" in naam.lower()


def test_een_kleinere_stap_komt_in_de_plaats_van_de_eerste(noor: Bezoek) -> None:
    maak_plan(noor, STAP).druk("!start:opvolging").tik("Nog niet begonnen", "Geen tijd").typ("tien minuten bellen")
    noor.tik("Morgen", "Oké").druk("!start:opvolging")
    assert "«tien minuten bellen» Hoe staat het ermee?" in noor.tekst
    noor.typ("/menu").druk("!mijn_plan")
    assert "tien minuten bellen" in noor.tekst


def vervalt(wie: Bezoek) -> date:
    dossier = next(een for een in wie.alles["dossiers"] if een["dialoog"] == "plan")
    return date.fromisoformat(dossier["vervalt"])


def test_een_plan_dat_af_is_blijft_nog_een_jaar(noor: Bezoek) -> None:
    maak_plan(noor, STAP)
    vandaag = noor.huis.klok.date()
    assert (vervalt(noor) - vandaag).days > 700
    noor.druk("!start:opvolging").tik("Gedaan", "Dat weet ik nog niet", "Nog niet")
    assert 364 <= (vervalt(noor) - vandaag).days <= 366


def test_een_gewist_plan_staat_nergens_meer(noor: Bezoek) -> None:
    maak_plan(noor, STAP)
    assert leven(noor)["fase"] == "plan_loopt"
    noor.typ("/mijngegevens").tik("Iets wissen")
    noor.tik(next(label for label in noor.knoppen if label.startswith("Plan maken")), "Ja, wis dit")
    assert "plan" not in leven(noor)
    assert "fase" not in leven(noor)
