"""Does an update cost more when a hundred thousand people are stored? Real rows, random people, the same acts."""

import random
import secrets
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.alone import TOKEN
from benchmarks.gesprek import ZEKER
from benchmarks.mensen import NEXT_STEP, fill, run_of
from benchmarks.papier import Cost, Papier
from benchmarks.telefoons import FIRST_ID
from bot.engine.events import Event, Kind
from bot.opdrachten.opstelling import Opstelling
from bot.wiring.medewerker import Process, build

FEW = 1_000
BATCHES = (1, 100)
ACTS = (f"{NEXT_STEP}:bijleren", ZEKER, "voor_mij:niets", "slot:~bewaar")  # a word with «:» is a tap


@dataclass(frozen=True, slots=True)
class Growth:
    """Microseconds per update by batch size: (few people, many people). `fill_seconds` and `megabytes` of the many."""

    many: int
    wall: dict[int, tuple[float, float]]
    cpu: dict[int, tuple[float, float]]
    fill_seconds: float
    megabytes: float

    def ratio(self, batch: int) -> float:
        """How many times more an update costs with the many, in time on the clock."""
        return self.wall[batch][1] / self.wall[batch][0]

    def cpu_ratio(self, batch: int) -> float:
        """The same in CPU time."""
        return self.cpu[batch][1] / self.cpu[batch][0]


@dataclass(slots=True)
class Vault:
    """One vault, the people of it who will act, and what their acts cost by batch size."""

    process: Process
    acting: Sequence[int]
    costs: dict[int, Cost]

    def act(self, batch: int, people: Sequence[int], act: str) -> None:
        """One act of these people, in batches; settling what was sent belongs to the cost of an update."""
        paper = Papier(self.process, people, first_update=secrets.randbelow(2**40) + 1)
        for start in range(0, len(people), batch):
            events = [_event(paper, person, act) for person in people[start : start + batch]]
            paper.settle(paper.handle(events), 0)
        cost = self.costs[batch]
        for part in (paper.handling, paper.settling):
            cost.seconds += part.seconds
            cost.cpu += part.cpu
        cost.updates += paper.handling.updates


def measure_growth(many: int, *, quick: bool, folder: Path | None = None) -> Growth:
    """Fill two vaults, then let random people of both act by turns, so that a busy moment hits both."""
    people = 400 if quick else FEW
    single = people // 5
    with ExitStack() as stack:
        began = time.perf_counter()
        big = _vault(stack, many, people, folder)
        seconds = time.perf_counter() - began
        vaults = (_vault(stack, FEW, people, folder), big)
        for act in ACTS:
            for batch, (first, last) in zip(BATCHES, ((0, single), (single, people)), strict=True):
                for start in range(first, last, 100):
                    for vault in vaults:
                        vault.act(batch, vault.acting[start : min(start + 100, last)], act)
        size = Path(big.process.database.engine.url.database or "").stat().st_size / 1e6
        few, lots = ([vault.costs[batch] for batch in BATCHES] for vault in vaults)
    pairs = list(zip(BATCHES, few, lots, strict=True))
    return Growth(
        many=many,
        wall={batch: (one.micros, other.micros) for batch, one, other in pairs},
        cpu={batch: (one.cpu_micros, other.cpu_micros) for batch, one, other in pairs},
        fill_seconds=seconds,
        megabytes=size,
    )


def _vault(stack: ExitStack, stored: int, acting: int, folder: Path | None) -> Vault:
    place = stack.enter_context(tempfile.TemporaryDirectory(prefix="benchmark-", dir=folder))
    setup = Opstelling(Path(place), TOKEN, "http://127.0.0.1:9")
    setup.prepare()
    process = build(setup.settings)
    stack.callback(process.close)
    ids = range(FIRST_ID, FIRST_ID + stored)
    fill(process, ids)
    chosen = random.Random(2).sample(ids, acting)
    return Vault(process, chosen, {batch: Cost() for batch in BATCHES})


def _event(paper: Papier, person: int, act: str) -> Event:
    if ":" in act:
        return paper.tap(person, f"{run_of(person)}:{act}")
    tap = paper.tap(person, "")
    return Event(tap.id, Kind.TEXT, person, person, text=act, message=tap.message, language="nl")
