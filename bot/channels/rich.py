"""Sends a message with headings and tables where Telegram takes it, and the plain one where it does not.

Exactly one of the two reaches the person: plain text goes only after a refusal, never after a doubt. A timeout on the
rich one may have arrived; it is left to delivery, like any other doubt.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot.channels.split import sendable, split
from bot.engine.messages import Rendered
from bot.engine.ports import Ready
from bot.outbox.outcome import BadRequest, Outcome, Sent, Unauthorized

MOST_REFUSALS = 3  # in a row: then it is the server that cannot, and not this one message


class NotRich(ValueError):
    """What should be a rich message is none. It holds nothing of that message."""


class Rich:
    """Remembers for this process if the server takes rich messages.

    `richly` does the rich call and may raise what `outcome_of` knows; `plain` sends one message of plain text.
    """

    def __init__(
        self,
        richly: Callable[[Ready], Awaitable[int]],
        plain: Callable[[Ready], Awaitable[Outcome]],
        outcome_of: Callable[[Exception], Outcome],
    ) -> None:
        self._call = richly
        self._plain = plain
        self._outcome_of = outcome_of
        self._refusals = 0

    def __repr__(self) -> str:
        return "<Rich>"

    async def send(self, ready: Ready) -> Outcome:
        """One message. Never raises for what Telegram or the network does."""
        if self._refusals >= MOST_REFUSALS:
            return await self._plainly(ready)
        outcome = await self._richly(ready)
        if isinstance(outcome, Sent):
            self._refusals = 0
            return outcome
        if not isinstance(outcome, BadRequest | Unauthorized):
            return outcome
        instead = await self._plainly(ready)
        if isinstance(instead, Sent):
            # 404 stands for a method that the server does not have, or for a wrong token. Plain text did arrive,
            # so the token is right: there is no such method, and asking again is useless.
            self._refusals = MOST_REFUSALS if isinstance(outcome, Unauthorized) else self._refusals + 1
        return instead

    async def _richly(self, ready: Ready) -> Outcome:
        try:
            return Sent(await self._call(ready))
        except NotRich:
            return BadRequest()  # our own fault; the plain text still tells everything
        except Exception as error:  # noqa: BLE001  the table decides; only a name goes on
            return self._outcome_of(error)

    async def _plainly(self, ready: Ready) -> Outcome:
        """The plain text, in pieces if it is too long; the last piece carries the buttons and counts."""
        outcome: Outcome = BadRequest()
        for part in split(replace(ready, message=replace(ready.message, rich=""))):
            outcome = await self._plain(part)
            if not isinstance(outcome, Sent):
                break
        return outcome


def rich_message(message: Rendered) -> dict[str, Any]:
    """The blocks of a rich message as the Bot API wants them (10.2, `InputRichMessage`).

    Blocks are structured data, so a person's words need no escaping; and Telegram may not look for links, addresses
    or commands in them. Raises `NotRich`.
    """
    blocks = _blocks(message.rich)
    if blocks is None:
        raise NotRich  # not inside the `except`: the error there holds the message
    return {"blocks": _sendable_inside(blocks), "skip_entity_detection": True}


def _blocks(rich: str) -> Any:
    try:
        return json.loads(rich)["blocks"]
    except (ValueError, KeyError, TypeError):
        return None


def _sendable_inside(found: Any) -> Any:
    match found:
        case str():
            return sendable(found)
        case list():
            return [_sendable_inside(item) for item in found]
        case dict():
            return {name: _sendable_inside(value) for name, value in found.items()}
        case _:
            return found
