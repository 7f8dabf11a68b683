"""What HR sets up reaches the employee through the copy: talk weeks, own questions, a shorter time of keeping."""

import datetime as dt
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from bot.engine.events import Event, Kind
from bot.store.inhoud import plan_content, write_content
from bot.store.instellingen import Instellingen
from bot.wiring import medewerker
from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

NUMMERS = count(2 * 10**9)


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


def stel_in(huis: Huis, bank: Databank, **instellingen: object) -> None:
    with bank.engine.begin() as conn:
        for naam, waarde in instellingen.items():
            Instellingen.put(conn, naam, waarde, None, dt.datetime.now(dt.UTC))
    assert medewerker.copy_organisation(huis.proces)


def wekkers(huis: Huis) -> list[Event]:
    """The alarms that went off by now, as the process itself asks for them."""
    now = int(huis.klok.timestamp())
    with huis.proces.database.begin() as conn:
        due = huis.proces.kluis.due(conn, now, 50)
    return [Event(next(NUMMERS), Kind.DUE, 0, 0, name=str(moment), pseudonym=person) for person, moment in due]


def test_de_gespreksweken_worden_drie_weken_vooraf_aangekondigd(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    tikt(huis, noor, "»/menu", "Instellingen", "Berichten", "Mijn gesprek", "Klaar")
    eerste = huis.klok.date() + dt.timedelta(days=60)
    stel_in(huis, organisatiebank, gespreksweken=[eerste.isoformat(), (eerste + dt.timedelta(days=27)).isoformat()])
    voor = set(noor.berichten)
    for _ in range(58 * 4):
        events = wekkers(huis)
        if events:
            huis.stuur(*events)
        huis.klok += dt.timedelta(hours=6)
    gehoord = [b.tekst for nummer, b in noor.berichten.items() if nummer not in voor]
    assert sum("De gespreksweken komen eraan." in tekst for tekst in gehoord) == 1
    assert all(len(tekst) <= 400 for tekst in gehoord)


def test_een_andere_kalender_laat_naar_iedereen_opnieuw_kijken(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    assert wekkers(huis) == []
    stel_in(huis, organisatiebank, gespreksweken=["2099-03-01", "2099-03-28"])
    [event] = wekkers(huis)
    huis.stuur(event)
    assert wekkers(huis) == []
    medewerker.copy_organisation(huis.proces)
    assert wekkers(huis) == []


def eigen_vraag(huis: Huis, bank: Databank, vraag: str) -> None:
    leeg = dict.fromkeys(("voor_wie", "tijd", "hoe", "wie", "onder_ons", "link", "bron"), "")
    card = {**leeg, "soort": "eigen_vraag", "thema": "kort", "titel": vraag[:40], "tekst": vraag, "geldig_van": None,
            "geldig_tot": None, "nagekeken_op": huis.klok.date()}
    with bank.engine.begin() as conn:
        write_content(conn, plan_content(conn, [card]))
    assert medewerker.copy_organisation(huis.proces)


def test_een_eigen_vraag_komt_op_het_einde_en_het_antwoord_blijft_van_de_medewerker(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    eigen_vraag(huis, organisatiebank, "Wat zou jij in ons huis anders doen?")
    tikt(huis, noor, "»/menu", "Snelle voorbereiding (5 min)")
    for _ in range(12):
        if "Je organisatie geeft nog vragen mee" in noor.laatste.tekst:
            break
        tikt(huis, noor, "Sla over")
    assert "Wat zou jij in ons huis anders doen?" in noor.laatste.tekst
    tikt(huis, noor, "Verder", "Wat zou jij in ons huis…", "Klaar")
    assert "Vraag van je organisatie" in noor.laatste.tekst
    assert "Je organisatie vraagt:\nWat zou jij in ons huis anders doen?" in noor.laatste.tekst
    tikt(huis, noor, "»minder papier en meer wespennest", "Bewaren")
    with organisatiebank.engine.begin() as conn:
        dump = "".join(str(row) for table in ("inhoud", "instelling", "team") for row in
                       conn.exec_driver_sql(f"SELECT * FROM {table}"))
    assert "wespennest" not in dump


def test_korter_bewaren_geldt_voor_wat_daarna_klaar_is_en_staat_bij_wie_ziet_dit(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    stel_in(huis, organisatiebank, bewaar_hoogstens=1)
    tikt(huis, noor, "»/menu", "Snelle voorbereiding (5 min)", "Deze week", "Wie ziet dit?")
    assert "1 maand" in noor.teksten
    assert "6 maanden" not in noor.laatste.tekst
    for _ in range(12):
        if "Bewaren" in [woorden for _n, woorden, _d in noor.knoppen[-6:]]:
            break
        tikt(huis, noor, "Sla over")
    tikt(huis, noor, "Bewaren")
    [dossier] = huis.alles(noor.nummer)["dossiers"]
    assert dt.date.fromisoformat(dossier["vervalt"]) <= huis.klok.date() + dt.timedelta(days=31)


def test_langer_bewaren_kan_geen_instelling(huis: Huis, noor: Telefoontje, organisatiebank: Databank) -> None:
    stel_in(huis, organisatiebank, bewaar_hoogstens=24)
    tikt(huis, noor, "»/menu", "Snelle voorbereiding (5 min)", "Deze week", "Wie ziet dit?")
    assert "6 maanden" in noor.teksten
