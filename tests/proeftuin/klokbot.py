"""A tiny bot that looks at the clock as the real one does, and sends a message at moments that are given to it."""

from __future__ import annotations

import asyncio
from datetime import datetime

import aiohttp

from bot.proeftuin import Bot, Proeftuin
from bot.wiring.klok import VerzetteKlok, Werk


class Zwijger(VerzetteKlok):
    """Tells that it is ready, but never when it has something to do again."""

    async def _do(self, werk: Werk) -> dict[str, str]:
        return {what: told for what, told in (await super()._do(werk)).items() if what != "straks"}


class Klokbot:
    """Sends «Bericht van <moment>» to everybody at each of `momenten`. With `zegt` it tells when the next one comes."""

    def __init__(
        self, tuin: Proeftuin, bot: Bot, *momenten: datetime, zegt: bool = False, wie: str = "klokbot"
    ) -> None:
        self._base = f"{tuin.url}/bot{bot.token}"
        self._bot = bot
        self.momenten = sorted(momenten)
        self.traag = 0.0  # seconds of work after every move
        self.gezien: list[datetime] = []
        self.klok = (VerzetteKlok if zegt else Zwijger)(tuin.klok_url, wie)
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Klokbot:
        self._session = aiohttp.ClientSession()
        await self.klok.set_first()
        self._task = asyncio.create_task(self.klok.follow(self._werk))
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await self._session.close()

    async def _werk(self) -> datetime | None:
        self.gezien.append(self.klok.now())
        await asyncio.sleep(self.traag)
        while self.momenten and self.klok.now() >= self.momenten[0]:
            moment = self.momenten.pop(0)
            for chat in list(self._bot.chats):
                values = {"chat_id": chat, "text": f"Bericht van {moment:%d-%m %H:%M}"}
                async with self._session.post(f"{self._base}/sendMessage", json=values) as answer:
                    assert answer.status == 200
        return self.momenten[0] if self.momenten else None
