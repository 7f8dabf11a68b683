"""All tables of the vault's database: what people said, and the small kit for sessions, seen updates and the outbox."""

from bot.kluis.tabellen import KLUIS
from bot.outbox.table import outbox_table
from bot.store.huur import lease_table
from bot.store.kit import Kit

KIT = Kit(KLUIS)
UITGAAND = outbox_table(KLUIS)
HUUR = lease_table(KLUIS)
METADATA = KLUIS
