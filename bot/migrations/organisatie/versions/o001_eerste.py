"""The organisation's first tables: teams and join codes, with the kit and the outbox.

A revision is a photograph: it repeats the tables of its time and imports no models.
"""

import sqlalchemy as sa
from alembic import op

revision = "o001"
down_revision = None
branch_labels = None
depends_on = None

BIGINT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "team",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("naam", sa.Text, nullable=False),
        sa.Column("vestiging", sa.Text, nullable=False),
        sa.Column("leidinggevende", sa.Text, nullable=False),
        sa.Column("aantal", sa.Integer, nullable=False),
        sa.Column("bijgewerkt", sa.Date, nullable=False),
        sa.UniqueConstraint("naam", "vestiging", name="uq_team_naam_vestiging"),
    )
    op.create_table(
        "deelcode",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team", sa.Integer, sa.ForeignKey("team.id"), nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("gemaakt", sa.Date, nullable=False),
        sa.Column("verloopt", sa.Date, nullable=False),
        sa.Column("hoogstens", sa.Integer, nullable=False),
        sa.Column("ingetrokken", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.UniqueConstraint("hash", name="uq_deelcode_hash"),
    )
    _kit()
    _outbox()


def downgrade() -> None:
    # children first
    for name in (
        "uitgaand", "draaiend", "quarantaine", "poging", "gezien", "sessie", "deelcode", "team",
    ):  # fmt: skip
        op.drop_table(name)


def _kit() -> None:
    op.create_table(
        "sessie",
        sa.Column("persoon", sa.LargeBinary(16), primary_key=True),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "gezien",
        sa.Column("update_id", BIGINT, primary_key=True, autoincrement=False),
        sa.Column("persoon", sa.LargeBinary(16)),
        sa.Column("bericht", sa.BigInteger),
        sa.Column("uur", sa.Integer, nullable=False),
    )
    op.create_table(
        "poging",
        sa.Column("update_id", BIGINT, primary_key=True, autoincrement=False),
        sa.Column("aantal", sa.Integer, nullable=False),
    )
    op.create_table(
        "quarantaine",
        sa.Column("update_id", BIGINT, primary_key=True, autoincrement=False),
        sa.Column("persoon", sa.LargeBinary(16)),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
        sa.Column("dag", sa.Date, nullable=False),
    )
    op.create_table("draaiend", sa.Column("naam", sa.Text, primary_key=True))


def _outbox() -> None:
    op.create_table(
        "uitgaand",
        sa.Column("id", BIGINT, primary_key=True),
        sa.Column("persoon", sa.LargeBinary(16), nullable=False),
        sa.Column("baan", sa.Text, nullable=False),
        sa.Column("inhoud", sa.LargeBinary),
        sa.Column("merk", sa.LargeBinary(16)),
        sa.Column("staat", sa.Text, nullable=False),
        sa.Column("bericht", sa.BigInteger),
        sa.Column("uur", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_uitgaand_persoon", "uitgaand", ["persoon"])
