"""Approved campaigns, their pictures and the calendar: copied from the organisation on a clock, never on an act.

Copied is only what somebody approved, to the letter: the contents under an approved hallmark. A campaign that is held
or stopped is copied too, so that the sending stops; one that is being written never is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.engine.campagne.inhoud import Campagne, Onleesbaar, keur
from bot.kluis.tabellen import SPIEGEL_BESTAND, SPIEGEL_CAMPAGNE, SPIEGEL_KALENDER, SPIEGEL_TEAM
from bot.toestanden.campagne import GEPLAND, GOEDGEKEURD, LOOPT

# the organisation's tables, by their names only: the vault imports nothing of that side
_CAMPAGNE = sa.table("campagne", sa.column("id"), sa.column("inhoud"), sa.column("keur", sa.LargeBinary),
                     sa.column("staat"), sa.column("tot"))
_GOEDKEURING = sa.table("goedkeuring", sa.column("campagne"), sa.column("keur", sa.LargeBinary))
_BESTAND = sa.table("bestand", sa.column("hash", sa.LargeBinary), sa.column("naam"),
                    sa.column("inhoud", sa.LargeBinary))
_INSTELLING = sa.table("instelling", sa.column("id"), sa.column("naam"), sa.column("versie"), sa.column("waarde"))
KALENDER = ("gespreksweken", "cyclus", "gesprek_naam", "apart", "bewaar_hoogstens")
_c, _s, _f = SPIEGEL_CAMPAGNE.c, SPIEGEL_CAMPAGNE, SPIEGEL_BESTAND

_APPROVED = (
    sa.select(_CAMPAGNE.c.id, _CAMPAGNE.c.inhoud, _CAMPAGNE.c.keur, _CAMPAGNE.c.staat, _CAMPAGNE.c.tot)
    .where(_CAMPAGNE.c.staat.in_(GOEDGEKEURD), sa.exists(sa.select(_GOEDKEURING.c.keur).where(
        _GOEDKEURING.c.campagne == _CAMPAGNE.c.id, _GOEDKEURING.c.keur == _CAMPAGNE.c.keur)))
)
_OTHER = _INSTELLING.alias("nieuwer")
_SETTINGS = sa.select(_INSTELLING.c.naam, _INSTELLING.c.waarde).where(
    _INSTELLING.c.naam.in_(KALENDER),
    ~sa.exists(sa.select(_OTHER.c.id).where(_OTHER.c.naam == _INSTELLING.c.naam,
                                            _OTHER.c.versie > _INSTELLING.c.versie)))


@dataclass(frozen=True, slots=True, repr=False)
class Gespiegeld:
    """One approved campaign. `tot` in UTC seconds."""

    id: int
    campagne: Campagne
    staat: str
    tot: int

    def __repr__(self) -> str:
        return f"<Gespiegeld {self.id} {self.staat}>"

    def runs(self, now: int) -> bool:
        return self.staat in (GEPLAND, LOOPT) and self.campagne.begin <= now


def copy_campaigns(org_conn: sa.Connection, conn: sa.Connection) -> bool:
    """Make the copy equal to what was approved; False when it was, and nothing was written."""
    changed = _equal(conn, _s, {tuple(row) for row in org_conn.execute(_APPROVED)})
    changed = _equal(conn, SPIEGEL_KALENDER, {tuple(row) for row in org_conn.execute(_SETTINGS)}) or changed
    return _pictures(org_conn, conn) or changed


def _equal(conn: sa.Connection, mirror: sa.Table, wanted: set[tuple[Any, ...]]) -> bool:
    if wanted == {tuple(row) for row in conn.execute(sa.select(mirror))}:
        return False
    conn.execute(mirror.delete())
    rows: list[Mapping[str, Any]] = [dict(zip(mirror.c.keys(), row, strict=True)) for row in wanted]
    if rows:
        conn.execute(mirror.insert(), rows)
    return True


def _pictures(org_conn: sa.Connection, conn: sa.Connection) -> bool:
    """Those of approved campaigns, each fetched once; what no campaign names any more goes."""
    wanted = {bytes.fromhex(one.campagne.foto) for one in campaigns(conn).values() if one.campagne.foto}
    have = {bytes(told) for told in conn.execute(sa.select(_f.c.hash)).scalars()}
    changed = False
    for told in wanted - have:
        row = org_conn.execute(sa.select(_BESTAND.c.naam, _BESTAND.c.inhoud).where(_BESTAND.c.hash == told)).first()
        if row is not None:
            conn.execute(_f.insert().values(hash=told, naam=row.naam, inhoud=row.inhoud))
            changed = True
    for told in have - wanted:
        conn.execute(_f.delete().where(_f.c.hash == told))
        changed = True
    return changed


def campaigns(conn: sa.Connection) -> dict[int, Gespiegeld]:
    """The campaigns whose contents are those that were approved, by number. Any other one does not exist here."""
    found: dict[int, Gespiegeld] = {}
    for row in conn.execute(sa.select(_s)):
        if keur(row.inhoud) != bytes(row.keur):
            continue
        try:
            found[row.id] = Gespiegeld(row.id, Campagne.from_text(row.inhoud), row.staat, int(row.tot))
        except Onleesbaar:
            continue
    return found


def calendar(conn: sa.Connection) -> dict[str, str]:
    """What HR set up about the calendar, as JSON by name."""
    return {row.naam: row.waarde for row in conn.execute(sa.select(SPIEGEL_KALENDER))}


def places(conn: sa.Connection) -> dict[int, str]:
    """Team → place, as in the copy."""
    return {row.id: row.vestiging for row in conn.execute(sa.select(SPIEGEL_TEAM.c.id, SPIEGEL_TEAM.c.vestiging))}


def picture(conn: sa.Connection, told: bytes) -> tuple[str, bytes] | None:
    row = conn.execute(sa.select(_f.c.naam, _f.c.inhoud).where(_f.c.hash == told)).first()
    return None if row is None else (str(row.naam), bytes(row.inhoud))
