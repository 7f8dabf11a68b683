"""The shape of both databases through time, one Alembic tree each.

This module is light: a starting bot only asks if its database is of its own time. `run.py` loads Alembic.
"""

from enum import StrEnum
from typing import Literal

import sqlalchemy as sa

Which = Literal["kluis", "organisatie"]

# every revision, oldest first; a test compares this with the files in versions/
REVISIONS: dict[str, tuple[str, ...]] = {
    "kluis": ("k001", "k002", "k003", "k004", "k005", "k006", "k007", "k008"),
    "organisatie": ("o001", "o002", "o003", "o004", "o005"),
}
MARK = "alembic_version"
_VERSIONS = sa.table(MARK, sa.column("version_num"))


class State(StrEnum):
    """How a database relates to this version of the program."""

    OK = "ok"
    MUST_MIGRATE = "must migrate"
    NEWER = "made by a newer version"


def current_state(engine: sa.Engine, which: Which) -> State:
    """Compare the database's revision with the newest one that this program knows. Changes nothing."""
    with engine.connect() as conn:
        if not sa.inspect(conn).has_table(MARK):
            return State.MUST_MIGRATE
        found = conn.execute(sa.select(_VERSIONS.c.version_num)).scalars().all()
    known = REVISIONS[which]
    if list(found) == [known[-1]]:
        return State.OK
    return State.MUST_MIGRATE if all(revision in known for revision in found) else State.NEWER
