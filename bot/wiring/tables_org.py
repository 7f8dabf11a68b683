"""All tables of the organisation's database: each room's own, and the small kit for sessions, seen updates, outbox."""

from bot.outbox.table import outbox_table
from bot.store import campagnes, gebruikers, gesprekken, instellingen
from bot.store.kit import Kit
from bot.store.organisatie import ORGANISATIE

KIT = Kit(ORGANISATIE)
UITGAAND = outbox_table(ORGANISATIE)
METADATA = ORGANISATIE
ROOMS = (campagnes, gebruikers, gesprekken, instellingen)  # each puts its tables on ORGANISATIE when it is loaded
