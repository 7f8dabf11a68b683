"""The organisation's bot as a process of its own, against the proeftuin: in, killed, back, and cleanly stopped."""

import asyncio
import signal
from pathlib import Path

from bot.opdrachten.opstelling_org import OpstellingOrganisatie
from bot.proeftuin import Proeftuin


async def test_een_persoonlijke_link_werkt_en_overleeft_een_kill(tmp_path: Path) -> None:
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin:
        bot = tuin.bot("organisatie")
        office = OpstellingOrganisatie(tmp_path, bot.token, tuin.url)
        await asyncio.to_thread(office.prepare)
        fatma = tuin.persoon("Fatma", bot)
        code = office.nodig_uit("hr", "Fatma", fatma.persoon.id)
        await fatma.start(code)  # nobody is there yet: Telegram keeps it
        await office.start()
        try:
            assert office.process is not None
            await fatma.wacht_op("Wat wil je regelen?", timeout=40)
            office.process.kill()
            await office.process.wait()
            await fatma.typ("help")
            await office.start()
            await fatma.wacht_op("Deze woorden werken altijd", timeout=40)
            office.process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(office.process.wait(), 15) == 0
        finally:
            await office.stop()
