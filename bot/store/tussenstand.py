"""A point inside a transaction to come back to: what one update wrote goes, what the others wrote stays."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.store.errors import named


class Geweigerd(Exception):
    """The database refused what was to be written: the fault of this update, not of the database."""


class Tussenstand:
    """One point at a time. `mark` forgets the one before and keeps what was written since."""

    def __init__(self) -> None:
        self._point: sa.NestedTransaction | None = None

    def begin(self) -> None:
        """A new transaction: points of the one before mean nothing any more."""
        self._point = None

    def mark(self, conn: sa.Connection) -> None:
        self.keep()
        self._point = conn.begin_nested()

    def keep(self) -> None:
        if self._point is not None and self._point.is_active:
            self._point.commit()
        self._point = None

    def undo(self) -> None:
        """Back to the point; a database that is in trouble undoes everything itself."""
        if self._point is not None and self._point.is_active:
            self._point.rollback()
        self._point = None


@contextmanager
def blamed() -> Iterator[None]:
    """Trouble with the database itself stays what it is; what else it refuses becomes a Geweigerd without words."""
    try:
        yield
    except SQLAlchemyError as error:
        trouble = named(error)
        raise trouble if trouble is not None else Geweigerd(type(error).__name__) from None
