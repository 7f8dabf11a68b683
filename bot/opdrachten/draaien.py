"""Run a bot until it is told to stop. Without typer: a service that restarts it wants it back soon."""

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from bot.settings import MedewerkerSettings, OrganisatieSettings, SettingsProblem, load
from bot.store.errors import named
from bot.wiring.register import side

CANNOT = 2
EMPLOYEES, ORGANISATION = "medewerkersbot", "organisatiebot"
_KINDS: dict[str, tuple[type[MedewerkerSettings] | type[OrganisatieSettings], str]] = {
    EMPLOYEES: (MedewerkerSettings, "medewerker"), ORGANISATION: (OrganisatieSettings, "organisatie"),
}
"""Bot → its settings and its room in `bot/wiring/`: neither process loads the other's room."""


def start_bot(name: str) -> int:
    """Run one bot until it is told to stop. The exit code; a sentence on standard error when it cannot."""
    kind, place = _KINDS[name]
    try:
        settings = load(kind)
        settings.need_token()
    except SettingsProblem as problem:
        return refuse(str(problem))
    side("logs").set_up(settings.log_niveau)
    room = side(place)
    return run_guarded(lambda: room.run(settings), room.PROBLEMS)


def start_medewerkersbot() -> int:
    return start_bot(EMPLOYEES)


def start_organisatiebot() -> int:
    return start_bot(ORGANISATION)


def run_guarded(work: Callable[[], Any], problems: tuple[type[Exception], ...]) -> int:
    """Run a process; what an operator can mend becomes one sentence."""
    try:
        return int(asyncio.run(work()))
    except KeyboardInterrupt:
        return 0
    except Exception as error:
        trouble = error if isinstance(error, (SettingsProblem, *problems)) else named(error)
        if trouble is None:
            raise
        return refuse(str(trouble))


def refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return CANNOT
