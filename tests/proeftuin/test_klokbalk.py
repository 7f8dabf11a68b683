"""The clock above the phones, in a real browser: what a visitor reads, taps and hears."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.proeftuin import Proeftuin
from tests.proeftuin.klokbot import Klokbot
from tests.proeftuin.test_pagina import naar, venster

pytestmark = [pytest.mark.asyncio, pytest.mark.browser]
__all__ = ["venster"]

Open = Callable[..., AbstractAsyncContextManager[tuple[Page, Proeftuin]]]
SPOEL = "Naar het volgende bericht"


@pytest_asyncio.fixture
async def openen(venster: Browser) -> AsyncIterator[Open]:
    """A page at a moment of your choice, in a browser that lives on the other side of the world."""

    @asynccontextmanager
    async def open_(begin: datetime, **window: object) -> AsyncIterator[tuple[Page, Proeftuin]]:
        async with Proeftuin.start(snelheidsgrenzen=False, begin=begin, klok_loopt=False) as tuin:
            phone = tuin.persoon("Anna", tuin.bot("medewerkersbot"))
            tuin.toon("medewerker", phone)
            await phone.start()
            size = {"viewport": {"width": 1280, "height": 820}, "timezone_id": "Asia/Tokyo", **window}
            page = await venster.new_page(**size)  # type: ignore[arg-type]
            complaints: list[str] = []
            page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            await page.goto(tuin.url)
            await expect(klok(page)).not_to_be_empty()
            yield page, tuin
            await page.close()
            assert complaints == []

    yield open_


def klok(page: Page):  # type: ignore[no-untyped-def]
    return page.get_by_role("region", name="De klok van de proeftuin").locator("time")


def knop(page: Page, naam: str):  # type: ignore[no-untyped-def]
    return page.get_by_role("button", name=naam, exact=True)


def zin(page: Page):  # type: ignore[no-untyped-def]
    return page.get_by_role("region", name="De klok van de proeftuin").get_by_role("status")


def bots(tuin: Proeftuin, *momenten: datetime) -> Klokbot:
    return Klokbot(tuin, tuin.bot("medewerkersbot"), *momenten)


@pytest.mark.parametrize(("begin", "nu", "morgen"), [
    ("2027-01-04T09:15", "maandag 4 januari 2027, 10.15 uur", "dinsdag 5 januari 2027, 10.15 uur"),
    ("2027-01-04T23:00", "dinsdag 5 januari 2027, 0 uur", "woensdag 6 januari 2027, 0 uur"),
    ("2027-01-04T22:59", "maandag 4 januari 2027, 23.59 uur", "dinsdag 5 januari 2027, 23.59 uur"),
    ("2027-07-04T22:05", "maandag 5 juli 2027, 0.05 uur", "dinsdag 6 juli 2027, 0.05 uur"),
    ("2027-03-27T23:30", "zondag 28 maart 2027, 0.30 uur", "maandag 29 maart 2027, 0.30 uur"),
    ("2027-10-30T22:30", "zondag 31 oktober 2027, 0.30 uur", "maandag 1 november 2027, 0.30 uur"),
    ("2027-12-31T22:30", "vrijdag 31 december 2027, 23.30 uur", "zaterdag 1 januari 2028, 23.30 uur"),
])  # fmt: skip
async def test_de_klok_staat_er_in_woorden_en_een_dag_verder_is_het_even_laat(
    openen: Open, begin: str, nu: str, morgen: str
) -> None:
    async with openen(datetime.fromisoformat(f"{begin}+00:00")) as (page, tuin), bots(tuin):
        await expect(klok(page)).to_have_text(nu, ignore_case=True)
        await knop(page, "+1 dag").click()
        await expect(klok(page)).to_have_text(morgen, ignore_case=True)
        await expect(zin(page)).to_have_text(f"Het is nu {morgen}.")
        assert await klok(page).get_attribute("datetime") == tuin.klok.nu().strftime("%Y-%m-%dT%H:%M:%S.000Z")


async def test_een_week_verder_en_het_bericht_dat_dan_komt_heeft_die_dag_erboven(openen: Open) -> None:
    begin = datetime(2026, 12, 30, 22, 50, tzinfo=UTC)  # ten to midnight in Brussels
    due = begin + timedelta(days=6, hours=12, minutes=10)
    async with openen(begin) as (page, tuin), bots(tuin, due):
        await knop(page, "+1 week").click()
        log = page.get_by_role("log").first
        await expect(log.get_by_text("Bericht van 06-01")).to_be_visible()
        assert await log.locator(".dag").all_inner_texts() == ["woensdag 30 december", "woensdag 6 januari 2027"]
        assert await log.locator(".voet").all_inner_texts() == ["23:50", "12:00"]
        await expect(zin(page)).to_have_text("Het is nu woensdag 6 januari 2027, 23.50 uur. Er kwam een bericht.")
        tuin.klok.vooruit(600)
        await page.get_by_role("textbox").first.fill("goedenacht")
        await page.keyboard.press("Enter")
        await expect(log.locator(".dag")).to_have_count(3)
        assert (await log.locator(".dag").all_inner_texts())[-1] == "donderdag 7 januari"


async def test_een_dag_zonder_berichten_verliest_haar_opschrift(openen: Open) -> None:
    begin = datetime(2027, 1, 4, 9, tzinfo=UTC)
    async with openen(begin) as (page, tuin), bots(tuin, begin + timedelta(hours=20)):
        await knop(page, "+1 dag").click()
        log = page.get_by_role("log").first
        await expect(log.locator(".dag")).to_have_count(2)
        chat = next(iter(tuin.bot("medewerkersbot").chats.values()))
        chat.verwijder(list(chat.berichten.values())[-1])
        await expect(log.locator(".dag")).to_have_count(1)
        await page.get_by_role("textbox").first.fill("hallo")
        await page.keyboard.press("Enter")
        await expect(log.locator(".dag")).to_have_count(2)


async def test_naar_het_volgende_bericht_brengt_je_bij_het_bericht(openen: Open) -> None:
    begin = datetime(2027, 3, 27, 9, 15, tzinfo=UTC)
    due = datetime(2027, 3, 28, 8, 15, tzinfo=UTC)  # the next morning, after the clocks went forward
    async with openen(begin) as (page, tuin), bots(tuin, due):
        await knop(page, SPOEL).click()
        await expect(zin(page)).to_have_text("Er is een bericht voor Anna.")
        await expect(klok(page)).to_have_text("zondag 28 maart 2027, 10.15 uur", ignore_case=True)
        await expect(page.get_by_text("Bericht van 28-03")).to_be_visible()
        await expect(knop(page, SPOEL)).to_be_enabled()


async def test_doorspoelen_is_te_zien_en_te_stoppen_met_het_toetsenbord_alleen(openen: Open) -> None:
    begin = datetime(2027, 1, 4, 9, 15, tzinfo=UTC)
    async with openen(begin) as (page, tuin), bots(tuin) as bot:
        bot.traag = 0.03  # so that there is something to see
        await naar(page, SPOEL)
        await page.keyboard.press("Enter")
        await expect(zin(page)).to_have_text("Ik spoel door tot er een bericht komt.")
        await expect(knop(page, "+1 dag")).to_have_attribute("aria-disabled", "true")
        await expect(klok(page)).not_to_have_text("maandag 4 januari 2027, 10.15 uur", ignore_case=True)
        assert await page.evaluate("document.activeElement.textContent") == "Stop"
        await page.keyboard.press("Enter")
        await expect(zin(page)).to_have_text("Gestopt. De klok blijft hier staan.")
        assert await page.evaluate("document.activeElement.textContent") == SPOEL
        moment = tuin.klok.nu()
        await naar(page, "+1 dag", "Shift+Tab")
        await page.keyboard.press("Enter")
        await expect(zin(page)).to_have_text(re.compile("^Het is nu "))
        assert tuin.klok.nu() - moment == timedelta(days=1)


async def test_als_er_niets_komt_staat_dat_er(openen: Open) -> None:
    begin = datetime(2027, 1, 4, 9, 15, tzinfo=UTC)
    async with openen(begin) as (page, tuin), Klokbot(tuin, tuin.bot("medewerkersbot"), zegt=True):
        await knop(page, SPOEL).click()
        await expect(zin(page)).to_have_text("Er kwam geen bericht. Ik keek 400 dagen vooruit.", timeout=30_000)
        assert tuin.klok.nu() == begin + timedelta(days=400)


async def test_zonder_bot_zegt_de_klok_wat_je_kunt_doen(openen: Open) -> None:
    async with openen(datetime(2027, 1, 4, 9, 15, tzinfo=UTC)) as (page, _tuin):
        for _ in range(3):
            await knop(page, SPOEL).click()
            await expect(zin(page)).to_have_text("Er kijkt nog geen bot op deze klok. Start eerst de bot.")
            await expect(knop(page, "+1 dag")).to_have_attribute("aria-disabled", "false")


async def test_een_tweede_venster_ziet_dezelfde_klok(openen: Open) -> None:
    async with openen(datetime(2027, 1, 4, 9, 15, tzinfo=UTC)) as (page, tuin), bots(tuin):
        assert page.context.browser is not None
        other = await page.context.browser.new_page()
        await other.goto(tuin.url)
        await knop(page, "+1 week").click()
        await expect(klok(other)).to_have_text("maandag 11 januari 2027, 10.15 uur", ignore_case=True)
        await other.close()


@pytest.mark.parametrize("breedte", [320, 390, 560, 820, 960])
async def test_de_klok_past_op_elk_scherm(openen: Open, breedte: int) -> None:
    """Wednesday in September is about the longest date there is."""
    begin = datetime(2027, 9, 22, 20, 45, tzinfo=UTC)
    window = {"viewport": {"width": breedte, "height": 700}}
    async with openen(begin, **window) as (page, tuin), bots(tuin):
        await expect(klok(page)).to_have_text("woensdag 22 september 2027, 22.45 uur", ignore_case=True)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        for naam in ("+1 dag", "+1 week", SPOEL):
            box = await knop(page, naam).bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= breedte
            assert box["height"] >= 32
        await expect(zin(page)).to_be_in_viewport()
        await knop(page, "+1 dag").click()
        await expect(page.get_by_role("log").first).to_be_in_viewport()
