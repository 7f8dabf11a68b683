"""How a process of ours ends: with an exit code and one clear sentence, and with nothing of anybody in the log."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.outbox.outcome import Outcome, Unauthorized

_LOG = logging.getLogger(__name__)

STOPPED, DIED, WRONG_TOKEN, CONFLICT = 0, 1, 3, 4  # exit codes


class Fatal(Exception):
    """The process must stop: `code` is its exit code, the message a Dutch sentence for the operator."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


def wrong_token() -> Fatal:
    """Telegram does not know our token."""
    return Fatal(WRONG_TOKEN, "Telegram kent dit token niet. Vraag het goede token aan BotFather.")


def code_of(error: BaseException | None) -> int:
    """The exit code for what ended a process that should have gone on, and the sentence in the log."""
    if isinstance(error, Fatal):
        _LOG.critical("%s", error)
        return error.code
    name = type(error).__name__ if error else "afgebroken"
    _LOG.critical("Het werk is gestopt (%s). Ik stop, zodat ik opnieuw kan starten.", name)
    return DIED


def name_only(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For `set_exception_handler`: asyncio's own log line may hold a person's words; only the error's name remains."""
    error = context.get("exception")
    _LOG.error("Een taak op de achtergrond mislukte (%s).", type(error).__name__ if error else "onbekend")


async def until_it_works(
    work: Callable[[], Awaitable[None]], outcome_of: Callable[[Exception], Outcome], stop: asyncio.Event
) -> bool:
    """Try again and again; False when `stop` came first. A wrong token raises `Fatal` at once."""
    pause = 1.0
    while not stop.is_set():
        try:
            await work()
            return True
        except Exception as error:  # noqa: BLE001  the table gives it a name
            outcome = outcome_of(error)
        if isinstance(outcome, Unauthorized):
            raise wrong_token()
        name = type(outcome).__name__
        _LOG.warning("Telegram is niet bereikbaar (%s). Nieuwe poging over %.0f s.", name, pause)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause)
        pause = min(pause * 2, 60.0)
    return False
