"""Somebody with our token could let Telegram bring the updates to them: look, tell, take it back."""

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from bot.channels.health import Health
from bot.outbox.outcome import Outcome

_LOG = logging.getLogger(__name__)


class Webhooks(Protocol):
    """Where does Telegram bring updates, and let it bring them to us."""

    async def webhook_url(self) -> str: ...

    async def use_webhook(self, url: str, secret: str) -> None: ...


async def keep_webhook(
    webhooks: Webhooks,
    url: str,
    secret: str,
    health: Health,
    outcome_of: Callable[[Exception], Outcome],
    seconds: float,
) -> None:
    """Look every so many seconds, for ever."""
    while True:
        try:
            if await webhooks.webhook_url() == url:
                health.good()
            else:
                _LOG.critical("De webhook van deze bot wijst naar een ander adres. Vervang het token nu.")
                await webhooks.use_webhook(url, secret)
        except Exception as error:  # noqa: BLE001  the next look is soon
            health.count("telegram_trouble")
            _LOG.warning("De webhook nakijken lukte niet (%s).", type(outcome_of(error)).__name__)
        await asyncio.sleep(seconds)
