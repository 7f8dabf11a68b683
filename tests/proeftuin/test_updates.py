"""getUpdates: Telegram is a safe inbox, until a higher offset says «I have it»."""

from __future__ import annotations

import asyncio

import pytest

from bot.proeftuin import Bot, Proeftuin, Telefoon
from tests.proeftuin.conftest import Lijn

pytestmark = pytest.mark.asyncio


async def test_een_onbevestigde_update_komt_opnieuw(lijn: Lijn, anna: Telefoon) -> None:
    await anna.typ("een")
    first = await lijn.updates()
    # The bot crashes here: it never asked for a higher offset.
    assert await lijn.updates() == first
    assert await lijn.updates(offset=first[0]["update_id"]) == first
    assert await lijn.updates(offset=first[0]["update_id"] + 1) == []
    assert await lijn.updates() == []


async def test_nummers_lopen_op_en_de_volgorde_blijft(lijn: Lijn, anna: Telefoon) -> None:
    for number in range(150):
        await anna.typ(str(number))
    first = await lijn.updates()
    assert len(first) == 100
    rest = await lijn.updates(offset=first[-1]["update_id"] + 1)
    numbers = [u["update_id"] for u in first + rest]
    assert numbers == list(range(numbers[0], numbers[0] + 150))
    assert [u["message"]["text"] for u in first + rest] == [str(n) for n in range(150)]


async def test_limit_begrenst_de_vangst(lijn: Lijn, anna: Telefoon) -> None:
    for number in range(5):
        await anna.typ(str(number))
    assert len(await lijn.updates(limit=2)) == 2
    assert len(await lijn.updates(limit=0)) == 5


async def test_een_negatieve_offset_vergeet_alles_daarvoor(lijn: Lijn, anna: Telefoon) -> None:
    for number in range(5):
        await anna.typ(str(number))
    assert [u["message"]["text"] for u in await lijn.updates(offset=-2)] == ["3", "4"]
    assert len(await lijn.updates()) == 2


async def test_een_lange_vraag_eindigt_zodra_er_iets_is(lijn: Lijn, anna: Telefoon) -> None:
    waiting = asyncio.create_task(lijn.updates(timeout=30))
    await asyncio.sleep(0.05)
    await anna.typ("hallo")
    found = await asyncio.wait_for(waiting, 2)
    assert found[0]["message"]["text"] == "hallo"


async def test_een_lange_vraag_zonder_nieuws_geeft_een_lege_lijst(lijn: Lijn) -> None:
    assert await lijn.updates(timeout=1) == []


async def test_een_tweede_vraag_beeindigt_de_eerste_met_409(lijn: Lijn) -> None:
    first = asyncio.create_task(lijn("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(lijn("getUpdates", timeout=1))
    status, answer = await asyncio.wait_for(first, 2)
    assert status == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    assert (await second)[0] == 200


async def test_alleen_gevraagde_soorten_komen_aan(lijn: Lijn, anna: Telefoon) -> None:
    await lijn.updates(allowed_updates=["callback_query"])
    await anna.typ("hallo")
    assert await lijn.updates() == []
    await lijn.updates(allowed_updates=[])
    await anna.typ("hallo")
    assert len(await lijn.updates()) == 1


async def test_na_24_uur_is_een_update_weg(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    await anna.typ("oud")
    tuin.klok.vooruit(24 * 3600 - 60)
    await anna.typ("nieuw")
    assert len(await lijn.updates()) == 2
    tuin.klok.vooruit(120)
    assert [u["message"]["text"] for u in await lijn.updates()] == ["nieuw"]


async def test_een_startlink_draagt_zijn_code(lijn: Lijn, anna: Telefoon) -> None:
    await anna.start("AbC-12_3")
    message = (await lijn.updates())[0]["message"]
    assert message["text"] == "/start AbC-12_3"
    assert message["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]


async def test_elk_soort_bericht_wordt_een_update(lijn: Lijn, anna: Telefoon) -> None:
    mine = await anna.typ("hallo")
    assert mine is not None
    await anna.wijzig(mine, "dag")
    for act in (
        anna.stuur_sticker,
        anna.stuur_foto,
        anna.stuur_spraak,
        anna.stuur_locatie,
        anna.stuur_contact,
        anna.stuur_peiling,
        anna.stuur_document,
    ):
        await act()
    await anna.stuur_door("van een ander")
    found = await lijn.updates()
    assert found[1]["edited_message"]["text"] == "dag"
    for update, field in zip(
        found[2:], ["sticker", "photo", "voice", "location", "contact", "poll", "document"], strict=False
    ):
        assert field in update["message"]
    assert found[-1]["message"]["forward_origin"]["type"] == "user"


async def test_groepen_en_kanalen_bestaan_ook(lijn: Lijn, tuin: Proeftuin, bot: Bot, anna: Telefoon) -> None:
    group, channel = tuin.groep("Het team", bot), tuin.kanaal("Nieuws", bot)
    bot.van_persoon(group, anna.persoon, {"text": "dag allemaal"})
    bot.van_persoon(channel, None, {"text": "nieuws"})
    first, second = await lijn.updates()
    assert first["message"]["chat"]["type"] == "group"
    assert first["message"]["chat"]["id"] < 0
    assert second["channel_post"]["chat"]["type"] == "channel"


async def test_een_ruwe_update_komt_ongewijzigd_aan(lijn: Lijn, bot: Bot) -> None:
    bot.updates.add({"iets_nieuws": {"a": "\ud800\x00", "b": None}})
    assert (await lijn.updates())[0]["iets_nieuws"] == {"a": "\ud800\x00", "b": None}
