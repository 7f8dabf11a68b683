"""The figures on paper for HR and the works council: one page with a chart, and a table of places. PDF/UA-1."""

import json
from collections.abc import Callable
from typing import Any

from bot.documenten.leesbaar import readable
from bot.documenten.woorden import language_and_region, words_in
from bot.documenten.zetter import typeset
from bot.engine.messages import Words

Say = Callable[[Words], str]
PER_TABLE = 5  # places beside each other


def make_report(told: dict[str, Any]) -> bytes:
    """The report as PDF/UA-1; the same contents give the same bytes. Raises ZetFout."""
    fixed = words_in(told["taal"])
    taal, streek = language_and_region(told["taal"])

    def plain(text: str) -> str:
        return readable(text, fixed.ander_schrift)

    names = [plain(name) for name in told["namen"]]
    tables = [
        {"namen": names[start : start + PER_TABLE],
         "rijen": [[plain(cell) for cell in row[start : start + PER_TABLE]] for row in told["cellen"]]}
        for start in range(0, len(names), PER_TABLE)
    ]  # fmt: skip
    return typeset("hr_rapport", {
        "taal": taal, "streek": streek, "bladzijde": fixed.bladzijde, "tabellen": tables,
        "regels": [
            {"naam": plain(row["naam"]), "zin": plain(row["zin"]), "deel": row["deel"]} for row in told["regels"]
        ],
        **{name: plain(told[name]) for name in ("titel", "onder", "geheel", "plaatsen", "lees", "vraag", "cijfer")},
        "uitleg": [plain(sentence) for sentence in told["uitleg"]],
    })  # fmt: skip


def report_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON of the report → (file name, PDF). Raises ZetFout."""
    told = json.loads(contents)
    return f"cijfers-{told['dag']}.pdf", make_report(told)
