"""The real bot on the clock of the proeftuin: it hears of a move at once, and speaks by itself at its own moment.

What is left unsaid for a year is the surest thing to wait for: everybody hears of it, whatever they switched on.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.proeftuin import Telefoon
from tests.databases import Databank
from tests.pad.draaiend import Dienst, dienst, zeg

NACHTEN = {  # Brussels is an hour or two ahead of UTC: the day there differs from the day here
    "voor middernacht": "2027-01-04T22:50+00:00",
    "na middernacht": "2027-01-04T23:10+00:00",
    "de klok gaat vooruit": "2027-03-27T23:30+00:00",
    "de klok gaat achteruit": "2027-10-30T23:59+00:00",
}


@pytest.fixture(params=NACHTEN.values(), ids=NACHTEN)
async def huis(
    request: pytest.FixtureRequest, tmp_path: Path, databank: Databank, organisatiebank: Databank
) -> AsyncIterator[Dienst]:
    begin = dt.datetime.fromisoformat(request.param)
    async with dienst(tmp_path, databank, organisatiebank, klok=None, begin=begin, klok_loopt=False) as d:
        yield d


async def test_de_bot_zegt_zelf_iets_op_het_moment_zelf_en_nooit_in_de_nacht(huis: Dienst) -> None:
    noor = huis.persoon("Noor")
    await huis.doe_mee(noor)
    begin = huis.tuin.klok.nu()
    stand = await huis.tuin.naar_volgend_bericht()
    assert (stand.einde, stand.wie) == ("bericht", "Noor")
    moment = noor.laatste.json["date"]
    assert moment == int(huis.tuin.klok.timestamp())
    there = huis.tuin.klok.nu().astimezone(huis.tuin.zone)
    assert 8 <= there.hour < 20
    assert there.date() > begin.astimezone(huis.tuin.zone).date()


async def test_na_een_stap_weet_de_bot_meteen_welke_dag_het_is(huis: Dienst) -> None:
    noor = huis.persoon("Noor")
    await huis.doe_mee(noor)
    assert (await huis.tuin.dagen_verder(1)).einde == "er"
    assert huis.proces.clock() == huis.tuin.klok.nu()
    assert await _antwoordt(noor)
    assert noor.laatste.json["date"] == int(huis.tuin.klok.timestamp())


async def _antwoordt(noor: Telefoon) -> list[str]:
    return await zeg(noor, noor.typ("/menu"))
