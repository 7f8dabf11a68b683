"""Messages of the bot's own accord through the whole path: vault, alarm, pipeline, outbox and phone."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.planning.wekkers import event_of
from tests.databases import Databank
from tests.pad.huis import MEEDOEN, Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje

KEUZES = (*MEEDOEN, "Mijn eigen telefoon", "Sla over", "Sla over", "Mijn plan", "Klaar", "Sla over", "Nee",
          "Nee, dank je", "Naar het menu")


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.sluit()


@pytest.fixture
def noor(huis: Huis) -> Telefoontje:
    """Noor wants to hear about her plan, and left a conversation open."""
    wie = huis.nieuw()
    doe_mee(huis, wie, KEUZES)
    huis.stuur(huis.tik(wie, kies(wie, "Snelle voorbereiding (5 min)")))
    huis.stuur(huis.tik(wie, kies(wie, "Deze maand")))
    huis.stuur(huis.typ(wie, "pauze"))
    return wie


def wekkers(huis: Huis) -> list[tuple[bytes, int]]:
    with huis.proces.database.begin() as conn:
        return huis.proces.kluis.due(conn, int(huis.klok.timestamp()), 10)


def tot(huis: Huis, dagen: int, *, herstarten: bool = False) -> None:
    """Let the clock run, and every alarm go off; with a death before each of them, if wanted."""
    einde = huis.klok + dt.timedelta(days=dagen)
    while huis.klok < einde:
        huis.klok += dt.timedelta(hours=1)
        for persoon, moment in wekkers(huis):
            if herstarten:
                huis.bezorg(huis.herstart(netjes=False))
            huis.stuur(event_of(persoon, moment))
            huis.stuur(event_of(persoon, moment))


def teksten(wie: Telefoontje) -> list[str]:
    return [bericht.tekst for bericht in wie.berichten.values()]


@pytest.mark.parametrize("herstarten", [False, True])
def test_wat_open_bleef_komt_een_keer_terug_ook_na_een_val(huis: Huis, noor: Telefoontje, herstarten: bool) -> None:
    eerst = len(teksten(noor))
    tot(huis, 21, herstarten=herstarten)
    nieuw = teksten(noor)[eerst:]
    assert nieuw == ["Je was iets begonnen.\n\nWil je daarmee verder? Je antwoorden staan er nog."]
    huis.stuur(huis.tik(noor, kies(noor, "Ja")))
    assert "Vraag 2 van" in noor.laatste.tekst


def test_na_stop_komt_er_niets_meer_en_na_wissen_is_de_wekker_weg(huis: Huis, noor: Telefoontje) -> None:
    huis.stuur(huis.typ(noor, "/stop"))
    eerst = len(teksten(noor))
    tot(huis, 30)
    assert len(teksten(noor)) == eerst
    huis.stuur(huis.typ(noor, "wis"))
    huis.stuur(huis.typ(noor, "wis"))
    huis.klok += dt.timedelta(days=400)
    assert wekkers(huis) == []


def test_een_wekker_is_geen_teken_van_leven(huis: Huis, noor: Telefoontje) -> None:
    week = huis.alles(noor.nummer)["week"]
    tot(huis, 30)
    assert huis.alles(noor.nummer)["week"] == week


def test_na_een_jaar_zonder_teken_en_een_maand_zonder_antwoord_is_alles_weg(huis: Huis, noor: Telefoontje) -> None:
    for _ in range(40):
        if not huis.rijen(noor.nummer):
            break
        moment = huis.alles(noor.nummer)["wekker"]
        huis.klok = dt.datetime.fromtimestamp(moment, dt.UTC)
        for persoon, due in wekkers(huis):
            huis.stuur(event_of(persoon, due))
    assert huis.rijen(noor.nummer) == 0
    assert wekkers(huis) == []
    asked = [tekst for tekst in teksten(noor) if tekst.startswith("Wil je dat ik je gegevens wis?")]
    assert len(asked) == 1
    assert noor.laatste.tekst.startswith("Alles is gewist")
