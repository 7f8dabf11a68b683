"""The few calls about receiving: fetch, set or remove the webhook, and look whether it is still ours."""

from typing import Any

from aiogram.methods import DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook

from bot.channels.inbound import ALLOWED
from bot.channels.organisatiebot.client import Client


class Receiving:
    """`poll_seconds`: how long Telegram may keep a fetch waiting for something to happen."""

    def __init__(self, client: Client, poll_seconds: int) -> None:
        self._client = client
        self._poll_seconds = poll_seconds

    async def fetch(self, offset: int, most: int) -> list[Any]:
        """Updates from `offset` on, at most `most`; with `most` 0 it only confirms what came before `offset`."""
        wait = self._poll_seconds if most else 0
        fetch = GetUpdates(offset=offset, timeout=wait, limit=most or 1, allowed_updates=list(ALLOWED))
        updates = await self._client.do(fetch, wait + 10)
        return updates if isinstance(updates, list) else []

    async def use_webhook(self, url: str, secret: str) -> None:
        """Let Telegram bring updates. What waits there is kept."""
        await self._client.do(
            SetWebhook(
                url=url,
                secret_token=secret,
                allowed_updates=list(ALLOWED),
                max_connections=20,
                drop_pending_updates=False,
            )
        )

    async def use_polling(self) -> None:
        """Let us fetch. What waits there is kept."""
        if await self.webhook_url():
            await self._client.do(DeleteWebhook(drop_pending_updates=False))

    async def webhook_url(self) -> str:
        """Where Telegram brings updates now; empty when it waits for us to fetch."""
        info = await self._client.do(GetWebhookInfo())
        return str(info.get("url") or "")
