"""The small tables that every bot needs, made in each database: sessions, seen updates, set-aside updates.

Nothing in here can be read without a key, except which update was handled in which hour (for 48 hours).
"""

import sqlalchemy as sa

# SQLite's own row number is an INTEGER PRIMARY KEY: fastest, and large enough for an update id
BIGINT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PERSON_BYTES = 16


class Kit:
    """The tables, on the metadata of one database."""

    def __init__(self, metadata: sa.MetaData) -> None:
        self.sessie = sa.Table(
            "sessie",
            metadata,
            sa.Column("persoon", sa.LargeBinary(PERSON_BYTES), primary_key=True),
            sa.Column("inhoud", sa.LargeBinary, nullable=False),
        )
        self.gezien = sa.Table(
            "gezien",
            metadata,
            sa.Column("update_id", BIGINT, primary_key=True, autoincrement=False),
            sa.Column("persoon", sa.LargeBinary(PERSON_BYTES)),
            sa.Column("bericht", sa.BigInteger),
            sa.Column("uur", sa.Integer, nullable=False),  # hours since 1970
        )
        self.poging = sa.Table(
            "poging",
            metadata,
            sa.Column("update_id", BIGINT, primary_key=True, autoincrement=False),
            sa.Column("aantal", sa.Integer, nullable=False),
        )
        self.quarantaine = sa.Table(
            "quarantaine",
            metadata,
            sa.Column("update_id", BIGINT, primary_key=True, autoincrement=False),
            sa.Column("persoon", sa.LargeBinary(PERSON_BYTES)),  # so that erasing a person erases this too
            sa.Column("inhoud", sa.LargeBinary, nullable=False),
            sa.Column("dag", sa.Date, nullable=False),
        )
        self.draaiend = sa.Table("draaiend", metadata, sa.Column("naam", sa.Text, primary_key=True))
