"""Quiet hours, days and rest, in both countries and over both changes of the clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.agenda.stilte import is_quiet, last_open, next_open, spread, uren
from tests.engine.agenda.levens import op

NEDERLAND = ZoneInfo("Europe/Amsterdam")
ZONES = st.sampled_from([ZoneInfo("Europe/Brussels"), NEDERLAND])
ACCOUNTS = st.fixed_dictionaries({}, optional={
    "stil": st.lists(st.sampled_from(["avond", "weekend", "wisselend", "altijd_goed"]), unique=True),
    "vensters": st.lists(st.sampled_from(["ochtend", "middag", "namiddag", "avond", "gewoon"]), unique=True),
    "rust": st.sampled_from(["", "open", "2027-03-15"]),
})  # fmt: skip
MOMENTS = st.datetimes(datetime(2026, 10, 1), datetime(2027, 11, 30)).map(lambda moment: moment.replace(tzinfo=UTC))


@pytest.mark.parametrize(("moment", "stil"), [
    ("2027-02-03T07:59", True), ("2027-02-03T08:00", False), ("2027-02-03T19:59", False), ("2027-02-03T20:00", True),
    ("2027-02-06T12:00", True), ("2027-07-21T12:00", True), ("2027-11-11T12:00", True), ("2027-03-29T12:00", True),
])  # fmt: skip
def test_gewoon_is_het_stil_na_acht_uur_s_avonds_in_het_weekend_en_op_feestdagen(moment, stil):
    assert is_quiet({}, op(moment)) is stil


def test_een_feestdag_hangt_af_van_het_land():
    assert is_quiet({}, op("2027-07-21T12:00"))
    assert not is_quiet({}, op("2027-07-21T12:00", NEDERLAND))
    assert is_quiet({}, op("2027-04-27T12:00", NEDERLAND))
    assert not is_quiet({}, op("2027-04-27T12:00"))


def test_wie_s_avonds_rust_wil_krijgt_na_zes_uur_niets():
    assert is_quiet({"stil": ["avond"]}, op("2027-02-03T18:00"))
    assert not is_quiet({"stil": ["avond"]}, op("2027-02-03T17:59"))


def test_wie_wisselende_uren_heeft_kiest_zelf_ook_in_het_weekend():
    ploeg = {"stil": ["wisselend"], "vensters": ["ochtend", "avond"]}
    zaterdag = "2027-02-06"
    for uur, stil in (("05:59", True), ("06:00", False), ("10:00", True), ("17:59", True), ("21:59", False)):
        assert is_quiet(ploeg, op(f"{zaterdag}T{uur}")) is stil
    assert is_quiet({**ploeg, "stil": ["wisselend", "weekend"]}, op(f"{zaterdag}T07:00"))


def test_wie_wisselende_uren_heeft_en_niets_kiest_houdt_de_gewone_uren():
    assert uren({"stil": ["wisselend"], "vensters": ["gewoon"]}).open == ((8, 20),)
    assert uren({"stil": ["wisselend"]}).open == ((8, 20),)


def test_tijdens_een_rust_is_het_stil_tot_de_gekozen_dag():
    rust = {"rust": "2027-02-05"}
    assert is_quiet(rust, op("2027-02-04T12:00"))
    assert not is_quiet(rust, op("2027-02-05T12:00"))


def test_wat_vroeger_moet_gaat_naar_het_laatste_vrije_moment_ervoor():
    assert last_open({}, op("2027-02-08T07:00"), op("2027-01-01T00:00")) == op("2027-02-05T19:30")


def test_wat_later_mag_gaat_naar_het_eerste_vrije_moment_erna():
    assert next_open({}, op("2027-02-05T21:00"), op("2027-03-01T00:00")) == op("2027-02-08T08:00")


@given(ACCOUNTS, MOMENTS, ZONES)
def test_een_gevonden_moment_is_nooit_stil(account, moment, zone):
    here = moment.astimezone(zone)
    week = timedelta(days=7)
    after, before = next_open(account, here, here + week), last_open(account, here, here - week)
    assert after is None or (not is_quiet(account, after) and here <= after <= here + week)
    assert before is None or (not is_quiet(account, before) and here - week <= before <= here)
    if not is_quiet(account, here):
        assert after == here


@given(ACCOUNTS, MOMENTS, ZONES, st.integers(0, 2**32))
def test_een_gespreid_moment_valt_op_die_dag_en_nooit_in_de_stilte(account, moment, zone, getal):
    here = moment.astimezone(zone)
    found = spread(account, here, getal)
    if found is not None:
        assert found.date() == here.date()
        assert found.minute % 5 == 0
        assert not is_quiet(account, found)
        if "wisselend" not in account.get("stil", []):
            assert 9 <= found.hour < 17


def test_niet_iedereen_krijgt_zijn_bericht_op_hetzelfde_uur():
    dag = op("2027-02-03T12:00")
    assert len({spread({}, dag, getal) for getal in range(0, 10**9, 10**7 + 19)}) > 20
    assert len({spread({}, dag + timedelta(days=7 * week), 77).time() for week in range(8)}) > 4


@pytest.mark.parametrize("dag", ["2026-10-25", "2028-03-26"])
def test_op_de_dagen_waarop_de_klok_verspringt_blijven_de_uren_die_van_de_klok(dag):
    assert next_open({"stil": ["altijd_goed"]}, op(f"{dag}T02:30"), op(f"{dag}T23:00")) == op(f"{dag}T08:00")
