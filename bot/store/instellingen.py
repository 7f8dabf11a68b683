"""What HR set up: every setting under a name, with every earlier value kept: who changed it, and when.

A value is anything that JSON can hold. Read on every turn that asks, so a change is there at once.
"""

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.store.organisatie import ORGANISATIE

INSTELLING = sa.Table(
    "instelling",
    ORGANISATIE,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("naam", sa.Text, nullable=False),
    sa.Column("versie", sa.Integer, nullable=False),
    sa.Column("waarde", sa.Text, nullable=False),
    sa.Column("door", sa.Integer),  # number of the HR user; empty: the program or the command line
    sa.Column("op", sa.DateTime, nullable=False),  # UTC
    sa.UniqueConstraint("naam", "versie", name="uq_instelling_naam_versie"),
)


@dataclass(frozen=True, slots=True)
class Versie:
    """One value that a setting had."""

    versie: int
    waarde: Any
    door: int | None
    op: dt.datetime


class Instellingen:
    """Static: `Instellingen.get(conn, naam, default)`, `.put(conn, naam, waarde, door, now)`."""

    @staticmethod
    def get(conn: sa.Connection, naam: str, default: Any = None) -> Any:
        """The value of now, or `default` when it was never set."""
        found = conn.execute(sa.select(INSTELLING.c.waarde).where(INSTELLING.c.naam == naam)
                             .order_by(INSTELLING.c.versie.desc()).limit(1)).scalar()
        return default if found is None else json.loads(found)

    @staticmethod
    def put(conn: sa.Connection, naam: str, waarde: Any, door: int | None, now: dt.datetime) -> int:
        """Set it; the number of this version. The same value again makes no new one."""
        told = json.dumps(waarde, ensure_ascii=False, sort_keys=True)
        last = conn.execute(sa.select(INSTELLING.c.versie, INSTELLING.c.waarde).where(INSTELLING.c.naam == naam)
                            .order_by(INSTELLING.c.versie.desc()).limit(1)).first()
        if last is not None and last.waarde == told:
            return int(last.versie)
        number = 1 if last is None else int(last.versie) + 1
        moment = now.astimezone(dt.UTC).replace(tzinfo=None)
        conn.execute(INSTELLING.insert().values(naam=naam, versie=number, waarde=told, door=door, op=moment))
        return number

    @staticmethod
    def history(conn: sa.Connection, naam: str) -> list[Versie]:
        """Every value it had, oldest first."""
        rows = conn.execute(sa.select(INSTELLING).where(INSTELLING.c.naam == naam).order_by(INSTELLING.c.versie))
        return [Versie(row.versie, json.loads(row.waarde), row.door, row.op.replace(tzinfo=dt.UTC)) for row in rows]

    @staticmethod
    def everything(conn: sa.Connection) -> dict[str, Any]:
        """The value of now of every setting, by name. Names that begin with _ are the program's own and stay out."""
        rows = conn.execute(sa.select(INSTELLING.c.naam, INSTELLING.c.waarde).order_by(INSTELLING.c.versie))
        return {row.naam: json.loads(row.waarde) for row in rows if not row.naam.startswith("_")}
