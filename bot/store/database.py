"""Open a database, the same way everywhere: durable, private, and silent about values.

SQLite: write-ahead log, an fsync per commit, deleted bytes overwritten, no second file may be attached,
file 0600 in a folder 0700. PostgreSQL: psycopg 3. On both: no value ever in an error message.
"""

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, make_url

BUSY_MS = 5_000  # how long a writer waits for another one
_CHECKPOINT_BUSY_MS = 100  # a checkpoint is tried again later: it may not hold up the writer
_CONNECT_SECONDS = 10


def open_database(url: str | URL, *, readonly: bool = False) -> sa.Engine:
    """An engine for a SQLAlchemy URL. Makes the folder and the file of a new SQLite database.

    Every transaction of a writing SQLite engine is BEGIN IMMEDIATE: a batch that reads before it writes can
    never lose the race in the middle. Who only reads, opens its own engine with `readonly`.
    The first connection is made at first use: see `errors.named` for what can go wrong then.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed, readonly)
    return _open_postgresql(parsed, readonly)


def sqlite_file(url: str | URL) -> Path | None:
    """The file behind a SQLite URL; None for PostgreSQL and for a database in memory."""
    parsed = make_url(url)
    name = parsed.database
    if parsed.get_backend_name() != "sqlite" or not name or name == ":memory:":
        return None
    return Path(name)


def _open_sqlite(url: URL, readonly: bool) -> sa.Engine:
    path = sqlite_file(url)
    if path is not None:
        if readonly:
            query = {"mode": "ro", "uri": "true"}
            url = url.set(database=f"file:{quote(str(path.absolute()))}", query=query)
        else:
            _make_private(path)
    engine = sa.create_engine(url, hide_parameters=True)
    event.listen(engine, "connect", _prepare_readonly if readonly else _prepare)
    # not as a listener for "begin": one listener on an engine makes every statement a third slower
    engine.dialect.do_begin = _begin if readonly else _begin_immediate  # type: ignore[method-assign,assignment]
    return engine


def _make_private(path: Path) -> None:
    if not path.parent.exists():
        path.parent.mkdir(parents=True, mode=0o700)
        path.parent.chmod(0o700)  # whatever the umask
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError:
        return  # it is there already, or SQLite itself will say what is wrong with this place


def _prepare(connection: Any, _record: object) -> None:
    _prepare_readonly(connection, _record)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA foreign_keys=ON")


def _prepare_readonly(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver opens no transaction of its own: `_begin_immediate` does
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")


def _begin(connection: Any) -> None:
    connection.execute("BEGIN")


def _begin_immediate(connection: Any) -> None:
    connection.execute("BEGIN IMMEDIATE")


def _open_postgresql(url: URL, readonly: bool) -> sa.Engine:
    options = f"-c lock_timeout={BUSY_MS}"
    if readonly:
        options += " -c default_transaction_read_only=on"
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    return sa.create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=False,
        connect_args={"connect_timeout": _CONNECT_SECONDS, "options": options},
    )


def checkpoint(engine: sa.Engine) -> bool:
    """Make deletions final on disk. True when nothing of a deleted row is left in the write-ahead log.

    False when somebody is still reading: try again later. On PostgreSQL the freed rows are given back
    (VACUUM); its own log is out of reach, there key rotation makes an erasure final.
    """
    if engine.dialect.name != "sqlite":
        quote_name = engine.dialect.identifier_preparer.quote
        tables = ", ".join(quote_name(name) for name in sa.inspect(engine).get_table_names())
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as outside:
            outside.exec_driver_sql(f"VACUUM {tables}")
        return True
    raw = engine.raw_connection()
    try:
        connection = raw.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        connection.execute(f"PRAGMA busy_timeout={_CHECKPOINT_BUSY_MS}")
        row = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        return tuple(row) == (0, 0, 0)
    finally:
        raw.close()
