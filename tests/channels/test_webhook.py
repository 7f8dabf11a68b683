"""Webhook, health and counts, through the door that machines use."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from bot.channels.settings import ChannelSettings
from bot.proeftuin import Proeftuin
from tests.channels.contract import tot
from tests.channels.kanalen import Kanaal
from tests.channels.kern import Kern

pytestmark = pytest.mark.asyncio
GEHEIM = "webhookgeheim-7"
KOP = {"X-Telegram-Bot-Api-Secret-Token": GEHEIM}


@asynccontextmanager
async def met_webhook(
    kanaal: Kanaal, tuin: Proeftuin, kern: Kern, poort: int
) -> AsyncIterator[tuple[Any, Any, str]]:
    bot = tuin.bot("proefbot")
    adres = f"http://127.0.0.1:{poort}/haak/abc"
    instellingen = ChannelSettings(
        bot.token, tuin.url, webhook_url=adres, webhook_secret=GEHEIM, port=poort, watch_seconds=0.2
    )
    runner = kanaal.Runner(instellingen, kern)
    taak = asyncio.create_task(runner.run())
    await tot(lambda: bot.webhook is not None)
    try:
        yield bot, runner, adres
    finally:
        runner.stop()
        assert await asyncio.wait_for(taak, 15) == 0


def bericht(nummer: int) -> dict[str, Any]:
    wie = {"id": 7, "is_bot": False, "first_name": "A"}
    return {
        "update_id": nummer,
        "message": {
            "message_id": nummer,
            "date": 1,
            "from": wie,
            "chat": {"id": 7, "type": "private"},
            "text": "x",
        },
    }


async def test_een_bericht_komt_langs_de_webhook_en_krijgt_antwoord(kanaal: Kanaal, unused_tcp_port: int) -> None:
    async with (
        Proeftuin.start() as tuin,
        met_webhook(kanaal, tuin, kern := Kern(), unused_tcp_port) as (bot, _, _adres),
    ):
        anna = tuin.persoon("Anna", bot)
        await anna.typ("hoi")
        assert (await anna.antwoord()).tekst.endswith("(text)")
        assert len(kern.gezien) == 1
        assert tuin.journal.aantal("getUpdates") == 0


async def test_zonder_het_geheim_komt_niemand_binnen(kanaal: Kanaal, unused_tcp_port: int) -> None:
    async with (
        Proeftuin.start() as tuin,
        met_webhook(kanaal, tuin, kern := Kern(), unused_tcp_port) as (_bot, _, adres),
    ):
        async with aiohttp.ClientSession() as buiten:
            for kop in (
                {},
                {"X-Telegram-Bot-Api-Secret-Token": "fout"},
                {"X-Telegram-Bot-Api-Secret-Token": "é"},
            ):
                async with buiten.post(adres, json=bericht(1), headers=kop) as antwoord:
                    assert antwoord.status == 403
            async with buiten.post(adres, data=b"{half", headers=KOP) as antwoord:
                assert antwoord.status == 400
            async with buiten.post(adres, json={"update_id": 5, "raar": 1}, headers=KOP) as antwoord:
                assert antwoord.status == 200
        assert not kern.keer


async def test_wat_samen_aankomt_wordt_een_transactie_en_krijgt_pas_daarna_200(
    kanaal: Kanaal, unused_tcp_port: int
) -> None:
    async with (
        Proeftuin.start() as tuin,
        met_webhook(kanaal, tuin, kern := Kern(), unused_tcp_port) as (_bot, _, adres),
    ):
        kern.fout = OSError()
        async with aiohttp.ClientSession() as buiten:

            async def breng(nummer: int) -> int:
                async with buiten.post(adres, json=bericht(nummer), headers=KOP) as antwoord:
                    return antwoord.status

            assert await breng(1) == 503, "200 without a commit"
            kern.fout = None
            assert set(await asyncio.gather(*(breng(nummer) for nummer in range(1, 31)))) == {200}
        assert sorted(kern.gezien) == list(range(1, 31))
        assert len(kern.batches) < 30


async def test_een_vreemde_webhook_wordt_gemeld_en_teruggezet(
    kanaal: Kanaal, unused_tcp_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with Proeftuin.start() as tuin, met_webhook(kanaal, tuin, Kern(), unused_tcp_port) as (bot, runner, adres):
        await kanaal.doe(runner._client, "setWebhook", {"url": "http://127.0.0.1:9/vreemd"})
        await tot(lambda: "ander adres" in caplog.text)
        await tot(lambda: bot.webhook is not None and bot.webhook.url == adres)
        assert GEHEIM not in caplog.text


async def test_healthz_zegt_of_er_kort_geleden_contact_was(kanaal: Kanaal) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        instellingen = ChannelSettings(bot.token, tuin.url, port=0, poll_seconds=1, healthy_seconds=5.0)
        runner = kanaal.Runner(instellingen, Kern())
        taak = asyncio.create_task(runner.run())
        await tot(lambda: runner.health.last_good is not None)
        async with aiohttp.ClientSession() as buiten:
            async with buiten.get(f"http://127.0.0.1:{runner.status.port}/healthz") as antwoord:
                assert antwoord.status == 200
                assert (await antwoord.json())["seconden_sinds_laatste_contact"] < 5
            runner.health.healthy_seconds = -1.0
            async with buiten.get(f"http://127.0.0.1:{runner.status.port}/healthz") as antwoord:
                assert antwoord.status == 503
            async with buiten.get(f"http://127.0.0.1:{runner.status.port}/metrics") as antwoord:
                tekst = await antwoord.text()
                assert "loopbaanmaatje_updates_total 0.0" in tekst
                assert "{" not in tekst, "a label could say something about somebody"
        runner.stop()
        assert await taak == 0
