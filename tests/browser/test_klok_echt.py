"""The clock above the phones with the real bot behind it, as `loopbaanmaatje proef` starts it."""

import asyncio
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect

from bot.opdrachten.opstelling import Opstelling
from bot.proeftuin import Proeftuin
from tests.browser.vingers import JOINING, SETTINGS, Vingers

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
NACHT = datetime(2027, 3, 27, 23, 30, tzinfo=UTC)  # half past midnight in Brussels; the clocks go forward at two


async def test_een_bezoeker_spoelt_door_naar_wat_de_bot_later_zegt(tmp_path: Path) -> None:
    if CHROMIUM is None:
        pytest.skip("LET OP: er staat geen Chromium op deze computer; de browserproeven zijn overgeslagen.")
    async with Proeftuin.start(snelheidsgrenzen=False, begin=NACHT) as tuin, async_playwright() as playwright:
        bot = tuin.bot("Loopbaanmaatje")
        opstelling = Opstelling(tmp_path, bot.token, tuin.url, klok_url=tuin.klok_url)
        [code, *_] = await asyncio.to_thread(opstelling.prepare)
        noor = tuin.persoon("Noor", bot)
        tuin.toon("medewerker", noor)
        await opstelling.start()
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        try:
            page = await browser.new_page(viewport={"width": 390, "height": 844})
            page.set_default_timeout(15_000)
            await page.goto(f"{tuin.url}/?start={code}")
            await page.get_by_role("button", name=re.compile("^start$", re.IGNORECASE)).click()
            await Vingers(page).tik(*JOINING, *SETTINGS)
            await Vingers(page).rust()

            await page.get_by_role("button", name="+1 dag").click()
            balk = page.get_by_role("region", name="De klok van de proeftuin")
            await expect(balk.get_by_role("status")).to_have_text(re.compile(r"^Het is nu maandag 29 maart 2027, 0\.3"))
            await page.get_by_role("button", name="Naar het volgende bericht").click()
            await expect(balk.get_by_role("status")).to_have_text("Er is een bericht voor Noor.", timeout=60_000)

            there = datetime.fromtimestamp(noor.laatste.json["date"], tuin.zone)
            assert abs((tuin.klok.nu() - there).total_seconds()) < 60
            log = page.get_by_role("log").first
            await expect(log.locator(".dag").last).to_contain_text(f"{there.day} ")
            await expect(log.locator(".voet").last).to_have_text(f"{there:%H:%M}")
            await expect(log.get_by_text(noor.laatste.tekst.split("\n")[0])).to_be_visible()
        finally:
            await browser.close()
            await opstelling.stop()
