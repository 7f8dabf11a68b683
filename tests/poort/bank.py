"""A vault with a roster and counts, an organisation database, and the gate between them; all real but the people."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.kluis.bevroren import Bevroren
from bot.kluis.tabellen import SPIEGEL_TEAM, TELLER, VRIJGAVE_BEVROREN
from bot.poort.poort import Poort
from bot.store.organisatie import ORGANISATIE
from bot.store.transactions import Database
from bot.wiring.vrijgave import make_gate
from tests.databases import Databank

ZONE = ZoneInfo("Europe/Brussels")
VRIJGAVE = ORGANISATIE.tables["vrijgave"]
SLUIT, DAG = dt.date(2027, 3, 30), dt.date(2027, 4, 6)  # of the second quarter of 2027
ROOSTER = {"Gent": 61, "Aalst": 51, "Ieper": 13}


def om(dag: dt.date, uur: int = 10) -> dt.datetime:
    return dt.datetime.combine(dag, dt.time(uur), ZONE)


@dataclass
class Bank:
    kluis: Databank
    organisatie: Databank

    @property
    def poort(self) -> Poort:
        """As after a restart: nothing is remembered outside the databases."""
        return make_gate(Database(self.kluis.engine), Bevroren(), self.organisatie.url)

    def teams(self, rooster: Mapping[str, int] = ROOSTER) -> None:
        with self.kluis.engine.begin() as conn:
            conn.execute(SPIEGEL_TEAM.delete())
            conn.execute(SPIEGEL_TEAM.insert(), [
                {"id": n, "naam": f"team {n}", "vestiging": plaats, "aantal": aantal}
                for n, (plaats, aantal) in enumerate(rooster.items(), 1)
            ])  # fmt: skip

    def tel(self, plaats: str, maatstaf: str, antwoord: str, aantal: int, jaar: int = 2027) -> None:
        sleutel = {"periode": jaar, "vestiging": plaats, "maatstaf": maatstaf, "antwoord": antwoord}
        with self.kluis.engine.begin() as conn:
            waar = sa.and_(*(TELLER.c[naam] == waarde for naam, waarde in sleutel.items()))
            was = conn.execute(sa.select(TELLER.c.aantal).where(waar)).scalar() or 0
            conn.execute(TELLER.delete().where(waar))
            conn.execute(TELLER.insert().values(**sleutel, aantal=was + aantal))

    def genoeg(self) -> None:
        """Two places that can be shown, for one measure."""
        for plaats, ja, nee in (("Gent", 20, 15), ("Aalst", 12, 18), ("Ieper", 3, 2)):
            self.tel(plaats, "dekking", "ja", ja)
            self.tel(plaats, "dekking", "nee", nee)

    def bevroren(self) -> list[tuple[object, ...]]:
        with self.kluis.engine.begin() as conn:
            return [tuple(row) for row in conn.execute(sa.select(VRIJGAVE_BEVROREN).order_by(
                VRIJGAVE_BEVROREN.c.periode, VRIJGAVE_BEVROREN.c.volgorde))]  # fmt: skip

    def vrijgegeven(self) -> list[tuple[object, ...]]:
        with self.organisatie.engine.begin() as conn:
            return [tuple(row) for row in conn.execute(sa.select(VRIJGAVE).order_by(*VRIJGAVE.primary_key.columns))]
