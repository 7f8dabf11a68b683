"""Two worlds that are the same but for one employee: both bots on their own databases, the gate, a year on a clock.

What the organisation can observe is written down: every message (bytes, order, moment) and every row of its database.
Chance on the organisation's side (codes, nonces, numbers) comes from a seed, so that two worlds may be compared at all.
"""

import dataclasses
import datetime as dt
import os
import random
import secrets
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import sqlalchemy as sa

from bot.engine.events import Event, Kind
from bot.engine.ports import Ready, Settled
from bot.planning.wekkers import event_of
from bot.poort.maatstaven import MAATSTAVEN
from bot.store import database
from bot.store.database import sqlite_file
from bot.store.organisatie import ORGANISATIE
from bot.store.teams import TeamOpgave, carry_out, plan_import
from bot.store.zegel import new_zegel_file
from bot.wiring.register import side
from tests.balie import kantoor as kantoren
from tests.balie.kantoor import Kantoor, instellingen
from tests.databases import Databank, Databanken
from tests.pad import telefoontje
from tests.pad.huis import Huis, opstelling
from tests.pad.telefoontje import Telefoontje
from tests.poort.bank import ZONE

BEGIN, EINDE = dt.date(2027, 3, 15), dt.date(2027, 7, 20)  # two quarters and five times four weeks are seen
WOORDEN = ("Ik wil meer rust", "ja", "nee", "wis", "stop", "pauze", "verder", "menu", "/wis", "/stop", "/mijngegevens",
           "/instellingen", "/privacy", "morgen", "4", "ik wil hier weg", "/start verkeerd", "hulp")  # fmt: skip
TELLING = ("Meetellen", "Begin", "Ja", "4  genoeg", "5  heel goed", "2  niet zo goed", "Ja", "Deels", "4  goed",
           "1  helemaal niet", "Ja, tel ze op")  # fmt: skip
_ERBIJ = "INSERT INTO teller VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET aantal = aantal + excluded.aantal"
Gezien = tuple[Any, ...]


class Namaak:
    """`os` and `secrets` with chance from a seed."""

    def __init__(self, echt: Any, seed: int) -> None:
        self._echt, self._kans = echt, random.Random(seed)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._echt, name)

    def urandom(self, size: int) -> bytes:
        return self._kans.randbytes(size)

    def token_urlsafe(self, size: int) -> str:
        return f"{self._kans.getrandbits(8 * size):0{size}x}"[:22].ljust(22, "0")

    def token_hex(self, size: int) -> str:
        return self._kans.randbytes(size).hex()


class EigenHuis(Huis):
    """The employees' process on databases that are there already."""

    def __init__(self, folder: Path, kluis: Databank, organisatie: Databank, klok: dt.datetime) -> None:
        self.setup = opstelling(folder, kluis, organisatie)
        self.codes: list[str] = []
        self.telefoons: dict[int, Telefoontje] = {}
        self.merken: dict[tuple[int, str], int] = {}
        self.klok = klok
        self.geblokkeerd = False
        self.proces = self._open()

    def bezorg(self, klaar: Sequence[Ready], *, afvinken: bool = True) -> None:
        if not self.geblokkeerd:
            super().bezorg(klaar, afvinken=afvinken)
        else:
            self.proces.pipeline.settle([Settled(een.row, "gone") for een in klaar if een.row])


class EigenKantoor(Kantoor):
    """The organisation's process; every message that leaves it is written down."""

    def __init__(self, folder: Path, bank: Databank, klok: dt.datetime) -> None:
        self.settings = instellingen(folder, bank)
        self.telefoons, self.merken, self.klok = {}, {}, klok
        self.gezien: list[Gezien] = []
        self.tikken = count(1)
        self.proces = self._open()

    def tik(self, wie: Telefoontje, knop: tuple[int, str, str]) -> Event:
        return self.anders(wie, Kind.TAP, message=knop[0], data=knop[2], tap=f"tik{next(self.tikken)}")

    def bezorg(self, klaar: Sequence[Ready], *, afvinken: bool = True) -> None:
        self.gezien += [(self.klok, een.row, een.person, een.chat, *dataclasses.astuple(een.message)) for een in klaar]
        super().bezorg(klaar, afvinken=afvinken)


class Wereld:
    """One world. `bedrijf` is the seed of everything that both have in common, `leven` of what Noor does."""

    def __init__(self, folder: Path, databanken: Databanken, bedrijf: int, leven: int) -> None:
        self._samen, self._noor = random.Random(bedrijf), random.Random(f"{bedrijf} {leven}")
        self._zaad = bedrijf
        self.kluis, self.organisatie = databanken.new("sqlite", "kluis"), databanken.new("sqlite", "organisatie")
        self.standen: list[tuple[dt.date, dict[str, list[Gezien]]]] = []
        self._tellers = count(1), count(1), count(800_000_000)
        self._folder, self._codes = folder, [""]
        self._geheim = SimpleNamespace(os=Namaak(os, bedrijf), secrets=Namaak(secrets, bedrijf))
        self._maak()

    def _maak(self) -> None:
        klok = self._op(BEGIN, 9)
        with self._kant_van_de_organisatie(), self.organisatie.engine.begin() as conn:
            plan = plan_import(conn, teams(self._samen), BEGIN)
            carry_out(conn, plan, BEGIN)
        self._codes = [code for _, code in plan.nieuw]
        self.rooster = {team.vestiging: team.aantal for team, _ in plan.nieuw}
        self._mee = {plaats: self._samen.uniform(0.15, 0.75) for plaats in self.rooster}
        self._gezegd: Counter[tuple[str, str]] = Counter()
        self.huis = EigenHuis(self._folder, self.kluis, self.organisatie, klok)
        self.huis.proces.upkeep.do("spiegel")
        with self._kant_van_de_organisatie():
            self.kantoor = EigenKantoor(self._folder, self.organisatie, klok)
            self.kantoor.kamer.fresh = lambda: self._geheim.secrets.token_hex(3)
            self.hr = self.kantoor.kom_binnen("hr", "An")
            self.els = self.kantoor.kom_binnen("leidinggevende", "Els")

    def sluit(self) -> None:
        """Also notes what is left of Noor in the vault: rows, and how many messages she got."""
        [noor] = self.huis.telefoons.values()
        self.spoor = (self.huis.rijen(noor.nummer), len(noor.berichten) + len(noor.verwijderd), noor.teksten)
        self.huis.sluit()
        self.kantoor.sluit()
        self.kluis.close()
        self.organisatie.close()

    @staticmethod
    def _op(dag: dt.date, uur: int) -> dt.datetime:
        return dt.datetime.combine(dag, dt.time(uur), ZONE).astimezone(dt.UTC)

    @contextmanager
    def _kant_van_de_organisatie(self) -> Iterator[None]:
        """Its chance and its numbers are its own: the employees' bot uses none of them."""
        updates, berichten, mensen = self._tellers
        with (
            patch("bot.store.zegel.os", self._geheim.os), patch("bot.store.gebruikers.secrets", self._geheim.secrets),
            patch("bot.store.teams.secrets", self._geheim.secrets), patch.object(kantoren, "UPDATES", updates),
            patch.object(telefoontje, "NUMMERS", berichten), patch.object(kantoren, "MENSEN", mensen),
        ):  # fmt: skip
            yield

    # a year

    def leef(self) -> None:
        """Everybody else answers, Noor does as she does, and the organisation looks whenever the calendar says."""
        noor = Noor(self.huis, self._noor, self._codes)
        dag = BEGIN
        while dag < EINDE:
            self._anderen()
            self.huis.klok = self._op(dag, 8)
            noor.week()
            self.huis.klok = self.kantoor.klok = self._op(dag + dt.timedelta(days=1), 10)  # a Tuesday
            if len(self.standen) % 6 == 0:
                self.huis.proces.upkeep.do("spiegel")
            self.huis.proces.upkeep.do("vrijgave")
            self._kijk(dag + dt.timedelta(days=1))
            dag += dt.timedelta(days=7)

    def _anderen(self) -> None:
        """Colleagues answer, some of them; the same in both worlds."""
        rijen: list[tuple[Any, ...]] = []
        with self.kluis.engine.begin() as conn:
            for plaats, aantal in self.rooster.items():
                for maatstaf in MAATSTAVEN:
                    for antwoord in (maatstaf.voor[0], maatstaf.tegen[0]):
                        erbij = self._samen.randrange(0, 2 + aantal // 40)
                        if self._gezegd[plaats, maatstaf.naam] + erbij > self._mee[plaats] * aantal:
                            continue
                        self._gezegd[plaats, maatstaf.naam] += erbij
                        rijen.append((2027, plaats, maatstaf.naam, antwoord, erbij))
            conn.exec_driver_sql(_ERBIJ, rijen)

    def _kijk(self, dag: dt.date) -> None:
        """HR and a manager look, ask and learn; then every row of the database is noted."""
        with self._kant_van_de_organisatie():
            kantoor, hr, els = self.kantoor, self.hr, self.els
            kantoor.klokslag()
            if len(self.standen) % 6 and not self._is_vrijgave(dag):
                self.standen.append((dag, self._rijen()))
                return
            kantoor.zeg(hr, "/menu")
            kantoor.tik_op(hr, "Cijfers")
            if any(woorden == "Rapport (PDF)" for _, woorden, _ in hr.knoppen):
                kantoor.tik_op(hr, "Rapport (PDF)", "Tabel voor Excel", "Per vestiging")
            kantoor.stuur(*(kantoor.typ(hr, tekst) for tekst in ("Wie heeft toegang?", "wie doet er mee?")),
                          *(kantoor.typ(els, tekst) for tekst in ("/menu", "heeft Noor al meegedaan?", "hulp")))
        self.standen.append((dag, self._rijen()))

    def _is_vrijgave(self, dag: dt.date) -> bool:
        with self.organisatie.engine.begin() as conn:
            tabel = ORGANISATIE.tables["vrijgave"]
            return bool(conn.execute(sa.select(sa.func.count()).where(tabel.c.vanaf == dag)).scalar())

    def _rijen(self) -> dict[str, list[Gezien]]:
        """Every row of every table, in the order in which it lies there."""
        path = sqlite_file(self.organisatie.url)
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
            namen = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
            return {naam: conn.execute(f"SELECT * FROM {naam}").fetchall() for (naam,) in namen}


@contextmanager
def zonder_wachten_op_de_schijf() -> Iterator[None]:
    """Hundreds of worlds need not survive a power cut."""
    echt = database._prepare

    def vlug(connection: Any, record: object) -> None:
        echt(connection, record)
        connection.execute("PRAGMA synchronous=OFF")

    with patch.object(database, "_prepare", vlug):
        yield


def teams(kans: random.Random) -> tuple[TeamOpgave, ...]:
    plaatsen = ("Gent", "Aalst", "Ieper", "Diest", "Genk")[: kans.randrange(1, 6)]
    return tuple(TeamOpgave(f"Team {n}", plaats, f"Leiding {n}", kans.choice((4, 12, 25, 60, 90, 140)))
                 for n, plaats in enumerate(plaatsen))  # fmt: skip


def sleutels(folder: Path) -> None:
    """Keys that all worlds share."""
    klaar = instellingen(folder, Databank("sqlite", "sqlite://"))
    new_zegel_file(klaar.organisatie_sleutelbestand, klaar.data_map)
    side("beheer").new_key(opstelling(folder, Databank("sqlite", "sqlite://"), Databank("sqlite", "sqlite://")).settings)


class Noor:
    """Somebody who may do anything with the bot: join, talk, count, stop, erase, block, come back, or nothing."""

    def __init__(self, huis: EigenHuis, kans: random.Random, codes: Sequence[str]) -> None:
        self.huis, self.kans = huis, kans
        self.code = kans.choice(codes)
        self.wie = huis.nieuw()
        self.ijver = kans.choice((0.0, 0.1, 0.3, 0.6))
        self.telt = kans.random() < 0.7

    def week(self) -> None:
        """What comes to her mind this week."""
        kans = self.kans
        for persoon, moment in self._wekkers():
            self.huis.stuur(event_of(persoon, moment))
        if kans.random() >= self.ijver:
            return
        self.huis.geblokkeerd = kans.random() < 0.1
        if not self.wie.berichten or kans.random() < 0.2:
            self._zeg(f"/start {self.code}")
            for _ in range(16):
                self._tik(0)
        for _ in range(kans.randrange(0, 15)):
            if kans.random() < 0.15:
                self._zeg(kans.choice(WOORDEN))
            else:
                self._tik()
        if self.telt and kans.random() < 0.5:
            self._zeg("/menu")
            self._zeg(TELLING[0])
            for _ in TELLING[1:]:
                self._tik(kans.choice((0, 0, 1)))

    def _wekkers(self) -> list[tuple[bytes, int]]:
        with self.huis.proces.database.begin() as conn:
            return self.huis.proces.kluis.due(conn, int(self.huis.klok.timestamp()), 5)

    def _zeg(self, woorden: str) -> None:
        self.huis.stuur(self.huis.typ(self.wie, woorden))

    def _tik(self, plaats: int | None = None) -> None:
        """A button of the newest message: the one in this place, or any."""
        knoppen = [(self.wie.laatste.nummer, *knop) for knop in self.wie.laatste.knoppen] if self.wie.berichten else []
        if knoppen:
            knop = self.kans.choice(knoppen) if plaats is None else knoppen[min(plaats, len(knoppen) - 1)]
            self.huis.stuur(self.huis.tik(self.wie, knop))
