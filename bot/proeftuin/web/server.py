"""One port for everything. Low-level on purpose: no router and no middleware on the hot path."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.proeftuin.web.answers import refusal
from bot.proeftuin.web.bot_api import BotApi
from bot.proeftuin.web.control import Control
from bot.proeftuin.web.guard import Guard, check_bind
from bot.proeftuin.web.pages import serve_page

if TYPE_CHECKING:
    from bot.proeftuin.proeftuin import Proeftuin

MAX_BODY = 60 * 1024 * 1024


class Server:
    """Listens on 127.0.0.1."""

    def __init__(self, tuin: Proeftuin) -> None:
        self._bot_api = BotApi(tuin.wereld)
        self._control = Control(tuin)
        self._guard = Guard()
        self._runner: web.ServerRunner | None = None
        self.port = 0

    async def open(self, host: str, port: int) -> None:
        """Start listening; port 0 takes a free one."""
        check_bind(host)
        server = web.Server(self._handle, request_factory=_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.2, handle_signals=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        reason = self._guard.refusal(request)
        if reason:
            return refusal(reason)
        path = request.raw_path.partition("?")[0]
        if path.startswith("/bot"):
            return await self._bot_api.call(request, path)
        if path.startswith("/file/bot"):
            return await self._bot_api.file(request, path)
        if path.startswith("/proeftuin/"):
            return await self._control.handle(request, path)
        return serve_page(request.method, path)


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: asyncio.Task[None]) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=MAX_BODY)
