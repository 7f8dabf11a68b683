"""The calls about sending, through aiogram."""

from collections.abc import Mapping

from aiogram.methods import AnswerCallbackQuery, DeleteMessage, DeleteMessages, SendChatAction

from bot.channels import sending
from bot.channels.organisatiebot.calls import document_method, method_for, rich_method
from bot.channels.organisatiebot.client import Client
from bot.channels.organisatiebot.errors import outcome_of
from bot.channels.sending import Maker
from bot.engine.ports import Ready
from bot.outbox.outcome import Outcome

BUSY_SECONDS = 3


class Sender(sending.Sender):
    """The way out. `documents` makes a document of a kind from JSON: (file name, bytes)."""

    def __init__(self, client: Client, documents: Mapping[str, Maker] | None = None) -> None:
        super().__init__(Post(client), documents)


class Post:
    """See `sending.Post`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def plain(self, ready: Ready) -> int:
        return await self._client.make(method_for(ready.message, ready.chat))

    async def rich(self, ready: Ready) -> int:
        return await self._client.make(rich_method(ready.message, ready.chat))

    async def document(self, ready: Ready, name: str, contents: bytes) -> int:
        return await self._client.make(document_method(ready.message, ready.chat, name, contents))

    async def delete(self, chat: int, messages: list[int]) -> None:
        await self._client.do(DeleteMessages(chat_id=chat, message_ids=messages))

    async def delete_one(self, chat: int, message: int) -> None:
        await self._client.do(DeleteMessage(chat_id=chat, message_id=message))

    async def busy(self, chat: int) -> None:
        await self._client.do(SendChatAction(chat_id=chat, action="upload_document"), BUSY_SECONDS)

    async def answer(self, tap: str) -> None:
        await self._client.do(AnswerCallbackQuery(callback_query_id=tap))

    def outcome_of(self, error: Exception) -> Outcome:
        return outcome_of(error)
