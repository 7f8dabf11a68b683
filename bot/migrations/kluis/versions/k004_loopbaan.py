"""Where somebody stands in their career cycle, sealed, and the one moment at which the bot must look again."""

import sqlalchemy as sa
from alembic import op

revision = "k004"
down_revision = "k003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("persoon", sa.Column("loopbaan", sa.LargeBinary))
    op.add_column("persoon", sa.Column("wekker", sa.BigInteger))
    op.create_index("ix_persoon_wekker", "persoon", ["wekker"])


def downgrade() -> None:
    op.drop_index("ix_persoon_wekker", "persoon")
    with op.batch_alter_table("persoon") as table:
        table.drop_column("wekker")
        table.drop_column("loopbaan")
