"""Fingers on the page: tap a button of the newest message, type, and wait until the bot has answered."""

from playwright.async_api import Locator, Page

JOINING = ("Begin", "Oké", "Oké", "Oké", "Oké", "Oké", "Ja, ik doe mee")
SETTINGS = ("Mijn eigen telefoon", *("Sla over",) * 6, "Naar het menu")
PREPARING = (
    "Snelle voorbereiding (5 min)", "Deze maand", "Over mijn loopbaan", "4 goed", "☐ Mensen helpen", "☐ Bijleren",
    "Klaar", "☐ Drukte", "Klaar", "Bijleren", "Ik weet het niet", "Wat kan ik hier leren?", "Niets nu",
)  # fmt: skip


class Vingers:
    """One employee behind the first phone of the page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.log = page.get_by_role("log").first

    def knop(self, name: str) -> Locator:
        return self.log.get_by_role("button", name=name, exact=True).last

    async def tik(self, *names: str) -> None:
        """Tap these buttons one after the other, each as soon as it is there and the screen has come to rest."""
        for name in names:
            await self.rust()
            button = self.knop(name)
            await button.wait_for()
            before = await self.log.inner_text()
            await button.click()
            await self._verandering(before)

    async def typ(self, text: str) -> None:
        await self.rust()
        before = await self.log.inner_text()
        await self.page.get_by_role("textbox").first.fill(text)
        await self.page.keyboard.press("Enter")
        await self._verandering(before)

    async def rust(self) -> None:
        """Until nothing has changed for a while: answers come in more than one message."""
        last, calm = "", 0
        for _ in range(200):
            shown = await self.log.inner_text()
            calm = calm + 1 if shown == last else 0
            if calm >= 6:
                return
            last = shown
            await self.page.wait_for_timeout(60)

    async def _verandering(self, before: str) -> None:
        for _ in range(200):
            if await self.log.inner_text() != before:
                return
            await self.page.wait_for_timeout(50)
