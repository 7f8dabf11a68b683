"""sendMessage, sendChatAction, and what every sending method shares."""

from __future__ import annotations

from typing import Any

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.entities import check_text, formatted
from bot.proeftuin.api.errors import bad_request, forbidden
from bot.proeftuin.api.markup import check_markup
from bot.proeftuin.api.registry import Converter, Parameters, method
from bot.proeftuin.wereld.bericht import Bericht
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.chat import Chat, Gebeurtenis

SHARED: dict[str, Converter] = {
    "chat_id": p.chat_id,
    "business_connection_id": p.text,
    "message_thread_id": p.integer,
    "direct_messages_topic_id": p.integer,
    "disable_notification": p.boolean,
    "protect_content": p.boolean,
    "allow_paid_broadcast": p.boolean,
    "message_effect_id": p.text,
    "suggested_post_parameters": p.structure,
    "reply_parameters": p.structure,
    "reply_markup": p.structure,
}
ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def known_chat(bot: Bot, chat_id: int | str | None) -> Chat:
    """The chat with this number, started or not."""
    if chat_id is None or chat_id == "":
        raise bad_request("chat_id is empty")
    chat = bot.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        raise bad_request("chat not found")
    return chat


def writable_chat(bot: Bot, chat_id: int | str | None) -> Chat:
    """The chat with this number, if the bot may write there now."""
    if isinstance(chat_id, int) and chat_id not in bot.chats and chat_id in bot.wereld.personen:
        raise forbidden("bot can't initiate conversation with a user")
    chat = known_chat(bot, chat_id)
    if chat.geblokkeerd:
        raise forbidden("bot was blocked by the user")
    if not chat.gestart:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def deliver(bot: Bot, chat: Chat, params: Parameters, content: dict[str, Any]) -> dict[str, Any]:
    """The message appears on the phone; returns it as the bot sees it."""
    markup = check_markup(params.get("reply_markup"))
    reply = params.get("reply_parameters")
    if reply is not None:
        number = reply.get("message_id") if isinstance(reply, dict) else None
        original = chat.berichten.get(number) if isinstance(number, int) else None
        if original is not None and not original.verwijderd:
            content = {
                "reply_to_message": {k: v for k, v in original.json.items() if k != "reply_markup"},
                **content,
            }
        elif not (isinstance(reply, dict) and reply.get("allow_sending_without_reply")):
            raise bad_request("message to be replied not found")
    if bot.wereld.limits.on:
        bot.wereld.limits.take(bot, chat)
    json = bot.message_head(chat, None if chat.json["type"] == "channel" else bot.user)
    json.update(content)
    if params.get("protect_content"):
        json["has_protected_content"] = True
    if markup is not None:
        if "inline_keyboard" in markup:
            json["reply_markup"] = markup
        else:
            chat.toetsenbord = markup if "keyboard" in markup else None
    chat.voeg_toe(Bericht(json["message_id"], True, json))
    return json


@method(
    "sendMessage",
    **SHARED,
    text=p.text,
    parse_mode=p.text,
    entities=p.structure,
    link_preview_options=p.structure,
)
def send_message(bot: Bot, params: Parameters) -> Any:
    """A text of 1-4096 units after parsing."""
    text, entities = formatted(params.get("text"), params.get("parse_mode"), params.get("entities"))
    if not text:
        raise bad_request("message text is empty")
    check_markup(params.get("reply_markup"))
    chat = writable_chat(bot, params.get("chat_id"))
    check_text(text)
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    return deliver(bot, chat, params, content)


@method(
    "sendChatAction",
    chat_id=p.chat_id,
    action=p.text,
    business_connection_id=p.text,
    message_thread_id=p.integer,
)
def send_chat_action(bot: Bot, params: Parameters) -> Any:
    """«typing…» for five seconds, or until the next message."""
    if params.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = writable_chat(bot, params.get("chat_id"))
    chat.meld(Gebeurtenis("typt", tekst=params["action"]))
    return True
