"""Find the dialogues of a role: every file in its folder that has a `DIALOOG`. Nothing is registered by hand.

The only file that may use `importlib`; a lint rule refuses it elsewhere, because imports made at run time are
invisible to the import contracts.
"""

import importlib
import pkgutil
from functools import cache
from typing import Any

from bot.engine.dialoog import Dialoog

ORDER = ("voorbereiding_kort", "voorbereiding_lang")  # of the menu; the rest follows by name, help comes last
LAST = ("even_moeilijk",)


def dialogen(role: str) -> dict[str, Dialoog]:
    """All dialogues of a role by name, in the order of the menu. A name is its file's name."""
    return dict(_found(role))


@cache
def _found(role: str) -> dict[str, Dialoog]:
    package = importlib.import_module(f"bot.dialogen.{role}")
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    ordered = sorted(names, key=lambda name: (name in LAST, name not in ORDER,
                                              ORDER.index(name) if name in ORDER else 0, name))
    found: dict[str, Dialoog] = {}
    for name in ordered:
        dialoog = getattr(importlib.import_module(f"bot.dialogen.{role}.{name}"), "DIALOOG", None)
        if isinstance(dialoog, Dialoog):
            found[name] = dialoog
    return found


def side(name: str) -> Any:
    """One room of `bot/wiring/`, loaded when it is asked for: a command pulls in only the side that it works on."""
    return importlib.import_module(f"bot.wiring.{name}")
