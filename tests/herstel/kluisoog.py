"""Looks into the vault's database from outside, beside the running bot: what waits, what was sent, what was said."""

from typing import Any, Self

import sqlalchemy as sa

from bot.kluis.kluis import Kluis
from bot.kluis.sleutels import load_keys
from bot.opdrachten.opstelling import Opstelling
from bot.outbox.table import WAITING
from bot.store.database import open_database
from bot.wiring.tables import KIT, UITGAAND


class Kluisoog:
    """Read-only, so that it can never hold up the bot."""

    def __init__(self, setup: Opstelling) -> None:
        self.keys = load_keys(setup.settings.kluis_sleutelbestand)
        self.engine = open_database(setup.settings.kluis_database, readonly=True)
        u = UITGAAND.c
        wie: sa.BindParameter[bytes] = sa.bindparam("p")
        self._wacht = sa.select(u.id).where(u.persoon == wie, u.staat == WAITING).limit(1)
        self._gezien = sa.select(KIT.gezien.c.uur).where(KIT.gezien.c.update_id == sa.bindparam("u"))
        self._berichten = sa.select(u.bericht).where(u.persoon == wie, u.bericht.is_not(None))

    def rustig(self, persoon: int, update: int) -> bool:
        """Was this update handled, and is nothing waiting to be sent to this person?"""
        with self.engine.connect() as conn:
            if conn.execute(self._gezien, {"u": update}).first() is None:
                return False
            return conn.execute(self._wacht, {"p": self.keys.pseudonym(persoon)}).first() is None

    def verzonden(self, persoon: int) -> set[int]:
        """Numbers of the messages that the outbox knows to have been sent or changed."""
        with self.engine.connect() as conn:
            return set(conn.execute(self._berichten, {"p": self.keys.pseudonym(persoon)}).scalars())

    def alles(self, persoon: int) -> dict[str, Any]:
        kluis = Kluis(self.keys)
        with self.engine.connect() as conn:
            wie = kluis.pseudonym(persoon)
            kluis.load(conn, [wie])
            return kluis.everything(conn, wie)

    def sporen(self, persoon: int) -> list[bytes]:
        """The pseudonym and the wrapped key: what must be gone from the files after erasing."""
        wie = self.keys.pseudonym(persoon)
        tabel = UITGAAND.metadata.tables["persoon"]
        with self.engine.connect() as conn:
            return [
                wie,
                *(bytes(s) for s in conn.execute(sa.select(tabel.c.sleutel).where(tabel.c.id == wie)).scalars()),
            ]

    def gaaf(self) -> bool:
        """Does the database say of itself that nothing is broken?"""
        if self.engine.dialect.name != "sqlite":
            return True
        with self.engine.connect() as conn:
            return str(conn.exec_driver_sql("PRAGMA integrity_check").scalar()) == "ok"

    def aantal(self, tabel: str) -> int:
        with self.engine.connect() as conn:
            gekozen = sa.select(sa.func.count()).select_from(UITGAAND.metadata.tables[tabel])
            return int(conn.execute(gekozen).scalar_one())

    def sluit(self) -> None:
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_fout: object) -> None:
        self.sluit()
