"""From the wire to values: four ways of sending, one strict table of names per method."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.proeftuin.api.errors import ApiError, bad_request
from bot.proeftuin.api.registry import Method, Parameters

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")


@dataclass(slots=True, frozen=True)
class Upload:
    """A file that came along with a call."""

    naam: str
    mime: str
    inhoud: bytes = field(repr=False)


def text(value: Any) -> str:
    """A string; control characters become spaces, as on Telegram."""
    words: str = value if isinstance(value, str) else json.dumps(value)
    if not words.isascii():
        try:
            words.encode()
        except UnicodeEncodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    if not words.isprintable():
        words = CONTROL.sub(" ", words.replace("\r", ""))
    return words


def integer(value: Any) -> int:
    """A whole number. Telegram takes nonsense for 0; the proeftuin refuses it."""
    if type(value) is int:
        return value
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,19}", value.strip()):
        return int(value)
    raise bad_request("integer parameter expected")


def boolean(value: Any) -> bool:
    """True or false, also as a word."""
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in ("true", "yes", "1", "t", "y"):
        return True
    if word in ("false", "no", "0", "f", "n", ""):
        return False
    raise bad_request("boolean parameter expected")


def structure(value: Any) -> Any:
    """A JSON structure, also when it came as a string."""
    if isinstance(value, str):
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request("can't parse JSON object") from None
    return value


def chat_id(value: Any) -> int | str:
    """A number or @name."""
    if type(value) is int:
        return value
    word = str(value).strip()
    return int(word) if re.fullmatch(r"-?[0-9]{1,19}", word) else word


def file(value: Any) -> Upload | str:
    """An upload, or the id of a file that is already there."""
    return value if isinstance(value, Upload) else text(value)


async def read(request: web.BaseRequest) -> dict[str, Any]:
    """All parameters of a call, unconverted."""
    values: dict[str, Any] = {}
    _, _, query = request.raw_path.partition("?")
    if query:
        values.update(parse_qsl(query, keep_blank_values=True))
    if not request.body_exists:
        return values
    kind = request.content_type
    if kind == "application/json":
        body = await request.read()
        if body.strip():
            try:
                found = json.loads(body)
            except ValueError:
                raise bad_request("can't parse JSON body") from None
            if not isinstance(found, dict):
                raise bad_request("JSON object expected")
            values.update(found)
    elif kind == "application/x-www-form-urlencoded":
        try:
            values.update(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        except UnicodeDecodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    elif kind == "multipart/form-data":
        try:
            form = await request.post()
        except ValueError:
            raise bad_request("can't parse multipart body") from None
        for name, value in form.items():
            if isinstance(value, web.FileField):
                values[name] = Upload(value.filename, value.content_type, value.file.read())
            else:
                values[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    elif await request.read():
        raise ApiError(400, "Bad Request: unsupported Content-Type")
    return values


def convert(method: Method, values: dict[str, Any]) -> Parameters:
    """Known names only, each with its own type. Telegram ignores an unknown name; here a typo is an error."""
    known = method.parameters
    result: Parameters = {}
    for name, value in values.items():
        converter = known.get(name)
        if converter is None:
            if isinstance(value, Upload) and f"attach://{name}" in values.values():
                continue
            raise bad_request(f'unknown parameter "{name[:64]}" (the proeftuin is stricter here than Telegram)')
        if value is None:
            continue
        if converter is file and isinstance(value, str) and value.startswith("attach://"):
            value = values.get(value.removeprefix("attach://"))
            if not isinstance(value, Upload):
                raise bad_request("attached file not found in the request")
        result[name] = converter(value)
    return result
