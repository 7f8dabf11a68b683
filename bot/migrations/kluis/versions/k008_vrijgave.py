"""Released figures in their final bytes, and the roster of the year."""

import sqlalchemy as sa
from alembic import op

revision = "k008"
down_revision = "k007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vrijgave_bevroren",
        sa.Column("periode", sa.Text, primary_key=True),
        sa.Column("maatstaf", sa.Text, primary_key=True),
        sa.Column("groep", sa.Text, primary_key=True),
        sa.Column("volgorde", sa.Integer, nullable=False),
        sa.Column("jaar", sa.Integer, nullable=False),
        sa.Column("vanaf", sa.Date, nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
        sa.Column("over", sa.Boolean, nullable=False),
    )
    op.create_table(
        "vrijgave_rooster",
        sa.Column("jaar", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("vestiging", sa.Text, primary_key=True),
        sa.Column("aantal", sa.Integer, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("vrijgave_rooster")
    op.drop_table("vrijgave_bevroren")
