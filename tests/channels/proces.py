"""The employees' channel as a process of its own, with a core that remembers in a file. For the kill tests.

`python -m tests.channels.proces <api url> <token> <file>`; every committed event is one line in the file.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Sequence

from bot.channels.medewerkersbot.runner import Runner
from bot.channels.medewerkersbot.settings import ChannelSettings
from bot.engine.ports import Ready
from bot.outbox.pace import Limits
from tests.channels.kern import Kern


class Bestandskern(Kern):
    """Commits to a file, slowly enough to be killed in the middle."""

    def __init__(self, pad: str) -> None:
        super().__init__()
        self._bestand = os.open(pad, os.O_RDWR | os.O_CREAT | os.O_APPEND)
        with open(pad) as bestand:
            self._eerder = {int(regel) for regel in bestand.read().split()}

    def handle(self, events: Sequence[object]) -> list[Ready]:
        nieuw = [event for event in events if event.id not in self._eerder]  # type: ignore[attr-defined]
        ready = super().handle(nieuw)
        os.write(self._bestand, "".join(f"{event.id}\n" for event in nieuw).encode())  # type: ignore[attr-defined]
        return ready


async def draai(url: str, token: str, pad: str) -> int:
    grenzen = Limits(per_second=0, campaign_per_second=0, chat_per_second=0, first_pause=0.1)
    instellingen = ChannelSettings(token, url, poll_seconds=5, conflict_seconds=1.0, limits=grenzen)
    runner = Runner(instellingen, Bestandskern(pad))
    if "zombie" in sys.argv:
        asyncio.get_running_loop().call_later(1.0, lambda: runner.receiver and runner.receiver.cancel())
    return await runner.run()


if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    sys.exit(asyncio.run(draai(*sys.argv[1:4])))
