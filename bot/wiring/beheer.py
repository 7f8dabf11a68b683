"""What the operator does with the vault: a key, a migration, a rotation, a check. Only for the command line."""

from collections.abc import Callable
from pathlib import Path

from bot.kluis.kenmerk import verify
from bot.kluis.roteren import rotate
from bot.kluis.sleutelbestand import KeyFileError, new_key_file
from bot.kluis.sleutels import WrongKey, load_keys
from bot.migrations import State, current_state
from bot.migrations.run import migrate
from bot.settings import MedewerkerSettings
from bot.store.database import open_database
from bot.store.errors import Newer, NotMigrated
from bot.store.transactions import Database

PROBLEMS = (KeyFileError, WrongKey)


def new_key(settings: MedewerkerSettings) -> Path:
    """Make the master key; refuses to overwrite one."""
    new_key_file(settings.kluis_sleutelbestand, settings.data_map)
    return settings.kluis_sleutelbestand


def rotate_key(settings: MedewerkerSettings, progress: Callable[[int], None]) -> int:
    """A new master key; how many people were moved to it."""
    engine = open_database(settings.kluis_database)
    try:
        return rotate(engine, settings.kluis_sleutelbestand, settings.data_map, progress=progress)
    finally:
        engine.dispose()


def migrate_vault(settings: MedewerkerSettings) -> None:
    migrate(settings.kluis_database, "kluis")


def check_vault(settings: MedewerkerSettings) -> None:
    """Database of this version, and a key that belongs to it. Raises what is wrong."""
    keys = load_keys(settings.kluis_sleutelbestand, settings.data_map)
    database = Database(open_database(settings.kluis_database))
    try:
        state = current_state(database.engine, "kluis")
        if state is State.NEWER:
            raise Newer
        if state is not State.OK:
            raise NotMigrated
        with database.begin() as conn:
            verify(conn, keys)
    finally:
        database.engine.dispose()
