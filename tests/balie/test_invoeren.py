"""HR sends a file with cards: shown first, refused by row, taken over after a tap; and the cards back as a file."""

import io

import pytest
from openpyxl import Workbook, load_workbook

from bot.documenten.inhoudslijst import csv_document, sheet_document
from bot.engine.events import Kind
from bot.invoer.inhoud_csv import read_content
from bot.invoer.tekst import BestandGeweigerd
from bot.invoer.werkblad import sheet_rows
from tests.balie.kantoor import Kantoor
from tests.balie.test_inhoud_hr import zet
from tests.balie.test_inrichten import kaarten, verder
from tests.pad.huis import next_message
from tests.pad.telefoontje import Telefoontje

KOP = ("soort", "thema", "titel", "tekst", "hoe", "wie", "nagekeken op")
GOED = ("belofte", "", "Tijd", "Je gesprek is werktijd.", "", "", "1/3/2026")
FOUT = ("kans", "zijwaarts", "Keuken", "Je kookt mee.", "Vraag het.", "De kok", "1/3/2026")


def als_csv(*rijen: tuple[str, ...]) -> bytes:
    return "\n".join(";".join(rij) for rij in (KOP, *rijen)).encode()


def als_xlsx(*rijen: tuple[object, ...]) -> bytes:
    boek, uit = Workbook(), io.BytesIO()
    for rij in (KOP, *rijen):
        boek.active.append(list(rij))  # type: ignore[union-attr]
    boek.save(uit)
    return uit.getvalue()


def stuur_bestand(kantoor: Kantoor, wie: Telefoontje, naam: str, inhoud: bytes, haalt: bytes | None = None) -> str:
    """The way of a file: to «Bestand invoeren», then as a document. `haalt`: what is fetched later on."""
    bestanden = [inhoud, haalt if haalt is not None else inhoud]
    kantoor.proces.role.use_files(lambda _id, _most: bestanden.pop(0) if len(bestanden) > 1 else bestanden[0])
    kantoor.zeg(wie, "menu")
    kantoor.tik_op(wie, "Inhoud", "Bestand invoeren")
    verder(kantoor, wie)
    voor = set(wie.berichten)
    kantoor.stuur(kantoor.anders(wie, Kind.FILE, text="bestand-1", name=naam, size=len(inhoud),
                                 message=next_message()))
    return "\n".join(b.tekst for nummer, b in wie.berichten.items() if nummer not in voor)


@pytest.mark.parametrize(("naam", "maak"), [("kaarten.csv", als_csv), ("kaarten.xlsx", als_xlsx)])
def test_een_bestand_wordt_eerst_getoond_en_pas_na_een_tik_bewaard(kantoor: Kantoor, naam: str, maak: object) -> None:
    an = kantoor.kom_binnen("hr", "An")
    gezien = stuur_bestand(kantoor, an, naam, maak(GOED, FOUT))  # type: ignore[operator]
    assert "Rijen die ik kan overnemen: 1. Geweigerd: 1." in gezien
    assert "Rij 3: het thema van een kans moet" in gezien
    assert kaarten(kantoor) == {}
    assert "Overgenomen" in kantoor.tik_op(an, "Goede rijen overnemen")
    assert list(kaarten(kantoor)) == ["Tijd"]


def test_wie_niet_overneemt_verandert_niets(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    stuur_bestand(kantoor, an, "kaarten.csv", als_csv(GOED))
    kantoor.tik_op(an, "Niet overnemen")
    assert kaarten(kantoor) == {}
    kantoor.stuur(kantoor.tik(an, (1, "", "!inhoud_over")))
    assert "Er wacht geen bestand" in an.laatste.tekst
    assert kaarten(kantoor) == {}


def test_een_bestand_dat_intussen_anders_is_wordt_niet_overgenomen(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    anders = als_csv(GOED, ("belofte", "", "X", "Y", "", "", "1/3/2026"))
    stuur_bestand(kantoor, an, "kaarten.csv", als_csv(GOED), haalt=anders)
    assert "niet meer het bestand" in kantoor.tik_op(an, "Overnemen")
    assert kaarten(kantoor) == {}


def test_een_bestand_dat_niet_te_halen_of_te_lezen_is_krijgt_een_zin(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    assert "kolommen ontbreken" in stuur_bestand(kantoor, an, "kaarten.csv", b"a;b\n1;2\n")
    assert "Excel-bestand kan ik niet lezen" in stuur_bestand(kantoor, an, "kaarten.xlsx", b"PK\x03\x04kapot")
    kantoor.proces.role.use_files(lambda _id, _most: None)
    kantoor.tik_op(an, "Bestand invoeren")
    verder(kantoor, an)
    kantoor.stuur(kantoor.anders(an, Kind.FILE, text="weg", name="k.csv", size=9, message=next_message()))
    assert "niet ophalen" in an.teksten


def test_meer_dan_drie_eigen_vragen_komen_ook_niet_met_een_bestand_binnen(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    for nummer in range(2):
        zet(kantoor, "eigen_vraag", f"Vraag {nummer}?", thema="kort")
    rijen = [("eigen vraag", "kort", f"Nieuw {n}?", "Wat mis je?", "", "", "1/3/2026") for n in range(2)]
    stuur_bestand(kantoor, an, "kaarten.csv", als_csv(*rijen))
    assert "meer dan drie eigen vragen" in kantoor.tik_op(an, "Overnemen")
    assert len(kaarten(kantoor)) == 2


def test_wat_opgehaald_wordt_kan_ongewijzigd_weer_ingevoerd_worden(kantoor: Kantoor) -> None:
    zet(kantoor, "belofte", "=Tijd", tekst='Met "aanhaling"; en komma, en\tmeer')
    zet(kantoor, "kans", "Keuken", thema="leren", hoe="Vraag", wie="Kok")
    an = kantoor.kom_binnen("hr", "An")
    klaar = []
    kantoor.tik_op(an, "Inhoud")
    for event in [kantoor.tik(an, next(k for k in reversed(an.knoppen) if k[1] == "Bestand ophalen"))]:
        klaar += kantoor.stuur(event)
    papieren = {one.message.document: one.message.contents for one in klaar if one.message.document}
    for soort, maak in (("inhoud_csv", csv_document), ("inhoud_xlsx", sheet_document)):
        gelezen = read_content(maak(papieren[soort])[1], kantoor.klok.date())
        assert gelezen.geweigerd == ()
        assert [rij.woorden["titel"] for rij in gelezen.rijen] == ["=Tijd", "Keuken"]
    cel = load_workbook(io.BytesIO(sheet_document(papieren["inhoud_xlsx"])[1])).active["C2"]  # type: ignore[index]
    assert cel.data_type == "s"
    assert str(cel.value).startswith("'=")


def test_een_leeg_of_onecht_werkblad_wordt_geweigerd() -> None:
    for inhoud in (b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 500, als_xlsx()[:200]):
        with pytest.raises(BestandGeweigerd):
            list(sheet_rows(inhoud))
