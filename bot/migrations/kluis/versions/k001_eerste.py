"""The first tables of the vault, with the kit and the outbox.

A revision is a photograph: it repeats the tables of its time and imports no models.
"""

import sqlalchemy as sa
from alembic import op

revision = "k001"
down_revision = None
branch_labels = None
depends_on = None

BIGINT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _people()
    _copies()
    _kit()
    _outbox()


def downgrade() -> None:
    # children first
    for name in (
        "uitgaand", "draaiend", "quarantaine", "poging", "gezien", "sessie",
        "kenmerk", "spiegel_code", "spiegel_team", "code_gebruik", "afscheid",
        "kaart", "antwoord", "dossier", "persoon",
    ):  # fmt: skip
        op.drop_table(name)


def _people() -> None:
    op.create_table(
        "persoon",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("kek", sa.Integer, nullable=False),
        sa.Column("sleutel", sa.LargeBinary, nullable=False),
        sa.Column("account", sa.LargeBinary, nullable=False),
        sa.Column("week", sa.Text, nullable=False),
    )
    for name in ("dossier", "kaart"):
        op.create_table(
            name,
            sa.Column("id", sa.LargeBinary(16), primary_key=True),
            sa.Column("persoon", sa.LargeBinary(16), sa.ForeignKey("persoon.id"), nullable=False),
            sa.Column("inhoud", sa.LargeBinary, nullable=False),
            sa.Column("vervalt", sa.Date, nullable=False),
        )
        op.create_index(f"ix_{name}_persoon", name, ["persoon"])
    op.create_table(
        "antwoord",
        sa.Column("dossier", sa.LargeBinary(16), sa.ForeignKey("dossier.id"), primary_key=True),
        sa.Column("vraag", sa.LargeBinary(16), primary_key=True),
        sa.Column("persoon", sa.LargeBinary(16), sa.ForeignKey("persoon.id"), nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_antwoord_persoon", "antwoord", ["persoon"])
    op.create_table(
        "afscheid",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "kenmerk",
        sa.Column("naam", sa.Text, primary_key=True),
        sa.Column("waarde", sa.LargeBinary, nullable=False),
    )


def _copies() -> None:
    op.create_table(
        "code_gebruik",
        sa.Column("code", sa.LargeBinary(32), primary_key=True),
        sa.Column("aantal", sa.Integer, nullable=False),
    )
    op.create_table(
        "spiegel_team",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("naam", sa.Text, nullable=False),
        sa.Column("vestiging", sa.Text, nullable=False),
        sa.Column("aantal", sa.Integer, nullable=False),
    )
    op.create_table(
        "spiegel_code",
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("team", sa.Integer, nullable=False),
        sa.Column("verloopt", sa.Date, nullable=False),
        sa.Column("hoogstens", sa.Integer, nullable=False),
        sa.Column("ingetrokken", sa.Boolean, nullable=False),
    )


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
