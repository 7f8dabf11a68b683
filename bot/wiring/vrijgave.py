"""The gate between both databases: the vault's side is handed in, the other side is opened only while it is written."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from bot.poort.poort import Kluiskant, Poort
from bot.store.database import open_database, sqlite_file
from bot.store.errors import Unreachable
from bot.store.transactions import Database
from bot.store.vrijgaven import Vrijgaven


def make_gate(vault: Database, kluiskant: Kluiskant, organisatie_url: str) -> Poort:
    """The gate of one vault and one organisation."""

    @contextmanager
    def other_side() -> Iterator[sa.Connection]:
        path = sqlite_file(organisatie_url)
        if path is not None and not path.exists():
            raise Unreachable  # opening it would make an empty one
        theirs = open_database(organisatie_url)
        try:
            with Database(theirs).begin() as conn:
                yield conn
        finally:
            theirs.dispose()

    return Poort(vault.begin, kluiskant, other_side, Vrijgaven())
