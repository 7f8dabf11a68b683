"""Alembic loads this file by its name; the work is done in `bot.migrations.environment`."""

from bot.migrations.environment import upgrade_or_downgrade

upgrade_or_downgrade()
