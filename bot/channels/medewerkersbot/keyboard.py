"""Rows of buttons as Telegram wants them. Pure."""

from typing import Any

Rows = tuple[tuple[tuple[str, str, str], ...], ...]


def keyboard(rows: Rows) -> dict[str, Any] | None:
    """`rows` of (label, data, url). None without buttons: then Telegram shows, or leaves, none."""
    table = [[_button(*button) for button in row] for row in rows if row]
    return {"inline_keyboard": table} if table else None


def _button(label: str, data: str, url: str) -> dict[str, str]:
    return {"text": label, "url": url} if url else {"text": label, "callback_data": data}
