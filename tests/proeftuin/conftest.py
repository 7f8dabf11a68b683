"""A proeftuin with one bot and one person, and the bare HTTP calls a bot would make."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest_asyncio

from bot.proeftuin import Bot, Proeftuin, Telefoon


class Lijn:
    """Bare calls of one bot: `await lijn("sendMessage", chat_id=1, text="…")` returns (status, answer)."""

    def __init__(self, session: aiohttp.ClientSession, tuin: Proeftuin, bot: Bot) -> None:
        self.session = session
        self.base = f"{tuin.url}/bot{bot.token}"

    async def __call__(self, method: str, **parameters: Any) -> tuple[int, dict[str, Any]]:
        async with self.session.post(f"{self.base}/{method}", json=parameters) as answer:
            return answer.status, await answer.json()

    async def goed(self, method: str, **parameters: Any) -> Any:
        """The result of a call that must succeed."""
        status, answer = await self(method, **parameters)
        assert (status, answer["ok"]) == (200, True), answer
        return answer["result"]

    async def fout(self, method: str, **parameters: Any) -> str:
        """The description of a call that must be refused; status and error_code must agree."""
        status, answer = await self(method, **parameters)
        assert (status, answer["ok"]) == (answer.get("error_code"), False), answer
        return str(answer["description"])

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        """getUpdates."""
        found: list[dict[str, Any]] = await self.goed("getUpdates", **parameters)
        return found


@pytest_asyncio.fixture
async def tuin() -> AsyncIterator[Proeftuin]:
    async with Proeftuin.start(snelheidsgrenzen=False, webhook_pauze=0.01) as tuin:
        yield tuin


@pytest_asyncio.fixture
async def bot(tuin: Proeftuin) -> Bot:
    return tuin.bot("medewerkersbot")


@pytest_asyncio.fixture
async def anna(tuin: Proeftuin, bot: Bot) -> Telefoon:
    """Anna has pressed START; the bot has handled it."""
    phone = tuin.persoon("Anna", bot)
    await phone.start()
    bot.updates.drop_all()
    return phone


@pytest_asyncio.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest_asyncio.fixture
async def lijn(session: aiohttp.ClientSession, tuin: Proeftuin, bot: Bot) -> Lijn:
    return Lijn(session, tuin, bot)
