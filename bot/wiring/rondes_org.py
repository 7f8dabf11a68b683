"""What goes on beside the organisation's bot: upkeep, the calendar, and a clock that somebody may move."""

import asyncio
import contextlib
import logging
from datetime import datetime
from typing import TYPE_CHECKING

from bot.wiring.klok import Klok

if TYPE_CHECKING:
    from bot.channels.organisatiebot.runner import Runner
    from bot.wiring.organisatie import Process

_LOG = logging.getLogger(__name__)
ROUND_SECONDS = 20.0  # between two looks at the calendar
BATCH = 20  # users told in one transaction
SENT_SECONDS = 10.0  # that a moved clock waits for what is under way


async def serve(process: "Process", runner: "Runner", klok: Klok) -> int:
    """The bot with what goes on beside it."""
    background = [asyncio.create_task(work) for work in (
        _rounds(process, runner), klok.follow(lambda: catch_up(process, runner))
    )]
    try:
        return await runner.run()
    finally:
        for task in background:
            task.cancel()
        await asyncio.gather(*background, return_exceptions=True)


async def _rounds(process: "Process", runner: "Runner") -> None:
    """Upkeep and calendar, for as long as the process runs."""
    while True:
        try:
            await do_due(process, runner)
        except Exception as error:  # noqa: BLE001  whatever it was, the next round may succeed
            _LOG.warning("Wat nu aan de beurt is, lukte niet (%s); straks nog eens.", type(error).__name__)
        await asyncio.sleep(ROUND_SECONDS)


async def do_due(process: "Process", runner: "Runner") -> None:
    """Everything whose moment has come, in small batches: whoever is in a conversation waits for one of these at most.

    A user is told once whatever is asked twice: what was told stands in their own row.
    """
    await runner.writer.run(process.upkeep.run_due)
    events = await runner.writer.run(process.due)
    for start in range(0, len(events), BATCH):
        await runner.submit(events[start:start + BATCH])


async def catch_up(process: "Process", runner: "Runner") -> datetime | None:
    """After somebody moved the clock: do what is due, and wait until what came of it was sent.

    Gives the moment at which something is due again, None when nothing is coming.
    """
    await do_due(process, runner)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SENT_SECONDS):
            while len(runner.delivery):  # noqa: ASYNC110  the delivery has no event for «empty»
                await asyncio.sleep(0.02)
    return await runner.writer.run(process.next_due)
