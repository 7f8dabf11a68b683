"""One employee side on a real database: vault, sessions, seen updates and outbox, as the pipeline uses them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa

from bot.kluis.kenmerk import verify
from bot.kluis.kluis import Kluis
from bot.kluis.sleutelbestand import new_key_file
from bot.kluis.sleutels import Keys, load_keys
from bot.outbox.queue import Outbox
from bot.outbox.table import outbox_table
from bot.store.kit import Kit
from bot.store.quarantine import Quarantine
from bot.store.seen import Seen
from bot.store.sessions import Sessions

T = TypeVar("T")
UUR = 500_000


@dataclass
class Wereld:
    engine: sa.Engine
    pad: Path
    keys: Keys
    kluis: Kluis
    sessies: Sessions
    gezien: Seen
    uitgaand: Outbox
    quarantaine: Quarantine

    def beurt(self, doe: Callable[[sa.Connection], T], *personen: bytes) -> T:
        """One batch: load, do, flush, commit."""
        with self.engine.begin() as conn:
            self.kluis.load(conn, personen)
            self.sessies.load(conn, personen)
            self.gezien.load(conn, ())
            self.uitgaand.begin()
            found = doe(conn)
            self.schrijf(conn)
        return found

    def schrijf(self, conn: sa.Connection) -> None:
        self.kluis.flush(conn)
        self.sessies.flush(conn)
        self.gezien.flush(conn)
        self.uitgaand.flush(conn)

    def neem_op(self, telegram: int, account: dict[str, Any] | None = None) -> bytes:
        """Somebody joins."""
        person = self.kluis.pseudonym(telegram)
        self.beurt(lambda conn: self.kluis.admit(person, account or {"taal": "nl"}), person)
        return person


def maak_wereld(engine: sa.Engine, pad: Path) -> Wereld:
    """A world over a migrated vault database; makes the key file when there is none."""
    if not pad.exists():
        new_key_file(pad)
    keys = load_keys(pad)
    with engine.begin() as conn:
        verify(conn, keys)
    metadata = sa.MetaData()
    kit = Kit(metadata)
    kluis = Kluis(keys)
    return Wereld(
        engine, pad, keys, kluis, Sessions(kit, kluis), Seen(kit),
        Outbox(outbox_table(metadata), kluis, kluis.label, lambda: UUR),
        Quarantine(kit, lambda plain: keys.seal_own("quarantaine", plain)),
    )  # fmt: skip
