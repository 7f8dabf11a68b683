"""What a test changes in the bot's own process before it starts: places to die, and updates that cannot be digested."""

import gc
import os
import signal
from collections.abc import Sequence
from typing import Any

from bot.channels.medewerkersbot import outbound
from bot.engine import running
from bot.engine.ports import Ready, Settled
from bot.engine.work import Work
from bot.pipeline import Pipeline
from bot.planning import hartslag, huurder
from bot.planning.wekkers import Wekkers
from bot.store import database
from bot.wiring import achtergrond, medewerker

HUUR = 5.0  # seconds, with `korte_huur`
GIF = "gifwoord"  # a typed text with this word cannot be digested
DODELIJK = "doodwoord"  # … and this one takes the process along


def sterf() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def sterf_na_de_commit_van_het_wissen() -> None:
    gewoon = Pipeline.handle

    def handle(self: Pipeline, events: Sequence[Any]) -> list[Ready]:
        klaar = gewoon(self, events)
        if any(een.row < 0 for een in klaar):
            sterf()
        return klaar

    Pipeline.handle = handle  # type: ignore[method-assign]


def sterf_na_het_weghalen_van_berichten() -> None:
    _na_verzenden(lambda klaar: klaar.message.kind == "delete")


def sterf_na_het_bewijs() -> None:
    _na_verzenden(lambda klaar: klaar.row < 0)


def kleine_groepjes() -> None:
    """Every alarm in a transaction of its own: more commits to die between."""
    assert Wekkers.__init__.__kwdefaults__ is not None
    Wekkers.__init__.__kwdefaults__["batch"] = 1


def korte_huur() -> None:
    """Who is silent is replaced after a few seconds: nobody wants to wait for it in a test."""
    assert huurder.Huurder.__init__.__kwdefaults__ is not None
    huurder.Huurder.__init__.__kwdefaults__["seconds"] = HUUR
    huurder.RENEW, huurder.MARGIN = 1.0, 2.0


def meteen_tikken() -> None:
    """Ticks every second, from the start on, and nobody looks by themselves after the first time."""
    achtergrond.START_AFTER, achtergrond.EVERY_MINUTE = 0.0, "* * * * * *"
    hartslag.watch.__defaults__ = (1e9, 1.0)


def sterf_voor_de_commit_van_een_wekker() -> None:
    """Everything is written, nothing is committed."""
    gewoon = Pipeline._write

    def write(self: Pipeline, conn: Any) -> list[Ready]:
        klaar = gewoon(self, conn)
        if any(een.message.lane == "herinnering" for een in klaar):
            sterf()
        return klaar

    Pipeline._write = write  # type: ignore[method-assign]


def sterf_na_de_commit_van_een_wekker() -> None:
    """The message is in the outbox, and nobody was told yet."""
    gewoon = Pipeline.handle

    def handle(self: Pipeline, events: Sequence[Any]) -> list[Ready]:
        klaar = gewoon(self, events)
        if any(een.message.lane == "herinnering" for een in klaar):
            sterf()
        return klaar

    Pipeline.handle = handle  # type: ignore[method-assign]


def sterf_na_het_versturen_van_een_herinnering() -> None:
    _na_verzenden(lambda klaar: klaar.message.lane == "herinnering")


def sterf_na_het_afvinken_van_een_herinnering() -> None:
    gewoon = Pipeline.settle

    def settle(self: Pipeline, settled: Sequence[Settled]) -> None:
        gewoon(self, settled)
        if settled:
            sterf()

    Pipeline.settle = settle  # type: ignore[method-assign]


def _na_verzenden(wanneer: Any) -> None:
    gewoon = outbound.Sender.send

    async def send(self: outbound.Sender, ready: Ready) -> Any:
        uitkomst = await gewoon(self, ready)
        if wanneer(ready):
            sterf()
        return uitkomst

    outbound.Sender.send = send  # type: ignore[method-assign]


def sterf_na_het_afscheid() -> None:
    gewoon = Pipeline.settle

    def settle(self: Pipeline, settled: Sequence[Settled]) -> None:
        gewoon(self, settled)
        if any(een.row < 0 for een in settled):
            sterf()

    Pipeline.settle = settle  # type: ignore[method-assign]


def sterf_in_plaats_van_opruimen() -> None:
    """The write-ahead log of an erased person is about to be truncated."""
    opengezet = Pipeline.settle

    def settle(self: Pipeline, settled: Sequence[Settled]) -> None:
        opengezet(self, settled)
        if any(een.row < 0 for een in settled):
            medewerker.checkpoint = lambda engine: sterf()  # type: ignore[assignment, return-value]

    Pipeline.settle = settle  # type: ignore[method-assign]


def vergif() -> None:
    """A rule with a fault in it: one word makes it raise, another one ends the process on the spot."""
    gewoon = running.typed

    def typed(work: Work, text: str) -> None:
        if DODELIJK in text:
            os._exit(9)
        if GIF in text:
            raise ValueError(text)
        gewoon(work, text)

    running.typed = typed


def maak_vol() -> None:
    """SQLite meets a full disk while a file says so: no page more than there are."""
    _bij_een_ramp("PRAGMA max_page_count=1", "PRAGMA max_page_count=1073741823")


def maak_alleen_lezen() -> None:
    """SQLite may not write while a file says so."""
    _bij_een_ramp("PRAGMA query_only=ON", "PRAGMA query_only=OFF")


def _bij_een_ramp(erger: str, beter: str) -> None:
    bestand, gewoon = os.environ["RAMP_BESTAND"], database._begin_immediate

    def begin(connection: Any) -> None:
        connection.execute(erger if os.path.exists(bestand) else beter)
        gewoon(connection)

    database._begin_immediate = begin


def vertel_wat_je_vasthoudt() -> None:
    """At SIGUSR1: the repr and str of every object of ours that lives, and of what those hold, into a file."""
    bestand = os.environ["REPR_BESTAND"]

    def schrijf(_soort: int, _frame: object) -> None:
        gezien: set[int] = set()
        with open(bestand, "a", encoding="utf-8", errors="backslashreplace") as uit:
            for ding in [*gc.get_objects(), *(deel for heel in gc.get_objects() for deel in gc.get_referents(heel))]:
                soort = type(ding)
                kamer = getattr(soort, "__module__", "")
                if id(ding) in gezien or not isinstance(kamer, str) or not kamer.startswith(KAMERS):
                    continue
                gezien.add(id(ding))
                try:
                    uit.write(f"{kamer}.{soort.__name__} {ding!r} {ding!s}\n")
                except Exception as fout:
                    uit.write(f"{kamer}.{soort.__name__} {type(fout).__name__}\n")

    signal.signal(signal.SIGUSR1, schrijf)


# Only our own: a library's objects may hold what is just being sent, and the log guard lets none of them through.
KAMERS = ("bot.",)


def proefgesprek_van_hr() -> None:
    """HR has one small dialogue more."""
    from tests.herstel.balie_ingreep import hang_aan

    hang_aan()
