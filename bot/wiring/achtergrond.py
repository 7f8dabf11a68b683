"""Background work of one employee process: alarms, ticks, and its place among other workers."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from bot.planning.campagnes import Campagnes
from bot.planning.hartslag import watch
from bot.planning.huurder import Huurder
from bot.planning.uitvoerder import Tik, Uitvoerder
from bot.planning.wekkers import Wekkers
from bot.settings import MedewerkerSettings
from bot.store.database import sqlite_file
from bot.store.huur import Huur
from bot.store.slot import Occupied, Slot, WorkerOccupied
from bot.store.tikbank import SCHEMA, open_ticks
from bot.store.transactions import Database
from bot.wiring.campagnes import stroom_of
from bot.wiring.tables import HUUR

_LOG = logging.getLogger(__name__)
EVERY_MINUTE, HOURLY = "* * * * *", "7 * * * *"
START_AFTER = 60.0  # seconds: whoever starts has people waiting; until then the heartbeat does the rounds
IN_THE_PROEFTUIN = 10.0  # of real time, where nobody ticks
A_ROUND = 300.0  # seconds that a tick waits for its round
Work = Callable[[], Coroutine[Any, Any, object]]


def slot_of(settings: MedewerkerSettings) -> Slot:
    """SQLite: one process on one vault. PostgreSQL: one process with this name in this folder."""
    path = sqlite_file(settings.kluis_database)
    if path is not None:
        return Slot(path.with_suffix(".slot"), Occupied)
    return Slot(settings.data_map / f"werker-{settings.werker}.slot", WorkerOccupied)


def lease_of(
    settings: MedewerkerSettings, database: Database, name: str, left_behind: Callable[[], None]
) -> Huurder | None:
    """None on SQLite: there is nobody to share with."""
    if sqlite_file(settings.kluis_database) is not None:
        return None
    return Huurder(Huur(HUUR, name), database.begin, left_behind=left_behind)


class Achtergrond:
    """Ticks, and rounds where nobody ticks. `forget` forgets what had its time; `news` sends campaigns."""

    def __init__(self, settings: MedewerkerSettings, wekkers: Wekkers, forget: Work, news: Campagnes) -> None:
        self._settings, self._wekkers, self._forget, self._news = settings, wekkers, forget, news
        self._uitvoerder: Uitvoerder | None = None
        self._moved = bool(settings.klok_url)

    def __repr__(self) -> str:
        return "<Achtergrond>"

    async def run(self) -> None:
        """For as long as the process runs."""
        beat = watch(self._wekkers, IN_THE_PROEFTUIN) if self._moved else watch(self._wekkers)
        async with asyncio.TaskGroup() as group:
            group.create_task(beat)
            group.create_task(self._news.watch())
            if not self._moved:  # DBOS knows real time only
                group.create_task(self._tick())

    def stop(self) -> None:
        """End the ticks; a few seconds at most."""
        if self._uitvoerder is not None:
            self._uitvoerder.stop()

    async def _tick(self) -> None:
        await asyncio.sleep(START_AFTER)
        loop = asyncio.get_running_loop()
        ticks = [
            Tik("wekkers", EVERY_MINUTE, partial(_in, loop, self._wekkers.ronde)),
            Tik("vergeten", HOURLY, partial(_in, loop, self._forget)),
        ]
        vault = self._settings.kluis_database
        self._uitvoerder = Uitvoerder(lambda: open_ticks(vault), ticks, worker=self._settings.werker, schema=SCHEMA,
                                      flows=[stroom_of(self._news, loop)])
        self._uitvoerder.start()


def _in(loop: asyncio.AbstractEventLoop, work: Work) -> None:
    """From a thread of the ticks: do it in the loop of the process, and wait for it."""
    try:
        asyncio.run_coroutine_threadsafe(work(), loop).result(A_ROUND)
    except Exception as error:  # noqa: BLE001  only its name goes on: DBOS stores what it is told
        _LOG.warning("Werk van een tik lukte niet (%s); de volgende tik doet het.", type(error).__name__)
