"""The same phones, driven from another process through the control API."""

from __future__ import annotations

import base64
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.proeftuin.spoelen import MOST_DAYS
from bot.proeftuin.telefoon.zoeken import Geblokkeerd, GeenAntwoord, KnopNietGevonden, Waar
from bot.proeftuin.wereld.bericht import Bericht

ERRORS: dict[str, type[Exception]] = {
    "GeenAntwoord": GeenAntwoord,
    "Geblokkeerd": Geblokkeerd,
    "KnopNietGevonden": KnopNietGevonden,
    "ValueError": ValueError,
}
# A wait of the caller's own length happens on the other side.
TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=5)


class Afstand:
    """A proeftuin in another process: `async with Afstand(url) as tuin`."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=TIMEOUT, trust_env=False)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def vraag(self, method: str, pad: str, **values: Any) -> Any:
        """One control call; its error becomes the exception that it is on the other side."""
        if self._session is None:
            raise RuntimeError("Gebruik `async with Afstand(url) as tuin`.")
        given: dict[str, Any] = {"json": values} if method == "POST" else {"params": values}
        async with self._session.request(method, f"{self.url}/proeftuin/api/{pad}", **given) as answer:
            found = await answer.json()
        if answer.status >= 400:
            raise ERRORS.get(found["soort"], LookupError)(found["fout"])
        return found

    async def bot(self, naam: str, token: str | None = None) -> dict[str, Any]:
        """Make a bot: naam, username, id, token."""
        found: dict[str, Any] = await self.vraag("POST", "bots", naam=naam, token=token)
        return found

    async def persoon(self, voornaam: str, bot: str, **meer: Any) -> TelefoonOpAfstand:
        """Somebody with a phone and a chat with the bot of this name."""
        return TelefoonOpAfstand(self, await self.vraag("POST", "personen", voornaam=voornaam, bot=bot, **meer))

    async def telefoon(self, id: str) -> TelefoonOpAfstand:
        """A phone that exists."""
        return TelefoonOpAfstand(self, await self.vraag("GET", f"telefoons/{id}"))

    async def toon(self, rol: str, telefoon: TelefoonOpAfstand) -> None:
        """Show this phone on the page."""
        await self.vraag("POST", "toon", rol=rol, telefoon=telefoon.id)

    async def klok_vooruit(self, seconden: float) -> None:
        """Move the clock forward."""
        await self.vraag("POST", "klok", seconden=seconden)

    async def klok_dagen(self, aantal: int) -> None:
        """Wind the clock so many days on; back when the bots have done what was due until then."""
        await self.vraag("POST", "klok", dagen=aantal, wacht=True)

    async def naar_volgend_bericht(self, dagen: int = MOST_DAYS) -> str:
        """Move the clock until a bot says something; "bericht", or why it stopped without one."""
        found = await self.vraag("POST", "klok/spoelen", dagen=dagen, wacht=True)
        return str(found["spoelt"]["einde"])

    async def journaal(self, methode: str = "") -> dict[str, Any]:
        """tellingen and oproepen."""
        found: dict[str, Any] = await self.vraag("GET", "journaal", methode=methode)
        return found

    async def set_faults(self, **values: Any) -> None:
        """As `tuin.faults.set`; `plan={"method": …, "kinds": […]}` plans one."""
        await self.vraag("POST", "faults", **values)


class TelefoonOpAfstand:
    """The same acts and waits as `Telefoon`; the screen is the one of the last call."""

    def __init__(self, tuin: Afstand, stand: dict[str, Any]) -> None:
        self._tuin = tuin
        self.stand = stand
        self.id: str = stand["id"]

    async def _call(self, daad: str, /, **values: Any) -> Any:
        given = {key: value for key, value in values.items() if value is not None}
        answer = await self._tuin.vraag("POST", f"telefoons/{self.id}/{daad}", **given)
        self.stand = answer["telefoon"]
        return answer["resultaat"]

    async def _bericht(self, daad: str, /, **values: Any) -> Bericht | None:
        found = await self._call(daad, **values)
        return None if found is None else Bericht.from_view(found)

    async def _zeker(self, daad: str, /, **values: Any) -> Bericht:
        return Bericht.from_view(await self._call(daad, **values))

    async def start(self, code: str = "") -> Bericht | None:
        """Open a link to the bot and press START."""
        return await self._bericht("start", code=code)

    async def typ(self, tekst: str) -> Bericht | None:
        """Type and send."""
        return await self._bericht("typ", tekst=tekst)

    async def tik(self, waar: Waar, *, bericht: Bericht | int | None = None, keer: int = 1) -> str | None:
        """Tap an inline button."""
        number = bericht.nummer if isinstance(bericht, Bericht) else bericht
        found: str | None = await self._call("tik", waar=waar, bericht=number, keer=keer)
        return found

    async def stuur(self, inhoud: dict[str, Any]) -> Bericht | None:
        """Send a message with exactly these Bot API fields."""
        return await self._bericht("stuur", inhoud=inhoud)

    async def stuur_document(self, naam: str, inhoud: bytes, mime: str) -> Bericht | None:
        """Send a file."""
        data = base64.b64encode(inhoud).decode()
        return await self._bericht("stuur_document", naam=naam, inhoud_base64=data, mime=mime)

    async def doe(self, daad: str, /, **values: Any) -> Any:
        """Any other act by name: stuur_sticker, stuur_foto, wijzig, …"""
        return await self._call(daad, **values)

    async def blokkeer(self) -> None:
        """Block the bot."""
        await self._call("blokkeer")

    async def deblokkeer(self) -> None:
        """Let the bot write again."""
        await self._call("deblokkeer")

    async def verlies_netwerk(self) -> None:
        """Offline."""
        await self._call("verlies_netwerk")

    async def herstel_netwerk(self) -> None:
        """Online."""
        await self._call("herstel_netwerk")

    async def vertraag(self, seconden: float) -> None:
        """Everything arrives so much later."""
        await self._call("vertraag", seconden=seconden)

    async def antwoord(self, timeout: float = 5.0) -> Bericht:
        """The bot's next new message."""
        return await self._zeker("antwoord", timeout=timeout)

    async def wijziging(self, timeout: float = 5.0) -> Bericht:
        """The next message that the bot edited."""
        return await self._zeker("wijziging", timeout=timeout)

    async def melding(self, timeout: float = 5.0) -> str:
        """The next answer to a tap."""
        return str(await self._call("melding", timeout=timeout))

    async def wacht_op(self, tekst: str, timeout: float = 5.0) -> Bericht:
        """The newest message of the bot that contains this text."""
        return await self._zeker("wacht_op", tekst=tekst, timeout=timeout)

    async def stil(self, seconden: float = 0.2) -> None:
        """Return when the bot did nothing here for this long."""
        await self._call("stil", seconden=seconden)

    async def lees_alles(self) -> None:
        """Take everything until now as read."""
        await self._call("lees_alles")

    async def ververs(self) -> None:
        """Look at the screen again."""
        self.stand = await self._tuin.vraag("GET", f"telefoons/{self.id}")

    @property
    def berichten(self) -> list[Bericht]:
        """The messages on the screen at the last call."""
        return [Bericht.from_view(view) for view in self.stand["berichten"]]
