"""Somebody's role is taken away: everything that hung on it goes in the same transaction."""

import datetime as dt

import sqlalchemy as sa

from bot.store.gebruikers import GEBRUIKER, revoke
from bot.store.gesprekken import GESPREK

# the tables of the kit stand in each database; here only their names are needed
_OF_THE_KIT = [sa.table(name, sa.column("persoon")) for name in ("sessie", "uitgaand", "quarantaine")]
_SEEN = sa.table("gezien", sa.column("persoon"), sa.column("bericht"))


def take_away(conn: sa.Connection, gebruiker: int, today: dt.date) -> bytes | None:
    """The role, its conversations and, when it was the last of this account, session and waiting messages.

    Returns the account when nothing of it is left; b"" when it has another role, or had not come in yet; None when
    there was nothing to take away. What was decided for the organisation stays.
    """
    wie = revoke(conn, gebruiker, today)
    if wie is None:
        return None
    conn.execute(GESPREK.delete().where(GESPREK.c.gebruiker == gebruiker))
    c = GEBRUIKER.c
    if not wie or conn.execute(sa.select(c.id).where(c.wie == wie).limit(1)).first() is not None:
        return b""
    for table in _OF_THE_KIT:
        conn.execute(table.delete().where(table.c.persoon == wie))
    conn.execute(_SEEN.update().where(_SEEN.c.persoon == wie).values(persoon=None, bericht=None))
    return wie
