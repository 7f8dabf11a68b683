"""/bot<token>/<Method> and /file/bot<token>/<path>: the hot path."""

from __future__ import annotations

import asyncio
import re
from typing import Any
from urllib.parse import unquote

from aiohttp import web

import bot.proeftuin.api.methods  # noqa: F401  (fills METHODS)
from bot.proeftuin.api.errors import ApiError, bad_request, too_many_requests
from bot.proeftuin.api.faults import AFTER
from bot.proeftuin.api.journal import Oproep
from bot.proeftuin.api.methods.receiving import Updates
from bot.proeftuin.api.parameters import convert, read
from bot.proeftuin.api.registry import METHODS
from bot.proeftuin.web.answers import json_answer, json_text
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.wereld import Wereld

TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,100}")
UNEXPECTED = bad_request("can't parse parameters: unexpected structure")
FILE = "file"  # the name of a download among the methods
REFUSED = {"http_500": (500, "Internal Server Error"), "http_502": (502, "Bad Gateway")}


class BotApi:
    """Calls of bots."""

    def __init__(self, wereld: Wereld) -> None:
        self._wereld = wereld

    def _bot(self, token: str) -> Bot:
        found = self._wereld.bots.get(token) or self._wereld.bots.get(unquote(token))
        if found is None:
            raise (ApiError(401, "Unauthorized") if TOKEN.fullmatch(unquote(token)) else ApiError(404, "Not Found"))
        return found

    async def call(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        """One method call."""
        journal = self._wereld.journal
        token, _, name = path[4:].partition("/")
        parameters: dict[str, Any] = {}
        fault, bot_name, result = "", "", None
        try:
            found = self._bot(token)
            bot_name = found.naam
            method = METHODS.get(name.lower())
            if method is None:
                raise ApiError(404, "Not Found: method not found")
            name = method.name
            if found.logged_out:
                raise ApiError(400, "Logged out")
            if request.method not in ("GET", "POST"):
                raise ApiError(405, "Method Not Allowed")
            faults = self._wereld.faults
            if faults.active:
                fault = faults.draw(name.lower())
                if fault and fault not in AFTER:
                    await self._before(fault)
            parameters = convert(method, await read(request))
            result = method.run(found, parameters)
            if asyncio.iscoroutine(result):
                result = await result
            status, text = 200, ""
        except ApiError as error:
            status, answer = error.code, json_answer(error.as_answer(), error.code)
        except (TypeError, ValueError, KeyError, AttributeError, RecursionError):
            # A structure with an unexpected shape inside: Telegram calls that a bad request as well.
            status, answer = 400, json_answer(UNEXPECTED.as_answer(), 400)
        else:
            if isinstance(result, Updates):
                text = f'{{"ok":true,"result":[{",".join(result)}]}}'
                answer = json_text(text)
            else:
                answer = json_answer({"ok": True, "result": result})
        if journal.on:
            moment = self._wereld.klok.timestamp()
            journal.add(Oproep(moment, bot_name, name if bot_name else "?", parameters, status, fault))
        if fault in AFTER:
            await self._after(fault, request, answer)
        return answer

    async def file(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        """Download of a file that getFile told about, at most an hour ago. Faults know it as the method «file»."""
        journal, faults = self._wereld.journal, self._wereld.faults
        token, _, file_path = path[len("/file/bot") :].partition("/")
        bot_name, fault, status = "", "", 200
        try:
            found = self._bot(token)
            bot_name = found.naam
            fault = faults.draw(FILE) if faults.active else ""
            if fault and fault not in AFTER:
                await self._before(fault)
            bestand = found.achter_pad(unquote(file_path))
            if bestand is None:
                raise ApiError(404, "Not Found")
            answer = web.Response(body=bestand.inhoud, content_type="application/octet-stream")
        except ApiError as error:
            status, answer = error.code, json_answer(error.as_answer(), error.code)
        if journal.on:
            journal.add(Oproep(self._wereld.klok.timestamp(), bot_name, FILE, {}, status, fault))
        if fault in AFTER:
            await self._after(fault, request, answer)
        return answer

    async def _before(self, fault: str) -> None:
        faults = self._wereld.faults
        if fault == "http_429":
            raise too_many_requests(faults.retry_after())
        if fault == "timeout_before":
            await asyncio.sleep(faults.hold_seconds)
            raise ApiError(502, "Bad Gateway")
        code, description = REFUSED[fault]
        raise ApiError(code, description)

    async def _after(self, fault: str, request: web.BaseRequest, answer: web.Response) -> None:
        if fault == "timeout_after":
            await asyncio.sleep(self._wereld.faults.hold_seconds)
        transport = request.transport
        if transport is None:
            return
        if fault == "truncated" and isinstance(answer.body, bytes):
            half = answer.body[: len(answer.body) // 2]
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(half)}\r\n"
            transport.write(head.encode() + b"Connection: close\r\n\r\n" + half)
            transport.close()
        else:
            transport.abort()
