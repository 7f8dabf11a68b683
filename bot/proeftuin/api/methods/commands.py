"""The command menu and the menu button."""

from __future__ import annotations

import re
from typing import Any

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.errors import bad_request
from bot.proeftuin.api.methods.profile import language
from bot.proeftuin.api.methods.sending import known_chat
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.wereld.bot import Bot

MAX_COMMANDS = 100
NAME = re.compile(r"[a-z0-9_]{1,32}")
WIDE = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
NARROW = {"chat": ("chat_id",), "chat_administrators": ("chat_id",), "chat_member": ("chat_id", "user_id")}


def _scope(params: Parameters) -> str:
    scope = params.get("scope") or {"type": "default"}
    if not isinstance(scope, dict):
        raise bad_request("BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind in WIDE:
        return str(kind)
    fields = NARROW.get(str(kind))
    if fields is None:
        raise bad_request("unsupported BotCommandScope type specified")
    if any(field not in scope for field in fields):
        raise bad_request("chat not found")
    return ":".join([str(kind), *(str(p.chat_id(scope[field])) for field in fields)])


def _commands(value: Any) -> list[dict[str, str]]:
    if not isinstance(value, list):
        raise bad_request("expected an Array of BotCommand")
    if len(value) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    result = []
    for item in value:
        if not isinstance(item, dict) or set(item) != {"command", "description"}:
            raise bad_request("can't parse BotCommand: command and description must be specified")
        name, description = str(item["command"]).removeprefix("/"), str(item["description"]).strip()
        if not NAME.fullmatch(name):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(description) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        result.append({"command": name, "description": description})
    return result


@method("setMyCommands", commands=p.structure, scope=p.structure, language_code=p.text)
def set_my_commands(bot: Bot, params: Parameters) -> Any:
    """The list behind «Menu», per scope and language."""
    bot.commands[_scope(params), language(params)] = _commands(params.get("commands"))
    bot.wereld.profile_changed(bot)
    return True


@method("getMyCommands", scope=p.structure, language_code=p.text)
def get_my_commands(bot: Bot, params: Parameters) -> Any:
    """Exactly this scope and language; empty when not set."""
    return bot.commands.get((_scope(params), language(params)), [])


@method("deleteMyCommands", scope=p.structure, language_code=p.text)
def delete_my_commands(bot: Bot, params: Parameters) -> Any:
    """Back to the wider scope."""
    bot.commands.pop((_scope(params), language(params)), None)
    bot.wereld.profile_changed(bot)
    return True


def commands_for(bot: Bot, chat_id: int, code: str) -> list[dict[str, str]]:
    """What a person sees: the narrowest scope that has a list, own language first."""
    for scope in (f"chat:{chat_id}", "all_private_chats", "default"):
        for spoken in (code, ""):
            found = bot.commands.get((scope, spoken))
            if found:
                return found
    return []


@method("setChatMenuButton", chat_id=p.chat_id, menu_button=p.structure)
def set_chat_menu_button(bot: Bot, params: Parameters) -> Any:
    """What the button beside the text field does."""
    chat_id = params.get("chat_id")
    if chat_id is not None:
        known_chat(bot, chat_id)
    button = params.get("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("can't parse menu button: unsupported type specified")
    if button["type"] == "web_app" and not (button.get("text") and isinstance(button.get("web_app"), dict)):
        raise bad_request("can't parse menu button: text and web_app must be specified")
    bot.menu_buttons[chat_id] = button
    bot.wereld.profile_changed(bot)
    return True


@method("getChatMenuButton", chat_id=p.chat_id)
def get_chat_menu_button(bot: Bot, params: Parameters) -> Any:
    """As set, or the default."""
    return bot.menu_buttons.get(params.get("chat_id")) or bot.menu_buttons.get(None) or {"type": "default"}
