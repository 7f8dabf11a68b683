"""Make the pictures of docs/beelden/ anew: `python -m tests.browser.beelden` (needs Chromium)."""

import asyncio
import re
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from bot.opdrachten.opstelling import Opstelling
from bot.proeftuin import Proeftuin
from tests.browser.vingers import JOINING, PREPARING, SETTINGS, Vingers

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "beelden"
BEGIN = datetime(2027, 1, 4, 9, 15, tzinfo=UTC)  # the same day on every picture, whenever it is made
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


async def scene(browser: Browser, name: str, acts: tuple[str, ...], **window: object) -> None:
    """One picture: a fresh proeftuin, these taps, and the page as it is then."""
    with tempfile.TemporaryDirectory() as folder:
        async with Proeftuin.start(snelheidsgrenzen=False, begin=BEGIN) as tuin:
            bot = tuin.bot("Loopbaanmaatje")
            setup = Opstelling(Path(folder), bot.token, tuin.url, klok_url=tuin.klok_url)
            [code, *_] = await asyncio.to_thread(setup.prepare)
            tuin.toon("medewerker", tuin.persoon("Noor", bot))
            await setup.start()
            page = await browser.new_page(**{"viewport": {"width": 1280, "height": 850}, **window})  # type: ignore[arg-type]
            try:
                await page.goto(f"{tuin.url}/?start={code}")
                await page.get_by_role("button", name=re.compile("^start$", re.IGNORECASE)).click()
                vingers = Vingers(page)
                await vingers.tik(*acts)
                await vingers.rust()
                await page.wait_for_timeout(1500)
                await page.mouse.move(0, 0)
                await page.screenshot(path=FOLDER / f"{name}.png")
            finally:
                await page.close()
                await setup.stop()


async def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    before = (*JOINING, *SETTINGS)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        phone = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2}
        await scene(browser, "melding", JOINING[:3], color_scheme="light")
        await scene(browser, "vraag", (*before, *PREPARING[:3]), color_scheme="light")
        await scene(browser, "donker", (*before, *PREPARING[:5]), color_scheme="dark")
        await scene(browser, "telefoon", (*before, *PREPARING, "Maak gesprekskaart"), color_scheme="light", **phone)
        await scene(browser, "kaart", (*before, *PREPARING, "Maak gesprekskaart", "Klaar"), color_scheme="light")
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
