"""The tables, on the screen and in `docs/prestaties.md`. No host name, no path: only what holds for every machine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.alone import Alone
from benchmarks.bots import AIOGRAM, KANDIDATEN, OURS, ROOT
from benchmarks.growth import BATCHES, FEW, Growth
from benchmarks.load import Run
from benchmarks.targets import by_ourselves, middle, side_by_side

PAGE = ROOT / "docs" / "prestaties.md"


@dataclass(frozen=True, slots=True)
class Results:
    """Everything that one call of the benchmark measured."""

    day: date
    quick: bool
    repetitions: int
    cores: int
    pinned: bool
    versions: Mapping[str, str]
    fsync: float  # µs
    idle: float  # part of the machine that did nothing just before
    runs: Sequence[Run]
    cold: Mapping[str, float]  # seconds
    alone: Alone
    growth: Growth


def write(results: Results, target: Path = PAGE) -> None:
    """The page, anew."""
    target.write_text(as_markdown(results), encoding="utf-8")


def as_markdown(results: Results) -> str:
    """The whole page."""
    parts = ["# Performance", _HEAD.format(kind=" --kort" if results.quick else "")]
    parts += ["## Targets", _targets(results), "## Side by side", _side_by_side(results), _cold(results)]
    parts += ["## Our own parts", _alone(results), "## How this was measured", _method(results), _LIMITS]
    return "\n\n".join(parts) + "\n"


_HEAD = (
    "Made by `make bench` (`python -m benchmarks{kind}`). Absolute figures belong to one machine and one day.\n"
    "What counts are the ratios: everything on this page was measured in one run."
)


def _targets(results: Results) -> str:
    rows = [target.row() for target in (*side_by_side(results.runs, results.cold),
                                        *by_ourselves(results.alone, results.growth))]
    return table(("what", "target", "measured", "met"), rows) + (
        f"\n\n× means: against {AIOGRAM}, and for stored people against {FEW:,} of them."
    )


def _side_by_side(results: Results) -> str:
    rows = []
    for people in sorted({run.people for run in results.runs}):
        for bot in KANDIDATEN:
            def found(figure: str, bot: str = bot, people: int = people) -> float:
                return middle(results.runs, bot, people, figure)

            missing = sum(run.missing for run in results.runs if run.bot == bot and run.people == people)
            rows.append((
                str(people), bot, f"{found('per_second'):.0f}", f"{found('cpu_ms'):.2f}",
                f"{found('p50'):.1f}", f"{found('p95'):.1f}", f"{found('p99'):.1f}",
                f"{found('rss'):.0f} / {found('pss'):.0f}", "none" if not missing else str(missing),
            ))
    head = ("people", "bot", "updates/s", "CPU ms per update", "p50 ms", "p95 ms", "p99 ms", "memory MB (RSS / PSS)",
            "missing answers")
    return table(head, rows)


def _cold(results: Results) -> str:
    rows = [(bot, f"{seconds:.2f}", f"{seconds / results.cold[AIOGRAM]:.2f}×") for bot, seconds in results.cold.items()]
    return table(("cold start", "seconds to the first reply", "against aiogram"), rows)


def _alone(results: Results) -> str:
    alone, growth = results.alone, results.growth
    rows = [
        ("one turn of the engine, mean over the conversation", f"{alone.turn:.0f} µs"),
        ("… the act that takes longest", f"{alone.turn_slowest:.0f} µs"),
        ("one answer encrypted, p50 / p99", f"{alone.answer_p50:.0f} / {alone.answer_p99:.0f} µs"),
        ("the first PDF / the next ones / the slowest of those",
         f"{alone.pdf_first_ms:.0f} / {alone.pdf_ms:.0f} / {alone.pdf_slowest_ms:.0f} ms, {alone.pdf_kb:.0f} kB"),
        ("`pipeline.handle` with 1 update, commit included", f"{alone.batch_1:.0f} µs ({alone.batch_1_cpu:.0f} CPU)"),
        ("… per update in a batch of 100", f"{alone.batch_100:.0f} µs ({alone.batch_100_cpu:.0f} CPU)"),
    ]
    for batch in BATCHES:
        few, many = growth.wall[batch]
        rows.append((
            f"an update among {FEW:,} / {growth.many:,} stored people, batches of {batch}",
            f"{few:.0f} / {many:.0f} µs, {growth.ratio(batch):.2f}× (CPU {growth.cpu_ratio(batch):.2f}×)",
        ))
    rows.append((f"a vault with {growth.many:,} people", f"{growth.megabytes:.0f} MB"))
    return table(("what", "result"), rows)


def _method(results: Results) -> str:
    pinned = "the bot on a core of its own" if results.pinned else "without cores of their own"
    versions = ", ".join(f"{name} {number}" for name, number in results.versions.items())
    return f"""{_METHOD}

{results.day.isoformat()}, {results.cores} cores, {pinned}; {_times(results.repetitions)}. One fsync of 12 kB took
{results.fsync:.0f} µs; just before the start the machine was {results.idle:.0%} idle.
{versions}."""


def _times(repetitions: int) -> str:
    return "one repetition" if repetitions == 1 else f"medians of {repetitions} repetitions"


_METHOD = f"""\
1. Simulated people lead one fixed conversation (an opening tap and twelve answers, eight tapped, four typed) in
   a closed loop: each does the next act as soon as the bot's next message is on their phone.
2. They live in the process of the proeftuin, a local Telegram, without rate limits, on one core; the bot runs on the
   other, and all three bots do the same for every act: acknowledge the tap, show the answer without buttons, ask on.
3. Everybody first asks for the menu and up to twenty people play one round unmeasured; then whole rounds are measured:
   updates per second until the last reply, CPU of the bot (user and system, all threads, including what it stores
   {0.3:g} s after), latency from act to next question.
4. After each run the bot is stopped and its store is opened: every answer of every finished round must be there, and
   in our own vault every one must decrypt; bots take turns within each repetition, so that a busy moment hits all.
5. Cold start: from the start of the process to the reply to a message that already waits; ours as in production."""

_LIMITS = f"""Honest limits:

* {OURS} encrypts, keeps an outbox and commits durably (WAL, fsync) before an update is confirmed. The aiogram
  peer commits as durably, in plain text, but its polling confirms before it handles. The python-telegram-bot peer
  keeps everything in memory and writes a file once a minute: it can lose that minute, and is here for scale only.
* aiogram has no storage for SQLite; the peer's has one connection in one thread, which was faster than aiosqlite,
  than `asyncio.to_thread` and, with many people, than calling SQLite in the loop. It keeps the number of the last
  question in its data, so that a typed answer tidies up that question after a restart too, as ours does. With that
  number in memory only it has one commit less: about a tenth less CPU per update, and with one person a p50 about a
  quarter lower (ours is then about 0.7×, above the target; the targets with many people are still met).
* Our bot sends the next question before it takes the buttons off the answered one; the peers do it in the order of
  their documentation. uvloop, webhooks and more processes were not tried for any of the three.
* Real Telegram allows about 30 messages per second and adds tens of milliseconds to every call: nobody will see these
  rates. They say how much is left for peaks, how small a server may be, and how soon everybody has their reply.
* Phones and server share a core and take little of it; where they used more than 85 % of it, the run says so.
* A machine that does something else meanwhile spoils latencies first, CPU figures last."""


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table with straight columns."""
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]

    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"

    return "\n".join([line(head), "|" + "|".join("-" * (width + 2) for width in widths) + "|", *map(line, rows)])
