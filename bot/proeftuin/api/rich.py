"""Rich messages: is it a list of blocks that Telegram would take?

Source: core.telegram.org/bots/api#inputrichmessage (blocks since Bot API 10.2) and #rich-message-formatting-options.
Only what needs no media; HTML, Markdown and the other blocks are refused here, in clear words.
"""

from __future__ import annotations

from typing import Any

from bot.proeftuin.api.errors import bad_request
from bot.proeftuin.wereld.rijk import plain_text

MAX_TEXT = 32_768  # characters
MAX_BLOCKS = 500  # blocks, list items and rows of tables together
MAX_DEPTH = 16
MAX_COLUMNS = 20

# Per block: fields that must be there, fields that may be there.
BLOCKS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "paragraph": (frozenset({"text"}), frozenset()),
    "heading": (frozenset({"text", "size"}), frozenset()),
    "footer": (frozenset({"text"}), frozenset()),
    "divider": (frozenset(), frozenset()),
    "list": (frozenset({"items"}), frozenset()),
    "blockquote": (frozenset({"blocks"}), frozenset({"credit"})),
    "table": (frozenset({"cells"}), frozenset({"is_bordered", "is_striped", "is_compact", "caption"})),
    "details": (frozenset({"summary", "blocks"}), frozenset({"is_open"})),
}
STYLES = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler", "code", "marked"})
ITEM = frozenset({"blocks", "has_checkbox", "is_checked", "value", "type"})
CELL = frozenset({"align", "valign", "text", "is_header", "colspan", "rowspan"})
TRUTHS = frozenset({"is_bordered", "is_striped", "is_compact", "is_open", "is_header", "has_checkbox", "is_checked"})


def check_rich(message: Any) -> dict[str, Any]:
    """The `RichMessage` as the phone shows it."""
    if not isinstance(message, dict):
        raise bad_request("object expected as rich message")
    _only(message, {"html", "markdown", "blocks", "media", "is_rtl", "skip_entity_detection"}, "rich message")
    if len(message.keys() & {"html", "markdown", "blocks"}) != 1:
        raise bad_request("exactly one of html, markdown and blocks must be used in a rich message")
    if "blocks" not in message:
        raise bad_request("the proeftuin shows rich messages of blocks only")
    if message.get("media"):
        raise bad_request("the proeftuin shows rich messages without media only")
    blocks = message["blocks"]
    count = _blocks(blocks, 1)
    text = plain_text(blocks)
    if not text.strip():
        raise bad_request("rich message must be non-empty")
    if count > MAX_BLOCKS:
        raise bad_request("RICH_MESSAGE_BLOCKS_TOO_MUCH")
    if len(text) > MAX_TEXT:
        raise bad_request("RICH_MESSAGE_TEXT_TOO_LONG")
    return {"blocks": blocks} | ({"is_rtl": True} if message.get("is_rtl") else {})


def _only(found: dict[str, Any], known: set[str] | frozenset[str], where: str) -> None:
    unknown = set(found) - known
    if unknown:
        raise bad_request(f'unknown field "{min(unknown)[:64]}" in a {where} (the proeftuin is stricter than Telegram)')
    for name in TRUTHS & set(found):
        if not isinstance(found[name], bool):
            raise bad_request(f'field "{name}" must be of type Boolean')


def _blocks(blocks: Any, depth: int) -> int:
    """How many blocks, items and rows there are, all levels together."""
    if not isinstance(blocks, list) or not blocks:
        raise bad_request("rich message blocks must be a non-empty Array")
    if depth > MAX_DEPTH:
        raise bad_request("RICH_MESSAGE_TOO_DEEP")
    return sum(_block(block, depth) for block in blocks)


def _block(block: Any, depth: int) -> int:
    kind = block.get("type") if isinstance(block, dict) else None
    if kind not in BLOCKS:
        raise bad_request("unknown type of rich message block")
    needed, allowed = BLOCKS[kind]
    _only(block, needed | allowed | {"type"}, kind)
    missing = needed - set(block)
    if missing:
        raise bad_request(f'field "{min(missing)}" is missing in a {kind}')
    for name in {"text", "summary", "caption", "credit"} & set(block):
        _text(block[name], depth)
    match kind:
        case "heading" if type(block["size"]) is not int or not 1 <= block["size"] <= 6:
            raise bad_request("size of a heading must be from 1 to 6")
        case "table":
            return 1 + _rows(block["cells"], depth)
        case "list":
            return 1 + _items(block["items"], depth)
        case "details" | "blockquote":
            return 1 + _blocks(block["blocks"], depth + 1)
    return 1


def _items(items: Any, depth: int) -> int:
    if not isinstance(items, list) or not items:
        raise bad_request("list must have items")
    for item in items:
        _only(item, ITEM, "list item")
    return sum(1 + _blocks(item.get("blocks"), depth + 1) for item in items)


def _rows(rows: Any, depth: int) -> int:
    if not isinstance(rows, list) or not rows or not all(isinstance(row, list) and row for row in rows):
        raise bad_request("cells of a table must be an Array of non-empty Arrays")
    for row in rows:
        for cell in row:
            _only(cell, CELL, "table cell")
            if cell.get("align") not in ("left", "center", "right"):
                raise bad_request("wrong align of a table cell")
            if cell.get("valign") not in ("top", "middle", "bottom"):
                raise bad_request("wrong valign of a table cell")
            if "text" in cell:
                _text(cell["text"], depth)
        if sum(int(cell.get("colspan", 1)) for cell in row) > MAX_COLUMNS:
            raise bad_request("RICH_MESSAGE_TABLE_TOO_WIDE")
    return len(rows)


def _text(text: Any, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise bad_request("RICH_MESSAGE_TOO_DEEP")
    if isinstance(text, str):
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    elif isinstance(text, list):
        for part in text:
            _text(part, depth)
    elif isinstance(text, dict) and text.get("type") in STYLES and set(text) == {"type", "text"}:
        _text(text["text"], depth + 1)
    else:
        raise bad_request("wrong rich text (the proeftuin knows text with simple styles)")
