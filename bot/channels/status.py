"""The door for machines, on the loopback address: `/healthz`, `/metrics`, and the webhook when there is one."""

import hmac
import json
from collections.abc import Sized
from typing import TYPE_CHECKING

from bot.channels.health import Health
from bot.channels.webhook import WebhookInbox

if TYPE_CHECKING:
    from aiohttp import web

_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_LARGEST = 1_000_000  # bytes of one update


class StatusServer:
    """Serves until `close`. `waiting` tells how many messages are on their way."""

    def __init__(self, health: Health, waiting: Sized = ()) -> None:
        self._health = health
        self._waiting = waiting
        self._runner: web.AppRunner | None = None
        self.port = 0

    def watch(self, waiting: Sized) -> None:
        """From now on these are the messages on their way."""
        self._waiting = waiting

    async def open(
        self, host: str, port: int, inbox: WebhookInbox | None = None, path: str = "/", secret: str = ""
    ) -> None:
        """Listen; with an `inbox` also take webhooks on `path` that carry the `secret`. Port 0: any free one."""
        from aiohttp import web

        app = web.Application(client_max_size=_LARGEST)
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._metrics)
        if inbox is not None:

            async def take(request: web.Request) -> web.Response:
                return await _take(request, inbox, secret)

            app.router.add_post(path or "/", take)
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Stop listening."""
        runner, self._runner, self.port = self._runner, None, 0
        if runner is not None:
            await runner.cleanup()

    async def _healthz(self, _request: "web.Request") -> "web.Response":
        from aiohttp import web

        healthy, age = self._health.healthy(), self._health.age()
        body = json.dumps({
            "goed": healthy, "seconden_sinds_laatste_contact": round(age, 1), "in_reserve": self._health.standby,
        })
        return web.Response(status=200 if healthy else 503, text=body, content_type="application/json")

    async def _metrics(self, _request: "web.Request") -> "web.Response":
        from aiohttp import web

        from bot.channels.metrics import exposition

        return web.Response(body=exposition(self._health, len(self._waiting)), headers={"Content-Type": _TEXT})


_TEXT = "text/plain; version=0.0.4; charset=utf-8"


async def _take(request: "web.Request", inbox: WebhookInbox, secret: str) -> "web.Response":
    from aiohttp import web

    given = request.headers.get(_HEADER, "")
    if not secret or not hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode()):
        return web.Response(status=403)
    try:
        update = json.loads(await request.read())
    except (ValueError, web.HTTPException):
        return web.Response(status=400)
    return web.Response(status=200 if await inbox.bring(update) else 503)
