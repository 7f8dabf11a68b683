"""A tiny scripted bot on the bare HTTP API: echoes words with two buttons, and answers taps."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

KNOPPEN = {"inline_keyboard": [[{"text": "Oké", "callback_data": "ok"}, {"text": "Nog eens", "callback_data": "weer"}]]}


class Echobot:
    """Polls until it is stopped. `offset` is what it confirmed."""

    def __init__(self, url: str, token: str) -> None:
        self._base = f"{url}/bot{token}"
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Echobot:
        self.session = aiohttp.ClientSession()
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await self.session.close()

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One call; the whole answer."""
        async with self.session.post(f"{self._base}/{method}", json=parameters) as answer:
            found: dict[str, Any] = await answer.json()
        return found

    async def _run(self) -> None:
        await self.call("setMyCommands", commands=[{"command": "help", "description": "Wat kan ik hier?"}])
        await self.call("setMyDescription", description="Ik zeg na wat jij zegt.")
        offset = 0
        while True:
            answer = await self.call("getUpdates", offset=offset, timeout=20)
            for update in answer["result"]:
                offset = update["update_id"] + 1
                await self._handle(update)

    async def _handle(self, update: dict[str, Any]) -> None:
        if "message" in update:
            message = update["message"]
            words = message.get("text") or "iets zonder woorden"
            await self.call("sendMessage", chat_id=message["chat"]["id"], text=f"Je zei: {words}", reply_markup=KNOPPEN)
        elif "callback_query" in update:
            query = update["callback_query"]
            message = query["message"]
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text="Genoteerd")
            await self.call(
                "editMessageText",
                chat_id=message["chat"]["id"],
                message_id=message["message_id"],
                text=f"{message['text']}\nJouw keuze: {query['data']}",
            )
