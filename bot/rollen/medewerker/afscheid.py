"""The farewell of people who erased everything: their messages out of the chat, one receipt, and then nothing is left.

A farewell row outlives a crash; it ends when its last message was settled. Messages that were on their way when the
person erased everything still arrive, in order, before the receipt: they are taken away after it.
"""

import json
from typing import Any

from bot.engine.messages import Rendered
from bot.engine.ports import Ready, Settled
from bot.kluis.sleutels import Keys
from bot.kluis.wissen import change_farewell, end_farewell, farewells

AT_ONCE = 100  # messages that Telegram deletes in one call


class Afscheid:
    """Hands out what is to be done and hears what became of it. Everything here may happen twice."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._made = 0
        self._ends: dict[int, bytes] = {}  # number of the last message (below zero) → farewell that it ends
        self._contents: dict[bytes, dict[str, Any]] = {}  # farewells under way
        self._late: dict[int, bytes] = {}  # outbox row that was on its way → farewell of its person
        self.again: set[bytes] = set()  # farewells with messages that came after the receipt

    def __repr__(self) -> str:
        return "<Afscheid>"

    def ready(self, conn: Any) -> list[Ready]:
        """What is to be done now, in order. What is under way already is left out."""
        found: list[Ready] = []
        for farewell, payload in farewells(conn, self._keys):
            if farewell in self._contents and farewell not in self.again:
                continue
            self.again.discard(farewell)
            content = self._contents[farewell] = json.loads(payload)
            self._late.update(dict.fromkeys(content.get("onderweg", ()), farewell))
            found += self._steps(farewell, content)
        return found

    def _steps(self, farewell: bytes, content: dict[str, Any]) -> list[Ready]:
        chat = int(content["chat"])
        messages = tuple(int(number) for number in (*content["berichten"], *content.pop("nog", ())))
        steps = [Rendered("delete", messages=messages[start:start + AT_ONCE])
                 for start in range(0, len(messages), AT_ONCE)]
        if content["tekst"] or not steps:
            steps.append(Rendered("send", str(content["tekst"])))
        self._made += 1
        self._ends[-self._made] = farewell
        return [Ready(-self._made if step is steps[-1] else 0, b"", chat, step) for step in steps]

    def settled(self, conn: Any, one: Settled) -> bool:
        """A message got its result. True when that ended a farewell: nothing of this person is left now."""
        farewell = self._late.get(one.row) if one.row > 0 else None
        if farewell is not None and one.message:
            content = self._contents[farewell]
            content["nog"] = sorted({*content.get("nog", ()), one.message})
            self._change(conn, farewell, content)
        farewell = self._ends.get(one.row) if one.row < 0 else None
        if farewell is None:
            return False
        content = self._contents[farewell]
        if content.get("nog"):  # the receipt was given: only these are left to do
            self._change(conn, farewell, {"chat": content["chat"], "berichten": content["nog"], "tekst": ""})
            self.again.add(farewell)
            return False
        end_farewell(conn, farewell)
        return True

    def _change(self, conn: Any, farewell: bytes, content: dict[str, Any]) -> None:
        change_farewell(conn, self._keys, farewell, json.dumps(content).encode())
