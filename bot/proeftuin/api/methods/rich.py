"""sendRichMessage."""

from __future__ import annotations

from typing import Any

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.markup import check_markup
from bot.proeftuin.api.methods.sending import SHARED, deliver, writable_chat
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.api.rich import check_rich
from bot.proeftuin.wereld.bot import Bot


@method("sendRichMessage", **SHARED, rich_message=p.structure)
def send_rich_message(bot: Bot, params: Parameters) -> Any:
    """Headings, tables, lists and parts that fold open."""
    found = check_rich(params.get("rich_message"))
    check_markup(params.get("reply_markup"))
    chat = writable_chat(bot, params.get("chat_id"))
    return deliver(bot, chat, params, {"rich_message": found})
