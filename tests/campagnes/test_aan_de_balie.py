"""HR makes a campaign: written, read along, shown as it arrives, approved by a second person, held and stopped."""

import datetime as dt

import pytest

from bot.store import campagnes
from bot.store.campagnes import Rij
from bot.store.teams import TeamOpgave, carry_out, plan_import
from tests.balie.kantoor import Kantoor
from tests.pad.telefoontje import Telefoontje

TEKST = "Op 3 februari beginnen de gesprekken. Jij kiest of je meedoet."
EENVOUDIG = "Je mag over je werk praten. Het mag. Het moet niet."
GRENS = "We beloven geen nieuwe functie."


@pytest.fixture(autouse=True)
def teams(kantoor: Kantoor) -> None:
    zet_teams(kantoor, ("Zonneweelde", "Gent", 1180), ("Keuken", "Aalst", 12))


def zet_teams(kantoor: Kantoor, *teams: tuple[str, str, int]) -> None:
    vandaag = kantoor.klok.date()
    with kantoor.proces.database.begin() as conn:
        opgaven = [TeamOpgave(naam, plaats, "Els", aantal) for naam, plaats, aantal in teams]
        carry_out(conn, plan_import(conn, opgaven, vandaag), vandaag)


def maak(kantoor: Kantoor, wie: Telefoontje, *groep: str, tekst: str = TEKST, knop: str = "Voorbereiding starten",
         dag: str = "", vormen: str = "Geen", herhaal: str = "Nee") -> str:
    """Walk through the whole conversation; what was said at its end."""
    kantoor.tik_op(wie, "Campagnes", "Campagne maken", "Gesprekken openen", *(groep or ("Iedereen",)))
    kantoor.zeg(wie, "Gesprekken in februari", tekst, EENVOUDIG, GRENS)
    if "Wil je een feit toevoegen?" in wie.laatste.tekst:
        kantoor.tik_op(wie, "Sla over")
    kantoor.tik_op(wie, knop)
    if "Welk adres?" in wie.laatste.tekst:
        kantoor.tik_op(wie, wie.laatste.knoppen[0][0])
    kantoor.tik_op(wie, "Nee")
    kantoor.zeg(wie, dag or (kantoor.klok + dt.timedelta(days=7)).strftime("%d/%m/%Y 10.00 uur"))
    for _ in range(3):
        if "Klopt" in wie.laatste.tekst or "Bedoel" in wie.laatste.tekst:
            kantoor.tik_op(wie, wie.laatste.knoppen[0][0])
    if "herhalen" in wie.laatste.tekst:
        kantoor.tik_op(wie, herhaal)
    kantoor.tik_op(wie, vormen, *(["Klaar"] if vormen != "Geen" else []))
    kantoor.tik_op(wie, "Verder")
    return kantoor.tik_op(wie, "Bewaren")


def rijen(kantoor: Kantoor) -> list[Rij]:
    with kantoor.proces.database.begin() as conn:
        return campagnes.listed(conn)


def test_een_campagne_gaat_pas_uit_als_een_ander_ze_goedkeurt(kantoor: Kantoor) -> None:
    an, bea = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bea")
    gezien = maak(kantoor, an)
    assert "Je campagne is bewaard als concept." in gezien
    assert TEKST in gezien
    assert f"Wat niet kan: {GRENS}" in gezien
    assert "ongeveer 1.200 mensen" in gezien
    assert "ongeveer 2 minuten" in gezien
    kantoor.tik_op(an, "Vraag goedkeuring")
    assert "Een campagne wacht op je goedkeuring." in bea.laatste.tekst
    assert rijen(kantoor)[0].staat == "wacht_op_goedkeuring"
    kantoor.tik_op(an, "Bekijk ze")
    assert "Iemand anders keurt het goed" in kantoor.tik_op(an, "Keur goed")
    voor = set(bea.berichten)
    kantoor.tik_op(bea, "Bekijk ze")
    getoond = [b.tekst for nummer, b in bea.berichten.items() if nummer not in voor]
    assert any(tekst.endswith(f"{TEKST}\n\nWat niet kan: {GRENS}") and len(tekst) <= 400 for tekst in getoond)
    assert "is gepland" in kantoor.tik_op(bea, "Keur goed")
    assert "goedgekeurd en gepland" in an.laatste.tekst
    rij = rijen(kantoor)[0]
    assert rij.staat == "gepland"
    with kantoor.proces.database.begin() as conn:
        goed = campagnes.approval(conn, rij)
    assert goed is not None
    assert goed[1] is False


def test_wie_alleen_is_wacht_een_uur_en_dat_staat_erbij(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    maak(kantoor, an)
    assert "Over een uur" in kantoor.tik_op(an, "Vraag goedkeuring")
    kantoor.tik_op(an, "Bekijk ze")
    assert "Je kan zelf goedkeuren vanaf" in kantoor.tik_op(an, "Keur goed")
    kantoor.klok += dt.timedelta(minutes=61)
    kantoor.tik_op(an, "Bekijk ze")
    assert "is gepland" in kantoor.tik_op(an, "Keur goed")
    assert "na een uur wachten" in kantoor.tik_op(an, "Bekijk ze")


def test_wat_na_de_vraag_veranderde_wordt_niet_goedgekeurd(kantoor: Kantoor) -> None:
    an, bea = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bea")
    maak(kantoor, an)
    kantoor.tik_op(an, "Vraag goedkeuring")
    kantoor.tik_op(bea, "Bekijk ze")
    oud = next(knop for knop in reversed(bea.knoppen) if knop[1] == "Keur goed")
    kantoor.tik_op(an, "Bekijk ze", "Pas aan", "De boodschap")
    gezien = kantoor.zeg(an, "Op 4 februari beginnen de gesprekken.")
    assert "weer een concept" in gezien
    assert rijen(kantoor)[0].staat == "concept"
    kantoor.tik_op(an, "Vraag goedkeuring")
    kantoor.stuur(kantoor.tik(bea, oud))
    assert "Intussen is er iets veranderd" in bea.laatste.tekst
    assert rijen(kantoor)[0].staat == "wacht_op_goedkeuring"


def test_het_leest_mee_terwijl_je_typt(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.tik_op(an, "Campagnes", "Campagne maken", "Iets bekendmaken", "Iedereen")
    kantoor.zeg(an, "Naam van de campagne")
    assert "lijkt op een adres" in kantoor.zeg(an, "Kijk op www.voorbeeld.be voor meer.")
    assert "lijkt op een plaats die nog ingevuld moet worden" in kantoor.zeg(an, "Beste {naam}, kom je ook?")
    gezien = kantoor.zeg(an, "Binnenkort starten wij met een workshop voor u.")
    assert "«workshop» is een moeilijk woord" in gezien
    assert "Je spreekt mensen beleefd aan" in gezien
    assert "zonder dag" in gezien
    kantoor.tik_op(an, "Ik pas het aan")
    assert "Wat is je boodschap?" in an.laatste.tekst
    kantoor.zeg(an, "Binnenkort starten wij met een workshop voor u.")
    kantoor.tik_op(an, "Ja, laat zo")
    assert "heel eenvoudige woorden" in an.laatste.tekst


def test_een_kleine_groep_wordt_geweigerd_met_de_reden(kantoor: Kantoor) -> None:
    zet_teams(kantoor, ("Zonneweelde", "Gent", 11), ("Keuken", "Aalst", 12))
    an = kantoor.kom_binnen("hr", "An")
    maak(kantoor, an)
    gezien = kantoor.tik_op(an, "Vraag goedkeuring")
    assert "Deze groep heeft minder dan 25 mensen." in gezien
    assert rijen(kantoor)[0].staat == "concept"


def test_een_kleine_vestiging_staat_niet_in_de_lijst(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.tik_op(an, "Campagnes", "Campagne maken", "Iets bekendmaken", "Een vestiging")
    labels = [knop for knop, _data in an.laatste.knoppen]
    assert "Gent" in labels
    assert "Aalst" not in labels


def test_pauzeren_verdergaan_en_stoppen_kan_op_elk_moment(kantoor: Kantoor) -> None:
    an, bea = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bea")
    maak(kantoor, an)
    kantoor.tik_op(an, "Vraag goedkeuring")
    kantoor.tik_op(bea, "Bekijk ze", "Keur goed", "Bekijk ze")
    kantoor.tik_op(bea, "Pauzeer", "Bekijk ze")
    assert "gepauzeerd" in bea.laatste.tekst
    voor = rijen(kantoor)[0].tot
    kantoor.klok += dt.timedelta(hours=2)
    kantoor.tik_op(bea, "Ga verder", "Bekijk ze")
    assert rijen(kantoor)[0].tot == voor + 7200
    kantoor.klok += dt.timedelta(days=7)
    kantoor.tik_op(bea, "Bekijk ze") if any(k[1] == "Bekijk ze" for k in bea.knoppen) else None
    assert "Verzonden rond" in bea.laatste.tekst or "Verzending loopt" in bea.laatste.tekst
    assert "zie je nergens" in bea.laatste.tekst
    kantoor.tik_op(bea, "Stop de campagne", "Ja, stop")
    assert rijen(kantoor)[0].staat == "gestopt"


def test_een_adres_komt_alleen_van_de_lijst(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.tik_op(an, "Campagnes", "Adres toevoegen")
    assert "geen adres dat ik kan gebruiken" in kantoor.zeg(an, "Info", "http://x.be")
    kantoor.tik_op(an, "Campagnes") if any(k[1] == "Campagnes" for k in an.knoppen) else kantoor.zeg(an, "menu")
    kantoor.tik_op(an, "Adres toevoegen")
    assert "staat op de lijst" in kantoor.zeg(an, "Naar de infosessie", "https://www.voorbeeld.be/info")
    kantoor.zeg(an, "menu")
    maak(kantoor, an, knop="Een adres openen")
    rij = rijen(kantoor)[0]
    assert (rij.campagne.knop, rij.campagne.link) == ("link", "https://www.voorbeeld.be/info")


def test_een_herhaling_is_een_eigen_campagne_voor_iedereen(kantoor: Kantoor) -> None:
    an, bea = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bea")
    maak(kantoor, an, herhaal="Ja, na 2 weken")
    kantoor.tik_op(an, "Vraag goedkeuring")
    kantoor.tik_op(bea, "Bekijk ze", "Keur goed")
    tweede, eerste = rijen(kantoor)
    assert (eerste.staat, tweede.staat) == ("gepland", "gepland")
    assert tweede.campagne.begin - eerste.campagne.begin == 14 * 86_400
    assert tweede.campagne.tekst == eerste.campagne.tekst
    assert tweede.campagne.herhaal == 0


def test_dezelfde_tekst_komt_ook_als_poster_mail_pagina_en_dia(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    maak(kantoor, an, vormen="Poster met QR")
    kantoor.tik_op(an, "Andere vormen")
    assert an.laatste.document == "campagnevorm"


def test_een_oude_campagne_gaat_weg_met_haar_goedkeuring_en_haar_foto(kantoor: Kantoor) -> None:
    an, bea = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Bea")
    maak(kantoor, an)
    kantoor.tik_op(an, "Vraag goedkeuring")
    kantoor.tik_op(bea, "Bekijk ze", "Keur goed")
    with kantoor.proces.database.begin() as conn:
        campagnes.keep_picture(conn, "foto.png", b"\x89PNG", 1, kantoor.klok.date())
        assert campagnes.purge(conn, kantoor.klok.date()) == 0
        assert campagnes.purge(conn, kantoor.klok.date() + dt.timedelta(days=731)) == 1
        assert campagnes.listed(conn) == []
        assert conn.execute(campagnes.BESTAND.select()).first() is None
        assert conn.execute(campagnes.GOEDKEURING.select()).first() is None
