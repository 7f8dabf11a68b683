"""/proeftuin/api/…: what a person, the page or a test in another process can do. JSON in, JSON out."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from aiohttp import web

from bot.proeftuin.telefoon.telefoon import Telefoon
from bot.proeftuin.telefoon.zoeken import Geblokkeerd, GeenAntwoord
from bot.proeftuin.web.answers import download, json_answer, refusal
from bot.proeftuin.web.management import Management

if TYPE_CHECKING:
    from bot.proeftuin.proeftuin import Proeftuin

DADEN = frozenset(
    [
        "start",
        "typ",
        "wijzig",
        "tik",
        "stuur_sticker",
        "stuur_foto",
        "stuur_spraak",
        "stuur_locatie",
        "stuur_contact",
        "stuur_peiling",
        "stuur_document",
        "stuur_door",
        "stuur",
        "blokkeer",
        "deblokkeer",
        "verlies_netwerk",
        "herstel_netwerk",
        "vertraag",
    ]
)
WACHTEN = frozenset(["antwoord", "wijziging", "melding", "wacht_op", "stil"])


class Control:
    """Finds the phone or the subject, does it, and says how it went."""

    def __init__(self, tuin: Proeftuin) -> None:
        self._tuin = tuin
        self._management = Management(tuin)

    async def handle(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        """One request."""
        parts = [unquote(part) for part in path.split("/")[2:]]
        try:
            if parts[0] == "bestand" and len(parts) == 3 and request.method == "GET":
                return self._file(parts[1], parts[2])
            if parts[0] != "api":
                return refusal("Dit adres bestaat niet.", 404)
            if parts[1:] == ["stroom"]:
                return await self._tuin.stream.serve(request)
            values = await _values(request)
            if len(parts) >= 3 and parts[1] == "telefoons":
                result = await self._phone(request.method, self._tuin.telefoon_met_id(parts[2]), parts[3:], values)
            else:
                result = self._management.handle(request.method, "/".join(parts[1:]), values)
            if asyncio.iscoroutine(result):
                result = await result
            return json_answer(result)
        except GeenAntwoord as error:
            return json_answer({"fout": str(error), "soort": "GeenAntwoord"}, 408)
        except Geblokkeerd as error:
            return json_answer({"fout": str(error), "soort": "Geblokkeerd"}, 409)
        except LookupError as error:
            text = str(error.args[0]) if error.args else "Dit is er niet."
            return json_answer({"fout": text, "soort": type(error).__name__}, 404)
        except (ValueError, TypeError) as error:
            return json_answer({"fout": str(error), "soort": "ValueError"}, 400)

    async def _phone(self, method: str, phone: Telefoon, parts: list[str], values: dict[str, Any]) -> Any:
        if not parts and method == "GET":
            return phone.as_view()
        name = parts[0] if len(parts) == 1 else ""
        if name in DADEN and method == "POST":
            if isinstance(values.get("waar"), list):
                values["waar"] = tuple(values["waar"])
            if "inhoud_base64" in values:
                values["inhoud"] = base64.b64decode(values.pop("inhoud_base64"))
            result = await _maybe_await(getattr(phone, name)(**values))
            shown = result.as_view() if hasattr(result, "as_view") else result
            return {"resultaat": shown, "telefoon": phone.as_view()}
        if name in WACHTEN and method == "POST":
            result = await getattr(phone, name)(**values)
            shown = result.as_view() if hasattr(result, "as_view") else result
            return {"resultaat": shown, "telefoon": phone.as_view()}
        if name == "lees_alles" and method == "POST":
            phone.lees_alles()
            return {"resultaat": None, "telefoon": phone.as_view()}
        if name == "deeplink" and method == "POST":
            phone.startcode = str(values["code"])[:64]
            return {"resultaat": None, "telefoon": phone.as_view()}
        raise LookupError("Dit kan een telefoon niet.")

    def _file(self, phone_id: str, file_id: str) -> web.StreamResponse:
        bestand = self._tuin.telefoon_met_id(phone_id).bot.bestanden.get(file_id)
        if bestand is None:
            raise LookupError("Dit bestand is er niet.")
        return download(bestand.inhoud, bestand.mime, bestand.naam)


async def _maybe_await(result: Any) -> Any:
    return await result if hasattr(result, "__await__") else result


async def _values(request: web.BaseRequest) -> dict[str, Any]:
    if request.method == "GET":
        return dict(parse_qsl(request.raw_path.partition("?")[2]))
    body = await request.read()
    if not body:
        return {}
    if request.content_type != "application/json":
        # Also a wall against forms on other websites, which cannot send JSON unasked.
        raise ValueError("Stuur JSON, met Content-Type: application/json.")
    try:
        found = json.loads(body)
    except ValueError:
        raise ValueError("Dit is geen geldige JSON.") from None
    if not isinstance(found, dict):
        raise ValueError("Stuur een JSON-object.")
    return found
