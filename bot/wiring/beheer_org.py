"""What the operator does with the organisation's side: check it. For the command line."""

from bot.settings import OrganisatieSettings
from bot.store.database import open_database
from bot.store.transactions import Database
from bot.store.zegel import SleutelFout, VerkeerdeSleutel, load_zegel
from bot.wiring.organisatie import check_state, recognises

PROBLEMS = (SleutelFout, VerkeerdeSleutel)


def check_organisation(settings: OrganisatieSettings) -> None:
    """Database of this version, and a key that belongs to it. Raises what is wrong; changes nothing."""
    zegel = load_zegel(settings.organisatie_sleutelbestand, settings.data_map)
    database = Database(open_database(settings.organisatie_database))
    try:
        check_state(database)
        with database.begin() as conn:
            recognises(conn, zegel)
    finally:
        database.engine.dispose()
