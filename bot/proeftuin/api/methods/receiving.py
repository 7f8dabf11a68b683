"""getUpdates and the webhook methods."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.errors import bad_request, conflict
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.api.webhook import Webhook
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.kinds import DEFAULT_KINDS, KINDS
from bot.proeftuin.wereld.updates import WEBHOOK_ACTIVE

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Updates(list[str]):
    """Updates that are JSON already, so that the server need not write them again."""


def _allow(bot: Bot, params: Parameters) -> None:
    kinds = params.get("allowed_updates")
    if kinds is None:
        return  # as before
    if not isinstance(kinds, list):
        raise bad_request("can't parse allowed_updates: expected an Array of String")
    wanted = frozenset(str(kind) for kind in kinds)
    unknown = wanted - KINDS
    if unknown:
        raise bad_request(f'unknown update type "{min(unknown)}" (the proeftuin is stricter than Telegram)')
    bot.updates.allowed = None if wanted in (frozenset(), DEFAULT_KINDS) else wanted


@method("getUpdates", offset=p.integer, limit=p.integer, timeout=p.integer, allowed_updates=p.structure)
async def get_updates(bot: Bot, params: Parameters) -> Any:
    """Long polling."""
    if bot.webhook is not None:
        raise conflict(WEBHOOK_ACTIVE)
    _allow(bot, params)
    limit = params.get("limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    return Updates(await bot.updates.poll(params.get("offset", 0), limit, params.get("timeout", 0)))


@method(
    "setWebhook",
    url=p.text,
    certificate=p.file,
    ip_address=p.text,
    max_connections=p.integer,
    allowed_updates=p.structure,
    drop_pending_updates=p.boolean,
    secret_token=p.text,
)
def set_webhook(bot: Bot, params: Parameters) -> Any:
    """Telegram wants https; the proeftuin delivers to this computer only, so http is fine here."""
    url = params.get("url", "")
    secret = params.get("secret_token", "")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if url:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https"):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if parts.hostname not in LOOPBACK:
            raise bad_request("bad webhook: the proeftuin delivers to this computer only (127.0.0.1)")
    if not 1 <= params.get("max_connections", 40) <= 100:
        raise bad_request("max_connections must be from 1 to 100")
    _allow(bot, params)
    _stop(bot)
    if params.get("drop_pending_updates"):
        bot.updates.drop_all()
    if url:
        bot.webhook = Webhook(bot, url, secret, params.get("max_connections", 40))
        bot.updates.webhook_active = True
        bot.updates.end_poll(conflicted=True)
    return True


@method("deleteWebhook", drop_pending_updates=p.boolean)
def delete_webhook(bot: Bot, params: Parameters) -> Any:
    """Back to polling."""
    _stop(bot)
    if params.get("drop_pending_updates"):
        bot.updates.drop_all()
    return True


@method("getWebhookInfo")
def get_webhook_info(bot: Bot, params: Parameters) -> Any:
    """Address, how many updates wait, the last failure."""
    info: dict[str, Any] = {
        "url": bot.webhook.url if bot.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(bot.updates),
    }
    if bot.webhook:
        info |= bot.webhook.as_info()
    if bot.updates.allowed is not None:
        info["allowed_updates"] = sorted(bot.updates.allowed)
    return info


def _stop(bot: Bot) -> None:
    if bot.webhook is not None:
        bot.webhook.stop()
        bot.webhook = None
    bot.updates.webhook_active = False
