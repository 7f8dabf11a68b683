"""Where the ticks remember that they ticked: a database of their own beside the vault, with nothing of anybody in it.

SQLite: a file in the vault's folder. It is written about once a minute and nothing is lost with it, so it need not
wait for the disk at every commit. PostgreSQL: the vault's own database, in a schema of its own.
"""

import os
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from bot.store.database import BUSY_MS, open_database, sqlite_file

FILE = "tikken.sqlite"
SCHEMA = "tikken"


def open_ticks(vault_url: str) -> sa.Engine:
    """An engine for the ticks of this vault."""
    path = sqlite_file(vault_url)
    if path is None:
        return open_database(vault_url)
    ticks = path.with_name(FILE)
    if not ticks.exists():
        os.close(os.open(ticks, os.O_CREAT | os.O_RDWR, 0o600))
    engine = sa.create_engine(f"sqlite:///{ticks}", hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = "IMMEDIATE"
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA foreign_keys=ON")
