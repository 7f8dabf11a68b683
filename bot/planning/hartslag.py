"""Watches that the rounds go on, whoever should have ticked."""

import asyncio
import logging

from bot.planning.wekkers import Wekkers

_LOG = logging.getLogger(__name__)
EVERY = 5.0
PATIENCE = 130.0  # two ticks of a minute, with the seconds that DBOS may take its time


async def watch(wekkers: Wekkers, patience: float = PATIENCE, every: float = EVERY) -> None:
    """A round now, and one whenever none came to its end for `patience` seconds. For as long as the process runs."""
    seen, since = -1, 0.0
    loop = asyncio.get_running_loop()
    while True:
        if seen < 0 or loop.time() - since >= patience:
            try:
                await wekkers.ronde()
            except Exception as error:  # noqa: BLE001  what is due stays due
                _LOG.warning("De wekkers nakijken lukte niet (%s); straks nog eens.", type(error).__name__)
            seen, since = wekkers.rounds, loop.time()
        await asyncio.sleep(every)
        if wekkers.rounds != seen:
            seen, since = wekkers.rounds, loop.time()
