"""Who may come in: a code that works once, roles that can be taken away at any moment, one sentence for the rest."""

import datetime as dt

import pytest
import sqlalchemy as sa

from bot.engine.events import Kind
from bot.store.gebruikers import listed, new_code
from bot.store.vertrek import take_away
from bot.wiring.tables_org import METADATA
from tests.balie.kantoor import Kantoor
from tests.pad.huis import kies
from tests.pad.telefoontje import Telefoontje

ZIN = "Hier kan ik je niet mee helpen. Vraag een persoonlijke link aan HR of aan de beheerder."


def trek_in(kantoor: Kantoor, naam: str) -> None:
    with kantoor.proces.database.begin() as conn:
        wie = next(one.id for one in listed(conn, kantoor.klok.date()) if one.naam == naam)
        take_away(conn, wie, kantoor.klok.date())


def rijen(kantoor: Kantoor, *tabellen: str) -> int:
    with kantoor.proces.database.begin() as conn:
        return sum(conn.execute(sa.select(sa.func.count()).select_from(METADATA.tables[naam])).scalar_one()
                   for naam in tabellen)


def test_elke_onbruikbare_code_krijgt_een_en_dezelfde_zin(kantoor: Kantoor) -> None:
    gebruikt, oud, weg, vervangen = (kantoor.nodig_uit("hr", naam) for naam in ("A", "B", "C", "D"))
    kantoor.zeg(kantoor.nieuw(), f"/start {gebruikt}")
    trek_in(kantoor, "C")
    with kantoor.proces.database.begin() as conn:
        new_code(conn, next(one.id for one in listed(conn, kantoor.klok.date()) if one.naam == "D"),
                 kantoor.klok.date())
    for code in (gebruikt, weg, vervangen, "onbekend", "x" * 64, "../../etc", "' OR 1=1 --", "é", gebruikt.upper()):
        assert kantoor.zeg(kantoor.nieuw(), f"/start {code}") == ZIN
    kantoor.klok += dt.timedelta(days=15)
    assert kantoor.zeg(kantoor.nieuw(), f"/start {oud}") == ZIN
    assert kantoor.zeg(kantoor.nieuw(), "/start") == ZIN
    assert kantoor.zeg(kantoor.nieuw(), "hallo?") == ZIN
    assert kantoor.zeg(kantoor.nieuw(), "/privacy") == ZIN


def test_ook_wie_al_toegang_heeft_krijgt_bij_een_onbruikbare_code_die_zin(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr")
    assert kantoor.zeg(an, "/start onbekend") == ZIN


def test_een_code_werkt_voor_precies_een_account(kantoor: Kantoor) -> None:
    code = kantoor.nodig_uit("hr", "An")
    een, twee = kantoor.nieuw(), kantoor.nieuw()
    kantoor.stuur(kantoor.typ(een, f"/start {code}"), kantoor.typ(twee, f"/start {code}"))
    assert "Welkom, An" in een.teksten
    assert twee.teksten == ZIN


@pytest.mark.parametrize("vorm", ["{code}", "https://t.me/KantoorBot?start={code}"])
def test_een_getypte_code_of_link_werkt_ook(kantoor: Kantoor, vorm: str) -> None:
    wie = kantoor.nieuw()
    assert "Welkom, An" in kantoor.zeg(wie, vorm.format(code=kantoor.nodig_uit("hr")))


def test_wie_vijf_keer_raadt_moet_een_uur_wachten_ook_met_een_goede_code(kantoor: Kantoor) -> None:
    wie, code = kantoor.nieuw(), kantoor.nodig_uit("hr")
    for poging in range(5):
        assert kantoor.zeg(wie, f"/start geraden{poging}") == ZIN
    assert kantoor.zeg(wie, f"/start {code}") == ZIN
    kantoor.klok += dt.timedelta(minutes=61)
    assert "Welkom, An" in kantoor.zeg(wie, f"/start {code}")


def test_van_een_vreemde_blijft_niets_dan_het_nummer_van_de_update(kantoor: Kantoor) -> None:
    voor = rijen(kantoor, *(naam for naam in METADATA.tables if naam != "gezien"))
    kantoor.zeg(kantoor.nieuw(), "hallo", "/start raadsel", "/menu")
    kantoor.stuur(kantoor.tik(kantoor.nieuw(), (1, "x", "!toegang")))
    assert rijen(kantoor, *(naam for naam in METADATA.tables if naam != "gezien")) == voor
    with kantoor.proces.database.begin() as conn:
        gezien = METADATA.tables["gezien"]
        assert conn.execute(sa.select(gezien.c.persoon, gezien.c.bericht).distinct()).all() == [(None, None)]


def test_wie_ingetrokken_is_is_bij_het_volgende_bericht_een_vreemde(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.stuur(kantoor.typ(an, "menu"), bezorgen=False)  # its answer still waits in the outbox
    trek_in(kantoor, "An")
    assert rijen(kantoor, "sessie", "uitgaand") == 0
    assert kantoor.proces.waiting() == []
    assert kantoor.zeg(an, "menu") == ZIN
    assert kantoor.stuur(kantoor.tik(an, kies(an, "Wie heeft toegang?")))[0].message.text == ZIN
    with kantoor.proces.database.begin() as conn:
        gebruiker = METADATA.tables["gebruiker"]
        assert conn.execute(sa.select(gebruiker.c.wie, gebruiker.c.account)).all() == [(None, None)]


def test_hr_trekt_een_collega_in_midden_in_dezelfde_lading(kantoor: Kantoor) -> None:
    an, bo = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bo")
    kantoor.tik_op(an, "Wie heeft toegang?", "Toegang intrekken", "Bo (HR): heeft toegang")
    ja = kantoor.tik(an, kies(an, "Ja, trek in"))
    klaar = kantoor.stuur(kantoor.typ(bo, "menu"), ja, kantoor.typ(bo, "menu"))
    voor_bo = [een.message.text for een in klaar if een.chat == bo.nummer]
    assert voor_bo == [ZIN]  # what was ready for Bo before, is no longer sent
    assert "ingetrokken" in an.laatste.tekst
    assert rijen(kantoor, "sessie") == 1


def test_je_eigen_toegang_trek_je_hier_niet_in(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.kom_binnen("hr", "Bo")
    kantoor.tik_op(an, "Wie heeft toegang?", "Toegang intrekken")
    with kantoor.proces.database.begin() as conn:
        zelf = next(one.id for one in listed(conn, kantoor.klok.date()) if one.naam == "An")
    for data in (f"!toegang_weg:{zelf}", f"!toegang_ja:{zelf}"):
        kantoor.stuur(kantoor.tik(an, (1, "", data)))
        assert "Je eigen toegang kan je hier niet intrekken" in an.laatste.tekst
    assert "Wat wil je regelen?" in kantoor.zeg(an, "menu")


def test_een_leidinggevende_komt_niet_bij_de_schermen_van_hr(kantoor: Kantoor) -> None:
    piet = kantoor.kom_binnen("leidinggevende", "Piet")
    kantoor.kom_binnen("hr", "An")
    for data in ("!toegang", "!toegang_weg", "!toegang_ja:2", "!rol:hr", "!start:beleid"):
        kantoor.stuur(kantoor.tik(piet, (1, "", data)))
        assert "An (HR)" not in piet.teksten
    assert kantoor.zeg(piet, "/toegang").startswith("Dat ken ik niet")
    with kantoor.proces.database.begin() as conn:
        assert {one.staat for one in listed(conn, kantoor.klok.date())} == {"actief"}


def twee_rollen(kantoor: Kantoor) -> Telefoontje:
    mira = kantoor.kom_binnen("hr", "Mira")
    kantoor.zeg(mira, f"/start {kantoor.nodig_uit('leidinggevende', 'Mira')}")
    return mira


def test_een_account_kan_twee_rollen_hebben_en_wisselt_in_het_menu(kantoor: Kantoor) -> None:
    mira = twee_rollen(kantoor)
    assert "Je bent hier als leidinggevende" in mira.teksten
    assert "Wat wil je regelen?" in kantoor.tik_op(mira, "Verder als HR")
    assert "Wie heeft toegang?" in [woorden for woorden, _data in mira.laatste.knoppen]
    kantoor.tik_op(mira, "Als leidinggevende")
    assert "Wie heeft toegang?" not in [woorden for woorden, _data in mira.laatste.knoppen]


def test_wie_een_van_twee_rollen_verliest_houdt_de_andere(kantoor: Kantoor) -> None:
    mira = twee_rollen(kantoor)
    kantoor.tik_op(mira, "Verder als HR")
    with kantoor.proces.database.begin() as conn:
        hr = next(one.id for one in listed(conn, kantoor.klok.date()) if one.rol == "hr")
        take_away(conn, hr, kantoor.klok.date())
    kantoor.zeg(mira, "menu")
    assert "Verder als HR" not in [woorden for woorden, _data in mira.laatste.knoppen]
    kantoor.stuur(kantoor.tik(mira, (1, "", "!rol:hr")))
    assert "Wat wil je regelen?" not in mira.laatste.tekst


def test_een_tweede_code_voor_een_rol_die_je_al_hebt_blijft_bruikbaar_voor_een_ander(kantoor: Kantoor) -> None:
    an, code = kantoor.kom_binnen("hr", "An"), kantoor.nodig_uit("hr", "Bo")
    assert "Die toegang heb je al" in kantoor.zeg(an, f"/start {code}")
    assert "Welkom, Bo" in kantoor.zeg(kantoor.nieuw(), f"/start {code}")


def test_in_een_groep_zegt_de_bot_alleen_dat_hij_daar_niet_praat(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    code = kantoor.nodig_uit("hr", "Bo")
    klaar = kantoor.stuur(kantoor.anders(an, Kind.OUTSIDE, text=f"/start {code}"), bezorgen=False)
    assert [een.message.text.split(".")[0] for een in klaar] == ["Ik praat alleen met één iemand tegelijk"]
    assert "Welkom, Bo" in kantoor.zeg(kantoor.nieuw(), f"/start {code}")
