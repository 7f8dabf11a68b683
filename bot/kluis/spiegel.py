"""What the vault must know of the organisation to let people in: a copy, made on a clock and never on an act.

The use of a code is counted here, in the vault, so that the organisation cannot see who joins or how many.
"""

import datetime as dt
import hashlib
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from bot.kluis.spiegel_campagne import copy_campaigns
from bot.kluis.tabellen import CODE_GEBRUIK, SPIEGEL_CODE, SPIEGEL_INHOUD, SPIEGEL_TEAM

# the organisation's tables, by their names only: the vault imports nothing of that side
_TEAM = sa.table(
    "team", sa.column("id"), sa.column("naam"), sa.column("vestiging"), sa.column("aantal", sa.Integer)
)
_CODE = sa.table(
    "deelcode",
    sa.column("hash", sa.LargeBinary), sa.column("team"), sa.column("verloopt", sa.Date),
    sa.column("hoogstens"), sa.column("ingetrokken", sa.Boolean),
)  # fmt: skip
_TEXTS = ("soort", "thema", "titel", "tekst", "voor_wie", "tijd", "hoe", "wie", "onder_ons", "link", "bron")
_DAYS = ("geldig_van", "geldig_tot", "nagekeken_op")
_INHOUD = sa.table(
    "inhoud", sa.column("id"), *(sa.column(name) for name in _TEXTS), *(sa.column(name, sa.Date) for name in _DAYS)
)

_COPIES = (
    (sa.select(_TEAM.c.id, _TEAM.c.naam, _TEAM.c.vestiging, _TEAM.c.aantal), SPIEGEL_TEAM),
    (
        sa.select(_CODE.c.hash, _CODE.c.team, _CODE.c.verloopt, _CODE.c.hoogstens, _CODE.c.ingetrokken),
        SPIEGEL_CODE,
    ),
    (sa.select(_INHOUD), SPIEGEL_INHOUD),
)
_s, _g = SPIEGEL_CODE.c, CODE_GEBRUIK.c
_LOOK_UP = (
    sa.select(_s.team, _s.verloopt, _s.hoogstens, _s.ingetrokken, _g.aantal)
    .select_from(SPIEGEL_CODE.outerjoin(CODE_GEBRUIK, _g.code == _s.hash))
    .where(_s.hash == sa.bindparam("h"))
)


def copy_mirror(org_conn: sa.Connection, vault_conn: sa.Connection) -> bool:
    """Make the copy equal to the organisation's tables; False when it was, and nothing was written."""
    changed = False
    for source, mirror in _COPIES:
        wanted = {tuple(row) for row in org_conn.execute(source)}
        if wanted == {tuple(row) for row in vault_conn.execute(sa.select(mirror))}:
            continue
        changed = True
        vault_conn.execute(mirror.delete())
        rows = [dict(zip(mirror.c.keys(), row, strict=True)) for row in wanted]
        if rows:
            vault_conn.execute(mirror.insert(), rows)
    return copy_campaigns(org_conn, vault_conn) or changed


def content(conn: sa.Connection) -> list[dict[str, Any]]:
    """The organisation's cards as they are in the copy, in the order in which they were handed in."""
    return [dict(row) for row in conn.execute(sa.select(SPIEGEL_INHOUD).order_by(SPIEGEL_INHOUD.c.id)).mappings()]


def code_hash(code: str) -> bytes:
    """A code has 128 bits or more, so a plain hash cannot be guessed back."""
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).digest()


def code_usable(conn: sa.Connection, code: str, today: dt.date) -> int | None:
    """The team that this code opens. None when it is unknown, expired, revoked or used up: one and the same.

    Always one and the same statement and the same work, so that the time tells nothing either.
    """
    row = conn.execute(_LOOK_UP, {"h": code_hash(code)}).first()
    team, verloopt, hoogstens, ingetrokken, aantal = row or (None, dt.date.min, 0, True, 0)
    usable = (verloopt >= today) & (not ingetrokken) & ((aantal or 0) < hoogstens)
    return team if usable else None


def use_code(conn: sa.Connection, code: str) -> None:
    """Count one more use; at once, in the transaction of the batch."""
    conn.execute(_count(conn.dialect.name), {"code": code_hash(code), "aantal": 1})


@lru_cache
def _count(dialect: str) -> sa.Insert:
    insert: Any
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert
    statement: sa.Insert = insert(CODE_GEBRUIK).on_conflict_do_update(
        index_elements=["code"], set_={"aantal": _g.aantal + 1}
    )
    return statement
