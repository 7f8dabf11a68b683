"""One message as one call to the Bot API. Pure. Always plain text, never a link preview, never a marked-up word."""

import json
from typing import Any

from bot.channels.medewerkersbot.keyboard import keyboard
from bot.channels.rich import rich_message
from bot.channels.sending import ALOUD
from bot.channels.split import sendable
from bot.engine.messages import Rendered

Call = tuple[str, dict[str, Any]]
NO_PREVIEW = {"is_disabled": True}


def call_for(message: Rendered, chat: int) -> Call:
    """The method and its parameters. Documents are made in `outbound.py`; a kind without a rule is a fault of ours."""
    match message.kind:
        case "send":
            return _send(message, chat)
        case "edit" if message.text:
            call = {"chat_id": chat, "message_id": message.target, "text": sendable(message.text)}
            call["link_preview_options"] = NO_PREVIEW
            return "editMessageText", with_buttons(call, message)
        case "edit":
            return "editMessageReplyMarkup", with_buttons({"chat_id": chat, "message_id": message.target}, message)
        case "delete":
            return "deleteMessages", {"chat_id": chat, "message_ids": list(message.messages)}
        case "commands":
            return _commands(message, chat)
        case kind:
            raise ValueError(f"unknown kind of message: {kind}")


def message_id(result: object) -> int:
    """The number of the message that a call made; 0 if it made none."""
    found = result.get("message_id") if isinstance(result, dict) else 0
    return found if isinstance(found, int) else 0


def with_buttons(call: dict[str, Any], message: Rendered) -> dict[str, Any]:
    """The call with the message's buttons, if it has any."""
    buttons = keyboard(message.rows)
    if buttons is not None:
        call["reply_markup"] = buttons
    return call


def rich_call(message: Rendered, chat: int) -> Call:
    """The same message with headings, tables and parts that fold open. Raises `NotRich`."""
    call: dict[str, Any] = {"chat_id": chat, "rich_message": rich_message(message)}
    if message.lane != ALOUD:
        call["disable_notification"] = True
    return "sendRichMessage", with_buttons(call, message)


def _send(message: Rendered, chat: int) -> Call:
    call: dict[str, Any] = {
        "chat_id": chat,
        "text": sendable(message.text),
        "link_preview_options": NO_PREVIEW,
    }
    if message.lane != ALOUD:
        call["disable_notification"] = True
    return "sendMessage", with_buttons(call, message)


def _commands(message: Rendered, chat: int) -> Call:
    """The list of commands in this chat: `contents` is JSON, (name, explanation) pairs; empty: the general one."""
    scope = {"type": "chat", "chat_id": chat}
    pairs = json.loads(message.contents or "[]")
    if not pairs:
        return "deleteMyCommands", {"scope": scope}
    commands = [{"command": name, "description": text} for name, text in pairs]
    return "setMyCommands", {"commands": commands, "scope": scope}
