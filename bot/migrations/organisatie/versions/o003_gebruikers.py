"""HR users and managers, their codes and conversations, and what HR set up."""

import sqlalchemy as sa
from alembic import op

revision = "o003"
down_revision = "o002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "gebruiker",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("rol", sa.Text, nullable=False),
        sa.Column("naam", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("wie", sa.LargeBinary(16)),
        sa.Column("account", sa.LargeBinary),
        sa.Column("sinds", sa.Date, nullable=False),
        sa.Column("ingetrokken", sa.Date),
        sa.UniqueConstraint("wie", "rol", name="uq_gebruiker_wie_rol"),
    )
    op.create_table(
        "toegangscode",
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("gebruiker", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
        sa.Column("verloopt", sa.Date, nullable=False),
        sa.Column("gebruikt", sa.Date),
    )
    op.create_table(
        "gesprek_org",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("gebruiker", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
        sa.Column("merk", sa.LargeBinary(16), nullable=False),
        sa.Column("klaar", sa.Boolean, nullable=False),
        sa.Column("vervalt", sa.Date, nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_gesprek_org_gebruiker", "gesprek_org", ["gebruiker"])
    op.create_table(
        "instelling",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("naam", sa.Text, nullable=False),
        sa.Column("versie", sa.Integer, nullable=False),
        sa.Column("waarde", sa.Text, nullable=False),
        sa.Column("door", sa.Integer),
        sa.Column("op", sa.DateTime, nullable=False),
        sa.UniqueConstraint("naam", "versie", name="uq_instelling_naam_versie"),
    )


def downgrade() -> None:
    op.drop_table("instelling")
    op.drop_index("ix_gesprek_org_gebruiker", table_name="gesprek_org")
    op.drop_table("gesprek_org")
    op.drop_table("toegangscode")
    op.drop_table("gebruiker")
