"""A process with long work in small steps, and nothing else.

`python -m tests.campagnes.stromer <vault url> <file> <worker>`. There are forty steps to do for number 7; each is a
line in the file. A step looks how many there are, as the real one looks in its rows.
"""

import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from bot.planning.uitvoerder import Stroom, Uitvoerder
from bot.store.tikbank import SCHEMA, open_ticks

STAPPEN = 40


def main(url: str, bestand: str, werker: str) -> None:
    uit = Path(bestand)
    bezig = threading.Lock()

    def gedaan() -> int:
        return len(uit.read_text().splitlines()) if uit.exists() else 0

    def welke() -> Sequence[int]:
        return [7] if gedaan() < STAPPEN else []

    def stap(nummer: int) -> bool:
        alleen = bezig.acquire(blocking=False)
        with uit.open("a") as regel:
            regel.write(f"{werker} {nummer} {'alleen' if alleen else 'samen'}\n")
        time.sleep(0.1)
        if alleen:
            bezig.release()
        return gedaan() < STAPPEN

    motor = Uitvoerder(lambda: open_ticks(url), [], worker=werker, schema=SCHEMA,
                       flows=[Stroom("campagne", "* * * * * *", welke, stap)])
    motor.start()
    if not motor.running.wait(40):
        sys.exit(1)
    sys.stdin.readline()
    motor.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
