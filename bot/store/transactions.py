"""Transactions on one database, with trouble named."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.store.errors import StorageError, named


class Database:
    """One database for one writing thread."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine

    def __repr__(self) -> str:
        return f"<Database {self.engine.dialect.name}>"

    @contextmanager
    def begin(self) -> Iterator[sa.Connection]:
        """A transaction that commits on leaving. Raises a StorageError for trouble with the database itself."""
        try:
            with self.engine.begin() as conn:
                yield conn
        except SQLAlchemyError as error:
            trouble = named(error)
            if trouble is None:
                raise
            raise trouble from None

    def is_trouble(self, error: BaseException) -> bool:
        """Is this the database's fault, so that the same work may succeed later?"""
        return isinstance(error, (StorageError, SQLAlchemyError))
