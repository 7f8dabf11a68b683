"""The few calls about receiving: fetch, set or remove the webhook, and look whether it is still ours."""

from typing import Any

from bot.channels.inbound import ALLOWED
from bot.channels.medewerkersbot.client import Client


class Receiving:
    """`poll_seconds`: how long Telegram may keep a fetch waiting for something to happen."""

    def __init__(self, client: Client, poll_seconds: int) -> None:
        self._client = client
        self._poll_seconds = poll_seconds

    async def fetch(self, offset: int, most: int) -> list[Any]:
        """Updates from `offset` on, at most `most`; with `most` 0 it only confirms what came before `offset`."""
        wait = self._poll_seconds if most else 0
        parameters = {"offset": offset, "timeout": wait, "limit": most or 1, "allowed_updates": list(ALLOWED)}
        updates = await self._client.call("getUpdates", parameters, read_timeout=wait + 10.0)
        return updates if isinstance(updates, list) else []

    async def use_webhook(self, url: str, secret: str) -> None:
        """Let Telegram bring updates. What waits there is kept."""
        parameters = {
            "url": url,
            "secret_token": secret,
            "allowed_updates": list(ALLOWED),
            "max_connections": 20,
        }
        await self._client.call("setWebhook", {**parameters, "drop_pending_updates": False})

    async def use_polling(self) -> None:
        """Let us fetch. What waits there is kept."""
        if await self.webhook_url():
            await self._client.call("deleteWebhook", {"drop_pending_updates": False})

    async def webhook_url(self) -> str:
        """Where Telegram brings updates now; empty when it waits for us to fetch."""
        info = await self._client.call("getWebhookInfo", {})
        return str(info.get("url") or "")
