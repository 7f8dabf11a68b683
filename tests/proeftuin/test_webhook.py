"""Webhook: in order, with the secret, again until it is accepted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web

from bot.proeftuin import Bot, Telefoon
from tests.proeftuin.conftest import Lijn

pytestmark = pytest.mark.asyncio


class Ontvanger:
    """A web server that remembers what came, and refuses the first few."""

    def __init__(self) -> None:
        self.received: list[tuple[str | None, dict[str, Any]]] = []
        self.refuse = 0
        self.url = ""

    async def handle(self, request: web.BaseRequest) -> web.Response:
        self.received.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=500)
        return web.Response()

    def texts(self) -> list[str]:
        return [update["message"]["text"] for _, update in self.received]


@pytest_asyncio.fixture
async def ontvanger() -> AsyncIterator[Ontvanger]:
    receiver = Ontvanger()
    runner = web.ServerRunner(web.Server(receiver.handle), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hier"
    yield receiver
    await runner.cleanup()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(3):
        while not condition():  # noqa: ASYNC110  the condition looks at somebody else's data
            await asyncio.sleep(0.01)


async def test_een_geweigerde_update_komt_opnieuw_en_de_volgorde_blijft(
    lijn: Lijn, bot: Bot, anna: Telefoon, ontvanger: Ontvanger
) -> None:
    ontvanger.refuse = 2
    await anna.typ("een")
    await lijn.goed("setWebhook", url=ontvanger.url, secret_token="geheim_1")
    await anna.typ("twee")
    await until(lambda: len(ontvanger.received) == 4)
    assert ontvanger.texts() == ["een", "een", "een", "twee"]
    assert {secret for secret, _ in ontvanger.received} == {"geheim_1"}
    await until(lambda: len(bot.updates) == 0)
    info = await lijn.goed("getWebhookInfo")
    assert info["url"] == ontvanger.url
    assert info["pending_update_count"] == 0
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_naast_een_webhook_werkt_getupdates_niet(lijn: Lijn, ontvanger: Ontvanger) -> None:
    await lijn.goed("setWebhook", url=ontvanger.url)
    reason = await lijn.fout("getUpdates")
    assert reason.startswith("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook")
    await lijn.goed("deleteWebhook")
    assert await lijn.updates() == []


async def test_drop_pending_updates_vergeet_alles(lijn: Lijn, anna: Telefoon) -> None:
    await anna.typ("een")
    await lijn.goed("deleteWebhook", drop_pending_updates=True)
    assert await lijn.updates() == []
