"""getMe, logOut, close."""

from __future__ import annotations

from typing import Any

from bot.proeftuin.api.errors import too_many_requests
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.wereld.bot import Bot

CLOSE_AFTER_SECONDS = 600


@method("getMe")
def get_me(bot: Bot, params: Parameters) -> Any:
    """Who am I?"""
    return {
        **bot.user,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("logOut")
def log_out(bot: Bot, params: Parameters) -> Any:
    """Leave this Bot API server; every later call is refused."""
    bot.logged_out = True
    return True


@method("close")
def close(bot: Bot, params: Parameters) -> Any:
    """Refused in the first ten minutes, as on Telegram."""
    age = bot.wereld.klok.timestamp() - bot.begonnen
    if age < CLOSE_AFTER_SECONDS:
        raise too_many_requests(int(CLOSE_AFTER_SECONDS - age) + 1)
    return True
