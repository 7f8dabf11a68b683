"""Campaigns of HR, who approved which text, and the pictures that go with them."""

import sqlalchemy as sa
from alembic import op

revision = "o004"
down_revision = "o003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "campagne",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("inhoud", sa.Text, nullable=False),
        sa.Column("keur", sa.LargeBinary(32), nullable=False),
        sa.Column("staat", sa.Text, nullable=False),
        sa.Column("tot", sa.BigInteger, nullable=False),
        sa.Column("rust_sinds", sa.BigInteger),
        sa.Column("rust", sa.BigInteger, nullable=False),
        sa.Column("gemaakt_door", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
        sa.Column("gevraagd_op", sa.BigInteger),
        sa.Column("bijgewerkt", sa.Date, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "goedkeuring",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("campagne", sa.Integer, sa.ForeignKey("campagne.id"), nullable=False),
        sa.Column("keur", sa.LargeBinary(32), nullable=False),
        sa.Column("door", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
        sa.Column("op", sa.BigInteger, nullable=False),
        sa.Column("alleen", sa.Boolean, nullable=False),
        sa.UniqueConstraint("campagne", "keur", name="uq_goedkeuring_campagne_keur"),
    )
    op.create_table(
        "bestand",
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("naam", sa.Text, nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
        sa.Column("door", sa.Integer, sa.ForeignKey("gebruiker.id"), nullable=False),
        sa.Column("op", sa.Date, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("bestand")
    op.drop_table("goedkeuring")
    op.drop_table("campagne")
