"""«Mijn gegevens» on the real path: view, correct, erase one thing, rest, keep shorter. Everything by taps alone."""

import datetime as dt
import json

from bot.engine import rust
from bot.wiring.tables import UITGAAND
from tests.gegevens.bezoek import GEZEGD, Bezoek
from tests.pad.huis import Huis


def dossier_van(bezoek: Bezoek) -> str:
    """The number of somebody's newest conversation, as it stands in a button."""
    bezoek.typ("/mijngegevens").tik("Bekijken of verbeteren")
    knoppen = [data for een in bezoek.uit for rij in een.message.rows for _w, data, _u in rij]
    knop = next(data for data in knoppen if data.startswith("!dossier:"))
    return knop.removeprefix("!dossier:").removesuffix(".0")


def test_het_staat_onder_privacy_en_instellingen_en_is_te_typen(noor: Bezoek) -> None:
    for weg in ("/privacy", "/instellingen"):
        assert noor.typ(weg).data("Mijn gegevens") == "!mijngegevens"
    for weg in ("/mijngegevens", "mijn gegevens", "Mijn gegevens"):
        assert "Meenemen" in noor.typ(weg).knoppen
    assert "Mijn gegevens" not in noor.typ("/menu").knoppen


def test_wie_niet_meedoet_krijgt_het_niet_te_zien(huis: Huis) -> None:
    vreemd = Bezoek(huis, huis.nieuw(), [])
    assert vreemd.typ("/privacy").knoppen == ["Menu"]
    assert "Vraag de link" in vreemd.typ("/mijngegevens").tekst


def test_bekijken_toont_wat_er_staat_tot_wanneer_en_wie_het_ziet(noor: Bezoek) -> None:
    noor.bereid_voor(kaart=True).typ("/mijngegevens").tik("Bekijken of verbeteren")
    assert "Snelle voorbereiding, afgerond" in noor.tekst
    assert "Begonnen op " in noor.tekst
    assert "Ik bewaar dit tot " in noor.tekst
    assert "Aantal antwoorden: 9." in noor.tekst
    assert "Wie ziet dit? Alleen jij." in noor.tekst
    assert "Kaart: " in noor.tekst
    noor.druk(f"!dossier:{dossier_van(noor)}.0")
    assert GEZEGD in noor.tekst
    assert "tot 6 maanden na je laatste wijziging" in noor.tekst


def test_een_lange_lijst_staat_op_bladen(noor: Bezoek) -> None:
    for nummer in range(6):
        noor.bereid_voor(f"keer {nummer}")
    noor.typ("/mijngegevens").tik("Bekijken of verbeteren")
    assert "Blad 1 van 2" in noor.tekst
    noor.tik("Meer")
    assert "Blad 2 van 2" in noor.tekst
    assert all(len(een.message.text) <= 4096 for een in noor.uit)
    assert "Blad 1 van 2" in noor.tik("Terug").tekst


def test_over_mij_toont_elke_instelling(noor: Bezoek) -> None:
    noor.typ("/mijngegevens").tik("Over mij")
    assert noor.tekst.count("\n") >= len(noor.alles["account"])
    assert "Taal: Nederlands (België)" in noor.tekst


def test_een_afgerond_gesprek_is_met_tikken_en_typen_te_verbeteren(noor: Bezoek) -> None:
    noor.bereid_voor().druk(f"!dossier:{dossier_van(noor)}.0").tik("Verbeteren")
    assert GEZEGD in noor.tekst
    noor.tik("Aanpassen", "Dit wil ik zeker zeggen").typ("iets anders dan eerst").tik("Bewaren")
    [na] = noor.afgerond
    assert "iets anders dan eerst" in str(na["antwoorden"])
    assert "mijn uren" not in str(noor.alles)


def test_het_verbeterde_antwoord_komt_in_de_plaats(noor: Bezoek) -> None:
    noor.bereid_voor()
    voor = noor.afgerond[0]
    noor.huis.klok += dt.timedelta(days=30)
    noor.druk(f"!verbeter:{dossier_van(noor)}").tik("Aanpassen")
    noor.tik("Dit geeft me energie", "Mensen helpen", "Klaar", "Bewaren")
    [na] = noor.afgerond
    assert na["antwoorden"] != voor["antwoorden"]
    assert set(na["antwoorden"]) == set(voor["antwoorden"])
    assert na["begonnen"] == voor["begonnen"]
    assert na["vervalt"] > voor["vervalt"]


def test_wie_het_verbeteren_laat_liggen_verliest_niets(noor: Bezoek) -> None:
    noor.bereid_voor()
    voor = noor.afgerond[0]
    noor.druk(f"!verbeter:{dossier_van(noor)}").typ("pauze")
    noor.typ("/menu").druk("!start:voorbereiding_kort").tik("Deze maand")
    assert noor.afgerond == [voor]
    assert len(noor.alles["dossiers"]) == 2
    noor.druk("!opnieuw_ja:voorbereiding_kort")
    assert noor.afgerond == [voor]


def test_opnieuw_beginnen_wist_geen_gesprek_dat_al_af_was(noor: Bezoek) -> None:
    noor.bereid_voor()
    voor = noor.afgerond[0]
    noor.druk(f"!verbeter:{dossier_van(noor)}").druk("!opnieuw_ja:voorbereiding_kort")
    assert noor.afgerond == [voor]


def test_wie_nog_bezig_is_maakt_dat_eerst_af(noor: Bezoek) -> None:
    noor.bereid_voor().typ("/menu").tik("Snelle voorbereiding (5 min)", "Deze maand")
    [klaar] = [d for d in noor.alles["dossiers"] if d["staat"] == "klaar"]
    noor.typ("/mijngegevens").tik("Bekijken of verbeteren")
    for een in list(noor.uit):
        for rij in een.message.rows:
            for _w, data, _u in rij:
                if data.startswith("!dossier:"):
                    noor.druk(data.replace("!dossier:", "!verbeter:").removesuffix(".0"))
    assert "Je was nog bezig met «Snelle voorbereiding»" in noor.telefoon.teksten
    assert klaar in noor.alles["dossiers"]


def test_een_gesprek_wissen_gaat_meteen_en_ook_uit_het_logboek(noor: Bezoek) -> None:
    noor.bereid_voor()
    noor.huis.proces.role.truncate_log = False
    noor.typ("/mijngegevens").tik("Iets wissen")
    [keuze] = [label for label in noor.knoppen if label.startswith("Snelle")]
    noor.tik(keuze)
    assert "Wil je «Snelle voorbereiding» wissen?" in noor.tekst
    assert len(noor.afgerond) == 1
    noor.tik("Ja, wis dit")
    assert noor.afgerond == []
    assert noor.huis.proces.role.truncate_log
    assert "«Snelle voorbereiding» is gewist." in noor.tekst


def test_een_kaart_wissen_laat_het_gesprek_staan(noor: Bezoek) -> None:
    noor.bereid_voor(kaart=True).typ("/mijngegevens").tik("Iets wissen")
    noor.tik(next(label for label in noor.knoppen if label.startswith("Kaart:")), "Ja, wis dit")
    assert noor.alles["kaarten"] == []
    assert len(noor.afgerond) == 1


def test_een_gewist_gesprek_waar_je_in_stond_is_helemaal_weg(noor: Bezoek) -> None:
    noor.bereid_voor()
    nummer = dossier_van(noor)
    noor.druk(f"!verbeter:{nummer}").druk(f"!weg_ja:d{nummer}")
    assert noor.alles["dossiers"] == []
    assert "Verder waar je was" not in noor.typ("/menu").knoppen


def test_met_de_nummers_van_een_ander_kom_je_nergens(noor: Bezoek, karim: Bezoek) -> None:
    noor.bereid_voor("alleen van noor", kaart=True)
    nummer = dossier_van(noor)
    voor = noor.alles
    kaart = next(data for een in noor.typ("/mijngegevens").tik("Iets wissen").uit for rij in een.message.rows
                 for _w, data, _u in rij if data.startswith("!weg:k")).removeprefix("!weg:")
    karim.bereid_voor("van karim")
    for data in (f"!dossier:{nummer}.0", f"!verbeter:{nummer}", f"!weg:d{nummer}", f"!weg_ja:d{nummer}",
                 f"!weg_ja:{kaart}", f"!kaart:{kaart[1:]}", f"!document:{kaart[1:]}"):
        karim.druk(data)
        assert "alleen van noor" not in karim.tekst
        assert not [een for een in karim.uit if een.message.kind == "document"]
        assert noor.alles == voor


def test_knoppen_die_iemand_zelf_maakte_breken_niets(noor: Bezoek) -> None:
    noor.bereid_voor()
    voor = noor.alles
    for data in ("!dossier", "!dossier:zz.-1", "!dossier:.9999999999", "!bekijk:-3", "!bekijk:²", "!verbeter:", "!weg:",
                 "!weg_ja:x", "!korter:99", "!korter_ja:0", "!korter_ja:", "!rust:morgen", "!rust:2020-01-01",
                 "!rust:9999-12-31", "!iets_weg:99999999999999"):
        assert noor.druk(data).uit, data
    assert noor.alles == voor
    assert noor.huis.opzij() == 0


# rest

def test_rust_kiezen_zien_en_stoppen(noor: Bezoek) -> None:
    vandaag = noor.huis.klok.date()
    noor.typ("/mijngegevens").tik("Even geen berichten", "Een week")
    assert "Ik stuur zelf niets tot" in noor.tekst
    assert rust.resting(noor.alles["account"], vandaag)
    assert not rust.resting(noor.alles["account"], vandaag + dt.timedelta(days=8))
    assert "Ik stuur nu zelf niets" in noor.typ("/mijngegevens").tekst
    noor.tik("Even geen berichten", "Stop de rust")
    assert not rust.resting(noor.alles["account"], vandaag)


def test_rust_tot_ik_het_zeg_duurt_tot_ik_het_zeg(noor: Bezoek) -> None:
    noor.typ("/mijngegevens").tik("Even geen berichten", "Tot ik het zeg")
    assert rust.resting(noor.alles["account"], noor.huis.klok.date() + dt.timedelta(days=4000))


def test_een_getypte_dag_wordt_teruggezegd_voor_hij_telt(noor: Bezoek) -> None:
    noor.typ("/mijngegevens").tik("Even geen berichten", "Een andere dag").typ("over 3 weken")
    assert "Bedoel je" in noor.tekst
    assert not noor.alles["account"].get("rust")
    noor.tik("Ja")
    assert noor.alles["account"]["rust"] == (noor.huis.klok.date() + dt.timedelta(days=21)).isoformat()


def test_wat_geen_dag_is_wordt_vriendelijk_teruggevraagd(noor: Bezoek) -> None:
    noor.typ("/mijngegevens").tik("Even geen berichten", "Een andere dag")
    assert "Die dag begrijp ik niet" in noor.typ("blauw").tekst
    assert "al voorbij" in noor.typ("gisteren").tekst
    assert "Wat wil je doen?" in noor.typ("menu").tekst
    assert "Bedoel je" not in noor.typ("morgen").tekst


def test_zware_woorden_gaan_ook_hier_voor(noor: Bezoek) -> None:
    noor.typ("/mijngegevens").tik("Even geen berichten", "Een andere dag").typ("ik wil niet meer leven")
    assert "zwaar" in noor.tekst
    assert "Even moeilijk" in noor.knoppen


def test_getypt_gaat_het_ook(noor: Bezoek) -> None:
    noor.bereid_voor()
    for getypt, verwacht in (("mijn gegevens", "Dit zijn jouw gegevens"), ("bekijken of verbeteren", "afgerond"),
                             ("Over mij", "Taal"), ("iets wissen", "Wat wil je wissen"), ("korter bewaren", "Hoe lang"),
                             ("3 maanden", "hoogstens 3 maanden"), ("even geen berichten", "zelf niets meer"),
                             ("een week", "Ik stuur zelf niets tot"), ("meenemen", "twee bestanden")):
        assert verwacht in noor.typ(getypt).tekst, getypt


# keeping shorter

def test_korter_bewaren_geldt_meteen_en_voor_wat_komt(noor: Bezoek) -> None:
    noor.bereid_voor(kaart=True)
    noor.typ("/mijngegevens").tik("Korter bewaren", "1 maand")
    assert noor.alles["account"].get("korter") is None
    noor.tik("Ja")
    over_een_maand = noor.huis.klok.date() + dt.timedelta(days=32)
    noor.bereid_voor("nog een", kaart=True)
    for wat in (*noor.alles["dossiers"], *noor.alles["kaarten"]):
        if wat.get("staat", "klaar") == "klaar":
            assert dt.date.fromisoformat(wat["vervalt"]) < over_een_maand
    noor.typ("/menu").tik("Snelle voorbereiding (5 min)", "Wie ziet dit?")
    assert "tot 1 maand na je laatste wijziging" in noor.tekst


def test_wat_te_oud_is_gaat_na_een_waarschuwing_meteen_weg(noor: Bezoek) -> None:
    noor.bereid_voor(kaart=True)
    noor.huis.klok += dt.timedelta(days=60)
    noor.typ("/mijngegevens").tik("Korter bewaren", "1 maand")
    assert "Aantal: 2" in noor.tekst
    noor.tik("Nee")
    assert len(noor.afgerond) == 1
    noor.tik("1 maand", "Ja")
    assert noor.afgerond == noor.alles["kaarten"] == []
    assert noor.huis.proces.role.truncate_log


def test_zo_lang_als_eerst_verlengt_niets_dat_er_al_staat(noor: Bezoek) -> None:
    noor.bereid_voor(kaart=True).typ("/mijngegevens").tik("Korter bewaren", "1 maand", "Ja")
    voor = [(d["vervalt"]) for d in (*noor.alles["dossiers"], *noor.alles["kaarten"])]
    noor.typ("/mijngegevens").tik("Korter bewaren", "Zo lang als eerst")
    for maanden in ("6", "3"):
        noor.druk(f"!korter_ja:{maanden}")
    assert [(d["vervalt"]) for d in (*noor.alles["dossiers"], *noor.alles["kaarten"])] == voor


def test_een_gesprek_dat_verbeterd_wordt_blijft_ook_korter(noor: Bezoek) -> None:
    noor.bereid_voor().typ("/mijngegevens").tik("Korter bewaren", "1 maand", "Ja")
    noor.huis.klok += dt.timedelta(days=3)
    noor.druk(f"!verbeter:{dossier_van(noor)}").tik("Aanpassen")
    noor.tik("Dit geeft me energie", "Mensen helpen", "Klaar").typ("/menu")
    [klaar] = noor.afgerond
    assert dt.date.fromisoformat(klaar["vervalt"]) <= noor.huis.klok.date() + dt.timedelta(days=31)


# taking along

def test_meenemen_geeft_alles_en_laat_geen_kopie_achter(noor: Bezoek, karim: Bezoek) -> None:
    karim.bereid_voor("van karim alleen")
    noor.bereid_voor(kaart=True)
    noor.typ("/mijngegevens").tik("Meenemen")
    assert all(GEZEGD not in een.message.contents and len(een.message.contents) < 2000 for een in noor.uit)
    documenten = noor.documenten()
    naam, inhoud = documenten["mijn_gegevens_json"]
    gevonden = json.loads(inhoud)
    assert naam == f"mijn-gegevens-{noor.huis.klok.date()}.json"
    assert GEZEGD in inhoud.decode()
    assert "van karim alleen" not in inhoud.decode()
    assert gevonden["instellingen"]
    assert documenten["mijn_gegevens_pdf"][1].startswith(b"%PDF")
    with noor.huis.proces.database.begin() as conn:
        uitgaand = [rij.inhoud for rij in conn.execute(UITGAAND.select())]
    assert all(not inhoud or len(inhoud) < 20_000 for inhoud in uitgaand)
