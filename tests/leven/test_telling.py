"""From eight taps to a number of nobody, over the whole path: one transaction, once a year, nothing left behind."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.kluis.tellers import Count, Tellers
from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

TOT_HET_EINDE = ("»/menu", "»Meetellen", "Begin", "Ja", "4  genoeg", "3  gaat wel", "Sla over",
                 "Een beetje", "Deels", "4  goed", "5  heel goed")  # fmt: skip
TEL = "Ja, tel ze op"
GETELD = [
    Count("Gent", "dekking", "ja", 1), Count("Gent", "doorgroei", "4", 1), Count("Gent", "nut", "5", 1),
    Count("Gent", "openheid", "3", 1), Count("Gent", "opvolging", "deels", 1), Count("Gent", "plan", "beetje", 1),
    Count("Gent", "verloop", "4", 1),
]  # fmt: skip


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.sluit()


def iemand(huis: Huis) -> Telefoontje:
    phone = huis.nieuw()
    doe_mee(huis, phone)
    return phone


def tikt(huis: Huis, wie: Telefoontje, *woorden: str) -> None:
    for woord in woorden:
        huis.stuur(huis.typ(wie, woord[1:]) if woord.startswith("»") else huis.tik(wie, kies(wie, woord)))


def geteld(huis: Huis) -> list[Count]:
    with huis.proces.database.begin() as conn:
        return Tellers.read(conn, huis.klok.year)


def test_de_antwoorden_tellen_op_bij_de_plaats_en_zijn_dan_weg(huis: Huis) -> None:
    noor = iemand(huis)
    tikt(huis, noor, *TOT_HET_EINDE)
    assert geteld(huis) == []
    [dossier] = huis.alles(noor.nummer)["dossiers"]
    assert len(dossier["antwoorden"]) == 8
    tikt(huis, noor, TEL)
    assert geteld(huis) == GETELD
    assert huis.alles(noor.nummer)["dossiers"] == []


def test_een_herstart_halverwege_verliest_geen_antwoord_en_telt_er_geen_dubbel(huis: Huis) -> None:
    noor = iemand(huis)
    tikt(huis, noor, *TOT_HET_EINDE[:8])
    huis.herstart(netjes=False)
    tikt(huis, noor, *TOT_HET_EINDE[8:])
    knop = kies(noor, TEL)
    event = huis.tik(noor, knop)
    huis.stuur(event)
    huis.herstart(netjes=False)
    huis.stuur(event)  # Telegram brings it once more
    huis.stuur(huis.tik(noor, knop))  # and the person taps the old button again
    assert geteld(huis) == GETELD


def test_wie_wist_voor_het_einde_telt_niet_mee(huis: Huis) -> None:
    noor = iemand(huis)
    tikt(huis, noor, *TOT_HET_EINDE, "»wis", "»wis")
    assert huis.rijen(noor.nummer) == 0
    assert geteld(huis) == []


def test_wie_wist_na_het_einde_haalt_de_telling_niet_terug(huis: Huis) -> None:
    noor = iemand(huis)
    tikt(huis, noor, *TOT_HET_EINDE, TEL, "»wis", "»wis")
    assert huis.rijen(noor.nummer) == 0
    assert geteld(huis) == GETELD


def test_een_tweede_keer_in_het_jaar_telt_niet_en_het_jaar_erna_wel(huis: Huis) -> None:
    noor, sam = iemand(huis), iemand(huis)
    tikt(huis, noor, *TOT_HET_EINDE, TEL, "»/menu", "»Meetellen")
    assert "telde dit jaar al mee" in noor.laatste.tekst
    tikt(huis, sam, *TOT_HET_EINDE, TEL)
    assert {count.aantal for count in geteld(huis)} == {2}
    huis.klok = huis.klok.replace(year=huis.klok.year + 1, day=1)
    tikt(huis, noor, *TOT_HET_EINDE, TEL)
    assert geteld(huis) == GETELD


def test_in_de_databank_staat_geen_tijd_bij_een_telling(huis: Huis) -> None:
    noor = iemand(huis)
    tikt(huis, noor, *TOT_HET_EINDE, TEL)
    with huis.proces.database.begin() as conn:
        rows = conn.execute(sa.text("SELECT * FROM teller")).mappings().all()
    moments = {huis.klok.strftime(form) for form in ("%Y-%m-%d", "%H:%M", "%Y-%m")}
    wie = huis.proces.kluis.pseudonym(noor.nummer)
    for row in rows:
        assert not [value for value in row.values() if value == wie or any(m in str(value) for m in moments)]


def test_drie_maandantwoorden_staan_aan_het_begin_van_een_voorbereiding(huis: Huis) -> None:
    noor = iemand(huis)
    start = huis.klok
    maand = ("»/menu", "»Vraag van de maand", "4  goed")
    tikt(huis, noor, *maand, "»Ik leerde iets nieuws.")
    huis.klok = start + dt.timedelta(days=31)
    tikt(huis, noor, *maand, "»Het was druk.")
    tikt(huis, noor, "»/menu", "Lange voorbereiding (15 min)")
    assert "Vraag 1 van" in noor.laatste.tekst
    tikt(huis, noor, "»pauze")
    huis.klok = start + dt.timedelta(days=62)
    tikt(huis, noor, *maand, "»Fijn team.")
    assert "Ik leerde iets nieuws" in noor.laatste.tekst
    tikt(huis, noor, "Ja, maak er iets van", "»/menu", "Snelle voorbereiding (5 min)")
    for said in ("Ik leerde iets nieuws", "Het was druk", "Fijn team"):
        assert said in noor.laatste.tekst
    tikt(huis, noor, "Verder")
    assert "Vraag 1 van" in noor.laatste.tekst
