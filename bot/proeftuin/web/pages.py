"""The page: plain files beside this package, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from aiohttp import web

from bot.proeftuin.web.answers import page, refusal

FOLDER = Path(__file__).resolve().parent.parent / "page"
TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}


@cache
def _known() -> frozenset[str]:
    return frozenset(item.name for item in FOLDER.iterdir() if item.is_file())


def serve_page(method: str, path: str) -> web.Response:
    """`/` or one of the files."""
    name = path.removeprefix("/") or "index.html"
    kind = TYPES.get(name.rpartition(".")[2])
    if method not in ("GET", "HEAD") or kind is None or name not in _known():
        return refusal("Deze pagina bestaat niet.", 404)
    return page((FOLDER / name).read_bytes(), kind)
