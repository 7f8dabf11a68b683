"""The calls about sending, through python-telegram-bot."""

from collections.abc import Mapping
from typing import Any

from telegram import InputFile

from bot.channels import sending
from bot.channels.medewerkersbot.calls import call_for, message_id, rich_call, with_buttons
from bot.channels.medewerkersbot.client import Client
from bot.channels.medewerkersbot.errors import outcome_of
from bot.channels.sending import ALOUD, Maker, is_picture
from bot.channels.split import sendable
from bot.engine.ports import Ready
from bot.outbox.outcome import Outcome


class Sender(sending.Sender):
    """The way out. `documents` makes a document of a kind from JSON: (file name, bytes)."""

    def __init__(self, client: Client, documents: Mapping[str, Maker] | None = None) -> None:
        super().__init__(Post(client), documents)


class Post:
    """See `sending.Post`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def plain(self, ready: Ready) -> int:
        return message_id(await self._client.call(*call_for(ready.message, ready.chat)))

    async def rich(self, ready: Ready) -> int:
        return message_id(await self._client.call(*rich_call(ready.message, ready.chat)))

    async def document(self, ready: Ready, name: str, contents: bytes) -> int:
        message = ready.message
        method, field = ("sendPhoto", "photo") if is_picture(name) else ("sendDocument", "document")
        call: dict[str, Any] = {"chat_id": ready.chat, field: InputFile(contents, filename=name)}
        if message.text:
            call["caption"] = sendable(message.text)
        if message.lane != ALOUD:
            call["disable_notification"] = True
        return message_id(await self._client.call(method, with_buttons(call, message)))

    async def delete(self, chat: int, messages: list[int]) -> None:
        await self._client.call("deleteMessages", {"chat_id": chat, "message_ids": messages})

    async def delete_one(self, chat: int, message: int) -> None:
        await self._client.call("deleteMessage", {"chat_id": chat, "message_id": message})

    async def busy(self, chat: int) -> None:
        await self._client.call("sendChatAction", {"chat_id": chat, "action": "upload_document"}, 3.0)

    async def answer(self, tap: str) -> None:
        await self._client.call("answerCallbackQuery", {"callback_query_id": tap})

    def outcome_of(self, error: Exception) -> Outcome:
        return outcome_of(error)
