"""A rich message for tests, small and with words that look like every kind of formatting."""

import json

from bot.engine.messages import Rendered

LASTIG = "<b>vet</b> *sterretjes* _streep_ [x](https://x.be) mail@voorbeeld.be /wis {naam} & 👋 \\ `code`"


def rijk(tekst: str = "Mijn plan\nBellen met Noor", woorden: str = LASTIG) -> Rendered:
    """`tekst` is what goes when Telegram refuses; `woorden` stand in every kind of block."""
    cel = {"align": "left", "valign": "top"}
    blokken = [
        {"type": "heading", "text": woorden, "size": 1},
        {"type": "paragraph", "text": [{"type": "bold", "text": "Doel: "}, woorden]},
        {"type": "table", "is_striped": True, "cells": [
            [cel | {"text": "Wat", "is_header": True}, cel | {"text": "Wanneer", "is_header": True}],
            [cel | {"text": woorden}, cel | {"text": "3 februari"}],
        ]},
        {"type": "details", "summary": "Stap 1", "blocks": [{"type": "paragraph", "text": woorden}]},
    ]
    return Rendered("send", tekst, ((("Klaar", "k", ""),),), rich=json.dumps({"blocks": blokken}))
