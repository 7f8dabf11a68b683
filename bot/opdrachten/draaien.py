"""Run a bot until it is told to stop. Without typer: a service that restarts it wants it back soon."""

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from bot.settings import MedewerkerSettings, SettingsProblem, load
from bot.store.errors import named
from bot.wiring.register import side

CANNOT = 2


def start_medewerkersbot() -> int:
    """Run the employees' bot until it is told to stop. The exit code; a sentence on standard error when it cannot."""
    try:
        settings = load(MedewerkerSettings)
        settings.need_token()
    except SettingsProblem as problem:
        return refuse(str(problem))
    side("logs").set_up(settings.log_niveau)
    room = side("medewerker")
    return run_guarded(lambda: room.run(settings))


def run_guarded(work: Callable[[], Any]) -> int:
    """Run a process; what an operator can mend becomes one sentence."""
    try:
        return int(asyncio.run(work()))
    except KeyboardInterrupt:
        return 0
    except Exception as error:
        trouble = error if isinstance(error, (SettingsProblem, *side("medewerker").PROBLEMS)) else named(error)
        if trouble is None:
            raise
        return refuse(str(trouble))


def refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return CANNOT
