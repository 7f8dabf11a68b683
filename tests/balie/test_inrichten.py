"""HR sets the organisation up in four steps: what is chosen becomes configuration, and any HR user may change it."""

import datetime as dt
import json

from bot.rollen.hr.start import talk_weeks
from bot.store.inhoud import stored
from bot.store.instellingen import Instellingen
from tests.balie.kantoor import Kantoor
from tests.pad.telefoontje import Telefoontje

JAAR = dt.datetime.now(dt.UTC).year
STAP_1 = (
    "Voor iedereen", "Mensen houden", "Klaar", "Ja, en ze zegt het", "»250", "»Geen hoger loon.", "»4", "»3", "»4",
    "Ontwikkelplan", "Klaar", "Medewerkers", "Klaar", "»De diensten hebben weinig tijd.", "Midden",
)
STAP_2 = ("Apart", "Elk jaar en halfweg", "Leidinggevende", "Klaar", "Ja, met budget", "Nee, met alles",
          "Groeigesprek")
STAP_3 = (
    "Tijd in werkuren", "Een tweede oor", "Klaar", "»Bo Peeters, vertrouwenspersoon", "»Dinsdag, toestel 12",
    f"»1/3/{JAAR - 1}", f"»1/3/{JAAR + 2}", "Niemand vraagt de kaart", "Klaar",
    f"»3 maart {JAAR + 1}", "4 weken", "Functiebeschrijving",
    "Klaar", "Hoeveel gesprekken", "Klaar", "Vakbond", "Klaar", "Hoogstens 6 maanden",
)
STAP_4 = ("Met onze koepel", "Vanaf 5 organisaties", f"»1/4/{JAAR + 1}", "Later", f"»1/9/{JAAR + 1}")


def loop(kantoor: Kantoor, wie: Telefoontje, *daden: str) -> None:
    """Type what begins with », tap the rest; cards and read-back days are passed by."""
    for daad in daden:
        verder(kantoor, wie)
        if daad.startswith("»"):
            kantoor.zeg(wie, daad[1:])
        else:
            kantoor.tik_op(wie, daad)
    verder(kantoor, wie)


def verder(kantoor: Kantoor, wie: Telefoontje) -> None:
    for _ in range(4):
        knoppen = [woorden for woorden, _data in wie.laatste.knoppen]
        woord = next((w for w in ("Ja", "Oké", "Verder") if w in knoppen), None)
        if woord is None or (woord == "Verder" and "Menu" in knoppen):
            return
        kantoor.tik_op(wie, woord)


def richt_in(kantoor: Kantoor, wie: Telefoontje) -> None:
    kantoor.zeg(wie, "menu")
    kantoor.tik_op(wie, "Inrichten in 4 stappen")
    for daden, volgende in ((STAP_1, "Wat kiezen we?"), (STAP_2, "Hoe maken we het vast?"),
                            (STAP_3, "Met wie leren we?"), (STAP_4, "")):
        loop(kantoor, wie, *daden)
        kantoor.tik_op(wie, "Bewaren")
        if volgende:
            kantoor.tik_op(wie, volgende)


def instelling(kantoor: Kantoor, naam: str) -> object:
    with kantoor.proces.database.begin() as conn:
        return Instellingen.get(conn, naam)


def kaarten(kantoor: Kantoor) -> dict[str, dict[str, object]]:
    with kantoor.proces.database.begin() as conn:
        return {str(one["titel"]): one for one in stored(conn)}


def test_vier_stappen_worden_instellingen_en_kaarten(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    richt_in(kantoor, an)
    assert instelling(kantoor, "apart") is True
    assert instelling(kantoor, "cyclus") == "jaar_tussen"
    assert instelling(kantoor, "gesprek_naam") == "groeigesprek"
    assert instelling(kantoor, "gespreksweken") == [f"{JAAR + 1}-03-03", f"{JAAR + 1}-03-30"]
    assert instelling(kantoor, "bewaar_hoogstens") == 6
    assert instelling(kantoor, "terugkijken") == f"{JAAR + 1}-09-01"
    gevonden = kaarten(kantoor)
    assert gevonden["Tijd in werkuren"]["soort"] == "belofte"
    assert gevonden["Bo Peeters, vertrouwenspersoon"]["geldig_tot"] == dt.date(JAAR + 2, 3, 1)
    assert f"maart {JAAR - 1}" in str(gevonden["Bo Peeters, vertrouwenspersoon"]["tekst"])
    assert "beleidskaart" in an.teksten


def test_de_gespreksweken_duren_zo_lang_als_gekozen() -> None:
    assert talk_weeks("2027-03-03", "2") == ["2027-03-03", "2027-03-16"]
    assert talk_weeks("", "2") is None


def test_een_andere_hr_collega_past_een_antwoord_aan(kantoor: Kantoor) -> None:
    an, jo = kantoor.kom_binnen("hr", "An"), kantoor.kom_binnen("hr", "Jo")
    richt_in(kantoor, an)
    kantoor.tik_op(jo, "Wat we kozen", "Wat kiezen we?")
    assert "Groeigesprek" in jo.laatste.tekst
    kantoor.tik_op(jo, "Aanpassen", "Aanpassen", "Hoe vaak", "Om de twee jaar", "Bewaren")
    assert instelling(kantoor, "cyclus") == "twee_jaar"
    assert instelling(kantoor, "gesprek_naam") == "groeigesprek"


def test_een_belofte_die_niet_meer_aangevinkt_is_verdwijnt(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    richt_in(kantoor, an)
    kantoor.zeg(an, "menu")
    kantoor.tik_op(an, "Wat we kozen", "Hoe maken we het vast?", "Aanpassen", "Aanpassen", "Beloften",
                   "Tijd in werkuren", "Klaar")
    verder(kantoor, an)
    kantoor.tik_op(an, "Bewaren")
    assert "Tijd in werkuren" not in kaarten(kantoor)
    assert "Een tweede oor" in kaarten(kantoor)


def test_zonder_vorming_komt_er_geen_kaart_van_het_tweede_oor(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.tik_op(an, "Inrichten in 4 stappen")
    loop(kantoor, an, *STAP_1)
    kantoor.tik_op(an, "Bewaren", "Wat kiezen we?")
    loop(kantoor, an, *STAP_2)
    kantoor.tik_op(an, "Bewaren", "Hoe maken we het vast?")
    loop(kantoor, an, *STAP_3[:5], "Sla over", *STAP_3[7:])
    assert "Ik mis een naam, uren of vorming" in kantoor.tik_op(an, "Bewaren")
    assert not [one for one in kaarten(kantoor).values() if one["soort"] == "tweede_oor"]


def test_halfweg_stoppen_en_later_verdergaan_verliest_geen_antwoord(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.tik_op(an, "Inrichten in 4 stappen")
    loop(kantoor, an, *STAP_1[:5])
    kantoor.herstart(netjes=False)
    kantoor.zeg(an, "menu")
    kantoor.zeg(an, "verder")
    loop(kantoor, an, *STAP_1[5:])
    kantoor.tik_op(an, "Bewaren")
    with kantoor.proces.database.begin() as conn:
        kept = Instellingen.get(conn, "_hr_start_1")
    assert "250" in json.dumps(kept)
