"""Rows of buttons as aiogram wants them. Pure."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

Rows = tuple[tuple[tuple[str, str, str], ...], ...]


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """`rows` of (label, data, url). None without buttons: then Telegram shows, or leaves, none."""
    table = [[_button(*button) for button in row] for row in rows if row]
    return InlineKeyboardMarkup(inline_keyboard=table) if table else None


def _button(label: str, data: str, url: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, url=url) if url else InlineKeyboardButton(text=label, callback_data=data)
