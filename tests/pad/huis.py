"""The employees' side with everything real but Telegram: key file, databases, vault, pipeline, and phones in memory."""

import datetime as dt
import secrets
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.engine.events import Event, Kind
from bot.engine.ports import Ready
from bot.kluis.kluis import Kluis
from bot.opdrachten.opstelling import Opstelling
from bot.store.teams import TeamOpgave
from bot.wiring import medewerker
from bot.wiring.medewerker import Process
from bot.wiring.tables import KIT, UITGAAND
from tests.databases import Databank
from tests.pad.telefoontje import Telefoontje, bezorg

TEAMS = (TeamOpgave("Zonneweelde", "Gent", "Els", 1_000_000), TeamOpgave("Keuken", "Gent", "Karim", 1_000_000))
PERSONEN = count(700_000_000)
UPDATES = count(1)


def opstelling(folder: Path, kluis: Databank, organisatie: Databank, **rest: Any) -> Opstelling:
    """A throwaway installation on these databases."""
    return Opstelling(
        folder,
        rest.pop("token", "123456:proeftoken"),
        rest.pop("api_url", "http://127.0.0.1:9"),
        kluis_url=kluis.url,
        organisatie_url=organisatie.url,
        extra=rest,
    )


class Huis:
    """One process and its phones. `stuur` is Telegram bringing updates; what is committed is shown at once."""

    def __init__(self, setup: Opstelling) -> None:
        self.setup = setup
        self.codes = setup.prepare(TEAMS)
        self.telefoons: dict[int, Telefoontje] = {}
        self.merken: dict[tuple[int, str], int] = {}
        # noon, so that here and in Greenwich it is the same day
        self.klok = dt.datetime.now(dt.UTC).replace(hour=12, minute=0, second=0, microsecond=0)
        self.proces = self._open()
        medewerker.copy_organisation(self.proces)

    def _open(self) -> Process:
        return medewerker.build(self.setup.settings, clock=lambda: self.klok)

    def nieuw(self) -> Telefoontje:
        """Somebody with a phone that has never seen the bot."""
        phone = Telefoontje(next(PERSONEN))
        self.telefoons[phone.nummer] = phone
        return phone

    def stuur(self, *events: Event, bezorgen: bool = True) -> list[Ready]:
        """One batch; what came out of it."""
        klaar = self.proces.pipeline.handle(events)
        if bezorgen:
            self.bezorg(klaar)
        return klaar

    def bezorg(self, klaar: Sequence[Ready], *, afvinken: bool = True) -> None:
        uitkomst = bezorg(klaar, self.telefoons, self.merken, self.proces.find_mark)
        if uitkomst and afvinken:
            self.proces.pipeline.settle(uitkomst)

    def herstart(self, *, netjes: bool = True) -> list[Ready]:
        """Stop, or die, and start again: memory is gone, what waits in the outbox comes back."""
        if netjes:
            self.proces.close()
        else:
            self.proces.database.engine.dispose()
        self.merken.clear()
        self.proces = self._open()
        return self.proces.waiting()

    def alles(self, persoon: int) -> dict[str, Any]:
        """All that the vault has of this person, read with a vault of its own."""
        kluis = Kluis(self.proces.keys)
        with self.proces.database.begin() as conn:
            wie = kluis.pseudonym(persoon)
            kluis.load(conn, [wie])
            return kluis.everything(conn, wie)

    def rijen(self, persoon: int) -> int:
        """Rows in any table that belong to this person."""
        wie = self.proces.kluis.pseudonym(persoon)
        found = 0
        with self.proces.database.begin() as conn:
            for tabel in UITGAAND.metadata.tables.values():
                kolom = tabel.c.get("persoon") if tabel.name != "persoon" else tabel.c.id
                if kolom is not None:
                    found += conn.execute(sa.select(sa.func.count()).where(kolom == wie)).scalar_one()
        return found

    def opzij(self) -> int:
        """Updates that were set aside."""
        with self.proces.database.begin() as conn:
            return int(conn.execute(sa.select(sa.func.count()).select_from(KIT.quarantaine)).scalar_one())

    def afscheid(self) -> int:
        """Farewells that are not done yet."""
        with self.proces.database.begin() as conn:
            tabel = UITGAAND.metadata.tables["afscheid"]
            return int(conn.execute(sa.select(sa.func.count()).select_from(tabel)).scalar_one())

    def sluit(self) -> None:
        self.proces.close()

    # what a person does, as an event

    def typ(self, wie: Telefoontje, tekst: str, **rest: Any) -> Event:
        if tekst.startswith("/"):
            naam, _, meer = tekst[1:].partition(" ")
            return self._event(wie, Kind.COMMAND, name=naam, text=meer, message=next_message(), **rest)
        return self._event(wie, Kind.TEXT, text=tekst, message=next_message(), **rest)

    def tik(self, wie: Telefoontje, knop: tuple[int, str, str]) -> Event:
        return self._event(wie, Kind.TAP, message=knop[0], data=knop[2], tap=secrets.token_hex(4))

    def anders(self, wie: Telefoontje, kind: Kind, **rest: Any) -> Event:
        return self._event(wie, kind, **rest)

    def _event(self, wie: Telefoontje, kind: Kind, **rest: Any) -> Event:
        return Event(next(UPDATES), kind, wie.nummer, wie.nummer, **rest)


def next_message() -> int:
    """The number of a message that a person sends: from the same row as the bot's."""
    from tests.pad.telefoontje import NUMMERS

    return next(NUMMERS)


def kies(telefoon: Telefoontje, woorden: str) -> tuple[int, str, str]:
    """The newest button with these words, ticks aside."""
    for knop in reversed(telefoon.knoppen):
        if knop[1].lstrip("☑☐ ") == woorden:
            return knop
    raise AssertionError(f"«{woorden}» staat er niet: {[knop[1] for knop in telefoon.knoppen]}")


MEEDOEN = ("Begin", "Oké", "Oké", "Oké", "Oké", "Oké", "Ja, ik doe mee")
KENNISMAKEN = (*MEEDOEN, "Mijn eigen telefoon", "Sla over", "Sla over", "Sla over", "Sla over", "Nee", "Nee, dank je",
               "Naar het menu")


def doe_mee(huis: Huis, wie: Telefoontje, knoppen: Sequence[str] = KENNISMAKEN, code: int = 0) -> None:
    """Open the link of a team and take part."""
    huis.stuur(huis.typ(wie, f"/start {huis.codes[code]}"))
    for woorden in knoppen:
        huis.stuur(huis.tik(wie, kies(wie, woorden)))
