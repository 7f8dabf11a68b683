"""Updates that the bot cannot digest: tried three times, then set aside; and how the last run ended."""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.sql.dml import ReturningInsert

from bot.store.kit import Kit

MOST_ATTEMPTS = 3


class Quarantine:
    """Counts attempts and keeps what was set aside. `seal` encrypts bytes under the process's own key.

    Nothing here waits for a flush: an attempt must be committed before it is made.
    """

    def __init__(self, kit: Kit, seal: Callable[[bytes], bytes]) -> None:
        self._kit = kit
        self._seal = seal

    def attempt(self, conn: sa.Connection, update_id: int) -> int:
        """Count one more attempt at this update; which one this is (1, 2, 3 …)."""
        sql = _statements(self._kit, conn.dialect.name)
        return int(conn.execute(sql.attempt, {"update_id": update_id, "aantal": 1}).scalar_one())

    def attempts(self, conn: sa.Connection, update_ids: Iterable[int]) -> dict[int, int]:
        """How often each of these was tried; updates that were never tried are left out."""
        sql = _statements(self._kit, conn.dialect.name)
        return {row[0]: row[1] for row in conn.execute(sql.attempts, {"p": list(update_ids)})}

    def succeeded(self, conn: sa.Connection, update_ids: Iterable[int]) -> None:
        """These went well after all: forget their attempts."""
        rows = [{"p": update_id} for update_id in update_ids]
        if rows:
            conn.execute(_statements(self._kit, conn.dialect.name).succeeded, rows)

    def set_aside(
        self, conn: sa.Connection, update_id: int, payload: bytes, day: dt.date, person: bytes | None = None
    ) -> None:
        """Keep the update encrypted for whoever mends the bot; setting it aside twice is harmless."""
        sql = _statements(self._kit, conn.dialect.name)
        row = {"update_id": update_id, "persoon": person, "inhoud": self._seal(payload), "dag": day}
        conn.execute(sql.set_aside, row)
        self.succeeded(conn, (update_id,))

    def set_aside_rows(self, conn: sa.Connection) -> list[tuple[int, bytes, dt.date]]:
        """What was set aside: update id, sealed payload, day."""
        rows = conn.execute(_statements(self._kit, conn.dialect.name).listed).all()
        return [(row[0], bytes(row[1]), row[2]) for row in rows]

    def erase(self, conn: sa.Connection, person: bytes) -> None:
        """Nothing of this person stays set aside."""
        conn.execute(_statements(self._kit, conn.dialect.name).erase, {"p": person})

    def purge(self, conn: sa.Connection, before: dt.date) -> int:
        """Delete what was set aside before that day; how many."""
        return conn.execute(_statements(self._kit, conn.dialect.name).purge, {"dag": before}).rowcount

    def mark_running(self, conn: sa.Connection, name: str = "bot") -> None:
        """Leave a mark that this process runs; `mark_clean` takes it away."""
        conn.execute(_statements(self._kit, conn.dialect.name).running, {"naam": name})

    def mark_clean(self, conn: sa.Connection, name: str = "bot") -> None:
        """This process stops as it should."""
        conn.execute(_statements(self._kit, conn.dialect.name).clean, {"p": name})

    def was_unclean(self, conn: sa.Connection, name: str = "bot") -> bool:
        """Did the last run end without `mark_clean`? Ask before `mark_running`."""
        sql = _statements(self._kit, conn.dialect.name)
        return conn.execute(sql.unclean, {"p": name}).first() is not None


class _Statements(NamedTuple):
    attempt: ReturningInsert[Any]
    attempts: sa.Select[Any]
    succeeded: sa.Delete
    set_aside: sa.Insert
    listed: sa.Select[Any]
    erase: sa.Delete
    purge: sa.Delete
    running: sa.Insert
    clean: sa.Delete
    unclean: sa.Select[Any]


@lru_cache
def _statements(kit: Kit, dialect: str) -> _Statements:
    insert: Any
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert
    poging, aside, running = kit.poging, kit.quarantaine, kit.draaiend
    key: sa.BindParameter[Any] = sa.bindparam("p")
    return _Statements(
        attempt=insert(poging)
        .on_conflict_do_update(index_elements=["update_id"], set_={"aantal": poging.c.aantal + 1})
        .returning(poging.c.aantal),
        attempts=sa.select(poging.c.update_id, poging.c.aantal).where(
            poging.c.update_id.in_(sa.bindparam("p", expanding=True))
        ),
        succeeded=poging.delete().where(poging.c.update_id == key),
        set_aside=insert(aside).on_conflict_do_nothing(index_elements=["update_id"]),
        listed=sa.select(aside.c.update_id, aside.c.inhoud, aside.c.dag).order_by(aside.c.update_id),
        erase=aside.delete().where(aside.c.persoon == key),
        purge=aside.delete().where(aside.c.dag < sa.bindparam("dag")),
        running=insert(running).on_conflict_do_nothing(index_elements=["naam"]),
        clean=running.delete().where(running.c.naam == key),
        unclean=sa.select(running.c.naam).where(running.c.naam == key),
    )
