"""Does this key belong to this vault? Asked at every start, before anything is read or written."""

import hmac
from typing import Any

import sqlalchemy as sa

from bot.kluis.sleutels import Keys, WrongKey
from bot.kluis.tabellen import KENMERK, PERSOON

CURRENT = "huidig"  # row that holds the number of the newest key-encryption key

_ALL = sa.select(KENMERK.c.naam, KENMERK.c.waarde)
_CURRENT = sa.select(KENMERK.c.waarde).where(KENMERK.c.naam == CURRENT).with_for_update(read=True)
_SET = KENMERK.update().where(KENMERK.c.naam == sa.bindparam("n")).values(waarde=sa.bindparam("w"))
_DROP = KENMERK.delete().where(KENMERK.c.naam == sa.bindparam("n"))


def verify(conn: sa.Connection, keys: Keys) -> None:
    """Compare the key file with what the vault remembers; an empty vault remembers it from now on.

    Raises WrongKey, and then nothing was changed.
    """
    known = {row[0]: bytes(row[1]) for row in conn.execute(_ALL)}
    own = keys.check_values()
    if not known:
        if conn.execute(sa.select(PERSOON.c.id).limit(1)).first() is not None:
            raise WrongKey  # people without a mark: somebody emptied the table of marks
        rows: list[dict[str, Any]] = [{"naam": name, "waarde": value} for name, value in own.items()]
        conn.execute(KENMERK.insert(), [*rows, {"naam": CURRENT, "waarde": number_bytes(keys.newest)}])
        return
    remembered = {name: value for name, value in known.items() if name != CURRENT}
    if "pseudoniem" not in remembered or CURRENT not in known:
        raise WrongKey
    for name, value in remembered.items():
        if not hmac.compare_digest(own.get(name, b""), value):
            raise WrongKey


def current(conn: sa.Connection) -> int:
    """Number of the newest key-encryption key of this vault. Until the commit no rotation can get past it."""
    return int.from_bytes(conn.execute(_CURRENT).scalar_one(), "big")


def introduce(conn: sa.Connection, keys: Keys, number: int) -> None:
    """From this commit on every new data key is wrapped under this key-encryption key."""
    conn.execute(_DROP, {"n": f"kek:{number}"})
    conn.execute(KENMERK.insert(), {"naam": f"kek:{number}", "waarde": keys.check_values()[f"kek:{number}"]})
    conn.execute(_SET, {"n": CURRENT, "w": number_bytes(number)})


def retire(conn: sa.Connection, number: int) -> None:
    """This key-encryption key opens nothing here any more."""
    conn.execute(_DROP, {"n": f"kek:{number}"})


def number_bytes(number: int) -> bytes:
    return number.to_bytes(4, "big")
