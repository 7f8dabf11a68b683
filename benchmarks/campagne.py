"""A campaign to many people, and somebody who is in a conversation meanwhile. `python -m benchmarks.campagne`.

The bot runs as in production, with its own limits on sending; the clock of the proeftuin says that it is a Tuesday
at noon, so that nobody has quiet hours. Two promises: the sending takes no more than a tenth longer than the pace of
the campaign lane allows, and 95 of 100 replies in the conversation come within 300 ms.
"""

import argparse
import asyncio
import datetime as dt
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from benchmarks import mensen
from benchmarks.bots import start, stop, while_it_runs
from benchmarks.machine import PHONES_CORE, pin, unpin
from benchmarks.telefoons import Persoon, Telefoons
from bot.engine.campagne.inhoud import Campagne
from bot.opdrachten.opstelling import Opstelling
from bot.outbox.pace import Limits
from bot.proeftuin import Bot, Proeftuin
from bot.proeftuin.wereld.chat import Chat, Gebeurtenis
from bot.store import campagnes, gebruikers
from bot.store.database import open_database

EERSTE = 600_000_001
DINSDAG = dt.datetime(2027, 2, 2, 11, tzinfo=dt.UTC)
ALLOWED, LATENCY = 1.1, 300.0  # of the time that the pace allows; ms
READS = 1.1  # seconds
PATIENCE = 60.0  # seconds for the first message


@dataclass(frozen=True, slots=True)
class Gemeten:
    """`seconds` from the first to the last message; `per_person` the most messages that anybody got; ms."""

    people: int
    seconds: float
    per_person: int
    replies: int
    p95: float

    @property
    def ratio(self) -> float:
        """Over the time that the pace allows."""
        return self.seconds / ((self.people - 1) / Limits().campaign_per_second)


class Proefbot:
    """Our own bot with a campaign that waits for it."""

    naam = "campagne"

    def __init__(self, setup: Opstelling) -> None:
        self._setup = setup

    def prepare(self, people: Sequence[int]) -> None:
        raise NotImplementedError

    def command(self, *, production: bool) -> tuple[list[str], dict[str, str]]:
        return [sys.executable, "-m", "bot", "start", "medewerkersbot"], self._setup.environment

    def missing(self, people: Sequence[int], finished: int) -> int:
        return 0


def prepare(setup: Opstelling, chatter: int, readers: Sequence[int]) -> None:
    """One who talks, many who want news, and an approved campaign that may go at once."""
    setup.prepare()
    mensen.join(setup.settings, [chatter])
    plain = mensen.account
    mensen.account = lambda number: {**plain(number), "berichten": ["nieuws"]}
    try:
        mensen.join(setup.settings, readers)
    finally:
        mensen.account = plain
    engine = open_database(setup.settings.organisatie_database)
    now, today = int(DINSDAG.timestamp()), DINSDAG.date()
    with engine.begin() as conn:
        an, bea = (gebruikers.invite(conn, "hr", name, "", today)[0] for name in ("An", "Bea"))
        number = campagnes.write(conn, Campagne(
            soort="bekendmaken", titel="Gesprekken", tekst="Op 3 februari beginnen de gesprekken.",
            eenvoudig="Je mag over je werk praten.", grens="We beloven geen nieuwe functie.",
            wanneer=(DINSDAG - dt.timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M")), an, today)
        for wat in ("vraagt", ""):
            row = campagnes.get(conn, number)
            assert row is not None
            if wat:
                campagnes.move(conn, row, wat, now, today)
            else:
                campagnes.approve(conn, row, bea, now, today, alone=False)
    engine.dispose()


class Rustig(Telefoons):
    """A person reads before they answer: faster than this, the pace of one chat would hold them up."""

    def _next(self, person: Persoon) -> None:
        self._loop.call_later(READS, super()._next, person)


class Lezers:
    """When news came on which phone."""

    def __init__(self, tuin: Proeftuin, bot: Bot, numbers: Sequence[int]) -> None:
        phones = [tuin.persoon(f"Lezer {n}", bot, id=n) for n in numbers]
        self._chats = {phone.chat.id: 0 for phone in phones}
        for phone in phones:
            phone.chat.gestart = True  # they took part before
        self.first = self.last = 0.0
        self.got = 0
        tuin.wereld.on_chat.append(self._heard)

    @property
    def most(self) -> int:
        return max(self._chats.values())

    def _heard(self, _bot: Bot, chat: Chat, event: Gebeurtenis) -> None:
        if event.soort != "bericht" or chat.id not in self._chats:
            return
        self.last = time.perf_counter()
        self.first = self.first or self.last
        self._chats[chat.id] += 1
        self.got += 1


async def measure(people: int) -> Gemeten:
    """Send to so many people while one person talks."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as place:
        async with Proeftuin.start(snelheidsgrenzen=False, journaal=False, begin=DINSDAG) as tuin:
            account = tuin.bot("medewerkersbot")
            setup = Opstelling(Path(place), account.token, tuin.url, klok_url=tuin.klok_url)
            chatters = Rustig(tuin, account, 1)
            only(tuin, chatters.ids)
            numbers = [EERSTE + number for number in range(people)]
            await asyncio.to_thread(prepare, setup, chatters.ids[0], numbers)
            readers = Lezers(tuin, account, numbers)
            process = await start(Proefbot(setup), Path(place), production=True)
            try:
                return await while_it_runs(process, Path(place), _talk(chatters, readers, people))
            finally:
                await stop(process)


def only(tuin: Proeftuin, chats: Sequence[int]) -> None:
    """The phones that talk hear of their own chats alone."""
    heard = tuin.wereld.on_chat.pop()

    def own(bot: Bot, chat: Chat, event: Gebeurtenis) -> Any:
        if chat.id in chats:
            heard(bot, chat, event)

    tuin.wereld.on_chat.append(own)


async def _talk(chatters: Rustig, readers: Lezers, people: int) -> Gemeten:
    await chatters.menu()
    waited = time.perf_counter()
    while not readers.got:
        await asyncio.sleep(0.05)
        if time.perf_counter() - waited > PATIENCE:
            raise RuntimeError("The campaign does not begin.")
    chatters.latencies.clear()
    until = time.perf_counter() + 3 * people / Limits().campaign_per_second + 10
    while readers.got < people and time.perf_counter() < until:
        await chatters.play(1)
    cuts = quantiles(chatters.latencies, n=100, method="inclusive")
    return Gemeten(readers.got, readers.last - readers.first, readers.most, len(chatters.latencies), cuts[94] * 1e3)


def main() -> int:
    """0 when both promises are kept and nobody got it twice."""
    parser = argparse.ArgumentParser(prog="benchmarks.campagne", description=__doc__)
    parser.add_argument("--mensen", type=int, default=5_000)
    options = parser.parse_args()
    pin(PHONES_CORE)
    try:
        found = asyncio.run(measure(options.mensen))
    finally:
        unpin()
    print(f"{found.people} people in {found.seconds:.0f} s: {found.ratio:.2f} of the time that fits (<= {ALLOWED})")
    print(f"{found.replies} replies meanwhile: p95 {found.p95:.0f} ms (< {LATENCY:.0f})")
    print(f"most messages to one person: {found.per_person}")
    kept = found.people == options.mensen and found.ratio <= ALLOWED and found.p95 < LATENCY and found.per_person == 1
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
