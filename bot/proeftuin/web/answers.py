"""Answers: JSON, files and texts, with headers that keep a browser strict."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web

_encode = json.JSONEncoder(separators=(",", ":")).encode

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
STRICT = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def json_answer(value: Any, status: int = 200) -> web.Response:
    """JSON."""
    return json_text(_encode(value), status)


def json_text(text: str, status: int = 200) -> web.Response:
    """JSON that is text already."""
    return web.Response(body=text.encode(), status=status, headers={"Content-Type": "application/json"})


def page(body: bytes, content_type: str) -> web.Response:
    """A part of the page."""
    headers = {**STRICT, "Content-Security-Policy": POLICY, "Content-Type": content_type}
    return web.Response(body=body, headers=headers)


def download(body: bytes, mime: str, name: str) -> web.Response:
    """A file from a chat: what a browser shows safely opens, the rest is saved."""
    shown = mime == "application/pdf" or mime in (
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "text/plain",
    )
    safe = "".join(c if c.isascii() and (c.isalnum() or c in "-_. ") else "_" for c in name)
    headers = {
        **STRICT,
        "Content-Type": f"{mime}; charset=utf-8" if mime.startswith("text/") else mime,
        "Content-Disposition": f'{"inline" if shown else "attachment"}; filename="{safe}"',
    }
    if mime != "application/pdf":  # the browser's own PDF reader does not work in a sandbox
        headers["Content-Security-Policy"] = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'"
    return web.Response(body=body, headers=headers)


def refusal(reason: str, status: int = 403) -> web.Response:
    """A plain sentence."""
    return web.Response(text=reason + "\n", status=status)
