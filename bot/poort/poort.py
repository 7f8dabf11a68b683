"""Freeze a release in the vault's database, commit, and only then write it on the other side.

A crash between the two is harmless: what was frozen stays what it is, and it is handed over at the next round; a row
that is there already stays as it is. Nothing but the calendar decides when.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from bot.engine.vrijgavedagen import Ronde, last_closed
from bot.poort.maatstaven import Getal
from bot.poort.onderdrukking import GEHEEL
from bot.poort.vrijgave import Regel, last_shown, make_release, wanted

UUR = 9  # local time, from which the figures of a day may be seen
Begin = Callable[[], AbstractContextManager[Any]]


class Kluiskant(Protocol):
    """What the vault's side keeps. Every method works in the transaction that it is given."""

    def roster(self, conn: Any, jaar: int) -> Mapping[str, int]: ...
    def counts(self, conn: Any, jaar: int) -> Sequence[Getal]: ...
    def last_period(self, conn: Any) -> str: ...
    def of_year(self, conn: Any, jaar: int) -> Sequence[tuple[Any, ...]]: ...
    def freeze(self, conn: Any, jaar: int, roster: Mapping[str, int], rows: Sequence[tuple[Any, ...]]) -> None: ...
    def waiting(self, conn: Any, until: dt.date) -> Sequence[tuple[Any, ...]]: ...
    def handed_over(self, conn: Any, periods: Sequence[str]) -> None: ...


class Overkant(Protocol):
    """The organisation's table of figures: rows are added, never changed."""

    def insert(self, conn: Any, rows: Sequence[tuple[Any, ...]]) -> None: ...


class Poort:
    """The door. `kluis` and `over` begin a transaction on their side."""

    def __init__(self, kluis: Begin, kluiskant: Kluiskant, over: Begin, overkant: Overkant) -> None:
        self._kluis, self._kluiskant = kluis, kluiskant
        self._over, self._overkant = over, overkant

    def __repr__(self) -> str:
        return "<Poort>"

    def ronde(self, now: dt.datetime) -> None:
        """Do what the calendar asks for at this local moment. As often as one likes."""
        self.freeze(now.date())
        self.hand_over(now)

    def freeze(self, today: dt.date) -> None:
        """Make the releases for which counting has stopped; each once, and never one older than the last."""
        quarter, weeks = last_closed("kwartaal", today), last_closed("vier_weken", today)
        for ronde in sorted({quarter, weeks} if quarter.dag != weeks.dag else {quarter}):
            with self._kluis() as conn:
                self._freeze_one(conn, ronde, today)

    def _freeze_one(self, conn: Any, ronde: Ronde, today: dt.date) -> None:
        side = self._kluiskant
        if ronde.naam <= side.last_period(conn):
            return
        roster = {name: people for name, people in side.roster(conn, ronde.jaar).items() if name not in ("", GEHEEL)}
        if not wanted(ronde, roster):
            return
        before = last_shown(Regel(*row) for row in side.of_year(conn, ronde.jaar))
        rows = make_release(ronde, today, roster, side.counts(conn, ronde.jaar), before)
        side.freeze(conn, ronde.jaar, roster, rows)

    def hand_over(self, now: dt.datetime) -> None:
        """Write what may be seen by now on the other side."""
        until = now.date() if now.hour >= UUR else now.date() - dt.timedelta(days=1)
        with self._kluis() as conn:
            rows = self._kluiskant.waiting(conn, until)
        if not rows:
            return
        with self._over() as other:
            self._overkant.insert(other, rows)
        with self._kluis() as conn:
            self._kluiskant.handed_over(conn, sorted({row[0] for row in rows}))
