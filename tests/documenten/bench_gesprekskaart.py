"""How long a card takes after the first one. Run: python -m tests.documenten.bench_gesprekskaart"""

import random
import statistics
import time

from bot.documenten.gesprekskaart import Gesprekskaart, make_card
from tests.documenten.kaarten import DAG, GEWOON

GRENS = 0.100  # seconds
_WOORDEN = ("bewoners", "werk", "avond", "graag", "leren", "samen", "dienst", "rustig", "collega", "planning")


def bench_gesprekskaart(cards: int = 100) -> dict[str, float]:
    """Seconds per card, each with other words: median and 99th percentile. Fails above 100 ms at the median."""
    make_card(GEWOON, "nl_BE")
    chance, taken = random.Random(1), []
    for number in range(cards):
        lines = tuple(("", f"Vraag {n}", " ".join(chance.choices(_WOORDEN, k=25))) for n in range(8))
        card = Gesprekskaart(f"Gesprek {number}", DAG, "Amina", lines)
        began = time.perf_counter()
        make_card(card, "nl_BE")
        taken.append(time.perf_counter() - began)
    result = {"p50": statistics.median(taken), "p99": statistics.quantiles(taken, n=100)[98]}
    assert result["p50"] < GRENS, result
    return result


if __name__ == "__main__":
    print(bench_gesprekskaart())
