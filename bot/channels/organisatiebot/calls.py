"""One message as one typed method of aiogram. Pure. Always plain text, never a link preview, never a marked-up word."""

import json
from typing import Any

from aiogram.methods import (
    DeleteMessages,
    DeleteMyCommands,
    EditMessageReplyMarkup,
    EditMessageText,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendRichMessage,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InputRichMessage,
    LinkPreviewOptions,
)
from pydantic import ValidationError

from bot.channels.organisatiebot.keyboard import keyboard
from bot.channels.rich import NotRich, rich_message
from bot.channels.sending import ALOUD, is_picture
from bot.channels.split import sendable
from bot.engine.messages import Rendered

Method = TelegramMethod[Any]
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def method_for(message: Rendered, chat: int) -> Method:
    """The method for anything but a document. A kind without a rule is a fault of ours (ValueError)."""
    buttons = keyboard(message.rows)
    match message.kind:
        case "send":
            return SendMessage(
                chat_id=chat,
                text=sendable(message.text),
                link_preview_options=NO_PREVIEW,
                disable_notification=_silent(message),
                reply_markup=buttons,
            )
        case "edit" if message.text:
            return EditMessageText(
                chat_id=chat,
                message_id=message.target,
                text=sendable(message.text),
                link_preview_options=NO_PREVIEW,
                reply_markup=buttons,
            )
        case "edit":
            return EditMessageReplyMarkup(chat_id=chat, message_id=message.target, reply_markup=buttons)
        case "delete":
            return DeleteMessages(chat_id=chat, message_ids=list(message.messages))
        case "commands":
            return _commands(message, chat)
        case kind:
            raise ValueError(f"unknown kind of message: {kind}")


def rich_method(message: Rendered, chat: int) -> SendRichMessage:
    """The same message with headings, tables and parts that fold open. Raises `NotRich`."""
    found = _rich(rich_message(message))
    if found is None:
        raise NotRich  # not inside the `except`: the error there holds the message
    return SendRichMessage(
        chat_id=chat,
        rich_message=found,
        disable_notification=_silent(message),
        reply_markup=keyboard(message.rows),
    )


def document_method(message: Rendered, chat: int, name: str, contents: bytes) -> SendPhoto | SendDocument:
    """A picture to look at in the chat, or a file to open."""
    file = BufferedInputFile(contents, filename=name)
    caption, silent, buttons = sendable(message.text) or None, _silent(message), keyboard(message.rows)
    if is_picture(name):
        return SendPhoto(
            chat_id=chat, photo=file, caption=caption, disable_notification=silent, reply_markup=buttons
        )
    return SendDocument(
        chat_id=chat, document=file, caption=caption, disable_notification=silent, reply_markup=buttons
    )


def _silent(message: Rendered) -> bool | None:
    return True if message.lane != ALOUD else None


def _rich(found: dict[str, Any]) -> InputRichMessage | None:
    try:
        return InputRichMessage.model_validate(found)
    except ValidationError:
        return None


def _commands(message: Rendered, chat: int) -> Method:
    """The list of commands in this chat: `contents` is JSON, (name, explanation) pairs; empty: the general one."""
    scope = BotCommandScopeChat(chat_id=chat)
    pairs = json.loads(message.contents or "[]")
    if not pairs:
        return DeleteMyCommands(scope=scope)
    commands = [BotCommand(command=name, description=text) for name, text in pairs]
    return SetMyCommands(commands=commands, scope=scope)
