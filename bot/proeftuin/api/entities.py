"""Texts with formatting: what a text becomes, and where its entities are, counted in UTF-16 units."""

from __future__ import annotations

import re
from typing import Any

from bot.proeftuin.api.errors import bad_request
from bot.proeftuin.api.html import parse_html
from bot.proeftuin.api.markdown import parse_markdown

Entity = dict[str, Any]
MAX_TEXT = 4096
MAX_CAPTION = 1024
KINDS = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")
URL = re.compile(r"\bhttps?://[^\s<>«»\"]+[^\s<>«»\".,;:!?)]")


def utf16_length(text: str) -> int:
    """The length as Telegram counts it: an emoji is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def find_entities(text: str) -> list[Entity]:
    """Commands and links that Telegram finds by itself."""
    if "/" not in text:
        return []
    found = [("url", m) for m in URL.finditer(text)]
    found += [("bot_command", m) for m in COMMAND.finditer(text) if not any(_inside(m, u) for _, u in found)]
    return sorted(
        (
            {"type": kind, "offset": utf16_length(text[: m.start()]), "length": utf16_length(m.group())}
            for kind, m in found
        ),
        key=lambda entity: entity["offset"],
    )


def formatted(text: str | None, parse_mode: str | None, entities: Any) -> tuple[str, list[Entity]]:
    """The text after parsing, without white space around it, and its entities."""
    text = text or ""
    mode = (parse_mode or "").lower()
    if mode == "html":
        text, found = parse_html(text)
    elif mode == "markdownv2":
        text, found = parse_markdown(text)
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        found = _checked(entities, text)
    stripped = text.rstrip() if found else text.strip()
    if "/" in stripped:
        found += [auto for auto in find_entities(stripped) if not any(_hides(entity, auto) for entity in found)]
    return stripped, found


def check_text(text: str) -> None:
    """A message has 1-4096 units."""
    if not text:
        raise bad_request("message text is empty")
    if len(text) * 2 > MAX_TEXT and utf16_length(text) > MAX_TEXT:
        raise bad_request("message is too long")


def check_caption(text: str) -> None:
    """A caption has 0-1024 units."""
    if utf16_length(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")


def _checked(entities: Any, text: str) -> list[Entity]:
    if entities is None:
        return []
    if not isinstance(entities, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    length = utf16_length(text)
    for entity in entities:
        if not isinstance(entity, dict) or entity.get("type") not in KINDS:
            raise bad_request("can't parse MessageEntity: wrong type specified")
        offset, size = entity.get("offset"), entity.get("length")
        if type(offset) is not int or type(size) is not int or offset < 0 or size < 1 or offset + size > length:
            raise bad_request("can't parse entities: entity is out of the text")
    return [dict(entity) for entity in entities]


def _hides(entity: Entity, auto: Entity) -> bool:
    """Telegram finds no command or link of its own inside code and inside a link."""
    if entity["type"] not in ("code", "pre", "text_link", "url", "bot_command"):
        return False
    start, place = int(entity["offset"]), int(auto["offset"])
    return start <= place < start + int(entity["length"])


def _inside(inner: re.Match[str], outer: re.Match[str]) -> bool:
    return outer.start() <= inner.start() < outer.end()
