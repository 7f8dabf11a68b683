"""The organisation's side with everything real but Telegram: key file, database, desk, pipeline, phones in memory."""

import datetime as dt
import secrets
from collections.abc import Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

from pydantic import SecretStr

from bot.balie import Kamer, Rol
from bot.engine.dialoog import Dialoog
from bot.engine.events import Event, Kind
from bot.engine.machine import Catalogue
from bot.engine.ports import Ready
from bot.migrations.run import migrate
from bot.settings import OrganisatieSettings
from bot.store.gebruikers import invite
from bot.store.zegel import new_zegel_file
from bot.wiring import organisatie
from bot.wiring.organisatie import Process
from tests.databases import Databank
from tests.pad.huis import kies, next_message
from tests.pad.telefoontje import Telefoontje, bezorg

MENSEN = count(800_000_000)
UPDATES = count(1)


def instellingen(folder: Path, bank: Databank, **rest: Any) -> OrganisatieSettings:
    """Settings of a throwaway installation, whatever our own environment says."""
    return OrganisatieSettings(
        _env_file=None,  # type: ignore[call-arg]
        data_map=folder / "data", organisatie_sleutelbestand=folder / "organisatie.sleutel",
        organisatie_url=bank.url, organisatiebot_token=SecretStr(rest.pop("token", "654321:proeftoken")),
        telegram_api_url=rest.pop("api_url", "http://127.0.0.1:9"), organisatiebot_poort=0, **rest,
    )


class Kantoor:
    """One organisation process and its phones. `stuur` is Telegram bringing updates; what is committed is shown."""

    def __init__(self, folder: Path, bank: Databank, **rest: Any) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.settings = instellingen(folder, bank, **rest)
        if not self.settings.organisatie_sleutelbestand.exists():
            new_zegel_file(self.settings.organisatie_sleutelbestand, self.settings.data_map)
        migrate(self.settings.organisatie_database, "organisatie")
        self.telefoons: dict[int, Telefoontje] = {}
        self.merken: dict[tuple[int, str], int] = {}
        # noon, so that here and in Greenwich it is the same day
        self.klok = dt.datetime.now(dt.UTC).replace(hour=12, minute=0, second=0, microsecond=0)
        self.proces = self._open()

    def _open(self) -> Process:
        return organisatie.build(self.settings, clock=lambda: self.klok)

    @property
    def kamer(self) -> Kamer:
        return self.proces.role._kamer

    def nieuw(self) -> Telefoontje:
        """Somebody with a phone that has never seen the bot."""
        phone = Telefoontje(next(MENSEN))
        self.telefoons[phone.nummer] = phone
        return phone

    def nodig_uit(self, rol: str, naam: str = "An", team: str = "") -> str:
        """A personal code."""
        with self.proces.database.begin() as conn:
            return invite(conn, rol, naam, team, self.klok.date())[1]

    def kom_binnen(self, rol: str, naam: str = "An", team: str = "") -> Telefoontje:
        """Somebody who used their code and sees the menu."""
        wie = self.nieuw()
        self.stuur(self.typ(wie, f"/start {self.nodig_uit(rol, naam, team)}"))
        return wie

    def stuur(self, *events: Event, bezorgen: bool = True) -> list[Ready]:
        """One batch; what came out of it."""
        klaar = self.proces.pipeline.handle(events)
        if bezorgen:
            self.bezorg(klaar)
        return klaar

    def zeg(self, wie: Telefoontje, *teksten: str) -> str:
        """Type these, one after another; all new words that came of it."""
        return self._gezien(wie, [self.typ(wie, tekst) for tekst in teksten])

    def tik_op(self, wie: Telefoontje, *woorden: str) -> str:
        """Tap the newest button with these words, one after another; all new words that came of it."""
        voor = set(wie.berichten)
        for label in woorden:
            self.stuur(self.tik(wie, kies(wie, label)))
        return "\n".join(b.tekst for nummer, b in wie.berichten.items() if nummer not in voor)

    def klokslag(self) -> list[Ready]:
        """What the calendar has to say now."""
        return self.stuur(*self.proces.due())

    def _gezien(self, wie: Telefoontje, events: Sequence[Event]) -> str:
        voor = set(wie.berichten)
        for event in events:
            self.stuur(event)
        return "\n".join(b.tekst for nummer, b in wie.berichten.items() if nummer not in voor)

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

    def sluit(self) -> None:
        self.proces.close()

    # what a person does, as an event

    def typ(self, wie: Telefoontje, tekst: str, **rest: Any) -> Event:
        if tekst.startswith("/"):
            naam, _, meer = tekst[1:].partition(" ")
            return self.anders(wie, Kind.COMMAND, name=naam, text=meer, message=next_message(), **rest)
        return self.anders(wie, Kind.TEXT, text=tekst, message=next_message(), **rest)

    def tik(self, wie: Telefoontje, knop: tuple[int, str, str]) -> Event:
        return self.anders(wie, Kind.TAP, message=knop[0], data=knop[2], tap=secrets.token_hex(4))

    def anders(self, wie: Telefoontje, kind: Kind, **rest: Any) -> Event:
        return Event(next(UPDATES), kind, wie.nummer, wie.nummer, **rest)


@contextmanager
def met_gesprek(kantoor: Kantoor, rol: str, naam: str, dialoog: Dialoog) -> Any:
    """For the time of the block this role has one dialogue more."""
    kamer = kantoor.kamer
    before = kamer.dialogen[rol]
    with patch.dict(kamer.dialogen, {rol: Catalogue({**before.dialogen, naam: dialoog})}):  # type: ignore[arg-type]
        yield


@contextmanager
def met_rol(kantoor: Kantoor, rol: Rol) -> Any:
    """For the time of the block this role is another one."""
    with patch.dict(kantoor.kamer.rollen, {rol.naam: rol}):  # type: ignore[arg-type]
        yield
