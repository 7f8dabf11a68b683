"""parse_mode HTML: Telegram's small set of tags, strictly closed."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from bot.proeftuin.api.errors import bad_request

TOKEN = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>|<|&(?:#\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot);")
TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "span": "spoiler",
}
ATTRIBUTES = re.compile(r"""\s+([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities, or Telegram's complaint."""
    parts: list[str] = []
    length = 0  # in UTF-16 units
    open_tags: list[tuple[str, int, dict[str, Any]]] = []
    entities: list[dict[str, Any]] = []
    position = 0

    def add(piece: str) -> None:
        nonlocal length
        parts.append(piece)
        length += len(piece.encode("utf-16-le")) // 2

    for match in TOKEN.finditer(source):
        add(source[position : match.start()])
        position = match.end()
        at = f"at byte offset {len(source[: match.start()].encode())}"
        if match.group().startswith("&"):
            add(unescape(match.group()))
        elif match.group(2) is None:
            raise bad_request(f"can't parse entities: unsupported start tag {at}")
        elif match.group(1):
            if not open_tags:
                raise bad_request(f"can't parse entities: unexpected end tag {at}")
            name, start, extra = open_tags.pop()
            if name != match.group(2).lower():
                raise bad_request(
                    f'can\'t parse entities: unmatched end tag {at}, expected "</{name}>", found "</{match.group(2)}>"'
                )
            if length > start and extra:
                entities.append({"offset": start, "length": length - start, **extra})
        else:
            name = match.group(2).lower()
            if name not in TAGS:
                raise bad_request(f'can\'t parse entities: unsupported start tag "{name}" {at}')
            open_tags.append((name, length, _entity(name, match.group(3), at)))
    if open_tags:
        raise bad_request(f"can't parse entities: can't find end tag corresponding to start tag \"{open_tags[-1][0]}\"")
    add(source[position:])
    return "".join(parts), sorted(entities, key=lambda entity: entity["offset"])


def _entity(name: str, attributes: str, at: str) -> dict[str, Any]:
    given = {m[1].lower(): unescape(m[2] or m[3] or m[4] or "") for m in ATTRIBUTES.finditer(attributes)}
    if name == "span" and given.get("class") != "tg-spoiler":
        raise bad_request(f'can\'t parse entities: tag "span" must have class "tg-spoiler" {at}')
    if name == "a":
        return {"type": "text_link", "url": given["href"]} if given.get("href") else {}
    if name == "blockquote" and "expandable" in given:
        return {"type": "expandable_blockquote"}
    return {"type": TAGS[name]}
