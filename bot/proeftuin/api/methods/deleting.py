"""deleteMessage and deleteMessages: only what is younger than 48 hours."""

from __future__ import annotations

from typing import Any

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.errors import bad_request
from bot.proeftuin.api.methods.sending import known_chat
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.chat import Chat

MAX_AGE_SECONDS = 48 * 3600
MAX_MESSAGES = 100


def _too_old(bot: Bot, chat: Chat, number: int) -> bool:
    bericht = chat.berichten.get(number)
    if bericht is None or bericht.verwijderd:
        return False
    age: float = bot.wereld.klok.timestamp() - bericht.json["date"]
    return age >= MAX_AGE_SECONDS


@method("deleteMessage", chat_id=p.chat_id, message_id=p.integer)
def delete_message(bot: Bot, params: Parameters) -> Any:
    """One message, on both sides."""
    chat = known_chat(bot, params.get("chat_id"))
    number = params.get("message_id")
    if not number:
        raise bad_request("message identifier is not specified")
    bericht = chat.berichten.get(number)
    if bericht is None or bericht.verwijderd:
        raise bad_request("message to delete not found")
    if _too_old(bot, chat, number):
        raise bad_request("message can't be deleted for everyone")
    chat.verwijder(bericht)
    return True


@method("deleteMessages", chat_id=p.chat_id, message_ids=p.structure)
def delete_messages(bot: Bot, params: Parameters) -> Any:
    """1-100 messages. Missing ones are skipped; one that is too old makes the whole call fail."""
    chat = known_chat(bot, params.get("chat_id"))
    numbers = params.get("message_ids")
    if not isinstance(numbers, list) or not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > MAX_MESSAGES:
        raise bad_request("too many message identifiers specified")
    wanted = [p.integer(number) for number in numbers]
    if any(_too_old(bot, chat, number) for number in wanted):
        raise bad_request("message can't be deleted for everyone")
    for number in wanted:
        bericht = chat.berichten.get(number)
        if bericht is not None and not bericht.verwijderd:
            chat.verwijder(bericht)
    return True
