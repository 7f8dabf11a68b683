"""Who may fetch and send, where several processes serve one bot. Without a lease there is one process, and it may."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

_LOG = logging.getLogger(__name__)
LOOK_SECONDS = 1.0  # how often a holder looks, and how often another one asks


@dataclass(frozen=True, slots=True)
class Kept:
    """`ours`: we may go on. `post`: another process committed something that only we can send."""

    ours: bool
    post: bool = False


class Lease(Protocol):
    """None of these raises: a database that is away is a lease that is not ours for long."""

    async def take(self) -> bool:
        """Ask for it once. True: from now on we fetch and send."""

    async def keep(self) -> Kept:
        """Renew it when it is time, and look."""

    async def tell(self) -> None:
        """Tell whoever holds it that something waits to be sent."""

    async def give_back(self) -> None:
        """A clean end: the next one need not wait."""


async def gained(lease: Lease, stop: asyncio.Event) -> bool:
    """Wait until it is ours; False when `stop` came first."""
    while not stop.is_set():
        if await lease.take():
            return True
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
    return False


async def hold(lease: Lease, pick_up: Callable[[], None]) -> None:
    """Keep it until it is lost. `pick_up` starts sending what others committed."""
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        kept = await lease.keep()
        if not kept.ours:
            _LOG.warning("Een andere werker haalt nu berichten op en verstuurt ze. Ik doe alleen nog de wekkers.")
            return
        if kept.post:
            pick_up()
