"""The organisation's bot: the life of every bot, with aiogram behind it.

aiogram takes seconds to load. It is loaded here when a runner is made, not when a command line only asks for help.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.channels.organisatiebot.inbound import event_of
from bot.channels.profile import ProfileWords, Translate, keep_profile
from bot.channels.runner import ChannelRunner
from bot.channels.sending import Maker
from bot.channels.settings import ChannelSettings
from bot.engine.events import Event
from bot.engine.ports import Handler, Ready
from bot.outbox.outcome import Outcome

if TYPE_CHECKING:
    from bot.channels.organisatiebot.client import Client
    from bot.channels.organisatiebot.files import Files


class Line:
    """See `line.Line`."""

    def __init__(self, client: "Client", files: "Files") -> None:
        from bot.channels.organisatiebot import errors

        self._client, self._files, self._errors = client, files, errors

    async def open(self) -> None:
        self._files.open()

    async def close(self) -> None:
        await self._client.close()

    def event_of(self, update: object) -> Event | None:
        return event_of(update)

    def outcome_of(self, error: Exception) -> Outcome:
        return self._errors.outcome_of(error)

    def why_conflict(self, error: Exception) -> str:
        return self._errors.why(error)


class Runner(ChannelRunner):
    """One organisation's bot. `documents`: makers by kind. `words`, in `languages`, fill the profile; without one of
    the two it is left alone. `waiting` and `find`: see `ChannelRunner`.

    `files(file_id, max_bytes)` gives the contents of a `Kind.FILE` event, in the writer thread; None if it cannot.
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
        words: ProfileWords | None = None,
    ) -> None:
        from bot.channels.organisatiebot.client import Client
        from bot.channels.organisatiebot.files import Files
        from bot.channels.organisatiebot.outbound import Sender
        from bot.channels.organisatiebot.profile import ProfilePost
        from bot.channels.organisatiebot.receiving import Receiving

        self._client = Client(settings.token, settings.api_url)
        self.files = Files(self._client)

        async def profile() -> Any:
            assert words is not None
            await keep_profile(ProfilePost(self._client), words, languages, translate)

        super().__init__(
            settings,
            handler,
            Line(self._client, self.files),
            Receiving(self._client, settings.poll_seconds),
            Sender(self._client, documents),
            waiting=waiting,
            find=find,
            profile=profile if languages and words is not None else None,
        )
