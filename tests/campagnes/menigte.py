"""Five thousand people who want news, put straight into the vault, and a Telegram that fails now and then."""

import asyncio
import datetime as dt
import random
from collections import Counter
from collections.abc import Sequence

from bot.engine.events import Event
from bot.engine.ports import Ready, Settled
from bot.outbox.delivery import Delivery
from bot.outbox.outcome import Ambiguous, Blocked, Outcome, RateLimited, Sent, Unreachable
from bot.outbox.pace import Limits
from bot.planning.campagnes import Campagnes
from bot.rollen.medewerker import verzending
from bot.rollen.medewerker.nieuws import event_of
from tests.outbox.nepklok import Nepklok
from tests.pad.huis import Huis

EERSTE = 900_000_000


def vul(huis: Huis, aantal: int) -> None:
    """So many people who take part and want news."""
    kluis = huis.proces.kluis
    with huis.proces.database.begin() as conn:
        personen = [kluis.pseudonym(EERSTE + nummer) for nummer in range(aantal)]
        kluis.load(conn, personen)
        for nummer, persoon in enumerate(personen):
            kluis.admit(persoon, {"chat": EERSTE + nummer, "team": 1, "taal": "nl_BE", "berichten": ["nieuws"],
                                  "sinds": huis.klok.date().isoformat()})
        kluis.flush(conn)


class Menigte:
    """What arrived in which chat and when. `fouten`: the part of all attempts that fails; of what is ambiguous, half
    arrived."""

    def __init__(self, huis: Huis, fouten: float, geblokkeerd: int, duur: float = 0.08) -> None:
        self.huis, self.fouten, self.geblokkeerd, self.duur = huis, fouten, geblokkeerd, duur
        self.toeval = random.Random(20270203)
        self.klok = Nepklok()
        self.begin = huis.klok
        self.aangekomen: Counter[int] = Counter()
        self.pogingen: list[float] = []
        self.dubbelzinnig = 0
        self.levens = 0
        self._taken: list[asyncio.Task[None]] = []

    def nu(self) -> dt.datetime:
        return self.begin + dt.timedelta(seconds=self.klok.nu)

    async def stuur(self, ready: Ready) -> Outcome:
        leven = self.levens
        self.pogingen.append(self.klok.nu)
        kans = self.toeval.random()
        if ready.chat - EERSTE < self.geblokkeerd:
            return Blocked()
        if kans < self.fouten * 0.3:
            return Unreachable()
        if kans < self.fouten * 0.6:
            return RateLimited(self.toeval.uniform(1, 4))
        arrives = kans >= self.fouten or self.toeval.random() < 0.5
        if arrives:
            self.aangekomen[ready.chat] += 1
        await self.klok.slaap(self.duur)
        assert leven == self.levens, "a dead process does nothing"
        if kans < self.fouten:
            self.dubbelzinnig += 1
            return Ambiguous()
        return Sent(len(self.pogingen))

    async def _vink_af(self, klaar: list[Settled]) -> None:
        self.huis.proces.pipeline.settle(klaar)

    def start(self) -> "asyncio.Task[None]":
        """A process: its delivery, and the sending of campaigns in small steps."""
        proces = self.huis.proces
        bezorging = Delivery(self.stuur, self._vink_af, limits=Limits(), clock=self.klok, sleep=self.klok.slaap,
                             chance=self.toeval.random)

        async def neem(events: Sequence[Event]) -> None:
            await bezorging.hand_over(proces.pipeline.handle(events))

        async def vraag(wat):  # type: ignore[no-untyped-def]
            with proces.database.begin() as conn:
                return wat(conn)

        campagnes = Campagnes(
            lambda: vraag(lambda conn: verzending.todo(conn, self.nu())),
            lambda nummer, most: vraag(lambda conn: verzending.due(conn, nummer, self.nu(), most)),
            lambda: vraag(verzending.under_way),
            event_of, neem, sleep=self.klok.slaap,
        )

        async def leven() -> None:
            while not await self._klaar():
                await campagnes.ronde()
                await self.klok.slaap(1)

        taak = asyncio.create_task(leven())
        self._taken.append(taak)
        return taak

    async def _klaar(self) -> bool:
        with self.huis.proces.database.begin() as conn:
            return not verzending.todo(conn, self.nu()) and not verzending.under_way(conn)

    async def dood(self) -> None:
        """Kill -9: nothing is finished and nothing is told; then a start, some seconds later."""
        self.levens += 1
        mij = asyncio.current_task()
        for taak in [taak for taak in asyncio.all_tasks() if taak is not mij]:
            taak.cancel()
        await asyncio.sleep(0)
        self.klok = _verder(self.klok)
        assert self.huis.herstart(netjes=False) == []

    async def tot(self, taak: "asyncio.Task[None]", pogingen: int) -> None:
        """Let time pass until so many attempts were made, or all is done."""
        while not taak.done() and len(self.pogingen) < pogingen:
            await self.klok.tot(self.klok.nu + 0.5)
        if taak.done():
            taak.result()


def _verder(klok: Nepklok) -> Nepklok:
    """Another process has its own alarms."""
    nieuw = Nepklok()
    nieuw.nu = klok.nu + 3
    return nieuw
