"""The few calls about receiving: fetch, set or remove the webhook, and look whether it is still ours."""

import asyncio
import logging
from typing import Any

from telegram.error import TelegramError

from bot.channels.health import Health
from bot.channels.medewerkersbot.client import Client
from bot.channels.medewerkersbot.errors import WEBHOOK_SET, known_phrase, outcome_of
from bot.channels.medewerkersbot.inbound import ALLOWED

_LOG = logging.getLogger(__name__)


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

    async def keep_webhook(self, url: str, secret: str, health: Health, seconds: float) -> None:
        """Somebody with our token could let Telegram bring the updates to them: look, tell, take it back. For ever."""
        while True:
            try:
                if await self.webhook_url() == url:
                    health.good()
                else:
                    _LOG.critical("De webhook van deze bot wijst naar een ander adres. Vervang het token nu.")
                    await self.use_webhook(url, secret)
            except Exception as error:  # noqa: BLE001  the next look is soon
                health.count("telegram_trouble")
                _LOG.warning("De webhook nakijken lukte niet (%s).", type(outcome_of(error)).__name__)
            await asyncio.sleep(seconds)


def why_conflict(error: Exception) -> str:
    """What to do about a 409, in Dutch."""
    if isinstance(error, TelegramError) and known_phrase(error.message) == WEBHOOK_SET:
        return "Er staat een webhook op deze bot. Start de bot opnieuw, of vervang het token via BotFather."
    return "Stop het andere programma, of vervang het token via BotFather."
