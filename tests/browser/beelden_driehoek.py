"""The pictures with three phones, and of the papers: `python -m tests.browser.beelden_driehoek` (needs Chromium)."""

import asyncio
import datetime as dt
import tempfile
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from bot.documenten.brief import letter_values
from bot.documenten.uitnodiging import Uitnodiging, invitation_values
from bot.documenten.zetter import picture
from bot.opdrachten.opstelling import DEMO_TEAMS, Opstelling
from bot.opdrachten.opstelling_org import OpstellingOrganisatie
from bot.proeftuin import Proeftuin
from bot.proeftuin.telefoon.telefoon import Telefoon
from tests.browser.beelden import CHROMIUM, FOLDER
from tests.browser.vingers import JOINING, PREPARING, SETTINGS

HR = ("Inrichten in 4 stappen", "Voor iedereen")
PUNTEN = 80.0  # dots per inch
GEDULD = 200  # looks at a phone, a tenth of a second apart
CODE = "voorbeeld-van-een-code"
BLAD = Uitnodiging(
    "Team Zonneweelde", "Gent", f"https://t.me/JouwMaatjeBot?start={CODE}", CODE, "JouwMaatjeBot",
    dt.date(2028, 1, 4), "Zorggroep De Linde", "De personeelsdienst, 09 123 45 67",
    ("Tijd in werkuren", "Vervanging", "Antwoord binnen 3 weken"),
)  # fmt: skip


def monday_morning() -> dt.datetime:
    """The next one: a personal link is made today and works for two weeks."""
    now = dt.datetime.now(dt.UTC)
    return (now + dt.timedelta(days=7 - now.weekday())).replace(hour=8, minute=15, second=0, microsecond=0)


async def tap(phone: Telefoon, *names: str) -> None:
    """Tap these buttons one after the other, each as soon as it is there; a name may be the beginning of a button."""
    for name in names:
        for _ in range(GEDULD):
            there = [button for button in phone.knoppen if button.startswith(name)]
            if there:
                break
            await asyncio.sleep(0.1)
        assert there, f"{name}: {phone.toon()}"
        said = phone.laatste
        await phone.tik(there[0])
        for _ in range(GEDULD):
            if phone.laatste is not said:  # another question came, and not only a tick on this one
                break
            await asyncio.sleep(0.02)


async def triangle(browser: Browser) -> None:
    """An employee answers, HR sets up, a manager sees the menu: what the three see at the same moment."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with Proeftuin.start(snelheidsgrenzen=False, begin=monday_morning()) as tuin:
            bot, desk = tuin.bot("Loopbaanmaatje"), tuin.bot("Loopbaanmaatje organisatie")
            setup = Opstelling(folder, bot.token, tuin.url, klok_url=tuin.klok_url)
            office = OpstellingOrganisatie(folder, desk.token, tuin.url, klok_url=tuin.klok_url)
            [code, *_] = await asyncio.to_thread(setup.prepare)
            await asyncio.to_thread(office.prepare)
            await asyncio.gather(setup.start(), office.start())
            page = await browser.new_page(viewport={"width": 1280, "height": 960}, color_scheme="light")
            try:
                noor, fatma, els = tuin.persoon("Noor", bot), tuin.persoon("Fatma", desk), tuin.persoon("Els", desk)
                for rol, phone in (("medewerker", noor), ("hr", fatma), ("leidinggevende", els)):
                    tuin.toon(rol, phone)
                await noor.start(code)
                for rol, phone, team in (("hr", fatma, ""), ("leidinggevende", els, DEMO_TEAMS[0].naam)):
                    own = await asyncio.to_thread(office.nodig_uit, rol, phone.persoon.voornaam, phone.persoon.id, team)
                    await phone.start(own)
                await tap(noor, *JOINING[:3])
                await page.goto(tuin.url)
                await page.wait_for_timeout(2000)
                await page.locator("#plek-medewerker").screenshot(path=FOLDER / "medewerker.png")
                await tap(noor, *JOINING[3:], *SETTINGS, *PREPARING[:3])
                await tap(fatma, *HR)
                for _ in range(GEDULD):
                    if els.knoppen:
                        break
                    await asyncio.sleep(0.1)
                await page.wait_for_timeout(2500)
                await page.locator("#plek-leidinggevende").screenshot(path=FOLDER / "leidinggevende.png")
                await tap(els, "Volgende les")
                await page.wait_for_timeout(2000)
                await page.screenshot(path=FOLDER / "driehoek.png")
            finally:
                await page.close()
                await asyncio.gather(setup.stop(), office.stop())


def papers() -> None:
    """The poster and the letter, drawn from the templates that are handed out."""
    (FOLDER / "poster.png").write_bytes(picture("uitnodiging", invitation_values(BLAD, "nl_BE"), PUNTEN))
    (FOLDER / "brief.png").write_bytes(picture("brief", letter_values(BLAD, "nl_BE"), PUNTEN))


async def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    papers()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        await triangle(browser)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
