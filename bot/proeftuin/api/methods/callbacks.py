"""answerCallbackQuery."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.entities import utf16_length
from bot.proeftuin.api.errors import bad_request
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.chat import Gebeurtenis

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
MAX_TEXT = 200


@method(
    "answerCallbackQuery",
    callback_query_id=p.text,
    text=p.text,
    show_alert=p.boolean,
    url=p.text,
    cache_time=p.integer,
)
def answer_callback_query(bot: Bot, params: Parameters) -> Any:
    """End the spinner on a button. Once, and not too late."""
    text = params.get("text", "")
    if utf16_length(text) > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    url = params.get("url")
    if url and urlsplit(url).hostname not in ("t.me", "telegram.me"):
        raise bad_request("URL_INVALID")
    found = bot.callbacks.pop(params.get("callback_query_id", ""), None)
    if found is None:
        raise bad_request(TOO_OLD)
    chat, moment = found
    if bot.wereld.klok.timestamp() - moment > bot.wereld.callback_seconds:
        raise bad_request(TOO_OLD)
    chat.meld(Gebeurtenis("melding", tekst=text, als_venster=params.get("show_alert", False)))
    return True
