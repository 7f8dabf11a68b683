"""Erasing a person, the farewell that is still to be said, and what has had its time.

In one transaction all rows and the wrapped key go and a farewell row stays. After the commit the caller
deletes the chat messages, says goodbye, ends the farewell and truncates the write-ahead log. A crash anywhere
in between is finished after a restart, because the farewell row is still there.
"""

import datetime as dt
import secrets
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from bot.kluis.bevroren import purge_releases
from bot.kluis.sleutels import Keys, WrongKey
from bot.kluis.tabellen import AFSCHEID, ANTWOORD, BEZORGING, DOSSIER, ID_BYTES, KAART, PERSOON, VERHUISCODE
from bot.kluis.tellers import purge_counts
from bot.kluis.versleuteling import Unreadable

_USE = "afscheid"
_P: sa.BindParameter[bytes] = sa.bindparam("p")
_TODAY: sa.BindParameter[dt.date] = sa.bindparam("vandaag")

# children first: the foreign keys watch
_ERASE: Sequence[sa.Delete] = (
    ANTWOORD.delete().where(ANTWOORD.c.persoon == _P),
    DOSSIER.delete().where(DOSSIER.c.persoon == _P),
    KAART.delete().where(KAART.c.persoon == _P),
    VERHUISCODE.delete().where(VERHUISCODE.c.persoon == _P),
    BEZORGING.delete().where(BEZORGING.c.persoon == _P),
    PERSOON.delete().where(PERSOON.c.id == _P),
)
_EXPIRED = sa.select(DOSSIER.c.id).where(DOSSIER.c.vervalt <= _TODAY)
_PURGE: Sequence[sa.Delete] = (
    ANTWOORD.delete().where(ANTWOORD.c.dossier.in_(_EXPIRED)),
    DOSSIER.delete().where(DOSSIER.c.vervalt <= _TODAY),
    KAART.delete().where(KAART.c.vervalt <= _TODAY),
    VERHUISCODE.delete().where(VERHUISCODE.c.verloopt < _TODAY),
)
_FAREWELLS = sa.select(AFSCHEID.c.id, AFSCHEID.c.inhoud)
_CHANGE = AFSCHEID.update().where(AFSCHEID.c.id == _P).values(inhoud=sa.bindparam("nieuw"))
_END = AFSCHEID.delete().where(AFSCHEID.c.id == _P)


def delete_persons(conn: sa.Connection, persons: Iterable[bytes]) -> None:
    """Every row of these persons in the vault, and with it the wrapped key."""
    rows = [{"p": person} for person in persons]
    for statement in _ERASE:
        conn.execute(statement, rows)


def leave_farewells(conn: sa.Connection, keys: Keys, payloads: Iterable[bytes]) -> None:
    """Keep what is still to be done (chat id, message ids), sealed; that key goes with the next rotation."""
    rows = [
        {"id": secrets.token_bytes(ID_BYTES), "inhoud": keys.seal_own(_USE, payload)} for payload in payloads
    ]
    if rows:
        conn.execute(AFSCHEID.insert(), rows)


def farewells(conn: sa.Connection, keys: Keys) -> list[tuple[bytes, bytes]]:
    """What is still to be done: (id, payload). One that no longer opens is dropped: it is of no use."""
    found = []
    for number, sealed in conn.execute(_FAREWELLS).all():
        try:
            found.append((bytes(number), keys.open_own(_USE, sealed)))
        except (Unreadable, WrongKey):
            conn.execute(_END, {"p": number})
    return found


def change_farewell(conn: sa.Connection, keys: Keys, farewell: bytes, payload: bytes) -> None:
    """Something else is still to be done."""
    conn.execute(_CHANGE, {"p": farewell, "nieuw": keys.seal_own(_USE, payload)})


def end_farewell(conn: sa.Connection, farewell: bytes) -> None:
    """The messages are gone and the receipt was sent: nothing of this person is left now."""
    conn.execute(_END, {"p": farewell})


def purge_expired(conn: sa.Connection, today: dt.date) -> int:
    """Delete dossiers with their answers, cards, codes that work no more, old counts and releases; how many rows."""
    counted = purge_counts(conn, today) + purge_releases(conn, today)
    return counted + sum(conn.execute(statement, {"vandaag": today}).rowcount for statement in _PURGE)
