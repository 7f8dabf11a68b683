"""Who asked to hear of new chances hears of them on the fixed day, from the copy, and everybody else hears nothing."""

import datetime as dt
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.engine.agenda.ankers import LOOKING_DAY
from bot.engine.events import Event, Kind
from bot.store.organisatie import ORGANISATIE
from bot.wiring import medewerker
from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

INHOUD = ORGANISATIE.tables["inhoud"]
REGEL = "Er is iets nieuws bij waar je naar vroeg."
NUMMERS = count(10**9)


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    made.klok = made.klok.replace(day=12, hour=11)
    yield made
    made.sluit()


def iemand(huis: Huis) -> Telefoontje:
    phone = huis.nieuw()
    doe_mee(huis, phone)
    return phone


def tikt(huis: Huis, wie: Telefoontje, *woorden: str) -> None:
    for woord in woorden:
        huis.stuur(huis.typ(wie, woord[1:]) if woord.startswith("»") else huis.tik(wie, kies(wie, woord)))


def vaste_dag_over(huis: Huis, maanden: int) -> dt.datetime:
    """Early on the fixed day, so many months on."""
    month = huis.klok.month - 1 + maanden
    return huis.klok.replace(year=huis.klok.year + month // 12, month=month % 12 + 1, day=LOOKING_DAY, hour=5)


def hoort(huis: Huis, wie: Telefoontje) -> bool:
    """What the alarms of eleven days bring this person."""
    before, wekker = set(wie.berichten), huis.klok
    for _ in range(11 * 6):
        wekker += dt.timedelta(hours=4)
        huis.klok = wekker
        who = huis.proces.kluis.pseudonym(wie.nummer)
        huis.stuur(Event(next(NUMMERS), Kind.DUE, 0, 0, name=str(int(wekker.timestamp())), pseudonym=who))
    return any(REGEL in wie.berichten[number].tekst for number in set(wie.berichten) - before)


def nieuwe_kaart(huis: Huis, organisatiebank: Databank, titel: str) -> None:
    with organisatiebank.engine.begin() as conn:
        card = dict(conn.execute(sa.select(INHOUD).where(INHOUD.c.soort == "kans", INHOUD.c.thema == "leren"))
                    .mappings().first() or {})
        card.pop("id")
        conn.execute(INHOUD.insert(), [{**card, "titel": titel}])
    assert medewerker.copy_organisation(huis.proces)


def test_een_nieuwe_kaart_bereikt_wie_het_vroeg_een_keer_en_niemand_anders(
    huis: Huis, organisatiebank: Databank
) -> None:
    noor, sam = iemand(huis), iemand(huis)
    tikt(huis, noor, "»/menu", "»Kansen hier", "Iets leren", "Cursus wondzorg", "Verder", "Nee",
         "Meld nieuwe kansen", "Ja, laat het weten")
    assert huis.alles(noor.nummer)["dossiers"] == []
    huis.klok = vaste_dag_over(huis, 1)
    nu = huis.klok
    assert not hoort(huis, noor)
    nieuwe_kaart(huis, organisatiebank, "Cursus tillen")
    huis.klok = nu.replace(month=nu.month % 12 + 1, year=nu.year + nu.month // 12)
    later = huis.klok
    assert hoort(huis, noor)
    huis.klok = later
    assert not hoort(huis, sam)
    huis.klok = later.replace(month=later.month % 12 + 1, year=later.year + later.month // 12)
    assert not hoort(huis, noor)
