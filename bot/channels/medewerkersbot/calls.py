"""One message as one call to the Bot API. Pure. Always plain text, never a link preview, never a marked-up word."""

import json
from typing import Any

from bot.channels.medewerkersbot.keyboard import keyboard
from bot.engine.messages import Rendered

Call = tuple[str, dict[str, Any]]
NO_PREVIEW = {"is_disabled": True}
ALOUD = "gesprek"  # the lanes that nobody is waiting for arrive without a sound


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


def sendable(text: str) -> str:
    """Telegram refuses half characters (lone surrogates) and cuts at a NUL."""
    if text.isascii():
        return text.replace("\x00", "") if "\x00" in text else text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "")


def with_buttons(call: dict[str, Any], message: Rendered) -> dict[str, Any]:
    """The call with the message's buttons, if it has any."""
    buttons = keyboard(message.rows)
    if buttons is not None:
        call["reply_markup"] = buttons
    return call


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
