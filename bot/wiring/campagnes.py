"""Campaigns in the employees' process: the steps of the sending, tied to the writing thread and the delivery."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from bot.channels.runner import ChannelRunner
from bot.engine.campagne.bericht import FOTO
from bot.planning.campagnes import Campagnes
from bot.planning.uitvoerder import Stroom
from bot.rollen.medewerker import verzending
from bot.rollen.medewerker.nieuws import event_of
from bot.store.database import open_database
from bot.store.transactions import Database

if TYPE_CHECKING:
    from bot.settings import MedewerkerSettings

_LOG = logging.getLogger(__name__)
EVERY_MINUTE = "* * * * *"
A_STEP = 120.0  # seconds that a workflow waits for one step
T = TypeVar("T")


def campagnes_of(runner: ChannelRunner, database: Database, clock: Callable[[], datetime]) -> Campagnes:
    """The sending, in small steps. Every question is a short transaction in the writing thread."""

    async def ask(question: Callable[[object, datetime], T]) -> T:
        def asked() -> T:
            with database.begin() as conn:
                return question(conn, clock())

        return await runner.writer.run(asked)

    async def todo() -> Sequence[int]:
        return await ask(verzending.todo)

    async def due(campagne: int, most: int) -> Sequence[tuple[bytes, int]]:
        return await ask(lambda conn, now: verzending.due(conn, campagne, now, most))

    async def under_way() -> int:
        return await ask(lambda conn, _now: verzending.under_way(conn))

    return Campagnes(todo, due, under_way, event_of, runner.submit)


def stroom_of(campagnes: Campagnes, loop: asyncio.AbstractEventLoop) -> Stroom:
    """The same steps as one workflow per campaign."""

    def todo() -> Sequence[int]:
        try:
            return asyncio.run_coroutine_threadsafe(campagnes.todo(), loop).result(A_STEP)
        except Exception as error:  # noqa: BLE001  as below
            _LOG.warning("Campagnes nakijken lukte niet (%s); straks nog eens.", type(error).__name__)
            return ()

    def step(number: int) -> bool:
        try:
            return asyncio.run_coroutine_threadsafe(campagnes.stap(number), loop).result(A_STEP)
        except Exception as error:  # noqa: BLE001  only its name goes on: DBOS stores what it is told
            _LOG.warning("Een stap van een campagne lukte niet (%s); straks nog eens.", type(error).__name__)
            return False

    return Stroom("campagne", EVERY_MINUTE, todo, step)


def picture_maker(settings: "MedewerkerSettings") -> dict[str, Callable[[str], tuple[str, bytes]]]:
    """The picture of a campaign, read at the moment of sending. The last one is remembered: it goes to everybody."""
    last: dict[str, tuple[str, bytes]] = {}

    def picture(told: str) -> tuple[str, bytes]:
        found = last.get(told)
        if found is None:
            engine = open_database(settings.kluis_database, readonly=True)
            try:
                with engine.connect() as conn:
                    found = verzending.picture_of(conn, told)
            finally:
                engine.dispose()
            last.clear()
            last[told] = found
        return found

    return {FOTO: picture}
