"""A deal and a trial on the real path: what was said comes back to its owner only, on the day that they chose."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.databases import Databank
from tests.gegevens.bezoek import Bezoek
from tests.pad.huis import Huis, opstelling

EIGEN = "meedraaien in de keuken"
PROEF = "elke maandag eerst de lijsten"


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.sluit()


@pytest.fixture
def noor(huis: Huis) -> Bezoek:
    return Bezoek.begin(huis)


def sluit_deal(wie: Bezoek) -> Bezoek:
    wie.druk("!start:deal").tik("Toon", "Sla over", "Iets leren", "Iets anders").typ(EIGEN)
    return wie.tik("Klaar", "Over een week", "Sla over", "Niets", "9", "Verder", "Ik ga ervoor", "Over 3 maanden",
                   "Bewaren")


def begin_proef(wie: Bezoek, *, zonder_woorden: bool = False) -> Bezoek:
    wie.druk("!start:jobcraften").tik("Mijn taken").typ("herstellen\nlijsten").tik("Samen doen", "Alleen", "Niets")
    if zonder_woorden:
        wie.tik("Ik weet het niet", "Een keer per week")
    else:
        wie.typ(PROEF)
    return wie.tik("Morgen", "Meer rust", "Klaar", "Bewaren")


def leven(wie: Bezoek) -> dict[str, Any]:
    """Where this person stands, as the vault keeps it."""
    kluis = wie.huis.proces.kluis
    with wie.huis.proces.database.begin() as conn:
        nummer = kluis.pseudonym(wie.telefoon.nummer)
        kluis.load(conn, [nummer])
        return dict(kluis.loopbaan(nummer))


def test_bij_het_terugkijken_staat_wat_je_toen_koos_met_de_dag(noor: Bezoek) -> None:
    sluit_deal(noor).druk("!start:deal_terugblik").tik("Verder")
    [leren] = [knop for knop in noor.knoppen if knop.startswith("☐ Iets leren (")]
    [eigen] = [knop for knop in noor.knoppen if knop.startswith(f"☐ {EIGEN[:20]}")]
    noor.tik(leren.removeprefix("☐ "), eigen.removeprefix("☐ "), "Klaar")
    assert "Hoe ging dit?\nIets leren (" in noor.tekst
    noor.tik("Het lukte")
    assert f"Hoe ging dit?\n{EIGEN}" in noor.tekst
    noor.tik("Het lukte deels", "Zo verder doen", "Over 6 maanden")
    assert leven(noor)["deal"]["nummer"] == 2
    noor.druk("!start:deal_terugblik").tik("Verder")
    assert any(knop.startswith("☐ Iets leren (") for knop in noor.knoppen)


def test_een_deal_die_je_wiste_komt_niet_terug(noor: Bezoek) -> None:
    sluit_deal(noor).typ("/mijngegevens").tik("Iets wissen")
    noor.tik(next(label for label in noor.knoppen if label.startswith("Mijn deal")), "Ja, wis dit")
    noor.druk("!start:deal_terugblik")
    assert "Ik vind niet meer wat je toen afsprak." in noor.tekst


def test_een_ander_ziet_niets_van_je_deal_of_je_proef(noor: Bezoek, huis: Huis) -> None:
    begin_proef(sluit_deal(noor))
    karim = Bezoek.begin(huis)
    for naam in ("deal_terugblik", "proefweek"):
        karim.druk(f"!start:{naam}")
        assert "Ik vind niet meer" in karim.tekst
        assert EIGEN not in karim.tekst
        assert PROEF not in karim.tekst


@pytest.mark.parametrize(("dagen", "week"), [(8, 1), (15, 2), (22, 3)])
def test_elke_week_zie_je_je_eigen_proef_en_de_juiste_week(noor: Bezoek, dagen: int, week: int) -> None:
    begin_proef(noor)
    noor.huis.klok += dt.timedelta(days=dagen)
    noor.druk("!start:proefweek")
    assert f"{PROEF}\nWeek {week} van 4" in noor.tekst
    noor.tik("Verder", "Ja", "Nee, klaar")
    assert "De vier weken zijn om" not in noor.tekst
    assert leven(noor)["proef"]["weken"] == ["ja"]


def test_na_vier_weken_beslis_je_wat_je_met_je_proef_doet(noor: Bezoek) -> None:
    begin_proef(noor)
    noor.huis.klok += dt.timedelta(days=29)
    noor.druk("!start:proefweek")
    assert "Week 4 van 4" in noor.tekst
    noor.tik("Verder", "Deels", "Nee, klaar")
    assert "De vier weken zijn om" in noor.tekst
    noor.tik("Houden")
    assert "wat bij je past" in noor.tekst
    assert not leven(noor).get("proef")


def test_een_proef_zonder_eigen_woorden_zegt_hoe_vaak_je_ze_doet(noor: Bezoek) -> None:
    begin_proef(noor, zonder_woorden=True)
    noor.huis.klok += dt.timedelta(days=8)
    noor.druk("!start:proefweek")
    assert "Een keer per week\nWeek 1 van 4" in noor.tekst


def test_je_deal_gaat_pas_na_drie_maanden_na_de_verste_terugblik(noor: Bezoek) -> None:
    sluit_deal(noor)
    [dossier] = [dossier for dossier in noor.afgerond if dossier["dialoog"] == "deal"]
    vervalt, vandaag = dt.date.fromisoformat(dossier["vervalt"]), noor.huis.klok.date()
    assert (vervalt.year - vandaag.year) * 12 + vervalt.month - vandaag.month == 9
