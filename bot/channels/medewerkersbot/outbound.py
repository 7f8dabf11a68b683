"""Sends one message and says what became of it, as a named value."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from telegram import InputFile

from bot.channels.medewerkersbot.calls import ALOUD, call_for, sendable, with_buttons
from bot.channels.medewerkersbot.client import Client
from bot.channels.medewerkersbot.errors import outcome_of
from bot.engine.ports import Ready
from bot.outbox.outcome import REFUSED, Broken, Outcome, Sent

Maker = Callable[[str], tuple[str, bytes]]
DELETE_AT_ONCE = 100


class Sender:
    """The way out. `documents` makes a document of a kind from JSON: (file name, bytes)."""

    def __init__(self, client: Client, documents: Mapping[str, Maker] | None = None) -> None:
        self._client = client
        self._documents = documents or {}

    async def send(self, ready: Ready) -> Outcome:
        """One message. Never raises for what Telegram or the network does."""
        message = ready.message
        try:
            if message.kind == "document":
                return await self._document(ready)
            if message.kind == "delete":
                return await self._delete(ready.chat, message.messages)
            result = await self._client.call(*call_for(message, ready.chat))
        except Exception as error:  # noqa: BLE001  the table decides; only a name goes on
            return outcome_of(error)
        return Sent(_message_id(result))

    async def answer(self, tap: str) -> Outcome:
        """Stop the little clock on a button."""
        try:
            await self._client.call("answerCallbackQuery", {"callback_query_id": tap})
        except Exception as error:  # noqa: BLE001  as above
            return outcome_of(error)
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
        call: dict[str, Any] = {"chat_id": ready.chat, "document": InputFile(contents, filename=name)}
        if message.text:
            call["caption"] = sendable(message.text)
        if message.lane != ALOUD:
            call["disable_notification"] = True
        return Sent(_message_id(await self._client.call("sendDocument", with_buttons(call, message))))

    async def _busy(self, chat: int) -> None:
        try:
            await self._client.call("sendChatAction", {"chat_id": chat, "action": "upload_document"}, 3.0)
        except Exception as error:  # noqa: BLE001  only a sign; the document itself tells what is wrong
            outcome_of(error)

    async def _delete(self, chat: int, messages: tuple[int, ...]) -> Outcome:
        for start in range(0, len(messages), DELETE_AT_ONCE):
            batch = list(messages[start : start + DELETE_AT_ONCE])
            try:
                await self._client.call("deleteMessages", {"chat_id": chat, "message_ids": batch})
            except Exception as error:  # noqa: BLE001  the table decides
                outcome = outcome_of(error)
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
                await self._client.call("deleteMessage", {"chat_id": chat, "message_id": number})
            except Exception as error:  # noqa: BLE001  the table decides
                outcome = outcome_of(error)
                if not isinstance(outcome, REFUSED):
                    return outcome
        return Sent()


def _message_id(result: object) -> int:
    found = result.get("message_id") if isinstance(result, dict) else 0
    return found if isinstance(found, int) else 0
