"""Carry out migrations: everything of one database in one transaction, or nothing."""

from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from bot.migrations import State, Which, current_state
from bot.store.database import open_database
from bot.store.errors import Newer, named

_HERE = Path(__file__).parent


def migrate(url: str, which: Which, target: str = "head") -> None:
    """Bring a database to the newest shape; a new SQLite file is made. Raises a StorageError."""
    engine = open_database(url)
    try:
        if current_state(engine, which) is State.NEWER:
            raise Newer
        _run(engine, which, lambda config: command.upgrade(config, target))
    except sa.exc.SQLAlchemyError as error:
        problem = named(error)
        if problem is None:
            raise
        raise problem from None
    finally:
        engine.dispose()


def downgrade(url: str, which: Which, target: str) -> None:
    """Back to an earlier shape («base»: nothing left). For tests and for whoever develops a revision."""
    engine = open_database(url)
    try:
        _run(engine, which, lambda config: command.downgrade(config, target))
    finally:
        engine.dispose()


def config_for(which: Which, connection: sa.Connection | None = None) -> Config:
    """Alembic's settings for one tree; there is no ini file."""
    config = Config()
    config.set_main_option("script_location", str(_HERE / which).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _run(engine: sa.Engine, which: Which, task: Callable[[Config], None]) -> None:
    # SQLite rebuilds a table to change it: foreign keys rest meanwhile and are checked at the end.
    # The setting only takes hold outside a transaction.
    lite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        if lite and raw is not None:
            raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                task(config_for(which, connection))
                if lite and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise RuntimeError("a migration left rows without their parent")
        finally:
            if lite and raw is not None:
                raw.execute("PRAGMA foreign_keys=ON")
