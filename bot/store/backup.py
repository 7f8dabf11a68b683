"""Online backup and restore. A backup never holds a key: keep the key file's own copy somewhere else.

SQLite: its own backup interface, while the bot goes on working. PostgreSQL: pg_dump and pg_restore.
"""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url

from bot.store.database import open_database, sqlite_file
from bot.store.errors import Damaged, Locked, ReadOnly, Unreachable, named

_MARK = "alembic_version"  # a database of ours has this table


class BackupError(Exception):
    """The backup or the restore did not happen. `str()` is a Dutch sentence for the operator."""


def backup(url: str, target: Path) -> None:
    """Copy the database to a new file (0600) and check the copy. Raises BackupError or a StorageError."""
    if target.exists():
        raise BackupError("Dit bestand bestaat al. Kies een andere naam voor de reservekopie.")
    part = target.with_name(f".{target.name}.deel")
    parsed = make_url(url)
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if parsed.get_backend_name() == "sqlite":
            _copy_sqlite(_existing(parsed), part)
        else:
            _run("pg_dump", parsed, "--format=custom", f"--file={part}")
        check(url, part)
        _sync(part)
        part.rename(target)
    except OSError:
        raise BackupError("De reservekopie kan hier niet komen. Kies een map waarin je mag schrijven.") from None
    finally:
        part.unlink(missing_ok=True)


def restore(url: str, source: Path, *, overwrite: bool = False) -> None:
    """Put a backup back, whole or not at all. A database with tables is replaced only with `overwrite`.

    Stop the bot first. Raises BackupError or a StorageError, and then the database is as it was.
    """
    if not source.is_file():
        raise BackupError("Deze reservekopie is er niet. Kijk na of de naam klopt.")
    check(url, source)
    parsed = make_url(url)
    if not overwrite and _has_tables(url):
        raise BackupError("In deze database staan al gegevens. Geef aan dat ze weg mogen, of kies een lege.")
    path = sqlite_file(parsed)
    if path is not None:
        _copy_sqlite(source, path)
    else:
        options = ("--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error")
        _run("pg_restore", parsed, *options, str(source))


def check(url: str, copy: Path) -> None:
    """Is this a whole backup of a database of this kind? Raises Damaged or BackupError."""
    if make_url(url).get_backend_name() != "sqlite":
        command = [_tool("pg_restore"), "--list", str(copy)]
        found = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if found.returncode or f" {_MARK} " not in found.stdout:
            raise Damaged
        return
    try:
        with closing(_open(copy, "ro")) as conn:
            whole = conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            orphans = conn.execute("PRAGMA foreign_key_check").fetchone()
            ours = conn.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_MARK,)).fetchone()
    except sqlite3.Error:
        raise Damaged from None
    if not whole or orphans or not ours:
        raise Damaged


def _copy_sqlite(source: Path, target: Path) -> None:
    try:
        with closing(_open(source, "ro")) as old, closing(_open(target, "rw")) as new:
            new.execute("PRAGMA busy_timeout=5000")
            new.execute("PRAGMA secure_delete=ON")
            old.backup(new)
            # one file, without a log beside it; a bot that opens it switches the log on again
            new.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        raise (named(error) or Damaged()) from None


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode={mode}", uri=True, isolation_level=None)


def _existing(url: URL) -> Path:
    path = sqlite_file(url)
    if path is None or not path.is_file():
        raise Unreachable
    return path


def _has_tables(url: str) -> bool:
    engine = open_database(url)
    try:
        return bool(sa.inspect(engine).get_table_names())
    except sa.exc.SQLAlchemyError as error:
        raise (named(error) or Unreachable()) from None
    finally:
        engine.dispose()


def _run(name: str, url: URL, *arguments: str) -> None:
    # the password goes through the environment: everybody on the machine can read a command line
    address = url.set(drivername="postgresql", password=None).render_as_string()
    environment = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    command = [_tool(name), f"--dbname={address}", *arguments]
    # a list without a shell, and the program from the operator's own PATH
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode == 0:
        return
    if "server version" in done.stderr:
        raise BackupError(f"{name} is ouder dan de database. Installeer de versie die bij de server hoort.")
    if "lock timeout" in done.stderr:
        raise Locked
    if "read-only" in done.stderr or "permission denied" in done.stderr:
        raise ReadOnly
    raise BackupError(f"{name} is niet gelukt. Kijk na of de database bereikbaar is en of er plaats is.")


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise BackupError(f"{name} is er niet. Installeer de hulpprogramma's van PostgreSQL.")
    return found


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
