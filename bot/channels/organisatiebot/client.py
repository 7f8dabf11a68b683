"""aiogram's `Bot` with our own session. It holds a stand-in for the token; only the session knows the real one."""

import logging
from typing import Any, Self

from aiogram import Bot
from aiogram.methods import GetFile, TelegramMethod

from bot.channels.organisatiebot.errors import NotDone
from bot.channels.organisatiebot.session import Session
from bot.channels.settings import TELEGRAM
from bot.channels.token import STAND_IN, Token
from bot.outbox.outcome import Ambiguous

# Its own lines may hold whole calls and answers.
logging.getLogger("aiogram").setLevel(logging.WARNING)


class Client:
    """All calls to the Bot API of one bot."""

    def __init__(self, token: str, api_url: str = TELEGRAM, *, connections: int = 32) -> None:
        self.session = Session(Token(token), api_url, connections=connections)
        self.bot = Bot(STAND_IN, session=self.session)

    def __repr__(self) -> str:
        return "<Client>"

    async def do(self, method: TelegramMethod[Any], seconds: int | None = None) -> Any:
        """One call; the bare JSON of its result. `seconds`: how long an answer may take. Raises `NotDone`."""
        return await self.bot(method, request_timeout=seconds)

    async def make(self, method: TelegramMethod[Any]) -> int:
        """A call that may make a message: its number, else 0. Raises `NotDone`."""
        result = await self.do(method)
        found = result.get("message_id") if isinstance(result, dict) else 0
        return found if isinstance(found, int) else 0

    async def download(self, file: str, most: int) -> bytes | None:
        """A whole file that a person sent; None when it is larger than `most` bytes. Raises `NotDone`."""
        found = await self.do(GetFile(file_id=file))
        path, size = (found.get("file_path"), found.get("file_size")) if isinstance(found, dict) else (None, None)
        if not isinstance(path, str) or (isinstance(size, int) and size > most):
            return None
        contents = await self.session.retrieve(path, most)
        if contents is not None and isinstance(size, int) and len(contents) < size:
            raise NotDone(Ambiguous())  # half a file looks like a whole one
        return contents

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections."""
        await self.session.end()
