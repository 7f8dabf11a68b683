"""The plan as a message: headings, a table and parts that fold open; and the same in plain text for where that fails.

The blocks are Telegram's own (Bot API 10.2, InputRichMessage). They are structured data: a person's words stand in
them as they are and can never turn into formatting.
"""

import json
from typing import Any

from bot.documenten.plan_woorden import NO_DAY, PlanWoorden, plan_words_in
from bot.documenten.planblad import Planactie, Planblad
from bot.documenten.woorden import short_date, words_in

Block = dict[str, Any]
MOST_LINES = 8  # of one text; what follows goes on one line, so that a message stays far below 500 blocks


def plan_message(contents: Planblad, language: str) -> tuple[str, str]:
    """(plain text, JSON for `Rendered.rich`). Both tell the same; the first goes where the second is refused."""
    words = plan_words_in(language)
    return _plain(contents, words, language), json.dumps({"blocks": _blocks(contents, words, language)})


def _blocks(plan: Planblad, words: PlanWoorden, language: str) -> list[Block]:
    blocks = [_heading(plan.titel.strip() or words.titel, 2)]
    for label, text in plan.doel:
        if text.strip():
            blocks += ([_paragraph(_bold(label))] if label.strip() else []) + _lines(text)
    done, total = plan.stand
    blocks.append(_heading(words.acties + (f" ({words.gedaan.format(klaar=done, totaal=total)})" if done else ""), 3))
    if plan.acties:
        blocks.append(_table(plan, words, language))
        blocks += [_more(number, action, words) for number, action in enumerate(plan.acties, 1) if _rest(action, words)]
    else:
        blocks.append(_paragraph(words.geen_acties))
    return [*blocks, {"type": "footer", "text": words_in(language).gemaakt}]


def _table(plan: Planblad, words: PlanWoorden, language: str) -> Block:
    head = [_cell(word, head=True) for word in (words.actie, words.tegen, words.stand)]
    rows = [
        [
            _cell(f"{number}. {_one_line(action.stap)}"),
            _cell(short_date(action.tegen, language) if action.tegen else NO_DAY),
            _cell(words.staten[action.staat]),
        ]
        for number, action in enumerate(plan.acties, 1)
    ]
    return {"type": "table", "cells": [head, *rows], "is_bordered": True, "is_striped": True}


def _more(number: int, action: Planactie, words: PlanWoorden) -> Block:
    inside: list[Block] = []
    for label, text in _rest(action, words):
        inside += [_paragraph(_bold(label)), *_lines(text)]
    return {"type": "details", "summary": f"{number}. {_one_line(action.stap)}", "blocks": inside}


def _rest(action: Planactie, words: PlanWoorden) -> list[tuple[str, str]]:
    pairs = ((words.vorm, action.vorm), (words.hulp, action.nodig), (words.moeilijk, action.als_dan))
    return [(label, text) for label, text in pairs if text.strip()]


def _plain(plan: Planblad, words: PlanWoorden, language: str) -> str:
    parts = [plan.titel.strip() or words.titel]
    parts += [f"{label}\n{text.strip()}".strip() for label, text in plan.doel if text.strip()]
    parts.append(words.acties if plan.acties else words.geen_acties)
    for number, action in enumerate(plan.acties, 1):
        lines = [f"{number}. {_one_line(action.stap)}"]
        if action.tegen:
            lines.append(f"{words.tegen}: {short_date(action.tegen, language)}")
        lines.append(f"{words.stand}: {words.staten[action.staat]}")
        lines += [f"{label}: {text.strip()}" for label, text in _rest(action, words)]
        parts.append("\n".join(lines))
    return "\n\n".join([*parts, words_in(language).gemaakt])


def _heading(text: str, size: int) -> Block:
    return {"type": "heading", "text": _one_line(text), "size": size}


def _paragraph(text: object) -> Block:
    return {"type": "paragraph", "text": text}


def _bold(text: str) -> dict[str, str]:
    return {"type": "bold", "text": _one_line(text)}


def _cell(text: str, *, head: bool = False) -> dict[str, object]:
    return {"align": "left", "valign": "top", "text": text} | ({"is_header": True} if head else {})


def _lines(text: str) -> list[Block]:
    lines = [_one_line(line) for line in text.splitlines() if line.strip()]
    kept, rest = lines[: MOST_LINES - 1], lines[MOST_LINES - 1 :]
    return [_paragraph(line) for line in [*kept, *([" ".join(rest)] if rest else [])]]


def _one_line(text: str) -> str:
    return " ".join(text.split())
