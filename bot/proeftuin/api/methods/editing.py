"""editMessageText and editMessageReplyMarkup."""

from __future__ import annotations

from typing import Any

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.entities import check_text, formatted
from bot.proeftuin.api.errors import bad_request
from bot.proeftuin.api.markup import check_markup
from bot.proeftuin.api.methods.sending import writable_chat
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.wereld.bericht import Bericht
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.chat import Chat

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def _own_message(bot: Bot, params: Parameters) -> tuple[Chat, Bericht]:
    if "inline_message_id" in params:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = writable_chat(bot, params.get("chat_id"))
    number = params.get("message_id")
    if not number:
        raise bad_request("message identifier is not specified")
    bericht = chat.berichten.get(number)
    if bericht is None or bericht.verwijderd:
        raise bad_request("message to edit not found")
    if not bericht.van_bot:
        raise bad_request("message can't be edited")
    return chat, bericht


def _replace(bot: Bot, chat: Chat, bericht: Bericht, json: dict[str, Any]) -> dict[str, Any]:
    keys = ("text", "rich_message", "entities", "reply_markup")
    if all(json.get(key) == bericht.json.get(key) for key in keys):
        raise bad_request(NOT_MODIFIED)
    if bot.wereld.limits.on:
        bot.wereld.limits.take(bot, chat, edit=True)
    json["edit_date"] = int(bot.wereld.klok.timestamp())
    chat.vervang(bericht, json)
    return json


@method(
    "editMessageText",
    business_connection_id=p.text,
    chat_id=p.chat_id,
    message_id=p.integer,
    inline_message_id=p.text,
    text=p.text,
    parse_mode=p.text,
    entities=p.structure,
    link_preview_options=p.structure,
    reply_markup=p.structure,
)
def edit_message_text(bot: Bot, params: Parameters) -> Any:
    """Another text. Without reply_markup the buttons disappear."""
    text, entities = formatted(params.get("text"), params.get("parse_mode"), params.get("entities"))
    if not text:
        raise bad_request("message text is empty")
    markup = check_markup(params.get("reply_markup"), inline_only=True)
    chat, bericht = _own_message(bot, params)
    if not bericht.json.keys() & {"text", "rich_message"}:
        raise bad_request("there is no text in the message to edit")
    check_text(text)
    json = {k: v for k, v in bericht.json.items() if k not in ("rich_message", "entities", "reply_markup")}
    json["text"] = text
    if entities:
        json["entities"] = entities
    if markup is not None:
        json["reply_markup"] = markup
    return _replace(bot, chat, bericht, json)


@method(
    "editMessageReplyMarkup",
    business_connection_id=p.text,
    chat_id=p.chat_id,
    message_id=p.integer,
    inline_message_id=p.text,
    reply_markup=p.structure,
)
def edit_message_reply_markup(bot: Bot, params: Parameters) -> Any:
    """Other buttons, or none."""
    markup = check_markup(params.get("reply_markup"), inline_only=True)
    chat, bericht = _own_message(bot, params)
    json = {k: v for k, v in bericht.json.items() if k != "reply_markup"}
    if markup is not None:
        json["reply_markup"] = markup
    return _replace(bot, chat, bericht, json)
