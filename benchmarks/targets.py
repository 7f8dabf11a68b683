"""What was promised, what was measured, and whether it is met."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.alone import Alone
from benchmarks.bots import AIOGRAM, OURS
from benchmarks.growth import BATCHES, Growth
from benchmarks.load import Measured, Run


@dataclass(frozen=True, slots=True)
class Target:
    """One promise. `at_least`: a larger figure is better."""

    what: str
    measured: float
    limit: float
    unit: str = "×"
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit

    def row(self) -> tuple[str, str, str, str]:
        """Words for a table."""
        sign = "≥" if self.at_least else "≤"
        digits = 2 if self.unit == "×" else 0
        return (
            self.what, f"{sign} {self.limit:g} {self.unit}".replace(" ×", "×"),
            f"{self.measured:.{digits}f} {self.unit}".replace(" ×", "×"), "yes" if self.met else "no",
        )  # fmt: skip


def middle(runs: Sequence[Run], bot: str, people: int, figure: str) -> float:
    """The median of one figure over the repetitions."""
    return median(_figure(run.measured, figure) for run in runs if run.bot == bot and run.people == people)


def ratio(runs: Sequence[Run], people: int, figure: str) -> float:
    """Ours over aiogram's."""
    return middle(runs, OURS, people, figure) / middle(runs, AIOGRAM, people, figure)


def side_by_side(runs: Sequence[Run], cold: Mapping[str, float]) -> Iterator[Target]:
    """The promises that compare with aiogram's state machine and SQLite."""
    most = max(run.people for run in runs)
    yield Target(f"{most} people: updates per second", ratio(runs, most, "per_second"), 2.0, at_least=True)
    yield Target(f"{most} people: CPU per update", ratio(runs, most, "cpu_ms"), 0.5)
    yield Target(f"{most} people: latency p99", ratio(runs, most, "p99"), 0.5)
    yield Target("1 person: latency p50", ratio(runs, 1, "p50"), 0.6)
    yield Target("cold start to first reply", cold[OURS] / cold[AIOGRAM], 0.6)
    yield Target(f"memory after {most} people", ratio(runs, most, "rss"), 0.6)


def by_ourselves(alone: Alone, growth: Growth) -> Iterator[Target]:
    """The promises about our own parts."""
    yield Target("one turn of the engine", alone.turn, 150, "µs")
    yield Target("one answer encrypted, p99", alone.answer_p99, 50, "µs")
    yield Target("PDF after the first", alone.pdf_ms, 100, "ms")
    for batch in BATCHES:
        what = f"{growth.many:,} people stored, batches of {batch}: cost per update"
        yield Target(what, growth.ratio(batch), 1.2)


def _figure(measured: Measured, name: str) -> float:
    return float(getattr(measured, name))
