"""The table of outgoing messages, made in each database."""

import sqlalchemy as sa

# SQLite's own row number is an INTEGER PRIMARY KEY
_BIGINT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

WAITING, SENT, REFUSED = "wacht", "verzonden", "geweigerd"


def outbox_table(metadata: sa.MetaData) -> sa.Table:
    """`inhoud` is sealed and wiped when the message is settled; `merk` is a keyed label, not the name itself.

    Row numbers are never used twice (sqlite_autoincrement): a late report can never settle another message.
    """
    return sa.Table(
        "uitgaand",
        metadata,
        sa.Column("id", _BIGINT, primary_key=True),
        sa.Column("persoon", sa.LargeBinary(16), nullable=False, index=True),
        sa.Column("baan", sa.Text, nullable=False),
        sa.Column("inhoud", sa.LargeBinary),
        sa.Column("merk", sa.LargeBinary(16)),
        sa.Column("staat", sa.Text, nullable=False),
        sa.Column("bericht", sa.BigInteger),
        sa.Column("uur", sa.Integer, nullable=False),  # hours since 1970: made, and later sent
        sqlite_autoincrement=True,
    )
