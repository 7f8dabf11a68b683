"""The organisation's content in the vault: a copy, made on a clock."""

import sqlalchemy as sa
from alembic import op

revision = "k003"
down_revision = "k002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "spiegel_inhoud",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("soort", sa.Text, nullable=False),
        sa.Column("thema", sa.Text, nullable=False),
        sa.Column("titel", sa.Text, nullable=False),
        sa.Column("tekst", sa.Text, nullable=False),
        sa.Column("voor_wie", sa.Text, nullable=False),
        sa.Column("tijd", sa.Text, nullable=False),
        sa.Column("hoe", sa.Text, nullable=False),
        sa.Column("wie", sa.Text, nullable=False),
        sa.Column("onder_ons", sa.Text, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
        sa.Column("bron", sa.Text, nullable=False),
        sa.Column("geldig_van", sa.Date),
        sa.Column("geldig_tot", sa.Date),
        sa.Column("nagekeken_op", sa.Date, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("spiegel_inhoud")  # a copy: the organisation's database has the original
