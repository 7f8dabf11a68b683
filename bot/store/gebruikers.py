"""HR users and managers: who may use the organisation's bot, by a personal code that works once.

A name is for HR alone. Who somebody is on Telegram is kept as a keyed HMAC, their chat and settings sealed. Who is
revoked loses both at once: what stays is a name, a role and two days.
"""

import datetime as dt
import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from bot.store.organisatie import ORGANISATIE
from bot.store.zegel import PERSON_BYTES, Zegel

HR, LEIDINGGEVENDE = "hr", "leidinggevende"
ROLLEN = (HR, LEIDINGGEVENDE)
CODE_DAYS = 14  # that an unused code works
PURPOSE = "account"

GEBRUIKER = sa.Table(
    "gebruiker",
    ORGANISATIE,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("rol", sa.Text, nullable=False),
    sa.Column("naam", sa.Text, nullable=False),
    sa.Column("team", sa.Text, nullable=False),
    sa.Column("wie", sa.LargeBinary(PERSON_BYTES)),
    sa.Column("account", sa.LargeBinary),
    sa.Column("sinds", sa.Date, nullable=False),
    sa.Column("ingetrokken", sa.Date),
    sa.UniqueConstraint("wie", "rol", name="uq_gebruiker_wie_rol"),
)
TOEGANGSCODE = sa.Table(
    "toegangscode",
    ORGANISATIE,
    sa.Column("hash", sa.LargeBinary(32), primary_key=True),
    sa.Column("gebruiker", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
    sa.Column("verloopt", sa.Date, nullable=False),
    sa.Column("gebruikt", sa.Date),
)


@dataclass(slots=True, repr=False)
class Gebruiker:
    """One role of one person. `wie` is b"" until the code was used; `account` holds chat, language and settings."""

    id: int
    rol: str
    naam: str
    team: str = ""
    wie: bytes = b""
    account: dict[str, Any] = field(default_factory=dict)
    sinds: dt.date | None = None
    ingetrokken: dt.date | None = None

    def __repr__(self) -> str:  # a name and a chat are in here
        return f"<Gebruiker {self.id}>"

    @property
    def chat(self) -> int:
        return int(self.account.get("chat") or 0)


def code_hash(code: str) -> bytes:
    return hashlib.sha256(code.encode("utf-8", "replace")).digest()


def invite(conn: sa.Connection, rol: str, naam: str, team: str, today: dt.date) -> tuple[int, str]:
    """A new user with a code of 128 random bits, shown once; the user's number and the code."""
    made = conn.execute(GEBRUIKER.insert().values(rol=rol, naam=naam, team=team, sinds=today))
    number = int((made.inserted_primary_key or (0,))[0])
    return number, new_code(conn, number, today)


def new_code(conn: sa.Connection, gebruiker: int, today: dt.date) -> str:
    """Another code for somebody who has not come in yet; earlier ones work no more."""
    conn.execute(TOEGANGSCODE.delete().where(TOEGANGSCODE.c.gebruiker == gebruiker))
    code = secrets.token_urlsafe(16)
    conn.execute(TOEGANGSCODE.insert().values(
        hash=code_hash(code), gebruiker=gebruiker, verloopt=today + dt.timedelta(days=CODE_DAYS)))
    return code


def owner_of(conn: sa.Connection, code: str, today: dt.date) -> int | None:
    """The user for whom this code opens the door; None for every code that does not, whatever the reason."""
    c = TOEGANGSCODE.c
    found = conn.execute(
        sa.select(c.gebruiker, c.verloopt, c.gebruikt, GEBRUIKER.c.wie, GEBRUIKER.c.ingetrokken)
        .join(GEBRUIKER, GEBRUIKER.c.id == c.gebruiker).where(c.hash == code_hash(code))
    ).first()
    if found is None or found.gebruikt is not None or found.verloopt < today or found.wie or found.ingetrokken:
        return None
    return int(found.gebruiker)


def admit(
    conn: sa.Connection, zegel: Zegel, gebruiker: int, code: str, wie: bytes, account: dict[str, Any], today: dt.date
) -> bool:
    """Use the code: from now on this account is this user. False when somebody else was just first."""
    c = TOEGANGSCODE.c
    used = conn.execute(TOEGANGSCODE.update().where(c.hash == code_hash(code), c.gebruikt.is_(None))
                        .values(gebruikt=today))
    if used.rowcount != 1:
        return False
    sealed = zegel.seal(wie, PURPOSE, json.dumps(account).encode())
    conn.execute(GEBRUIKER.update().where(GEBRUIKER.c.id == gebruiker).values(wie=wie, account=sealed))
    return True


def of_account(conn: sa.Connection, zegel: Zegel, wie: bytes) -> list[Gebruiker]:
    """The roles that this Telegram account has now, in a fixed order."""
    rows = conn.execute(sa.select(GEBRUIKER).where(GEBRUIKER.c.wie == wie, GEBRUIKER.c.ingetrokken.is_(None))
                        .order_by(GEBRUIKER.c.rol, GEBRUIKER.c.id)).mappings()
    return [_opened(zegel, row) for row in rows]


def is_known(conn: sa.Connection, wie: bytes) -> bool:
    """Does this Telegram account have any role now?"""
    c = GEBRUIKER.c
    return conn.execute(sa.select(c.id).where(c.wie == wie, c.ingetrokken.is_(None)).limit(1)).first() is not None


def by_number(conn: sa.Connection, zegel: Zegel, gebruiker: int) -> Gebruiker | None:
    """One user, revoked or not."""
    row = conn.execute(sa.select(GEBRUIKER).where(GEBRUIKER.c.id == gebruiker)).mappings().first()
    return None if row is None else _opened(zegel, row)


def active(conn: sa.Connection, zegel: Zegel, rol: str) -> list[Gebruiker]:
    """Everybody who has this role and has come in, by number: the order in which a batch is sent."""
    rows = conn.execute(sa.select(GEBRUIKER).where(
        GEBRUIKER.c.rol == rol, GEBRUIKER.c.ingetrokken.is_(None), GEBRUIKER.c.wie.is_not(None),
    ).order_by(GEBRUIKER.c.id)).mappings()
    return [_opened(zegel, row) for row in rows]


def put_account(conn: sa.Connection, zegel: Zegel, gebruiker: Gebruiker) -> None:
    sealed = zegel.seal(gebruiker.wie, PURPOSE, json.dumps(gebruiker.account).encode())
    conn.execute(GEBRUIKER.update().where(GEBRUIKER.c.id == gebruiker.id).values(account=sealed))


@dataclass(frozen=True, slots=True, repr=False)
class Toegang:
    """One line of the list of users. `staat`: actief, uitgenodigd, verlopen or ingetrokken."""

    id: int
    rol: str
    naam: str
    team: str
    sinds: dt.date
    staat: str

    def __repr__(self) -> str:
        return f"<Toegang {self.id}>"


def listed(conn: sa.Connection, today: dt.date) -> Sequence[Toegang]:
    """All users with what they may do now, without opening anything that is sealed."""
    newest = (sa.select(TOEGANGSCODE.c.gebruiker, sa.func.max(TOEGANGSCODE.c.verloopt).label("tot"))
              .group_by(TOEGANGSCODE.c.gebruiker).subquery())
    c = GEBRUIKER.c
    rows = conn.execute(sa.select(c.id, c.rol, c.naam, c.team, c.sinds, c.wie, c.ingetrokken, newest.c.tot)
                        .outerjoin(newest, newest.c.gebruiker == c.id).order_by(c.rol, c.id))
    return [Toegang(row.id, row.rol, row.naam, row.team, row.sinds, _state(row, today)) for row in rows]


def _state(row: Any, today: dt.date) -> str:
    if row.ingetrokken is not None:
        return "ingetrokken"
    if row.wie is not None:
        return "actief"
    return "uitgenodigd" if row.tot is not None and row.tot >= today else "verlopen"


def revoke(conn: sa.Connection, gebruiker: int, today: dt.date) -> bytes | None:
    """Take the role away: from this transaction on the account is a stranger's in this role.

    Returns the account that had it (b"" when nobody had come in yet), or None when there was nothing to take away.
    What hangs on it elsewhere (session, outbox, conversations) is for whoever calls: `store.vertrek`.
    """
    c = GEBRUIKER.c
    row = conn.execute(sa.select(c.wie).where(c.id == gebruiker, c.ingetrokken.is_(None))).first()
    if row is None:
        return None
    conn.execute(TOEGANGSCODE.delete().where(TOEGANGSCODE.c.gebruiker == gebruiker))
    conn.execute(GEBRUIKER.update().where(c.id == gebruiker).values(wie=None, account=None, ingetrokken=today))
    return bytes(row.wie or b"")


def _opened(zegel: Zegel, row: Any) -> Gebruiker:
    wie = bytes(row["wie"] or b"")
    account = json.loads(zegel.open(wie, PURPOSE, row["account"])) if row["account"] else {}
    return Gebruiker(row["id"], row["rol"], row["naam"], row["team"], wie, account, row["sinds"], row["ingetrokken"])
