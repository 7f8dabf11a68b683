"""reply_markup: is it a keyboard that Telegram would take?"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from bot.proeftuin.api.errors import bad_request

MAX_BUTTONS = 100
MAX_DATA_BYTES = 64
ACTIONS = frozenset(
    [
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    ]
)
INLINE_FIELDS = ACTIONS | {"text", "style", "icon_custom_emoji_id"}
REPLY_FIELDS = frozenset(
    [
        "text",
        "style",
        "icon_custom_emoji_id",
        "request_users",
        "request_chat",
        "request_managed_bot",
        "request_contact",
        "request_location",
        "request_poll",
        "web_app",
    ]
)
KEYBOARD_FIELDS = {
    "inline_keyboard": frozenset({"inline_keyboard"}),
    "keyboard": frozenset(
        [
            "keyboard",
            "is_persistent",
            "resize_keyboard",
            "one_time_keyboard",
            "input_field_placeholder",
            "selective",
        ]
    ),
    "remove_keyboard": frozenset({"remove_keyboard", "selective"}),
    "force_reply": frozenset({"force_reply", "input_field_placeholder", "selective"}),
}


def check_markup(markup: Any, *, inline_only: bool = False) -> dict[str, Any] | None:
    """The markup as the message will carry it; None when there is none."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if not markup:
        return None
    kind = next((name for name in KEYBOARD_FIELDS if name in markup), None)
    if kind is None:
        raise bad_request("can't parse reply keyboard markup JSON object")
    if inline_only and kind != "inline_keyboard":
        raise bad_request("inline keyboard expected")
    unknown = set(markup) - KEYBOARD_FIELDS[kind]
    if unknown:
        raise bad_request(f'unknown field "{min(unknown)}" in reply markup (the proeftuin is stricter than Telegram)')
    if kind == "inline_keyboard":
        rows = _rows(markup[kind], "inline_keyboard", "InlineKeyboardMarkup", _inline_button)
        return {"inline_keyboard": rows} if rows else None
    if kind == "keyboard":
        return {**markup, "keyboard": _rows(markup[kind], "keyboard", "ReplyKeyboardMarkup", _reply_button)}
    return dict(markup)


def _rows(value: Any, field: str, kind: str, button: Any) -> list[list[dict[str, Any]]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f'field "{field}" of the {kind} must be an Array of Arrays')
    rows = [[button(item) for item in row] for row in value if row]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return rows


def _button_text(button: dict[str, Any], known: frozenset[str]) -> str:
    unknown = set(button) - known
    if unknown:
        raise bad_request(f'unknown field "{min(unknown)}" in a button (the proeftuin is stricter than Telegram)')
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
    if not text.strip():
        raise bad_request("keyboard button text must be non-empty")
    return text.strip()


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = _button_text(button, INLINE_FIELDS)
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action must be specified")
    result = {**button, "text": text}
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str):
            raise bad_request('can\'t parse inline keyboard button: Field "callback_data" must be of type String')
        try:
            size = len(data.encode())
        except UnicodeEncodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
        if not 1 <= size <= MAX_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    elif "url" in button:
        _check_url(button["url"])
    return result


def _reply_button(button: Any) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
    return {**button, "text": _button_text(button, REPLY_FIELDS)}


def _check_url(url: Any) -> None:
    try:
        parts = urlsplit(str(url))
        good = parts.scheme in ("http", "https", "tg") and (parts.scheme == "tg" or "." in (parts.hostname or ""))
    except ValueError:
        good = False
    if not good:
        raise bad_request(f"inline keyboard button URL '{str(url)[:64]}' is invalid: Wrong HTTP URL")
