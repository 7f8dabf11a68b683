"""The employees' bot keeps the contract of every channel, and has a few cases of its own."""

import asyncio
from typing import Any

import pytest

from bot.channels.medewerkersbot.runner import Runner
from bot.channels.settings import ChannelSettings
from bot.engine.events import Event, Kind
from bot.engine.messages import Rendered
from bot.engine.ports import Ready
from bot.outbox.pace import Limits
from bot.proeftuin import Proeftuin
from tests.channels.contract import Contract, Maker, draaiend, tot
from tests.channels.kern import Kern

pytestmark = pytest.mark.asyncio


class TestMedewerkersbot(Contract):
    @pytest.fixture
    def maak_runner(self) -> Maker:
        def maak(tuin: Any, bot: Any, kern: Any, **rest: Any) -> Runner:
            limits = Limits(doubt_pause=0.3, first_pause=0.2)
            return Runner(ChannelSettings(bot.token, tuin.url, poll_seconds=5, limits=limits), kern, **rest)

        return maak


async def test_een_lus_die_stilstaat_wordt_opgemerkt_en_beeindigt_het_proces(caplog: pytest.LogCaptureFixture) -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        runner = Runner(ChannelSettings(bot.token, tuin.url, stuck_seconds=0.3), Kern())

        async def voor_altijd(_offset: int, _most: int) -> list[Any]:
            await asyncio.Event().wait()
            return []

        runner._receiving.fetch = voor_altijd  # type: ignore[method-assign,assignment]
        assert await asyncio.wait_for(runner.run(), 10) == 1
        assert "staat stil" in caplog.text


async def test_wat_voor_de_start_al_klaarstond_wordt_eerst_bezorgd_en_gesprek_gaat_voor() -> None:
    async with Proeftuin.start() as tuin:
        bot = tuin.bot("proefbot")
        anna = tuin.persoon("Anna", bot)
        await anna.typ("hoi")
        wie = anna.persoon.id

        def klaar() -> list[Ready]:
            een = Ready(901, b"p", wie, Rendered("send", "campagne", lane="campagne"))
            return [een, Ready(902, b"p", wie, Rendered("send", "gesprek"))]

        runner = Runner(ChannelSettings(bot.token, tuin.url, poll_seconds=1), kern := Kern(), waiting=klaar)
        taak = asyncio.create_task(runner.run())
        await tot(lambda: {901, 902} <= {een.row for een in kern.afgevinkt})
        assert anna.van_bot[0].tekst == "gesprek"
        runner.stop()
        assert await taak == 0


async def test_een_eigen_gebeurtenis_gaat_dezelfde_weg_als_een_bericht() -> None:
    def maak(tuin: Any, bot: Any, kern: Any) -> Runner:
        return Runner(ChannelSettings(bot.token, tuin.url, poll_seconds=1), kern)

    async with Proeftuin.start() as tuin, draaiend(maak, tuin, Kern()) as (bot, runner):
        anna = tuin.persoon("Anna", bot)
        await anna.typ("hoi")
        await anna.antwoord()
        await runner.submit([Event(10**12, Kind.DUE, anna.persoon.id, anna.persoon.id, name="t1")])
        assert (await anna.antwoord()).tekst.endswith("(due)")
