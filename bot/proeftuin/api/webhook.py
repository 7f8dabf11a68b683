"""Deliver updates to a web address, one after the other, until each is accepted."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp

if TYPE_CHECKING:
    from bot.proeftuin.wereld.bot import Bot

TIMEOUT_SECONDS = 60.0  # what Telegram waits, too
MAX_PAUSE_FACTOR = 16


class Webhook:
    """A task that sends the oldest update until it gets a 2xx answer. A method in that answer is not read."""

    def __init__(self, bot: Bot, url: str, secret: str, max_connections: int) -> None:
        self.url = url
        self._bot = bot
        self._secret = secret
        self._max_connections = max_connections
        self._last_error: tuple[int, str] | None = None
        self._task = asyncio.get_running_loop().create_task(self._run())

    def stop(self) -> None:
        """No more deliveries."""
        self._task.cancel()

    def as_info(self) -> dict[str, Any]:
        """The part of WebhookInfo that only the task knows."""
        info: dict[str, Any] = {"max_connections": self._max_connections, "ip_address": "127.0.0.1"}
        if self._last_error is not None:
            info["last_error_date"], info["last_error_message"] = self._last_error
        return info

    async def _run(self) -> None:
        updates = self._bot.updates
        failures = 0
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout, trust_env=False) as session:
            while True:
                await updates.something_waits()
                head = updates.head()
                if head is None:
                    continue
                number, text = head
                problem = await self._post(session, text)
                if not problem:
                    failures = 0
                    updates.confirm(number + 1)
                    continue
                self._last_error = (int(self._bot.wereld.klok.timestamp()), problem)
                pause = self._bot.wereld.webhook_retry_seconds
                await asyncio.sleep(pause * min(2**failures, MAX_PAUSE_FACTOR))
                failures += 1

    async def _post(self, session: aiohttp.ClientSession, text: str) -> str:
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._secret
        try:
            async with session.post(self.url, data=text, headers=headers, allow_redirects=False) as answer:
                if 200 <= answer.status < 300:
                    return ""
                return f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except (aiohttp.ClientError, OSError):
            return "Connection refused"
