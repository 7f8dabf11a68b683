"""A bot fetches a file as it must at Telegram: ask first, be quick, and be ready for a bad moment."""

from __future__ import annotations

import pytest

from bot.proeftuin import Bot, Proeftuin, Telefoon
from tests.proeftuin.conftest import Lijn

pytestmark = pytest.mark.asyncio
INHOUD = b"team;aantal\n" * 100


async def gestuurd(anna: Telefoon) -> str:
    bericht = await anna.stuur_document("teams.csv", INHOUD, "text/csv")
    assert bericht is not None
    assert bericht.document is not None
    return str(bericht.document["file_id"])


async def haal(lijn: Lijn, tuin: Proeftuin, bot: Bot, pad: str) -> tuple[int, bytes]:
    async with lijn.session.get(f"{tuin.url}/file/bot{bot.token}/{pad}") as antwoord:
        return antwoord.status, await antwoord.read()


async def test_een_bestand_is_pas_te_halen_als_de_bot_ernaar_vroeg(
    lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon
) -> None:
    nummer = await gestuurd(anna)
    pad = bot.bestanden[nummer].path
    assert (await haal(lijn, tuin, bot, pad))[0] == 404
    assert (await lijn.goed("getFile", file_id=nummer))["file_path"] == pad
    assert await haal(lijn, tuin, bot, pad) == (200, INHOUD)
    assert [oproep.status for oproep in tuin.journal.oproepen if oproep.methode == "file"] == [404, 200]


async def test_na_een_uur_moet_de_bot_opnieuw_vragen(lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon) -> None:
    nummer = await gestuurd(anna)
    pad = (await lijn.goed("getFile", file_id=nummer))["file_path"]
    tuin.klok.vooruit(3700)
    assert (await haal(lijn, tuin, bot, pad))[0] == 404
    await lijn.goed("getFile", file_id=nummer)
    assert (await haal(lijn, tuin, bot, pad))[0] == 200


async def test_een_andere_bot_kan_het_bestand_niet_halen(
    lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon
) -> None:
    pad = (await lijn.goed("getFile", file_id=await gestuurd(anna)))["file_path"]
    assert (await haal(lijn, tuin, tuin.bot("organisatiebot"), pad))[0] == 404


@pytest.mark.parametrize("fout", ["http_429", "http_500", "http_502"])
async def test_ook_een_bestand_kent_slechte_momenten(
    lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon, fout: str
) -> None:
    pad = (await lijn.goed("getFile", file_id=await gestuurd(anna)))["file_path"]
    tuin.faults.plan("file", fout)
    assert (await haal(lijn, tuin, bot, pad))[0] == int(fout.removeprefix("http_"))
    assert await haal(lijn, tuin, bot, pad) == (200, INHOUD)


async def test_een_half_bestand_lijkt_een_heel_bestand(
    lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon
) -> None:
    found = await lijn.goed("getFile", file_id=await gestuurd(anna))
    tuin.faults.plan("file", "truncated")
    status, inhoud = await haal(lijn, tuin, bot, found["file_path"])
    assert status == 200
    assert len(inhoud) < found["file_size"], "the bot must count"


async def test_een_eigen_foto_komt_aan_zoals_ze_was(lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon) -> None:
    from bot.proeftuin.telefoon.bijlagen import _sunset

    eigen = _sunset(20, 10)
    bericht = await anna.stuur_foto(inhoud=eigen)
    assert bericht is not None
    assert bericht.foto is not None
    assert (bericht.foto["width"], bericht.foto["height"]) == (20, 10)
    pad = (await lijn.goed("getFile", file_id=bericht.foto["file_id"]))["file_path"]
    assert await haal(lijn, tuin, bot, pad) == (200, eigen)
