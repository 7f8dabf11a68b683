"""The lease: one holds it, it ends when its holder is silent, and its holder stops before another begins."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from bot.planning.huurder import MARGIN, RENEW, SECONDS, SWEEP, Huurder
from bot.store.huur import Huur, Taken
from bot.store.transactions import Database
from bot.wiring.tables import HUUR
from tests.databases import Databank

pytestmark = pytest.mark.parametrize("databank", ["postgresql"], indirect=True)


def later(databank: Databank, seconden: float) -> None:
    """As if so much time had passed on the database's clock."""
    with databank.engine.begin() as conn:
        conn.execute(HUUR.update().values(tot=HUUR.c.tot - round(seconden * 1000)))


def neem(databank: Databank, wie: str, seconden: float = SECONDS) -> Taken:
    with databank.engine.begin() as conn:
        return Huur(HUUR, wie).take(conn, seconden)


def test_een_werker_heeft_de_huur_en_de_andere_wacht(databank: Databank) -> None:
    assert neem(databank, "a") is Taken.OURS
    assert neem(databank, "b") is Taken.OTHERS
    assert neem(databank, "a") is Taken.OURS


def test_wie_te_lang_zwijgt_verliest_de_huur_en_dat_is_te_merken(databank: Databank) -> None:
    neem(databank, "a")
    later(databank, SECONDS - 1)
    assert neem(databank, "b") is Taken.OTHERS
    later(databank, 1.1)
    assert neem(databank, "b") is Taken.LEFT_BEHIND
    assert neem(databank, "a") is Taken.OTHERS
    with databank.engine.begin() as conn:
        assert not Huur(HUUR, "a").look(conn).ours
        assert Huur(HUUR, "b").look(conn).ours


def test_wie_netjes_stopt_laat_de_huur_meteen_vrij(databank: Databank) -> None:
    neem(databank, "a")
    with databank.engine.begin() as conn:
        Huur(HUUR, "b").give_back(conn)  # not theirs: nothing happens
    assert neem(databank, "b") is Taken.OTHERS
    with databank.engine.begin() as conn:
        Huur(HUUR, "a").give_back(conn)
    assert neem(databank, "b") is Taken.OURS


def test_twee_die_tegelijk_vragen_krijgen_de_huur_niet_allebei(databank: Databank) -> None:
    with databank.engine.begin() as een:
        assert Huur(HUUR, "a").take(een, SECONDS) is Taken.OURS
        with databank.engine.connect() as ander:
            ander.exec_driver_sql("SET LOCAL lock_timeout = '100ms'")
            with pytest.raises(sa.exc.OperationalError):  # waits for the one before, and not for ever
                Huur(HUUR, "b").take(ander, SECONDS)
    assert neem(databank, "b") is Taken.OTHERS


def test_wie_tegelijk_een_verlopen_huur_vraagt_krijgt_haar_niet_ook(databank: Databank) -> None:
    neem(databank, "dood")
    later(databank, SECONDS + 1)
    with ThreadPoolExecutor(1) as draad:
        with databank.engine.begin() as een:
            assert Huur(HUUR, "a").take(een, SECONDS) is Taken.LEFT_BEHIND
            ander = draad.submit(neem, databank, "b")
            time.sleep(0.5)  # it asked, before the one before has committed
        assert ander.result(10) is Taken.OTHERS


class Klok:
    def __init__(self) -> None:
        self.nu = 1000.0

    def __call__(self) -> float:
        return self.nu


class Werker:
    """A renter on the real database, with a clock of its own and a line that can be cut."""

    def __init__(self, databank: Databank, naam: str) -> None:
        self.klok, self.doorgeknipt, self.achtergelaten = Klok(), False, 0
        self._database = Database(databank.engine)
        self.huurder = Huurder(
            Huur(HUUR, naam), self._begin, left_behind=self._achtergelaten, clock=self.klok
        )

    def _achtergelaten(self) -> None:
        self.achtergelaten += 1

    def _begin(self) -> AbstractContextManager[Any]:
        return self._weg() if self.doorgeknipt else self._database.begin()

    @contextmanager
    def _weg(self) -> Iterator[Any]:
        raise ConnectionError
        yield


async def test_wie_de_database_niet_bereikt_stopt_voor_een_ander_begint(databank: Databank) -> None:
    werker = Werker(databank, "a")
    assert await werker.huurder.take()
    werker.doorgeknipt = True
    werker.klok.nu += SECONDS - MARGIN - 0.1
    assert (await werker.huurder.keep()).ours
    werker.klok.nu += 0.2
    assert not (await werker.huurder.keep()).ours
    assert neem(databank, "b") is Taken.OTHERS  # the database still keeps it: there is time to let go


async def test_wie_verder_werkt_houdt_de_huur(databank: Databank) -> None:
    werker = Werker(databank, "a")
    assert await werker.huurder.take()
    for _ in range(5):
        later(databank, RENEW)
        werker.klok.nu += RENEW
        assert (await werker.huurder.keep()).ours
    assert neem(databank, "b") is Taken.OTHERS


async def test_wie_geslapen_heeft_ziet_dat_een_ander_de_huur_heeft(databank: Databank) -> None:
    slaper, ander = Werker(databank, "a"), Werker(databank, "b")
    assert await slaper.huurder.take()
    assert not await ander.huurder.take()
    later(databank, SECONDS + 1)
    assert await ander.huurder.take()
    assert (slaper.achtergelaten, ander.achtergelaten) == (0, 1)
    slaper.klok.nu += SECONDS + 1
    assert not (await slaper.huurder.keep()).ours
    await slaper.huurder.give_back()  # of another's there is nothing to give back
    assert (await ander.huurder.keep()).ours


async def test_de_houder_hoort_dat_er_iets_te_versturen_is(databank: Databank) -> None:
    houder, ander = Werker(databank, "a"), Werker(databank, "b")
    assert await houder.huurder.take()
    await houder.huurder.keep()
    assert not (await houder.huurder.keep()).post
    await ander.huurder.tell()
    assert (await houder.huurder.keep()).post
    assert not (await houder.huurder.keep()).post
    houder.klok.nu += SWEEP  # and now and then they look by themselves: whoever should have told may have died
    assert (await houder.huurder.keep()).post
