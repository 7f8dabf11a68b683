"""parse_mode MarkdownV2: reserved characters must be escaped, every entity must be closed."""

from __future__ import annotations

import re
from typing import Any

from bot.proeftuin.api.errors import bad_request

RESERVED = "_*[]()~`>#+-=|{}.!"
SIMPLE = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
NAMES = {"*": "Bold", "_": "Italic", "__": "Underline", "~": "Strikethrough", "||": "Spoiler"}


def parse_markdown(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities, or Telegram's complaint."""
    out: list[str] = []
    length = 0
    open_marks: list[tuple[str, int, int]] = []  # mark, start in units, place in the source
    entities: list[dict[str, Any]] = []
    i = 0

    def add(piece: str) -> None:
        nonlocal length
        out.append(piece)
        length += len(piece.encode("utf-16-le")) // 2

    def close(kind: dict[str, Any], start: int) -> None:
        if length > start:
            entities.append({"offset": start, "length": length - start, **kind})

    while i < len(source):
        char = source[i]
        mark = source[i : i + 2] if source[i : i + 2] in ("__", "||") else char
        if char == "\\" and i + 1 < len(source) and ord(source[i + 1]) < 127:
            add(source[i + 1])
            i += 2
        elif char == "`":
            i = _code(source, i, add, close, lambda: length)
        elif mark in SIMPLE:
            if open_marks and open_marks[-1][0] == mark:
                close({"type": SIMPLE[mark]}, open_marks.pop()[1])
            else:
                open_marks.append((mark, length, i))
            i += len(mark)
        elif char == "[":
            open_marks.append(("[", length, i))
            i += 1
        elif char == "]" and open_marks and open_marks[-1][0] == "[":
            start = open_marks.pop()[1]
            link = re.compile(r"\(((?:\\.|[^()\\])*)\)").match(source, i + 1)
            i += 1
            if link:
                close({"type": "text_link", "url": re.sub(r"\\(.)", r"\1", link[1])}, start)
                i = link.end()
        elif char == ">" and (not out or out[-1].endswith("\n")):
            i += 1  # a quote is accepted; the page shows it as plain text
        elif char in RESERVED:
            raise bad_request(
                f"can't parse entities: character '{char}' is reserved and must be escaped with the preceding '\\'"
            )
        else:
            add(char)
            i += 1
    if open_marks:
        mark, _, place = open_marks[-1]
        raise bad_request(
            f"can't parse entities: can't find end of {NAMES.get(mark, 'TextUrl')} entity "
            f"at byte offset {len(source[:place].encode())}"
        )
    return "".join(out), sorted(entities, key=lambda entity: entity["offset"])


def _code(source: str, i: int, add: Any, close: Any, length: Any) -> int:
    fence = "```" if source.startswith("```", i) else "`"
    end = re.compile(r"(?:\\.|[^`\\])*", re.S).match(source, i + len(fence))
    if end is None or not source.startswith(fence, end.end()):
        kind = "Pre" if fence == "```" else "Code"
        raise bad_request(
            f"can't parse entities: can't find end of {kind} entity at byte offset {len(source[:i].encode())}"
        )
    start = length()
    add(re.sub(r"\\(.)", r"\1", end.group(), flags=re.S))
    close({"type": "pre" if fence == "```" else "code"}, start)
    return end.end() + len(fence)
