"""The employees' bot: the life of every bot, with python-telegram-bot behind it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.channels.inbound import event_of
from bot.channels.medewerkersbot.client import Client
from bot.channels.medewerkersbot.errors import outcome_of, why
from bot.channels.medewerkersbot.outbound import Sender
from bot.channels.medewerkersbot.profile import set_profile
from bot.channels.medewerkersbot.receiving import Receiving
from bot.channels.profile import Translate
from bot.channels.runner import LOST, ChannelRunner
from bot.channels.sending import Maker
from bot.channels.settings import ChannelSettings
from bot.engine.events import Event
from bot.engine.ports import Handler, Ready
from bot.outbox.outcome import Outcome

__all__ = ["LOST", "Runner"]


class Line:
    """See `line.Line`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def open(self) -> None:
        await self._client.request.initialize()

    async def close(self) -> None:
        await self._client.close()

    def event_of(self, update: object) -> Event | None:
        return event_of(update)

    def outcome_of(self, error: Exception) -> Outcome:
        return outcome_of(error)

    def why_conflict(self, error: Exception) -> str:
        return why(error)


class Runner(ChannelRunner):
    """One employees' bot. `documents`: makers by kind. `languages` and `translate` fill the profile; without
    languages it is left alone. `waiting` and `find`: see `ChannelRunner`.
    """

    def __init__(
        self,
        settings: ChannelSettings,
        handler: Handler,
        *,
        documents: Mapping[str, Maker] | None = None,
        waiting: Callable[[], Sequence[Ready]] = tuple,
        find: Callable[[bytes, str], int | None] = lambda _person, _mark: None,
        languages: Sequence[str] = (),
        translate: Translate = lambda _language, text: text,
    ) -> None:
        self._client = Client(settings.token, settings.api_url)

        async def profile() -> Any:
            await set_profile(self._client, languages, translate)

        super().__init__(
            settings,
            handler,
            Line(self._client),
            Receiving(self._client, settings.poll_seconds),
            Sender(self._client, documents),
            waiting=waiting,
            find=find,
            profile=profile if languages else None,
        )
