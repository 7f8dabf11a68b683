"""Counts without people: per year, place, measure and answer."""

import sqlalchemy as sa
from alembic import op

revision = "k005"
down_revision = "k004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "teller",
        sa.Column("periode", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("vestiging", sa.Text, primary_key=True),
        sa.Column("maatstaf", sa.Text, primary_key=True),
        sa.Column("antwoord", sa.Text, primary_key=True),
        sa.Column("aantal", sa.Integer, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("teller")  # the counts are lost: nobody can be asked again
