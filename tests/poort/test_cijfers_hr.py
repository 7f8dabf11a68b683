"""What HR sees of figures: on the screen, on paper and as a table; and nothing that was not released."""

import datetime as dt
import io
import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from bot.poort.maatstaven import MAATSTAVEN
from bot.rollen.hr import cijfers
from bot.rollen.hr.cijfers_woorden import MATEN
from bot.store.teams import TeamOpgave, carry_out, plan_import
from tests.balie.kantoor import Kantoor
from tests.databases import Databank
from tests.documenten.lezer import Papier
from tests.pad.telefoontje import Telefoontje
from tests.poort.bank import DAG, SLUIT, Bank, om

TEAMS = (TeamOpgave("Zonneweelde", "Gent", "Els", 61), TeamOpgave("Keuken", "Aalst", "Karim", 51),
         TeamOpgave("Thuiszorg", "Ieper", "Ann", 13))  # fmt: skip


@pytest.fixture
def kantoor(organisatiebank: Databank, tmp_path: Path) -> Iterator[Kantoor]:
    made = Kantoor(tmp_path, organisatiebank)
    made.klok = om(DAG, 12).astimezone(dt.UTC)
    with made.proces.database.begin() as conn:
        carry_out(conn, plan_import(conn, TEAMS, DAG), DAG)
    yield made
    made.sluit()


@pytest.fixture
def hr(kantoor: Kantoor) -> Telefoontje:
    return kantoor.kom_binnen("hr")


@pytest.fixture
def bank(databank: Databank, organisatiebank: Databank) -> Bank:
    made = Bank(databank, organisatiebank)
    made.teams()
    made.genoeg()
    made.poort.ronde(om(SLUIT))
    made.poort.ronde(om(DAG))
    return made


def document(kantoor: Kantoor, wie: Telefoontje, knop: str) -> tuple[str, bytes]:
    """Tap it; the document that comes, as the runner makes it."""
    from tests.pad.huis import kies

    [klaar] = [een for een in kantoor.stuur(kantoor.tik(wie, kies(wie, knop))) if een.message.kind == "document"]
    return kantoor.proces.documents[klaar.message.document](klaar.message.contents)


def test_elke_maatstaf_van_de_poort_heeft_een_naam_voor_hr() -> None:
    assert set(MATEN) == {maatstaf.naam for maatstaf in MAATSTAVEN}


def test_zonder_cijfers_zegt_de_bot_wanneer_ze_komen(kantoor: Kantoor, hr: Telefoontje) -> None:
    assert "De volgende komen op dinsdag 27 april 2027." in kantoor.tik_op(hr, "Cijfers")


def test_een_kleine_organisatie_hoort_waarom_er_geen_cijfers_zijn(kantoor: Kantoor, hr: Telefoontje) -> None:
    with kantoor.proces.database.begin() as conn:
        klein = tuple(TeamOpgave(team.naam, team.vestiging, team.leidinggevende, 7) for team in TEAMS)
        carry_out(conn, plan_import(conn, klein, DAG), DAG)
    assert "te klein voor cijfers" in kantoor.tik_op(hr, "Cijfers")


def test_hr_ziet_afgeronde_cijfers_en_te_weinig(kantoor: Kantoor, bank: Bank, hr: Telefoontje) -> None:
    gezien = kantoor.tik_op(hr, "Cijfers")
    assert "Cijfers van 2027, zoals vrijgegeven op dinsdag 6 april 2027" in gezien
    assert "Had dit jaar een gesprek over de loopbaan: 50 % (ongeveer 35 van de 70)" in gezien
    assert "Kon open praten: te weinig om te tonen" in gezien
    plek = kantoor.tik_op(hr, "Per vestiging", "Gent")
    assert "55" not in plek
    assert "60 % (ongeveer 20 van de 35)" in plek
    assert "20 %" not in kantoor.tik_op(hr, "Per vestiging", "Ieper")


def test_wie_op_een_ander_moment_vraagt_krijgt_dezelfde_woorden(
    kantoor: Kantoor, bank: Bank, hr: Telefoontje
) -> None:
    eerst = kantoor.tik_op(hr, "Cijfers")
    for maatstaf in MAATSTAVEN:  # everybody answers, but the calendar has not come yet
        bank.tel("Gent", maatstaf.naam, maatstaf.voor[0], 10)
    for dagen in range(1, 7):
        kantoor.klok = om(DAG + dt.timedelta(days=dagen), 12).astimezone(dt.UTC)
        bank.poort.ronde(om(DAG + dt.timedelta(days=dagen), 12))
        assert kantoor.zeg(hr, "/menu")
        assert kantoor.tik_op(hr, "Cijfers") == eerst


def test_het_rapport_is_een_leesbare_pdf_met_een_grafiek(kantoor: Kantoor, bank: Bank, hr: Telefoontje) -> None:
    kantoor.tik_op(hr, "Cijfers")
    naam, blad = document(kantoor, hr, "Rapport (PDF)")
    assert naam == "cijfers-2027-04-06.pdf"
    assert document(kantoor, hr, "Rapport (PDF)") == (naam, blad)
    papier = Papier(blad)
    assert papier.bladzijden == 2  # one page with the chart, one with the places
    assert len(papier.figuren()) == len(MAATSTAVEN)
    assert f"{MATEN['dekking']}: 50 % (ongeveer 35 van de 70)" in papier.figuren()
    assert papier.merken.count("H2") == 3
    assert "Per vestiging" in papier.tekst


def test_de_tabel_is_er_voor_excel_en_als_csv_met_dezelfde_rijen(
    kantoor: Kantoor, bank: Bank, hr: Telefoontje
) -> None:
    kantoor.tik_op(hr, "Cijfers")
    naam, blad = document(kantoor, hr, "Tabel voor Excel")
    assert naam == "cijfers-2027-04-06.xlsx"
    assert document(kantoor, hr, "Tabel voor Excel") == (naam, blad)
    sheet = openpyxl.load_workbook(io.BytesIO(blad)).active
    assert sheet is not None
    rijen = [[cel if cel is not None else "" for cel in rij] for rij in sheet.iter_rows(values_only=True)]
    assert [2027, "2027-04-06", "Hele organisatie", MATEN["dekking"], 70, 35, "50 %"] in rijen
    assert [2027, "2027-04-06", "Ieper", MATEN["dekking"], "", "", "te weinig om te tonen"] in rijen
    _, comma = document(kantoor, hr, "Tabel als CSV")
    tekst = comma.decode("utf-8-sig").splitlines()
    assert len(tekst) == len(rijen)
    assert f"2027;2027-04-06;Gent;{MATEN['dekking']};35;20;60 %" in tekst


def test_het_bestand_voor_de_koepel_kent_alleen_het_geheel(kantoor: Kantoor, bank: Bank, hr: Telefoontje) -> None:
    kantoor.tik_op(hr, "Cijfers")
    naam, bestand = document(kantoor, hr, "Bestand voor de koepel")
    told = json.loads(bestand)
    assert naam == "koepel-2027-04-06.json"
    assert told["cijfers"] == [{"maatstaf": "dekking", "basis": 70, "aantal": 35}]
    assert not any(team.vestiging in bestand.decode() or team.naam in bestand.decode() for team in TEAMS)


def test_hoe_lees_ik_dit_noemt_de_regels(kantoor: Kantoor, bank: Bank, hr: Telefoontje) -> None:
    kantoor.tik_op(hr, "Cijfers")
    gezien = kantoor.tik_op(hr, "Hoe lees ik dit?")
    assert "Per team komen ze nooit." in gezien
    assert "27 april 2027" in gezien


def test_een_leidinggevende_vindt_geen_enkel_cijfer(kantoor: Kantoor, bank: Bank) -> None:
    els = kantoor.kom_binnen("leidinggevende", "Els")
    for woord in ("cijfers", "/cijfers", "Cijfers", "rapport"):
        kantoor.zeg(els, woord)
    kantoor.stuur(kantoor.tik(els, (1, "Cijfers", "/cijfers")), kantoor.tik(els, (1, "x", "!cijfers")))
    assert "%" not in els.teksten
    assert "ongeveer 35" not in els.teksten


@pytest.mark.parametrize("item", ["", "0", "2", "3", "99", "-1", ".9", ".x", "²", "Gent"])
def test_een_vreemde_knop_voor_een_plek_breekt_niets(
    item: str, kantoor: Kantoor, bank: Bank, hr: Telefoontje
) -> None:
    kantoor.tik_op(hr, "Cijfers")
    knop = next(knop for knop in hr.knoppen if knop[1] == "Per vestiging")
    assert cijfers.SCHERMEN["cijfers_plek"]
    kantoor.stuur(kantoor.tik(hr, (knop[0], knop[1], knop[2] + item)))
    assert "ging iets mis" not in hr.laatste.tekst
