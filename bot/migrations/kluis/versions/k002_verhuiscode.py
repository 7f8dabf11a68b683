"""A one-time code to take everything along to a new account."""

import sqlalchemy as sa
from alembic import op

revision = "k002"
down_revision = "k001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "verhuiscode",
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("persoon", sa.LargeBinary(16), sa.ForeignKey("persoon.id"), nullable=False),
        sa.Column("verloopt", sa.Date, nullable=False),
    )
    op.create_index("ix_verhuiscode_persoon", "verhuiscode", ["persoon"], unique=True)


def downgrade() -> None:
    op.drop_table("verhuiscode")  # the codes are lost: whoever has one asks for another
