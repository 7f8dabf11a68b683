"""Released figures in their final bytes."""

import sqlalchemy as sa
from alembic import op

revision = "o005"
down_revision = "o004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vrijgave",
        sa.Column("periode", sa.Text, primary_key=True),
        sa.Column("maatstaf", sa.Text, primary_key=True),
        sa.Column("groep", sa.Text, primary_key=True),
        sa.Column("jaar", sa.Integer, nullable=False),
        sa.Column("vanaf", sa.Date, nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("vrijgave")
