"""The real bot in this process, against the proeftuin: everything as in production but Telegram's address."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.channels.medewerkersbot.runner import Runner
from bot.opdrachten.opstelling import Opstelling
from bot.outbox.pace import UNLIMITED
from bot.outbox.table import WAITING
from bot.planning.wekkers import Wekkers
from bot.proeftuin import Bot, Proeftuin, Telefoon
from bot.wiring import medewerker
from bot.wiring.klok import VerzetteKlok
from bot.wiring.medewerker import Process
from bot.wiring.tables import UITGAAND
from tests.databases import Databank
from tests.pad.huis import KENNISMAKEN, TEAMS, opstelling

Klok = Callable[[], dt.datetime]


def nu() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass
class Dienst:
    """A running bot with what is around it."""

    tuin: Proeftuin
    bot: Bot
    setup: Opstelling
    codes: list[str]
    proces: Process
    runner: Runner

    def persoon(self, naam: str, **rest: Any) -> Telefoon:
        return self.tuin.persoon(naam, self.bot, **rest)

    async def doe_mee(self, wie: Telefoon, code: int = 0) -> None:
        await vlot(wie, wie.start(self.codes[code]))
        for woorden in KENNISMAKEN:
            await vlot(wie, wie.tik(woorden))
        await wie.stil(0.06)
        wie.lees_alles()

    async def af(self) -> None:
        """Wait until everything is sent and noted down."""
        wacht = sa.select(sa.func.count()).where(UITGAAND.c.staat == WAITING)
        while True:
            with self.proces.database.engine.connect() as conn:
                if not conn.execute(wacht).scalar_one() and not len(self.runner.delivery):
                    return
            await asyncio.sleep(0.02)

    async def schoon(self) -> None:
        """Tidy up what the clock would tidy up in a few seconds."""
        for werk in self.proces.upkeep.chores:
            if werk.name == "logboek van de database":
                werk.due = 0.0
        await self.runner.writer.run(self.proces.upkeep.run_due)


async def zeg(wie: Telefoon, daad: Any, stil: float = 0.06, seconden: float = 5.0) -> list[str]:
    """One act, and the words of all new messages that came of it. Also good when a message only changed."""
    voor, gebeurd = {b.nummer for b in wie.van_bot}, len(wie.chat.gebeurtenissen)
    await daad
    with suppress(TimeoutError):
        async with asyncio.timeout(seconden):
            while not any(g.soort in ("bericht", "wijziging") for g in wie.chat.gebeurtenissen[gebeurd:]):
                await wie.chat.verandering()
    await wie.stil(stil)
    wie.lees_alles()
    return [b.tekst for b in wie.van_bot if b.nummer not in voor]


async def vlot(wie: Telefoon, daad: Any) -> None:
    """One act that leads to a new message; on as soon as that is there."""
    voor = sum(g.soort == "bericht" for g in wie.chat.gebeurtenissen)
    await daad
    async with asyncio.timeout(10):
        while sum(g.soort == "bericht" for g in wie.chat.gebeurtenissen) == voor:
            await wie.chat.verandering()


async def tot(waar: Any, seconden: float = 10.0) -> None:
    """Wait until it is true."""
    async with asyncio.timeout(seconden):
        while not waar():  # noqa: ASYNC110  what is waited for has no event of its own
            await asyncio.sleep(0.01)


@asynccontextmanager
async def dienst(
    folder: Path, kluis: Databank, organisatie: Databank, *, klok: Klok | None = nu, **opties: Any
) -> AsyncIterator[Dienst]:
    """A proeftuin and a bot for the time of the block; the bot must stop with exit code 0.

    With `klok=None` the bot follows the clock of the proeftuin: `await d.tuin.dagen_verder(7)`,
    `await d.tuin.naar_volgend_bericht()`. With `begin=` and `klok_loopt=False` the moments are yours to the second.
    """
    async with Proeftuin.start(snelheidsgrenzen=False, **opties) as tuin:
        bot = tuin.bot("medewerkersbot")
        setup = opstelling(folder, kluis, organisatie, token=bot.token, api_url=tuin.url)
        codes = setup.prepare(TEAMS)
        setup.klok_url = tuin.klok_url if klok is None else ""
        async with draait(setup, klok or nu) as (proces, runner):
            yield Dienst(tuin, bot, setup, codes, proces, runner)


@asynccontextmanager
async def draait(setup: Opstelling, klok: Klok = nu) -> AsyncIterator[tuple[Process, Runner]]:
    """The bot alone, for who makes the rest. `klok` tells the time, unless the installation has a clock of its own."""
    if setup.klok_url:
        async with volgend(setup) as gevolgd:
            yield gevolgd
        return
    proces = medewerker.build(setup.settings, clock=klok)
    runner = medewerker.make_runner(proces, medewerker.channel_settings(setup.settings, UNLIMITED))
    await runner.writer.run(proces.upkeep.run_due)
    onderhoud = asyncio.create_task(medewerker._upkeep(runner, proces))
    taak = asyncio.create_task(runner.run())
    try:
        yield proces, runner
    finally:
        onderhoud.cancel()
        runner.stop()
        code = await asyncio.wait_for(taak, 20)
        proces.close()
    assert code == 0


@asynccontextmanager
async def volgend(setup: Opstelling) -> AsyncIterator[tuple[Process, Runner]]:
    """The bot as it runs behind `loopbaanmaatje proef`: on the clock of the proeftuin, with its alarms."""
    klok = VerzetteKlok(setup.klok_url, "medewerkersbot")
    await klok.set_first()
    proces = medewerker.build(setup.settings, clock=klok.now, seconds=klok.seconds)
    runner = medewerker.make_runner(proces, medewerker.channel_settings(setup.settings, UNLIMITED))
    await runner.writer.run(proces.upkeep.run_due)
    wekkers = Wekkers(lambda most: runner.writer.run(lambda: proces.due(most)), runner.submit)
    taken = [asyncio.create_task(medewerker._upkeep(runner, proces)),
             asyncio.create_task(klok.follow(lambda: medewerker.catch_up(runner, proces, wekkers)))]
    taak = asyncio.create_task(runner.run())
    try:
        yield proces, runner
    finally:
        for achtergrond in taken:
            achtergrond.cancel()
        await asyncio.gather(*taken, return_exceptions=True)
        runner.stop()
        code = await asyncio.wait_for(taak, 20)
        proces.close()
    assert code == 0
