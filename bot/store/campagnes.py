"""Campaigns of HR: what is written, who approved which text, and the pictures.

A campaign is its contents as one text, and that text's hallmark. An approval is of a hallmark: another letter, another
audience or another moment, and the approval is of something else. Nothing here depends on who takes part or who
received anything: it only goes forth by what HR does and by the clock.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.engine.campagne.inhoud import Campagne, keur
from bot.store.organisatie import ORGANISATIE
from bot.toestanden.campagne import CAMPAGNE as TAFEL
from bot.toestanden.campagne import CONCEPT

CAMPAGNE = sa.Table(
    "campagne",
    ORGANISATIE,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("inhoud", sa.Text, nullable=False),
    sa.Column("keur", sa.LargeBinary(32), nullable=False),
    sa.Column("staat", sa.Text, nullable=False),
    sa.Column("tot", sa.BigInteger, nullable=False),
    sa.Column("rust_sinds", sa.BigInteger),
    sa.Column("rust", sa.BigInteger, nullable=False),
    sa.Column("gemaakt_door", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
    sa.Column("gevraagd_op", sa.BigInteger),
    sa.Column("bijgewerkt", sa.Date, nullable=False),
    sqlite_autoincrement=True,  # a number is never used twice: an old button can never meet another campaign
)
GOEDKEURING = sa.Table(
    "goedkeuring",
    ORGANISATIE,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("campagne", sa.Integer, sa.ForeignKey("campagne.id"), nullable=False),
    sa.Column("keur", sa.LargeBinary(32), nullable=False),
    sa.Column("door", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
    sa.Column("op", sa.BigInteger, nullable=False),
    sa.Column("alleen", sa.Boolean, nullable=False),
    sa.UniqueConstraint("campagne", "keur", name="uq_goedkeuring_campagne_keur"),
)
BESTAND = sa.Table(
    "bestand",
    ORGANISATIE,
    sa.Column("hash", sa.LargeBinary(32), primary_key=True),
    sa.Column("naam", sa.Text, nullable=False),
    sa.Column("inhoud", sa.LargeBinary, nullable=False),
    sa.Column("door", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
    sa.Column("op", sa.Date, nullable=False),
)
VENSTER = 5 * 86_400  # seconds after its moment that a campaign may still arrive: a weekend and a holiday
JAAR = 365 * 86_400  # … and one that hangs on a day in somebody's own life
_c, _g = CAMPAGNE.c, GOEDKEURING.c


@dataclass(frozen=True, slots=True, repr=False)
class Rij:
    """One campaign as it is stored. Moments in UTC seconds; `rust` is the time it was held so far."""

    id: int
    campagne: Campagne
    keur: bytes
    staat: str
    tot: int
    rust_sinds: int | None
    rust: int
    gemaakt_door: int
    gevraagd_op: int | None

    def __repr__(self) -> str:
        return f"<Rij {self.id} {self.staat}>"


def last_moment(campagne: Campagne) -> int:
    """Until when it may still arrive, when nobody holds it."""
    return campagne.begin + (VENSTER if campagne.anker == "dag" else JAAR)


def write(conn: sa.Connection, campagne: Campagne, door: int, today: dt.date) -> int:
    """A new concept; its number."""
    text = campagne.to_text()
    made = conn.execute(CAMPAGNE.insert().values(
        inhoud=text, keur=keur(text), staat=CONCEPT, tot=last_moment(campagne), rust_sinds=None, rust=0,
        gemaakt_door=door, gevraagd_op=None, bijgewerkt=today))
    return int((made.inserted_primary_key or (0,))[0])


def rewrite(conn: sa.Connection, number: int, campagne: Campagne, door: int, today: dt.date) -> bool:
    """Other contents by `door`, who cannot approve them: a concept again. False when it is too late for that."""
    row = get(conn, number)
    if row is None or not TAFEL.kan(row.staat, "verandert"):
        return False
    text = campagne.to_text()
    conn.execute(CAMPAGNE.update().where(_c.id == number).values(
        inhoud=text, keur=keur(text), staat=TAFEL.na(row.staat, "verandert"), tot=last_moment(campagne),
        gevraagd_op=None, gemaakt_door=door, bijgewerkt=today))
    return True


def get(conn: sa.Connection, number: int) -> Rij | None:
    row = conn.execute(sa.select(CAMPAGNE).where(_c.id == number)).mappings().first()
    return None if row is None else _read(row)


def listed(conn: sa.Connection) -> list[Rij]:
    """All campaigns, the newest first."""
    return [_read(row) for row in conn.execute(sa.select(CAMPAGNE).order_by(_c.id.desc())).mappings()]


def move(conn: sa.Connection, row: Rij, wat: str, now: int, today: dt.date, **more: Any) -> bool:
    """Let the table move a campaign. False when its state has no row for this, or somebody else was just first."""
    if not TAFEL.kan(row.staat, wat):
        return False
    values: dict[str, Any] = {"staat": TAFEL.na(row.staat, wat), "bijgewerkt": today, **more}
    if wat == "pauzeert":
        values["rust_sinds"] = now
    elif wat == "gaat_verder":
        held = max(0, now - (row.rust_sinds or now))
        values |= {"rust_sinds": None, "rust": row.rust + held, "tot": row.tot + held}
    elif wat == "vraagt":
        values["gevraagd_op"] = now
    done = conn.execute(CAMPAGNE.update().where(
        _c.id == row.id, _c.staat == row.staat, _c.keur == row.keur).values(**values))
    return done.rowcount == 1


def approve(conn: sa.Connection, row: Rij, door: int, now: int, today: dt.date, *, alone: bool) -> bool:
    """`door` stands for exactly these contents. False when they are no longer what waits."""
    if not move(conn, row, "keurt_goed", now, today):
        return False
    conn.execute(GOEDKEURING.insert().values(campagne=row.id, keur=row.keur, door=door, op=now, alleen=alone))
    return True


def approval(conn: sa.Connection, row: Rij) -> tuple[int, bool] | None:
    """Who approved these contents, and whether they stood alone; None when nobody did."""
    found = conn.execute(sa.select(_g.door, _g.alleen).where(_g.campagne == row.id, _g.keur == row.keur)).first()
    return None if found is None else (int(found.door), bool(found.alleen))


def drop(conn: sa.Connection, number: int) -> bool:
    """Throw a concept away. What was ever approved stays."""
    return conn.execute(CAMPAGNE.delete().where(_c.id == number, _c.staat == CONCEPT)).rowcount == 1


def keep_picture(conn: sa.Connection, naam: str, contents: bytes, door: int, today: dt.date) -> bytes:
    """Store a picture once, whoever hands it in; its SHA-256."""
    told = hashlib.sha256(contents).digest()
    if conn.execute(sa.select(BESTAND.c.hash).where(BESTAND.c.hash == told)).first() is None:
        conn.execute(BESTAND.insert().values(hash=told, naam=naam, inhoud=contents, door=door, op=today))
    return told


def picture(conn: sa.Connection, told: bytes) -> tuple[str, bytes] | None:
    """Name and contents of a stored picture."""
    row = conn.execute(sa.select(BESTAND.c.naam, BESTAND.c.inhoud).where(BESTAND.c.hash == told)).first()
    return None if row is None else (str(row.naam), bytes(row.inhoud))


def purge(conn: sa.Connection, before: dt.date) -> int:
    """Delete campaigns that nobody changed since that day, with their approvals and pictures; how many campaigns."""
    old = sa.select(_c.id).where(_c.bijgewerkt < before)
    conn.execute(GOEDKEURING.delete().where(_g.campagne.in_(old)))
    gone = conn.execute(CAMPAGNE.delete().where(_c.bijgewerkt < before)).rowcount
    if gone:
        kept = {one.campagne.foto for one in listed(conn)}
        for told in conn.execute(sa.select(BESTAND.c.hash)).scalars().all():
            if bytes(told).hex() not in kept:
                conn.execute(BESTAND.delete().where(BESTAND.c.hash == told))
    return gone


def _read(row: Any) -> Rij:
    return Rij(row["id"], Campagne.from_text(row["inhoud"]), bytes(row["keur"]), row["staat"], int(row["tot"]),
               row["rust_sinds"], int(row["rust"]), row["gemaakt_door"], row["gevraagd_op"])
