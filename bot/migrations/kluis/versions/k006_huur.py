"""Leases between several workers on one vault."""

import sqlalchemy as sa
from alembic import op

revision = "k006"
down_revision = "k005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "huur",
        sa.Column("naam", sa.Text, primary_key=True),
        sa.Column("houder", sa.Text, nullable=False),
        sa.Column("tot", sa.BigInteger, nullable=False),
        sa.Column("post", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("huur")  # of the running processes only: the next start takes a new lease
