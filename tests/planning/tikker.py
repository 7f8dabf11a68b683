"""A process that only ticks, every second, and says so in a file.

`python -m tests.planning.tikker <vault url> <file> <worker> [hang]`. With `hang` the first tick never ends: so that
somebody can kill the process in the middle of its work.
"""

import os
import sys
import threading
import time
from datetime import timedelta

from bot.planning import uitvoerder
from bot.planning.uitvoerder import Tik, Uitvoerder
from bot.store.tikbank import SCHEMA, open_ticks


def main(url: str, bestand: str, werker: str, *rest: str) -> None:
    def schrijf(woord: str) -> None:
        with open(bestand, "a") as uit:
            uit.write(f"{werker} {woord}\n")

    def tik() -> None:
        schrijf("begint")
        if "hang" in rest:
            time.sleep(60)
        schrijf("klaar")

    def anderen() -> None:
        import psutil

        netten = [een for een in psutil.Process().net_connections("inet") if een.status != "NONE"]
        schrijf(f"verbindingen {len(netten)}")

    uitvoerder.KEPT = timedelta(seconds=0)
    motor = Uitvoerder(lambda: open_ticks(url), [Tik("wekkers", "* * * * * *", tik)], worker=werker, schema=SCHEMA)
    motor.start()
    while not motor.running.wait(0.1):
        if not any(draad.name == "uitvoerder" for draad in threading.enumerate()):
            schrijf("start niet")
            sys.exit(1)
    anderen()
    schrijf(f"omgeving {sum(naam.startswith('DBOS_') for naam in os.environ)}")
    sys.stdin.readline()
    if "ruim op" in rest:
        uitvoerder._purge()
    motor.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
