"""Approved campaigns and the calendar, copied on a clock; and who of the people here still gets which message."""

import sqlalchemy as sa
from alembic import op

revision = "k007"
down_revision = "k006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "spiegel_campagne",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("inhoud", sa.Text, nullable=False),
        sa.Column("keur", sa.LargeBinary(32), nullable=False),
        sa.Column("staat", sa.Text, nullable=False),
        sa.Column("tot", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "spiegel_bestand",
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("naam", sa.Text, nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "spiegel_kalender",
        sa.Column("naam", sa.Text, primary_key=True),
        sa.Column("waarde", sa.Text, nullable=False),
    )
    op.create_table(
        "verzending",
        sa.Column("campagne", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("gespreid", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "bezorging",
        sa.Column("campagne", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("persoon", sa.LargeBinary(16), sa.ForeignKey("persoon.id"), primary_key=True),
        sa.Column("staat", sa.Text, nullable=False),
        sa.Column("straks", sa.BigInteger, nullable=False),
        sa.Column("rij", sa.BigInteger),
        sa.Column("dag", sa.Date, nullable=False),
    )
    op.create_index("ix_bezorging_persoon", "bezorging", ["persoon"])
    op.create_index("ix_bezorging_staat", "bezorging", ["staat", "straks"])


def downgrade() -> None:
    op.drop_index("ix_bezorging_staat", table_name="bezorging")
    op.drop_index("ix_bezorging_persoon", table_name="bezorging")
    op.drop_table("bezorging")
    op.drop_table("verzending")
    op.drop_table("spiegel_kalender")
    op.drop_table("spiegel_bestand")
    op.drop_table("spiegel_campagne")
