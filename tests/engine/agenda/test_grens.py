"""The bounds by themselves."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.agenda.grens import WINDOW, day_with_room, per_month, recent

DAG = date(2027, 2, 3)


@pytest.mark.parametrize(("minder", "aantal"), [(0, 4), (1, 2), (2, 1), (7, 1)])
def test_minder_vaak_halveert_het_aantal_per_maand(minder, aantal):
    assert per_month(minder) == aantal


@given(st.lists(st.integers(0, 400), max_size=60), st.integers(0, 2))
def test_nooit_meer_dan_de_grens_in_eender_welke_31_dagen_en_nooit_twee_op_een_dag(dagen, minder):
    said: list[date] = []
    for offset in sorted(dagen):
        day = day_with_room(said, minder, DAG + timedelta(days=offset))
        if not said or day > said[-1]:
            said.append(day)
    for first in said:
        assert sum(first <= day < first + timedelta(days=WINDOW) for day in said) <= per_month(minder)
    assert len(set(said)) == len(said)


def test_wie_minder_vaak_kiest_wacht_tot_er_weer_plaats_is():
    said = [DAG, DAG + timedelta(days=5)]
    assert day_with_room(said, 0, DAG + timedelta(days=9)) == DAG + timedelta(days=9)
    assert day_with_room(said, 1, DAG + timedelta(days=9)) == DAG + timedelta(days=31)
    assert day_with_room(said, 2, DAG + timedelta(days=9)) == DAG + timedelta(days=36)


def test_oude_dagen_tellen_niet_meer():
    oud, jong = (DAG - timedelta(days=31)).isoformat(), (DAG - timedelta(days=30)).isoformat()
    assert recent([oud, jong], DAG) == [jong]
