"""People with a talk tomorrow who asked to be reminded, put straight into the vault: their alarm has just gone off."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.engine.loopbaan.staat import Gesprek, Loopbaan
from bot.wiring.medewerker import Process
from bot.wiring.tables import UITGAAND

ZONE = ZoneInfo("Europe/Brussels")


def een_dinsdagmiddag(na: dt.datetime | None = None) -> dt.datetime:
    """The first Tuesday, 17:30 here, well after this moment: no night, no weekend, no holiday."""
    dag = ((na or dt.datetime.now(dt.UTC)) + dt.timedelta(days=2)).astimezone(ZONE)
    vrij = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)}
    while dag.weekday() != 1 or (dag.month, dag.day) in vrij or ((dag + dt.timedelta(1)).month,
                                                                (dag + dt.timedelta(1)).day) in vrij:
        dag += dt.timedelta(days=1)
    return dag.replace(hour=17, minute=30, second=0, microsecond=0).astimezone(dt.UTC)


def gesprek_morgen(proces: Process, personen: Sequence[int], nu: dt.datetime) -> None:
    """These members have a talk tomorrow at 16:00 and chose «a day before»; the alarm went off a moment ago."""
    morgen = (nu.astimezone(ZONE) + dt.timedelta(days=1)).replace(hour=16)
    gepland = (nu - dt.timedelta(days=9)).astimezone(ZONE)
    kluis = proces.kluis
    with proces.database.begin() as conn:
        wie = [kluis.pseudonym(persoon) for persoon in personen]
        kluis.load(conn, wie)
        for nummer, een in enumerate(wie):
            leven = Loopbaan(fase="gesprek_gepland", actief=gepland.date().isoformat())
            leven.gesprek = Gesprek(
                op=morgen.strftime("%Y-%m-%dT%H:%M"), kenmerk=f"{nummer:08x}", herinner=["dag"],
                gepland=gepland.strftime("%Y-%m-%dT%H:%M"),
            )
            leven.nummers["gesprek"] = 1
            kluis.put_loopbaan(een, leven.to_json())
            kluis.set_alarm(een, int(nu.timestamp()) - 60)
        kluis.flush(conn)


def herinneringen(proces: Process) -> dict[bytes, int]:
    """Person → reminders that ever stood in the outbox."""
    u = UITGAAND.c
    with proces.database.begin() as conn:
        gekozen = sa.select(u.persoon, sa.func.count()).where(u.baan == "herinnering").group_by(u.persoon)
        return {rij[0]: rij[1] for rij in conn.execute(gekozen)}
