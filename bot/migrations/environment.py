"""What both trees' env.py do: run inside the transaction that `run.py` holds."""

from alembic import context


def upgrade_or_downgrade() -> None:
    """Run the wanted revisions on the connection that `run.py` hands over."""
    context.configure(
        connection=context.config.attributes["connection"],
        render_as_batch=True,  # SQLite changes a table by building it anew
        transactional_ddl=True,  # with BEGIN IMMEDIATE that holds on SQLite too
    )
    with context.begin_transaction():
        context.run_migrations()
