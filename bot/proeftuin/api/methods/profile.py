"""Name, description and short description, per language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.proeftuin.api import parameters as p
from bot.proeftuin.api.entities import utf16_length
from bot.proeftuin.api.errors import bad_request
from bot.proeftuin.api.registry import Parameters, method
from bot.proeftuin.wereld.bot import Bot

LANGUAGE = re.compile(r"[a-z]{2}")


def language(params: Parameters) -> str:
    """Two letters, or nothing for everybody else."""
    code: str = params.get("language_code", "")
    if code and not LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def _register(suffix: str, field: str, longest: int, texts: Callable[[Bot], dict[str, str]]) -> None:
    def set_text(bot: Bot, params: Parameters) -> Any:
        value = params.get(field, "").strip()
        if utf16_length(value) > longest:
            raise bad_request(f"{field.upper()}_TOO_LONG")
        code = language(params)
        if value:
            texts(bot)[code] = value
        elif field == "name" and not code:
            texts(bot)[code] = bot.naam
        else:
            texts(bot).pop(code, None)
        bot.refresh_user()
        bot.wereld.profile_changed(bot)
        return True

    def get_text(bot: Bot, params: Parameters) -> Any:
        found = texts(bot)
        return {field: found.get(language(params)) or found.get("", "")}

    method(f"set{suffix}", **{field: p.text, "language_code": p.text})(set_text)
    method(f"get{suffix}", language_code=p.text)(get_text)


_register("MyName", "name", 64, lambda bot: bot.names)
_register("MyDescription", "description", 512, lambda bot: bot.descriptions)
_register("MyShortDescription", "short_description", 120, lambda bot: bot.short_descriptions)
