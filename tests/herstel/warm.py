"""A warm parent: everything is imported once, and every start of the bot is a fork. Makes a hundred kills cheap.

On standard input one line of JSON per start: `omgeving` (the environment), `map`, `log` (a file for standard error) and
`ingrepen` (names from `tests/herstel/ingrepen.py`). It answers `start <pid>`, and `einde <pid> <code>` when the
child is gone. The child runs what `loopbaanmaatje start NAME` runs (NAME is the argument), without limits on sending.
"""

import json
import os
import signal
import sys
import threading
from typing import Any

import psycopg  # noqa: F401  a test database may be PostgreSQL

from bot.opdrachten.draaien import ORGANISATION, start_bot
from bot.wiring import logs  # noqa: F401  warm: the log's room too
from bot.wiring.register import dialogen, side
from tests.herstel import ingrepen

NAAM = sys.argv[1]
KANT = side("organisatie" if NAAM == ORGANISATION else "medewerker")


def kind(opdracht: dict[str, Any]) -> None:
    """The bot, in this forked process. Never returns."""
    code = 70
    try:
        log = os.open(opdracht["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        null = os.open(os.devnull, os.O_RDWR)
        for nummer, doel in ((0, null), (1, null), (2, log)):
            os.dup2(doel, nummer)
        os.environ.clear()
        os.environ.update(opdracht["omgeving"])
        os.chdir(opdracht["map"])
        for naam in opdracht["ingrepen"]:
            getattr(ingrepen, naam)()
        gewoon = KANT.run
        KANT.run = lambda settings: gewoon(settings, unlimited=True)
        code = start_bot(NAAM)
    except BaseException as fout:
        sys.excepthook(type(fout), fout, fout.__traceback__)  # as a program that ends with an error does
        code = 1
    finally:
        os._exit(code)


def zeg(regel: str) -> None:
    os.write(1, f"{regel}\n".encode())


def main() -> None:
    if NAAM == ORGANISATION:
        import bot.channels.organisatiebot.outbound
        import bot.channels.organisatiebot.profile
        import bot.channels.organisatiebot.runner  # noqa: F401  with all of aiogram: seconds
    for rol in ("hr", "leidinggevende") if NAAM == ORGANISATION else ("medewerker",):
        dialogen(rol)
    zeg("warm")
    for regel in sys.stdin:
        pid = os.fork()
        if not pid:
            kind(json.loads(regel))
        zeg(f"start {pid}")
        _pid, status = os.waitpid(pid, 0)  # one child at a time: no thread lives while there is a fork
        zeg(f"einde {pid} {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    assert threading.active_count() == 1
    main()
