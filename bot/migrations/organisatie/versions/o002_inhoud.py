"""What an organisation tells its people: chances, second ears, promises and facts, each with a day of review."""

import sqlalchemy as sa
from alembic import op

revision = "o002"
down_revision = "o001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inhoud",
        sa.Column("id", sa.Integer, primary_key=True),
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
        sa.UniqueConstraint("soort", "thema", "titel", name="uq_inhoud_soort_thema_titel"),
    )


def downgrade() -> None:
    op.drop_table("inhoud")
