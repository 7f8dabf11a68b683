"""What can be wrong with a database, as one Dutch sentence that says how to mend it.

None of these carries a statement or a value: they may be printed, logged and shown.
"""

import sqlite3

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout


class StorageError(Exception):
    """Something is wrong with the database itself. `str()` is a Dutch sentence for the operator."""

    sentence = "Er ging iets mis met de database."

    def __init__(self) -> None:
        super().__init__(self.sentence)


class Locked(StorageError):
    """De database is bezet. Sluit het andere programma dat haar gebruikt, en probeer het opnieuw."""

    sentence = __doc__ or ""


class ReadOnly(StorageError):
    """De database laat niet schrijven. Kijk na of deze gebruiker in het bestand en de map mag schrijven."""

    sentence = __doc__ or ""


class Full(StorageError):
    """De schijf van de database is vol. Maak plaats vrij; er is niets half bewaard."""

    sentence = __doc__ or ""


class Unreachable(StorageError):
    """De database is niet te bereiken. Kijk na of het adres klopt en of de database aan staat."""

    sentence = __doc__ or ""


class Damaged(StorageError):
    """Dit bestand is geen gave database. Zet een reservekopie terug met «database herstel»."""

    sentence = __doc__ or ""


class Newer(StorageError):
    """De database is gemaakt door een nieuwere versie. Installeer die versie en start opnieuw."""

    sentence = __doc__ or ""


class NotMigrated(StorageError):
    """De database is nog niet bijgewerkt. Geef eerst de opdracht «database migreer»."""

    sentence = __doc__ or ""


# SQLite's primary result codes (the low byte of an extended code)
_SQLITE: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_BUSY: Locked,
    sqlite3.SQLITE_LOCKED: Locked,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_FULL: Full,
    sqlite3.SQLITE_CANTOPEN: Unreachable,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
}

# PostgreSQL's SQLSTATE: the whole code, or its class (two characters)
_POSTGRESQL: dict[str, type[StorageError]] = {
    "55P03": Locked,
    "40P01": Locked,
    "25006": ReadOnly,
    "42501": ReadOnly,
    "53100": Full,
    "42P01": NotMigrated,
    "42703": NotMigrated,
    "08": Unreachable,
    "28": Unreachable,
    "3D": Unreachable,
    "53": Unreachable,
    "57": Unreachable,
}


def named(error: BaseException) -> StorageError | None:
    """The storage error behind an exception of SQLAlchemy or a driver; None when it is something else."""
    if isinstance(error, StorageError):
        return error
    if isinstance(error, PoolTimeout):
        return Locked()
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _from_sqlite(cause)
    if isinstance(error, DBAPIError) or not isinstance(error, SQLAlchemyError):
        return _from_postgresql(cause)
    return None


def _from_sqlite(cause: sqlite3.Error) -> StorageError | None:
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if code in _SQLITE:
        return _SQLITE[code]()
    text = str(cause)
    if text.startswith(("no such table", "no such column")) or " has no column named " in text:
        return NotMigrated()
    return None


def _from_postgresql(cause: BaseException | None) -> StorageError | None:
    # psycopg stays unimported here: an installation on SQLite never loads it
    if not any(kind.__module__.startswith("psycopg") for kind in type(cause).__mro__):
        return None
    state = getattr(cause, "sqlstate", None)
    if state is None:  # no answer from a server at all
        return Unreachable() if type(cause).__name__ in {"OperationalError", "ConnectionTimeout"} else None
    kind = _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])
    return kind() if kind else None
