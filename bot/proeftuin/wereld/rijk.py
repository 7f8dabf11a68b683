"""All words of a rich message, one after the other: what a test reads, and what a notification would show."""

from __future__ import annotations

from typing import Any


def plain_text(blocks: list[dict[str, Any]]) -> str:
    """A line per block, per row of a table and per item of a list; cells with a tab in between."""
    return "\n".join(line for block in blocks for line in _lines(block))


def words(text: Any) -> str:
    """A RichText without its looks."""
    if isinstance(text, list):
        return "".join(words(part) for part in text)
    return words(text.get("text", "")) if isinstance(text, dict) else str(text)


def _lines(block: dict[str, Any]) -> list[str]:
    lines = [words(block[name]) for name in ("caption", "summary", "text") if name in block]
    lines += ["\t".join(words(cell.get("text", "")) for cell in row) for row in block.get("cells", [])]
    for inner in (block, *block.get("items", [])):
        lines += [line for deeper in inner.get("blocks", []) for line in _lines(deeper)]
    return lines
