"""The page in a real browser, with the echo bot behind it: mouse, keyboard only, narrow screen."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.documenten.plan_bericht import plan_message
from bot.proeftuin import Bot, Proeftuin, Telefoon
from bot.proeftuin.wereld.chat import Gebeurtenis
from tests.documenten.plannen import PLAN
from tests.proeftuin.conftest import Lijn
from tests.proeftuin.echobot import Echobot

pytestmark = [pytest.mark.asyncio, pytest.mark.browser]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest_asyncio.fixture
async def venster() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("Er staat geen Chromium op deze computer.")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest_asyncio.fixture
async def bram(tuin: Proeftuin, bot: Bot) -> AsyncIterator[Telefoon]:
    """Somebody who never pressed START, on the first phone; the echo bot is listening."""
    phone = tuin.persoon("Bram", bot)
    tuin.toon("medewerker", phone)
    async with Echobot(tuin.url, bot.token):
        yield phone


@pytest_asyncio.fixture
async def pagina(venster: Browser, tuin: Proeftuin, bram: Telefoon) -> AsyncIterator[Page]:
    page = await venster.new_page(viewport={"width": 1280, "height": 820})
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(f"{tuin.url}/?start=CODE")
    await expect(page.get_by_role("button", name="START")).to_be_visible()
    yield page
    assert complaints == []


async def naar(page: Page, name: str, key: str = "Tab") -> None:
    """Walk with Tab until the element with this name or text has the focus."""
    for _ in range(40):
        await page.keyboard.press(key)
        found = await page.evaluate("document.activeElement.ariaLabel || document.activeElement.textContent")
        if found == name:
            return
    raise AssertionError(f"«{name}» is met het toetsenbord niet te bereiken")


async def test_een_startlink_toont_start_en_stuurt_pas_dan_de_code(pagina: Page, bram: Telefoon) -> None:
    await expect(pagina.get_by_text("Ik zeg na wat jij zegt.")).to_be_visible()
    assert bram.berichten == []
    assert "start=" not in pagina.url
    await pagina.get_by_role("button", name="START").click()
    await expect(pagina.get_by_text("Je zei: /start CODE")).to_be_visible()
    assert [b.tekst for b in bram.berichten] == ["/start CODE", "Je zei: /start CODE"]


async def test_een_opgemaakt_bericht_toont_een_tabel_en_klapt_open(
    pagina: Page, tuin: Proeftuin, bot: Bot, bram: Telefoon
) -> None:
    await pagina.get_by_role("button", name="START").click()
    await bram.antwoord()
    rich = json.loads(plan_message(dataclasses.replace(PLAN, titel="<img src=x>"), "nl_BE")[1])
    async with aiohttp.ClientSession() as session:
        await Lijn(session, tuin, bot).goed("sendRichMessage", chat_id=bram.chat.id, rich_message=rich)
    log = pagina.get_by_role("log", name="Gesprek met medewerkersbot")
    await expect(log.get_by_role("heading", name="<img src=x>")).to_be_visible()
    await expect(log.get_by_role("columnheader")).to_have_text(["Wat ik doe", "Wanneer", "Hoe het staat"])
    await expect(log.get_by_role("cell", name="2. Een lijstje maken voor de overdracht")).to_be_visible()
    hidden = log.get_by_text("Als ik het vergeet, dan hang ik het naast de telefoon.")
    await expect(hidden).to_be_hidden()
    await log.get_by_text("2. Een lijstje maken voor de overdracht").last.click()
    await expect(hidden).to_be_visible()


async def test_typen_tikken_en_een_bewerkt_bericht(pagina: Page) -> None:
    await pagina.get_by_role("button", name="START").click()
    field = pagina.get_by_role("textbox", name="Bericht als medewerker")
    await field.fill("<b>hallo</b>")
    await pagina.get_by_role("button", name="Stuur", exact=True).click()
    log = pagina.get_by_role("log", name="Gesprek met medewerkersbot")
    await expect(log.get_by_text("Je zei: <b>hallo</b>")).to_be_visible()
    await log.get_by_role("button", name="Oké").last.click()
    await expect(log.get_by_text("Jouw keuze: ok")).to_be_visible()
    await expect(log.get_by_text("bewerkt")).to_be_visible()
    await expect(pagina.get_by_text("Genoteerd").first).to_be_visible()


async def test_alles_kan_met_het_toetsenbord_alleen(pagina: Page) -> None:
    log = pagina.get_by_role("log", name="Gesprek met medewerkersbot")
    await naar(pagina, "START")
    await pagina.keyboard.press("Enter")
    await expect(log.get_by_text("Je zei: /start CODE")).to_be_visible()
    # START is gone, so the text field has the keyboard: type on.
    await pagina.keyboard.type("hallo")
    await pagina.keyboard.press("Enter")
    await expect(log.get_by_text("Je zei: hallo")).to_be_visible()
    await naar(pagina, "Nog eens", "Shift+Tab")
    await pagina.keyboard.press("Enter")
    await expect(log.get_by_text("Jouw keuze: weer")).to_be_visible()
    # The button is gone; the keyboard stays at the message it belonged to.
    assert await pagina.evaluate("document.activeElement.closest('.bericht') !== null")
    await naar(pagina, "Menu")
    await pagina.keyboard.press("Enter")
    assert "help" in await pagina.evaluate("document.activeElement.textContent")
    await pagina.keyboard.press("Escape")
    assert await pagina.evaluate("document.activeElement.textContent") == "Menu"
    await naar(pagina, "Iets anders sturen")
    await pagina.keyboard.press("Enter")
    await pagina.keyboard.press("ArrowDown")
    await pagina.keyboard.press("Enter")
    await expect(log.get_by_text("Je zei: iets zonder woorden")).to_be_visible()


async def test_een_bestand_van_de_eigen_computer_gaat_naar_de_bot(pagina: Page, bot: Bot) -> None:
    await pagina.get_by_role("button", name="START").click()
    await pagina.get_by_role("button", name="Iets anders sturen").click()
    async with pagina.expect_file_chooser() as keuze:
        await pagina.get_by_role("button", name="Eigen bestand…").click()
    inhoud = "team;aantal\nNachtploeg é;12\n".encode()
    chooser = await keuze.value
    await chooser.set_files({"name": "teams.csv", "mimeType": "text/csv", "buffer": inhoud})
    log = pagina.get_by_role("log", name="Gesprek met medewerkersbot")
    await expect(log.get_by_text("Je zei: iets zonder woorden")).to_be_visible()
    (bestand,) = bot.bestanden.values()
    assert (bestand.naam, bestand.mime, bestand.inhoud) == ("teams.csv", "text/csv", inhoud)


async def test_een_nieuw_bericht_steelt_de_cursor_niet(pagina: Page, tuin: Proeftuin, bot: Bot) -> None:
    await pagina.get_by_role("button", name="START").click()
    field = pagina.get_by_role("textbox", name="Bericht als medewerker")
    await field.type("ik ben nog bez")
    async with Echobot(tuin.url, bot.token) as other:
        await other.call("sendMessage", chat_id=next(iter(bot.chats)), text="Een bericht tussendoor")
    await expect(pagina.get_by_text("Een bericht tussendoor")).to_be_visible()
    await pagina.keyboard.type("ig")
    await expect(field).to_have_value("ik ben nog bezig")


async def test_de_schakelaars_doen_wat_ze_zeggen(pagina: Page, bram: Telefoon) -> None:
    await pagina.get_by_role("button", name="START").click()
    await pagina.get_by_text("Geen netwerk", exact=True).click()
    await expect(pagina.get_by_text("Geen netwerk. Je bericht wacht.")).to_be_visible()
    await pagina.get_by_role("textbox", name="Bericht als medewerker").fill("uit de lift")
    await pagina.keyboard.press("Enter")
    await expect(pagina.get_by_text("wacht op netwerk", exact=True)).to_be_visible()
    await pagina.get_by_text("Geen netwerk", exact=True).click()
    await expect(pagina.get_by_text("Je zei: uit de lift")).to_be_visible()
    await pagina.get_by_text("Bot blokkeren").click()
    await expect(pagina.get_by_role("button", name="Blokkade opheffen")).to_be_visible()
    assert bram.chat.geblokkeerd
    await pagina.get_by_role("button", name="Blokkade opheffen").click()
    await expect(pagina.get_by_role("textbox", name="Bericht als medewerker")).to_be_visible()


async def test_een_pdf_opent_in_een_nieuw_tabblad_en_een_venster_sluit_met_enter(
    pagina: Page, tuin: Proeftuin, bot: Bot
) -> None:
    await pagina.get_by_role("button", name="START").click()
    chat_id = next(iter(bot.chats))
    form = aiohttp.FormData({"chat_id": str(chat_id)})
    form.add_field("document", b"%PDF-1.7", filename="kaart.pdf")
    async with aiohttp.ClientSession() as session:
        await session.post(f"{tuin.url}/bot{bot.token}/sendDocument", data=form)
    link = pagina.get_by_role("link", name="kaart.pdf")
    await expect(link).to_have_attribute("target", "_blank")
    answer = await pagina.request.get(f"{tuin.url}{await link.get_attribute('href')}")
    assert answer.headers["content-type"] == "application/pdf"
    assert await answer.body() == b"%PDF-1.7"
    chat = bot.chats[chat_id]
    chat.meld(Gebeurtenis("melding", tekst="Dit kan niet terug.", als_venster=True))
    await expect(pagina.get_by_role("dialog")).to_contain_text("Dit kan niet terug.")
    await pagina.keyboard.press("Enter")
    await expect(pagina.get_by_role("dialog")).to_have_count(0)


async def test_het_laatste_bericht_blijft_in_beeld_en_wie_terugleest_mag_blijven(pagina: Page, bot: Bot) -> None:
    await pagina.get_by_role("button", name="START").click()
    chat = next(iter(bot.chats.values()))
    for number in range(30):
        bot.van_persoon(chat, chat.persoon, {"text": f"regel {number}"})
    last = pagina.get_by_text("Je zei: regel 29")
    await expect(last).to_be_in_viewport()
    log = pagina.get_by_role("log", name="Gesprek met medewerkersbot")
    await log.hover()
    await pagina.mouse.wheel(0, -2000)
    await expect(last).not_to_be_in_viewport()
    chat.meld(Gebeurtenis("typt", tekst="typing"))
    await expect(pagina.get_by_text("typt…")).to_be_visible()
    await expect(last).not_to_be_in_viewport()


async def test_de_andere_twee_telefoons_zijn_eerlijk_leeg(pagina: Page) -> None:
    for name, words in [("Leidinggevende", "gaat nergens naartoe"), ("HR", "blijft van de medewerker")]:
        await expect(pagina.get_by_role("region", name=name).get_by_text(words)).to_be_visible()


async def test_op_een_smal_scherm_staat_een_telefoon_tegelijk(pagina: Page) -> None:
    await pagina.set_viewport_size({"width": 360, "height": 640})
    await expect(pagina.get_by_role("region", name="HR")).to_be_hidden()
    await pagina.get_by_role("tab", name="HR").click()
    await expect(pagina.get_by_role("region", name="HR")).to_be_visible()
    await expect(pagina.get_by_role("button", name="START")).to_be_hidden()
    assert await pagina.evaluate("document.documentElement.scrollWidth <= innerWidth")
