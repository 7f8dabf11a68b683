"""How aiogram talks to Telegram here: its session, with two promises more.

No exception leaves this file with an address, a body or another exception inside: those may hold token and texts.
And an answer is read no further than it is used: aiogram would check every part of the message that was made, and
count a call as failed when one part is of a kind that it does not know yet, although the message did arrive.
"""

import json
from typing import Any

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from bot.channels.organisatiebot.errors import NotDone, refused
from bot.channels.token import STAND_IN, Token
from bot.outbox import outcome as o

CONNECT_SECONDS = 5.0
READ_SECONDS = 15
UPLOAD_SECONDS = 60.0


class Session(AiohttpSession):
    """One pool of at most so many connections to one server. `api_url` without a slash at the end."""

    def __init__(self, token: Token, api_url: str, *, connections: int = 32) -> None:
        super().__init__(limit=connections, api=TelegramAPIServer.from_base(api_url), timeout=READ_SECONDS)
        self._token = token
        self._ended = False

    def __repr__(self) -> str:
        return "<Session>"

    async def end(self) -> None:
        """Close all connections, for good: aiogram opens a new pool for whoever still calls after `close`."""
        self._ended = True
        await self.close()

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        """The bare JSON of the result, whatever type the method promises. Raises `NotDone`. `timeout` in seconds."""
        if self._ended:
            raise NotDone(o.Unreachable())
        answer = await self._exchange(bot, method, READ_SECONDS if timeout is None else timeout)
        if isinstance(answer, NotDone):
            raise answer
        result: TelegramType = answer
        return result

    async def retrieve(self, path: str, most: int) -> bytes | None:
        """A file of which getFile told the path; None when it is larger than `most` bytes. Raises `NotDone`."""
        answer = await self._download(self.api.file_url(token=STAND_IN, path=path), most)
        if isinstance(answer, NotDone):
            raise answer
        return answer

    async def _exchange(self, bot: Bot, method: TelegramMethod[Any], read_seconds: float) -> Any:
        """The result, or the failure as a value.

        It is not raised here: a traceback would take this frame along, and its variables hold the real address.
        """
        url = self.api.api_url(token=STAND_IN, method=method.__api_method__)
        try:
            session = await self.create_session()
            form = self.build_form_data(bot=bot, method=method)
            limits = _limits(read_seconds, UPLOAD_SECONDS if form.is_multipart else READ_SECONDS)
            async with session.post(
                self._token.into(url), data=form, timeout=limits, allow_redirects=False
            ) as response:
                return _result(response.status, await response.read())
        except Exception as error:  # noqa: BLE001  its text may hold the address, so only a name goes on
            return _broken_off(error)

    async def _download(self, url: str, most: int) -> bytes | NotDone | None:
        """As `_exchange`. Stops reading as soon as there is too much, whatever size was promised."""
        try:
            session = await self.create_session()
            limits = _limits(READ_SECONDS, READ_SECONDS)
            async with session.get(self._token.into(url), timeout=limits, allow_redirects=False) as response:
                if response.status != 200:
                    return refused(response.status, None)
                contents = bytearray()
                async for chunk in response.content.iter_chunked(65536):
                    contents += chunk
                    if len(contents) > most:
                        return None
                return bytes(contents)
        except Exception as error:  # noqa: BLE001  as above
            return _broken_off(error)


def _limits(read_seconds: float, write_seconds: float) -> aiohttp.ClientTimeout:
    total = CONNECT_SECONDS + write_seconds + read_seconds
    return aiohttp.ClientTimeout(total=total, sock_connect=CONNECT_SECONDS, sock_read=read_seconds)


def _result(status: int, body: bytes) -> Any:
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if status < 300 and isinstance(answer, dict) and answer.get("ok") is True and "result" in answer:
        return answer["result"]
    return refused(status, answer)


def _broken_off(error: Exception) -> NotDone:
    match error:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError() | aiohttp.InvalidURL():
            return NotDone(o.Unreachable())  # there was no connection
        case TimeoutError() | aiohttp.ClientError() | OSError():
            return NotDone(o.Ambiguous())  # no answer, or half of one, after the request went out
        case _:
            return NotDone(o.Unreachable())  # the request could not even be made
