"""Sends one message and says what became of it, as a named value. The same for every library behind it."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Protocol

from bot.channels.rich import Rich
from bot.engine.ports import Ready
from bot.outbox.outcome import REFUSED, Broken, Outcome, Sent

Maker = Callable[[str], tuple[str, bytes]]
ALOUD = "gesprek"  # the lanes that nobody is waiting for arrive without a sound
DELETE_AT_ONCE = 100
PICTURES = (".png", ".jpg", ".jpeg")


class Post(Protocol):
    """How one library does the calls. Each may raise; `outcome_of` has a name for whatever it raises.

    The first three give the number of the message that was made, 0 if none was.
    """

    async def plain(self, ready: Ready) -> int: ...

    async def rich(self, ready: Ready) -> int: ...

    async def document(self, ready: Ready, name: str, contents: bytes) -> int: ...

    async def delete(self, chat: int, messages: list[int]) -> None: ...

    async def delete_one(self, chat: int, message: int) -> None: ...

    async def busy(self, chat: int) -> None: ...

    async def answer(self, tap: str) -> None: ...

    def outcome_of(self, error: Exception) -> Outcome: ...


class Sender:
    """The way out. `documents` makes a document of a kind from JSON: (file name, bytes)."""

    def __init__(self, post: Post, documents: Mapping[str, Maker] | None = None) -> None:
        self._post = post
        self._documents = documents or {}
        self._rich = Rich(post.rich, self._plain, post.outcome_of)

    def __repr__(self) -> str:
        return "<Sender>"

    async def send(self, ready: Ready) -> Outcome:
        """One message. Never raises for what Telegram or the network does."""
        message = ready.message
        try:
            if message.kind == "document":
                return await self._document(ready)
            if message.kind == "delete":
                return await self._delete(ready.chat, message.messages)
        except Exception as error:  # noqa: BLE001  the table decides; only a name goes on
            return self._post.outcome_of(error)
        return await (self._rich.send(ready) if message.rich else self._plain(ready))

    async def _plain(self, ready: Ready) -> Outcome:
        try:
            return Sent(await self._post.plain(ready))
        except Exception as error:  # noqa: BLE001  as above
            return self._post.outcome_of(error)

    async def answer(self, tap: str) -> Outcome:
        """Stop the little clock on a button."""
        try:
            await self._post.answer(tap)
        except Exception as error:  # noqa: BLE001  as above
            return self._post.outcome_of(error)
        return Sent()

    async def _document(self, ready: Ready) -> Outcome:
        """Made at the last moment, in a thread, while the person sees that something is coming."""
        message = ready.message
        make = self._documents.get(message.document)
        if make is None:
            return Broken("UnknownDocument")
        typing = asyncio.create_task(self._busy(ready.chat))
        try:
            name, contents = await asyncio.to_thread(make, message.contents)
        except Exception as error:  # noqa: BLE001  a document that fails may not take the delivery along
            return Broken(type(error).__name__)
        finally:
            await typing
        return Sent(await self._post.document(ready, name, contents))

    async def _busy(self, chat: int) -> None:
        try:
            await self._post.busy(chat)
        except Exception as error:  # noqa: BLE001  only a sign; the document itself tells what is wrong
            self._post.outcome_of(error)

    async def _delete(self, chat: int, messages: tuple[int, ...]) -> Outcome:
        for start in range(0, len(messages), DELETE_AT_ONCE):
            batch = list(messages[start : start + DELETE_AT_ONCE])
            try:
                await self._post.delete(chat, batch)
            except Exception as error:  # noqa: BLE001  the table decides
                outcome = self._post.outcome_of(error)
                if not isinstance(outcome, REFUSED):
                    return outcome
                outcome = await self._one_by_one(chat, batch)
                if not isinstance(outcome, Sent):
                    return outcome
        return Sent()

    async def _one_by_one(self, chat: int, messages: list[int]) -> Outcome:
        """One message that may not be deleted (older than 48 hours) makes Telegram refuse all: the others must go."""
        for number in messages:
            try:
                await self._post.delete_one(chat, number)
            except Exception as error:  # noqa: BLE001  the table decides
                outcome = self._post.outcome_of(error)
                if not isinstance(outcome, REFUSED):
                    return outcome
        return Sent()


def is_picture(name: str) -> bool:
    """A picture is looked at in the chat itself; as a file it would first have to be opened."""
    return name.lower().endswith(PICTURES)
