"""A campaign to five thousand people, on a fake clock: two kills, one attempt in five fails, three hundred left."""

from pathlib import Path

import pytest

from bot.kluis.bezorging import counts
from bot.outbox.pace import Limits
from bot.planning.campagnes import WINDOW
from bot.wiring import medewerker
from tests.campagnes.menigte import EERSTE, Menigte, vul
from tests.campagnes.wereld import campagne, keur_goed, naar_dinsdag
from tests.databases import Databanken
from tests.pad.huis import Huis, opstelling

MENSEN, GEBLOKKEERD = 5_000, 300


@pytest.mark.asyncio
async def test_vijfduizend_mensen_krijgen_het_hoogstens_een_keer(databanken: Databanken, tmp_path: Path) -> None:
    kluis, organisatie = databanken.new("sqlite", "kluis"), databanken.new("sqlite", "organisatie")
    huis = Huis(opstelling(tmp_path, kluis, organisatie))
    naar_dinsdag(huis)
    vul(huis, MENSEN)
    nummer = keur_goed(organisatie.engine, campagne(huis.klok), huis.klok)
    medewerker.copy_organisation(huis.proces)
    menigte = Menigte(huis, fouten=0.2, geblokkeerd=GEBLOKKEERD)
    for pogingen in (1_200, 3_400):
        taak = menigte.start()
        await menigte.tot(taak, pogingen)
        assert not taak.done()
        await menigte.dood()
    taak = menigte.start()
    await menigte.tot(taak, 1_000_000)
    assert max(menigte.aangekomen.values()) == 1
    assert not any(chat - EERSTE < GEBLOKKEERD for chat in menigte.aangekomen)
    with huis.proces.database.begin() as conn:
        stand = counts(conn, nummer)
    assert sum(stand.values()) == MENSEN
    assert set(stand) == {"bezorgd", "onzeker", "vervallen"}
    assert stand["bezorgd"] + stand["onzeker"] + stand["vervallen"] == MENSEN
    assert stand["vervallen"] <= GEBLOKKEERD
    assert stand["bezorgd"] <= sum(menigte.aangekomen.values()) <= stand["bezorgd"] + stand["onzeker"]
    assert menigte.dubbelzinnig <= stand["onzeker"] <= menigte.dubbelzinnig + 2 * WINDOW  # what was on its way
    assert snelste(menigte.pogingen) <= Limits().campaign_per_second
    huis.sluit()


def snelste(momenten: list[float]) -> int:
    """The most attempts in any second."""
    meeste = begin = 0
    for einde, moment in enumerate(momenten):
        while momenten[begin] <= moment - 1 + 1e-6:
            begin += 1
        meeste = max(meeste, einde - begin + 1)
    return meeste
