"""One person and the news of their organisation: what comes, what waits, what lapses, and who is told."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.engine.campagne import bericht
from tests.campagnes.wereld import TEKST, campagne, keur_goed, lezer, naar_dinsdag, nieuws, ronde, teksten, zet
from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    naar_dinsdag(made)
    yield made
    made.sluit()


@pytest.fixture
def noor(huis: Huis) -> Telefoontje:
    return lezer(huis)


def test_wie_nieuws_wil_krijgt_het_letterlijk_en_een_keer(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    for _ in range(3):
        ronde(huis)
        huis.klok += dt.timedelta(hours=5)
    gekregen = nieuws(noor)
    assert len(gekregen) == 1
    eerste, tekst, grens = gekregen[0].split("\n\n")
    assert len(eerste) >= 100
    assert tekst == TEKST
    assert grens == "Wat niet kan: We beloven geen nieuwe functie."
    assert len(gekregen[0]) <= 400
    huis.stuur(huis.tik(noor, kies(noor, "Begin nu")))
    assert "Vraag 1 van" in noor.laatste.tekst


def test_wie_geen_nieuws_koos_krijgt_niets_en_merkt_niets(huis: Huis, organisatiebank: Databank) -> None:
    wie = huis.nieuw()
    doe_mee(huis, wie)
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    voor = teksten(wie)
    assert ronde(huis) == 1
    huis.stuur(huis.typ(wie, "/instellingen"))
    huis.stuur(huis.tik(wie, kies(wie, "Wat komt er?")))
    assert nieuws(wie) == []
    assert "Nieuws van je organisatie" not in wie.laatste.tekst
    assert teksten(wie)[:len(voor)] == voor


def test_geen_nieuws_meer_werkt_meteen_en_kan_terug(huis: Huis, noor: Telefoontje, organisatiebank: Databank) -> None:
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    ronde(huis)
    huis.stuur(huis.tik(noor, kies(noor, "Geen nieuws meer")))
    huis.klok += dt.timedelta(days=2)
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    ronde(huis)
    assert len(nieuws(noor)) == 1
    huis.stuur(huis.tik(noor, kies(noor, "Toch weer nieuws")))
    huis.klok += dt.timedelta(days=1)
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    ronde(huis)
    assert len(nieuws(noor)) == 2


def test_meer_lezen_geeft_de_eenvoudige_woorden_en_het_feit_met_bron(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    een = campagne(huis.klok, feit="Negen op de tien waren blijer.", bron="Vlaams onderzoek, 2010")
    nummer = keur_goed(organisatiebank.engine, een, huis.klok)
    ronde(huis)
    huis.stuur(huis.tik(noor, kies(noor, "Meer lezen")))
    assert noor.laatste.tekst == (
        "In eenvoudige woorden: In februari praten we over je werk. Het mag. Het moet niet.\n\n"
        "Negen op de tien waren blijer. (bron: Vlaams onderzoek, 2010)"
    )
    huis.stuur(huis.anders(noor, huis.tik(noor, (1, "", "")).kind, message=1, tap="x", data=f"!nieuws:{nummer}9"))
    assert noor.laatste.tekst == "Dat nieuws is er niet meer."


def test_in_stille_uren_wacht_het_tot_de_ochtend(huis: Huis, noor: Telefoontje, organisatiebank: Databank) -> None:
    huis.klok += dt.timedelta(hours=9)  # late on Tuesday evening
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    assert ronde(huis) == 1
    assert nieuws(noor) == []
    huis.stuur(huis.typ(noor, "/instellingen"))
    huis.stuur(huis.tik(noor, kies(noor, "Wat komt er?")))
    assert "Nieuws van je organisatie: komt rond" in noor.laatste.tekst
    huis.klok += dt.timedelta(hours=12)
    ronde(huis)
    assert len(nieuws(noor)) == 1


def test_tijdens_een_gesprek_wacht_het(huis: Huis, noor: Telefoontje, organisatiebank: Databank) -> None:
    huis.stuur(huis.tik(noor, kies(noor, "Snelle voorbereiding (5 min)")))
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    assert ronde(huis) == 1
    assert nieuws(noor) == []
    for _ in range(30):
        huis.klok += dt.timedelta(hours=1)
        ronde(huis)
    assert len(nieuws(noor)) == 1  # a question that stands open for hours is no running conversation


def test_wie_rust_heeft_krijgt_het_niet_en_ziet_zelf_waarom(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    huis.stuur(huis.typ(noor, "/mijngegevens"))
    huis.stuur(huis.tik(noor, kies(noor, "Pauze nemen") if any(
        knop[1] == "Pauze nemen" for knop in noor.knoppen) else (1, "", "!rust:open")))
    huis.stuur(huis.tik(noor, (1, "", "!rust:open")))
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    ronde(huis)
    assert nieuws(noor) == []
    huis.stuur(huis.tik(noor, (1, "", "!komt")))
    assert "niet gestuurd. Je had toen rust." in noor.laatste.tekst


def test_de_grens_van_vier_per_maand_geldt_ook_voor_nieuws(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    for _ in range(8):
        keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
        ronde(huis)
        huis.klok += dt.timedelta(days=1)
        ronde(huis)
    for _ in range(20):  # five days after their moment the others lapse
        huis.klok += dt.timedelta(hours=12)
        ronde(huis)
    assert len(nieuws(noor)) == 4
    huis.stuur(huis.tik(noor, (1, "", "!komt")))
    assert noor.laatste.tekst.count("Je had al genoeg berichten gekregen.") >= 2


def test_gestopt_is_gestopt_en_gepauzeerd_gaat_later_verder(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    engine = organisatiebank.engine
    een = keur_goed(engine, campagne(huis.klok), huis.klok)
    zet(engine, een, "pauzeert", huis.klok)
    assert ronde(huis) == 0
    huis.klok += dt.timedelta(days=7)
    zet(engine, een, "gaat_verder", huis.klok)
    ronde(huis)
    assert len(nieuws(noor)) == 1
    huis.klok += dt.timedelta(days=1)
    ander = keur_goed(engine, campagne(huis.klok), huis.klok)
    zet(engine, ander, "stopt", huis.klok)
    for _ in range(3):
        assert ronde(huis) == 0
    assert len(nieuws(noor)) == 1


def test_wat_niet_is_goedgekeurd_of_daarna_veranderde_gaat_nooit_uit(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    import sqlalchemy as sa

    from bot.store.campagnes import CAMPAGNE

    engine = organisatiebank.engine
    een = keur_goed(engine, campagne(huis.klok), huis.klok)
    ander = campagne(huis.klok, tekst="Iets anders dan wat werd goedgekeurd.").to_text()
    with engine.begin() as conn:  # somebody with hands in the database
        conn.execute(CAMPAGNE.update().where(CAMPAGNE.c.id == een).values(inhoud=ander))
    assert ronde(huis) == 0
    with engine.begin() as conn:
        from bot.engine.campagne.inhoud import keur

        conn.execute(CAMPAGNE.update().where(CAMPAGNE.c.id == een).values(keur=keur(ander)))
        assert conn.execute(sa.select(sa.func.count()).select_from(CAMPAGNE)).scalar_one() == 1
    assert ronde(huis) == 0
    assert nieuws(noor) == []


def test_een_vestiging_of_een_thema_kiest_in_stilte(huis: Huis, noor: Telefoontje, organisatiebank: Databank) -> None:
    for doelgroep in ("vestiging:Aalst", "thema:leren"):
        keur_goed(organisatiebank.engine, campagne(huis.klok, doelgroep=doelgroep), huis.klok)
    assert ronde(huis) == 2
    assert nieuws(noor) == []
    huis.stuur(huis.tik(noor, (1, "", "!komt")))
    assert "Nieuws van je organisatie" not in noor.laatste.tekst
    keur_goed(organisatiebank.engine, campagne(huis.klok, doelgroep="vestiging:Gent"), huis.klok)
    ronde(huis)
    assert len(nieuws(noor)) == 1


def test_wat_aan_iemands_eigen_start_hangt_komt_zoveel_dagen_later(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    een = campagne(huis.klok - dt.timedelta(days=1), anker="start", dagen=14)
    keur_goed(organisatiebank.engine, een, huis.klok)
    begin = huis.klok
    while not nieuws(noor) and huis.klok < begin + dt.timedelta(days=30):
        huis.klok += dt.timedelta(hours=6)
        ronde(huis)
    assert 13 <= (huis.klok - begin).days <= 17
    later = lezer(huis)  # who comes in while it runs, gets it as well
    begin = huis.klok
    while not nieuws(later) and huis.klok < begin + dt.timedelta(days=30):
        huis.klok += dt.timedelta(hours=6)
        ronde(huis)
    assert 13 <= (huis.klok - begin).days <= 19
    assert len(nieuws(noor)) == 1


def test_na_een_val_gaat_wat_onderweg_was_niet_nog_eens(
    huis: Huis, noor: Telefoontje, organisatiebank: Databank
) -> None:
    nummer = keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    huis.klok += dt.timedelta(minutes=1)
    from bot.kluis.bezorging import counts
    from bot.rollen.medewerker import verzending
    from bot.rollen.medewerker.nieuws import event_of
    from bot.wiring import medewerker

    medewerker.copy_organisation(huis.proces)
    with huis.proces.database.begin() as conn:
        verzending.todo(conn, huis.klok)
        wie = verzending.due(conn, nummer, huis.klok, 5)
    klaar = huis.stuur(*[event_of(nummer, *een) for een in wie], bezorgen=False)
    assert len(klaar) == 1
    assert huis.herstart(netjes=False) == []
    ronde(huis)
    with huis.proces.database.begin() as conn:
        assert counts(conn, nummer) == {"onzeker": 1}
    assert nieuws(noor) == []


def test_wissen_neemt_ook_de_bezorgingen_mee(huis: Huis, noor: Telefoontje, organisatiebank: Databank) -> None:
    keur_goed(organisatiebank.engine, campagne(huis.klok), huis.klok)
    ronde(huis)
    huis.stuur(huis.typ(noor, "wis"))
    huis.stuur(huis.typ(noor, "wis"))
    assert huis.rijen(noor.nummer) == 0


def test_wat_op_de_telefoon_staat_is_wat_de_voorvertoning_toont() -> None:
    een = campagne(dt.datetime(2027, 2, 2, 12, tzinfo=dt.UTC))
    assert bericht.shown(een).paragraphs == bericht.bubble(een, 7).paragraphs
    toon, echt = bericht.shown(een).rows, bericht.bubble(een, 7).rows
    assert [[knop.label for knop in rij] for rij in toon] == [[knop.label for knop in rij] for rij in echt]
    assert {knop.data for rij in toon for knop in rij} == {"!voorbeeld"}
