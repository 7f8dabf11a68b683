"""Our own parts alone, without a network: a turn of the engine, an answer encrypted, a PDF, a batch of updates."""

import copy
import cProfile
import datetime as dt
import io
import pstats
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import mean, median, quantiles

import bot.engine.turn as engine
from benchmarks.gesprek import BLIJVEN, ZEKER
from benchmarks.mensen import join
from benchmarks.papier import Cost, Papier
from benchmarks.telefoons import FIRST_ID
from bot.engine.events import Event
from bot.engine.session import Session
from bot.engine.turn import Turn
from bot.engine.work import Known
from bot.kluis.personen import encode
from bot.kluis.sleutels import DataKey
from bot.kluis.versleuteling import seal
from bot.opdrachten.opstelling import Opstelling
from bot.wiring.medewerker import Process, build

TOKEN = "1:" + "x" * 35  # nobody is called here


@dataclass(frozen=True, slots=True)
class Alone:
    """Microseconds, unless it says otherwise."""

    turn: float  # mean over the acts of the conversation, each at its median
    turn_slowest: float  # the act that takes longest, at its median
    answer_p50: float
    answer_p99: float
    pdf_first_ms: float
    pdf_ms: float  # median after the first
    pdf_slowest_ms: float
    pdf_kb: float
    batch_1: float  # per update, commit included
    batch_1_cpu: float
    batch_100: float
    batch_100_cpu: float


@contextmanager
def throwaway(people: Sequence[int], folder: Path | None = None) -> Iterator[Process]:
    """A real vault with these people in it, and the pipeline on top of it."""
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=folder) as place:
        setup = Opstelling(Path(place), TOKEN, "http://127.0.0.1:9")
        setup.prepare()
        join(setup.settings, people)
        process = build(setup.settings)
        try:
            yield process
        finally:
            process.close()


def measure_alone(*, quick: bool, folder: Path | None = None) -> Alone:
    """All of it. `quick`: fewer repetitions."""
    times = 1 if quick else 4
    ids = range(FIRST_ID, FIRST_ID + 100)
    with throwaway(ids, folder) as process:
        turns = time_turns(process, FIRST_ID, 100 * times)
        single = batches(process, ids[:1], 1, 15 * times)
        many = batches(process, ids, 100, 2 * times)
    answers = time_answers(5_000 * times)
    pdfs, size = time_pdfs(10 * times)
    return Alone(
        turn=mean(turns), turn_slowest=max(turns),
        answer_p50=median(answers), answer_p99=quantiles(answers, n=100)[98],
        pdf_first_ms=pdfs[0], pdf_ms=median(pdfs[1:]), pdf_slowest_ms=max(pdfs[1:]), pdf_kb=size / 1e3,
        batch_1=single.micros, batch_1_cpu=single.cpu_micros, batch_100=many.micros, batch_100_cpu=many.cpu_micros,
    )  # fmt: skip


def batches(process: Process, people: Sequence[int], batch: int, rounds: int) -> Cost:
    """Whole rounds through `pipeline.handle`, after one that is not counted."""
    paper = Papier(process, people, first_update=secrets.randbelow(2**40) + 1)
    paper.menu()
    paper.round(batch)
    paper.handling = Cost()
    for _ in range(rounds):
        paper.round(batch)
    return paper.handling


def time_turns(process: Process, person: int, times: int) -> list[float]:
    """Each turn of one round, done again and again on the same input: median microseconds per act."""
    caught: list[tuple[Session, Event, Known]] = []
    real = engine.turn

    def catch(session: Session, event: Event, known: Known) -> Turn:
        caught.append((session, event, _read_ahead(known)))
        return real(session, event, known)

    paper = Papier(process, [person], first_update=secrets.randbelow(2**40) + 1)
    paper.menu()
    engine.turn = catch
    try:
        paper.round(1)
    finally:
        engine.turn = real
    return [median(_times(partial(real, *given), times)) for given in caught]


def _read_ahead(known: Known) -> Known:
    """The same, with everything that a turn would fetch from the store at hand: afterwards the store is closed."""
    life, hanging = known.loopbaan(), known.bezit()
    sources = {name: dict(known.sources[name]) for name in known.sources}
    return replace(known, loopbaan=lambda: copy.deepcopy(life), bezit=lambda: hanging, sources=sources)


def time_answers(times: int) -> list[float]:
    """One answer made unreadable, as the vault does it: JSON, label, padding, AES-256-GCM under the person's key."""
    key, person, dossier = DataKey(secrets.token_bytes(32)), secrets.token_bytes(16), secrets.token_bytes(16)

    def one() -> None:
        label = key.label(dossier + b"zeker")
        seal(key.cipher, person + b"kluis|antwoord|" + dossier + label, encode({"vraag": "zeker", "waarde": _ANSWER}))

    one()
    return _times(one, times)


_ANSWER = {"k": [], "t": ZEKER}


def time_pdfs(times: int) -> tuple[list[float], int]:
    """Milliseconds per card, the first one apart (it loads the typesetter); the size of the last in bytes."""
    from bot.documenten.gesprekskaart import Gesprekskaart, make_card

    taken, size = [], 0
    for number in range(times + 1):
        lines = (
            ("", "Dit geeft me energie", "Mensen helpen, Samenwerken"), ("", "Dit kost me energie", "Papierwerk"),
            ("", "Dit wil ik het liefst", "Zo verder doen"), ("", "Dit moet blijven", BLIJVEN),
            ("", "Dit wil ik zeker zeggen", f"{ZEKER} ({number})"),
        )  # fmt: skip
        began = time.perf_counter()
        made = make_card(Gesprekskaart("Mijn gesprek", dt.date(2026, 11, 21), "Noor", lines), "nl_BE")
        taken.append((time.perf_counter() - began) * 1e3)
        size = len(made)
    return taken, size


def profile(batch: int, folder: Path | None = None, most: int = 40) -> str:
    """Where the time of `pipeline.handle` goes, in batches of so many updates."""
    ids = range(FIRST_ID, FIRST_ID + batch)
    with throwaway(ids, folder) as process:
        batches(process, ids, batch, 1)
        profiler = cProfile.Profile()
        profiler.enable()
        cost = batches(process, ids, batch, max(2, 300 // batch))
        profiler.disable()
    out = io.StringIO()
    stats = pstats.Stats(profiler, stream=out).strip_dirs()
    stats.sort_stats("tottime").print_stats(most)
    stats.sort_stats("cumulative").print_stats(most)
    return f"{out.getvalue()}\n{cost.micros:.0f} us per update under the profiler\n"


def _times(work: Callable[[], object], times: int) -> list[float]:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1e6)
    return taken
