"""The statements over `uitgaand`, made once so that SQLAlchemy compiles each of them once."""

from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.sql.dml import ReturningInsert

from bot.outbox.table import REFUSED, WAITING


class Statements(NamedTuple):
    insert: sa.Insert
    insert_many: ReturningInsert[Any]
    settle: sa.Update
    pending: sa.Select[Any]
    find_mark: sa.Select[Any]
    recent: sa.Select[Any]
    erase: sa.Delete
    drop_waiting: sa.Update
    purge: sa.Delete


@lru_cache
def statements(table: sa.Table) -> Statements:
    """Every statement that the outbox needs."""
    c = table.c
    person: sa.BindParameter[Any] = sa.bindparam("p")
    hour: sa.BindParameter[int] = sa.bindparam("uur")
    waiting = c.staat == WAITING
    return Statements(
        insert=table.insert(),
        insert_many=table.insert().returning(c.id, sort_by_parameter_order=True),
        settle=table.update()
        .where(c.id == person)
        .values(
            staat=sa.bindparam("nieuw"),
            bericht=sa.bindparam("nummer"),
            uur=sa.bindparam("nu"),
            inhoud=sa.null(),
        ),
        pending=sa.select(c.id, c.persoon, c.inhoud).where(waiting).order_by(c.id),
        find_mark=sa.select(c.bericht)
        .where(c.persoon == person, c.merk == sa.bindparam("merk"), c.bericht.is_not(None))
        .order_by(c.id.desc())
        .limit(1),
        recent=sa.select(c.bericht)
        .where(c.persoon == person, c.bericht.is_not(None), c.uur >= hour)
        .order_by(c.id),
        erase=table.delete().where(c.persoon == person),
        drop_waiting=table.update()
        .where(c.persoon == person, waiting)
        .values(staat=REFUSED, inhoud=sa.null(), uur=sa.bindparam("nu")),
        purge=table.delete().where(~waiting, c.uur < hour),
    )
