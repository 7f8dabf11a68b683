"""Whole conversations in a real browser, with the real bot behind the page: by taps alone, and by typing alone."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.opdrachten.opstelling import Opstelling
from bot.proeftuin import Proeftuin, Telefoon
from tests.browser.vingers import JOINING, PREPARING, SETTINGS, Vingers

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@dataclass
class Toneel:
    """The page, the fingers on it, and what the proeftuin saw."""

    page: Page
    vingers: Vingers
    noor: Telefoon
    tuin: Proeftuin


@pytest.fixture
async def toneel(tmp_path: Path) -> AsyncIterator[Toneel]:
    if CHROMIUM is None:
        pytest.skip("LET OP: er staat geen Chromium op deze computer; de browserproeven zijn overgeslagen.")
    async with Proeftuin.start(snelheidsgrenzen=False) as tuin, async_playwright() as playwright:
        bot = tuin.bot("Loopbaanmaatje")
        opstelling = Opstelling(tmp_path, bot.token, tuin.url)
        [code, *_] = await asyncio.to_thread(opstelling.prepare)
        noor = tuin.persoon("Noor", bot)
        tuin.toon("medewerker", noor)
        await opstelling.start()
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        try:
            page = await browser.new_page(viewport={"width": 1280, "height": 850})
            page.set_default_timeout(15_000)
            await page.goto(f"{tuin.url}/?start={code}")
            await page.get_by_role("button", name=re.compile("^start$", re.IGNORECASE)).click()
            yield Toneel(page, Vingers(page), noor, tuin)
        finally:
            await browser.close()
            await opstelling.stop()


async def test_de_hele_korte_voorbereiding_lukt_met_tikken_alleen(toneel: Toneel) -> None:
    vingers = toneel.vingers
    await vingers.tik(*JOINING, *SETTINGS, *PREPARING, "Maak gesprekskaart", "Klaar")
    await vingers.rust()
    link = toneel.page.get_by_role("link", name=re.compile("gesprekskaart-.*pdf"))
    await expect(link).to_be_visible()
    response = await toneel.page.request.get(f"{toneel.tuin.url}{await link.get_attribute('href')}")
    assert (await response.body()).startswith(b"%PDF-")
    assert not [bericht for bericht in toneel.noor.berichten if not bericht.van_bot and bericht.tekst != "/start"
                and not bericht.tekst.startswith("/start ")], "there was nothing to type"
    await _andere_telefoons_blijven_leeg(toneel)


async def test_de_hele_korte_voorbereiding_lukt_met_typen_alleen(toneel: Toneel) -> None:
    vingers = toneel.vingers
    for text in ("begin", "ok", "ok", "oké", "verder", "ok", "ja, ik doe mee"):
        await vingers.typ(text)
    for text in ("1", "Noor", "1", "niets", "sla over", "nee", "nee, dank je", "ok", "snelle voorbereiding"):
        await vingers.typ(text)
    for text in ("deze maand", "over mijn loopbaan", "4", "mensen helpen en rust", "klaar", "1, 3", "klaar", "bijleren",
                 "Ik wil de opleiding wondzorg volgen.", "niets nu", "maak gesprekskaart", "klaar"):
        await vingers.typ(text)
    await vingers.rust()
    link = toneel.page.get_by_role("link", name=re.compile("gesprekskaart-.*pdf"))
    await expect(link).to_be_visible(timeout=30_000)  # who types this fast is ahead of the pace of one chat
    await expect(toneel.page.get_by_text("Ik wil de opleiding wondzorg volgen.").last).to_be_visible()


async def test_wissen_haalt_de_berichten_van_de_telefoon_en_geeft_een_bewijs(toneel: Toneel) -> None:
    vingers = toneel.vingers
    await vingers.tik(*JOINING, "Mijn eigen telefoon")
    await vingers.typ("/wis")
    await vingers.tik("Ja, wis alles")
    await expect(toneel.page.get_by_text("Alles is gewist")).to_be_visible()
    await expect(toneel.page.get_by_text("Fijn dat je meedoet")).to_have_count(0)


async def _andere_telefoons_blijven_leeg(toneel: Toneel) -> None:
    """A visitor sees that nothing arrives with the manager or with HR."""
    await expect(toneel.page.get_by_text("Hier komt niets aan.").first).to_be_visible()
    others = [phone for phone in toneel.tuin.telefoons.values() if phone is not toneel.noor]
    assert others == []
