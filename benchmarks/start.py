"""Start our own bot as in production, but without Telegram's limits on sending: the proeftuin has none either here.

Production has no such switch; `bot.wiring.medewerker.run(unlimited=True)` is only reachable from code.
With BENCHMARK_PROFIEL the whole process runs under cProfile, and the figures go into that file at the end.
"""

import cProfile
import os
import pstats
import sys
import threading

from bot.opdrachten.draaien import run_guarded
from bot.settings import MedewerkerSettings, load
from bot.wiring.register import side


def main() -> int:
    """Run until a signal comes."""
    settings = load(MedewerkerSettings)
    side("logs").set_up(settings.log_niveau)
    room = side("medewerker")
    return run_guarded(lambda: room.run(settings, unlimited=True), room.PROBLEMS)


def profiled(path: str) -> int:
    """The same with a profile of every thread: the loop, and the one that writes."""
    made: list[cProfile.Profile] = []

    def begin(*_arguments: object) -> None:
        sys.setprofile(None)
        profile = cProfile.Profile()
        made.append(profile)
        profile.enable()

    threading.setprofile(begin)
    own = cProfile.Profile()
    code = own.runcall(main)
    found = pstats.Stats(own)
    for profile in made:
        found.add(profile)
    found.dump_stats(path)
    return code


if __name__ == "__main__":
    wanted = os.environ.get("BENCHMARK_PROFIEL", "")
    sys.exit(profiled(wanted) if wanted else main())
