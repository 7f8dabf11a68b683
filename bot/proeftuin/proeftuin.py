"""The proeftuin as one object: start it, make bots and people, look at what happens."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, TypedDict, Unpack
from zoneinfo import ZoneInfo

from bot.proeftuin.api.faults import Faults
from bot.proeftuin.api.journal import Journal
from bot.proeftuin.api.limits import Limits
from bot.proeftuin.kijkers import Kijkers
from bot.proeftuin.klok import Klok
from bot.proeftuin.spoelen import MOST_DAYS, Spoelen, Stand
from bot.proeftuin.telefoon.telefoon import Telefoon
from bot.proeftuin.web.server import Server
from bot.proeftuin.web.stream import Stream
from bot.proeftuin.wereld.bot import Bot
from bot.proeftuin.wereld.chat import Chat, Gebeurtenis
from bot.proeftuin.wereld.persoon import Persoon
from bot.proeftuin.wereld.wereld import Wereld

ROLLEN = ("medewerker", "leidinggevende", "hr")
ZONE = ZoneInfo("Europe/Brussels")
CATCH_UP_SECONDS = 10.0  # real time that the bots get after one move of the clock


class Opties(TypedDict, total=False):
    """How a proeftuin behaves; the defaults are in `Proeftuin`."""

    poort: int  # 0 takes a free one
    host: str  # a loopback address, or it is refused
    snelheidsgrenzen: bool  # 429 when a bot sends too fast
    journaal: bool  # write calls down
    begin: datetime | None  # the moment at the start; now when not given
    klok_loopt: bool  # False: time stands still until it is moved
    zone: ZoneInfo  # whose hours the page shows; «+1 dag» is the same hour there
    knop_seconden: float  # how long a tap may be answered
    webhook_pauze: float  # the first pause after a refused delivery


class Proeftuin:
    """Telegram on your own computer. Use `Proeftuin.start()`, or `open()` and `sluit()`."""

    def __init__(
        self,
        *,
        poort: int = 0,
        host: str = "127.0.0.1",
        snelheidsgrenzen: bool = True,
        journaal: bool = True,
        begin: datetime | None = None,
        klok_loopt: bool = True,
        zone: ZoneInfo = ZONE,
        knop_seconden: float = 15 * 60.0,
        webhook_pauze: float = 1.0,
    ) -> None:
        self.klok = Klok(begin, loopt=klok_loopt)
        self.zone = zone
        self.kijkers = Kijkers(self.klok)
        self.spoelen = Spoelen(self.klok, self.kijkers, self._clock_shown)
        self._shown = itertools.count(1)
        self.klok.on_move.append(self._clock_moved)
        self.limits = Limits(on=snelheidsgrenzen)
        self.faults = Faults()
        self.journal = Journal(on=journaal)
        self.wereld = Wereld(self.klok, self.limits, self.faults, self.journal)
        self.wereld.callback_seconds = knop_seconden
        self.wereld.webhook_retry_seconds = webhook_pauze
        self.wereld.on_chat.append(self._chat_changed)
        self.wereld.on_profile.append(self._profile_changed)
        self.telefoons: dict[tuple[int, int], Telefoon] = {}
        self.rollen: dict[str, Telefoon] = {}
        self.stream = Stream()
        self._host = host
        self._wanted_port = poort
        self._server = Server(self)

    @classmethod
    @asynccontextmanager
    async def start(cls, **opties: Unpack[Opties]) -> AsyncIterator[Proeftuin]:
        """A proeftuin that stops by itself at the end of the block. The options are those of `Proeftuin`."""
        tuin = cls(**opties)
        await tuin.open()
        try:
            yield tuin
        finally:
            await tuin.sluit()

    async def open(self) -> Proeftuin:
        """Start listening."""
        await self._server.open(self._host, self._wanted_port)
        return self

    async def sluit(self) -> None:
        """Stop listening, and end every call that still waits."""
        self.stream.close()
        await self.spoelen.sluit()
        self.kijkers.sluit()
        for bot in self.wereld.bots.values():
            if bot.webhook is not None:
                bot.webhook.stop()
            bot.updates.end_poll(conflicted=False)
        await self._server.close()

    @property
    def url(self) -> str:
        """The address of the page. For a bot: `TELEGRAM_API_URL`."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._server.port}"

    @property
    def klok_url(self) -> str:
        """`KLOK_URL`: where a bot asks what time it is."""
        return f"{self.url}/proeftuin/api/klok"

    def bot(self, naam: str, token: str | None = None) -> Bot:
        """Make a bot, as BotFather would. The existing one when there is one with this name."""
        known = self.wereld.bot_met_naam(naam)
        if known is not None and token in (None, known.token):
            return known
        return self.wereld.nieuwe_bot(naam, token)

    def persoon(
        self,
        voornaam: str,
        bot: Bot,
        *,
        persoon: Persoon | None = None,
        taal: str | None = "nl",
        id: int | None = None,
    ) -> Telefoon:
        """Somebody with a phone and a chat with this bot. `persoon=` is for somebody who exists already."""
        who = persoon or self.wereld.nieuwe_persoon(voornaam, taal, id)
        phone = self.telefoons.get((bot.id, who.id))
        if phone is None:
            phone = self.telefoons[bot.id, who.id] = Telefoon(bot, who)
        return phone

    def groep(self, titel: str, bot: Bot) -> Chat:
        """A group with this bot in it: `bot.van_persoon(groep, persoon, {"text": …})`."""
        return bot.nieuwe_groep(titel)

    def kanaal(self, titel: str, bot: Bot) -> Chat:
        """A channel: `bot.van_persoon(kanaal, None, {"text": …})`."""
        return bot.nieuwe_groep(titel, "channel")

    def telefoon_met_id(self, id: str) -> Telefoon:
        """The phone with this name."""
        found = next((phone for phone in self.telefoons.values() if phone.id == id), None)
        if found is None:
            raise LookupError("Deze telefoon is er niet.")
        return found

    def toon(self, rol: str, telefoon: Telefoon) -> None:
        """Show this phone on the page: as `medewerker`, `leidinggevende` or `hr`."""
        if rol not in ROLLEN:
            raise ValueError(f"Kies een rol: {', '.join(ROLLEN)}.")
        self.rollen[rol] = telefoon
        self.stream.publish({"soort": "rollen"})

    async def bijgewerkt(self, seconden: float = CATCH_UP_SECONDS) -> bool:
        """Wait until every bot that looks at the clock has done what is due; False when that takes too long."""
        return await self.kijkers.bij(seconden)

    async def naar_volgend_bericht(self, dagen: int = MOST_DAYS) -> Stand:
        """Move the clock until a bot says something, at most so many days; `.einde` says how it went."""
        return await self.spoelen.tot_bericht(dagen)

    async def dagen_verder(self, aantal: int) -> Stand:
        """So many calendar days on; every message on the way comes at its own moment."""
        return await self.spoelen.tot_moment(self.klok.over(aantal, self.zone))

    def klokstand(self) -> dict[str, Any]:
        """What the page shows of the clock. `nr` grows with every call: what comes in late is known by it."""
        winding = self.spoelen.stand.as_view()
        return {"nr": next(self._shown), **self.kijkers.stand(), "zone": self.zone.key, "spoelt": winding}

    def _clock_moved(self) -> None:
        if not self.spoelen.stand.bezig:  # it shows its steps itself, not every one of them
            self._clock_shown()

    def _clock_shown(self) -> None:
        if self.stream.heard:
            self.stream.publish({"soort": "klok", "stand": self.klokstand()})

    def _chat_changed(self, bot: Bot, chat: Chat, gebeurtenis: Gebeurtenis) -> None:
        if gebeurtenis.soort == "bericht":
            self.spoelen.hoor(chat.persoon.voornaam if chat.persoon else str(chat.json["title"]))
        if not self.stream.heard:
            return
        phone = self.telefoons.get((bot.id, chat.id))
        if phone is None:
            return
        event: dict[str, Any] = {"soort": gebeurtenis.soort, "telefoon": phone.id}
        if gebeurtenis.soort == "toestand":
            event["stand"] = phone.as_view()
        elif not phone.verbinding.netwerk:
            return  # no network: this phone hears nothing until it is back
        elif gebeurtenis.soort in ("bericht", "wijziging", "eigen"):
            event["bericht"] = chat.berichten[gebeurtenis.nummer].as_view()
            event["toetsenbord"] = chat.toetsenbord
        else:
            event |= {
                "nummer": gebeurtenis.nummer,
                "tekst": gebeurtenis.tekst,
                "venster": gebeurtenis.als_venster,
            }
        self.stream.publish(event)

    def _profile_changed(self, bot: Bot) -> None:
        if self.stream.heard:
            for phone in self.telefoons.values():
                if phone.bot is bot:
                    self.stream.publish({"soort": "toestand", "telefoon": phone.id, "stand": phone.as_view()})
