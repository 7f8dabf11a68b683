"""A channel as a process of its own, with a core that remembers in a file. For the kill tests.

`python -m tests.channels.proces <medewerkersbot or organisatiebot>` is a warm parent: everything is imported once, and
every start of the bot is a fork. On standard input one line of JSON per start: `url`, `token`, `pad` (every committed
event is one line in that file), `log` (a file for standard error) and `zombie` (its fetching dies after a second). It
answers with the number of the process, and with its exit code when it is gone.
"""

import asyncio
import json
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any

from bot.channels.settings import ChannelSettings
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


def soort(naam: str) -> Any:
    """Only one of the two libraries is loaded, as in the real processes."""
    if naam == "organisatiebot":
        from bot.channels.organisatiebot import client, outbound, profile, receiving, runner  # noqa: F401  warm

        return runner.Runner
    from bot.channels.medewerkersbot.runner import Runner

    return Runner


async def draai(runner_soort: Any, opdracht: dict[str, Any]) -> int:
    grenzen = Limits(per_second=0, campaign_per_second=0, chat_per_second=0, first_pause=0.1)
    instellingen = ChannelSettings(
        opdracht["token"], opdracht["url"], poll_seconds=5, conflict_seconds=1.0, limits=grenzen
    )
    runner = runner_soort(instellingen, Bestandskern(opdracht["pad"]))
    if opdracht["zombie"]:
        asyncio.get_running_loop().call_later(1.0, lambda: runner.receiver and runner.receiver.cancel())
    code: int = await runner.run()
    return code


def kind(runner_soort: Any, opdracht: dict[str, Any]) -> None:
    """The bot, in this forked process. Never returns."""
    code = 70
    try:
        os.dup2(os.open(opdracht["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
        logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
        code = asyncio.run(draai(runner_soort, opdracht))
    except BaseException as fout:
        sys.excepthook(type(fout), fout, fout.__traceback__)  # as a program that ends with an error does
    finally:
        os._exit(code)


def main(naam: str) -> None:
    runner_soort = soort(naam)
    print("warm", flush=True)
    for regel in sys.stdin:
        pid = os.fork()
        if not pid:
            kind(runner_soort, json.loads(regel))
        print(pid, flush=True)
        _pid, status = os.waitpid(pid, 0)  # one child at a time: no thread lives while there is a fork
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
