"""The methods by name. A method is a plain function of a bot and its parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.proeftuin.wereld.bot import Bot

Parameters = dict[str, Any]
Converter = Callable[[Any], Any]
Handler = Callable[[Bot, Parameters], Any]


@dataclass(slots=True, frozen=True)
class Method:
    """One Bot API method. `run` may return an awaitable (only getUpdates does)."""

    name: str
    parameters: Mapping[str, Converter]
    run: Handler


METHODS: dict[str, Method] = {}


def method(name: str, /, **parameters: Converter) -> Callable[[Handler], Handler]:
    """Register a function under its Bot API name, which is case-insensitive."""

    def register(run: Handler) -> Handler:
        METHODS[name.lower()] = Method(name, parameters, run)
        return run

    return register
