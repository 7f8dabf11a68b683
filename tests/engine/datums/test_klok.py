"""Hours: both nights in which the clock changes, hours that are not made up, an hour for a day that was chosen."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.engine.datums import Refused, Understood, Why, understand
from bot.engine.datums.holidays import easter
from tests.engine.datums.tabel import BRUSSEL, NU
from tests.engine.datums.tabel import lees_tekst as lees


@pytest.mark.parametrize("text", ["28 maart 2027 om 02:30", "zondag 28/3 02:00", "28 maart 02.59 uur"])
def test_een_uur_dat_de_klok_in_de_lente_overslaat_bestaat_niet(text: str) -> None:
    found = lees(text, uur=True)
    assert isinstance(found, Refused)
    assert found.why is Why.NOT_EXISTING
    assert isinstance(lees(text), Understood)  # the day itself is there


def test_vlak_naast_de_sprong_bestaat_het_uur_wel() -> None:
    for text, utc in (("28 maart 2027 om 01:59", 0), ("28 maart 2027 om 03:00", 1)):
        found = lees(text, uur=True)
        assert isinstance(found, Understood)
        assert found.moment is not None
        assert found.moment.astimezone(UTC).hour == utc


def test_een_uur_dat_in_de_herfst_twee_keer_komt_is_het_eerste() -> None:
    found = lees("31 oktober 2027 om 02:30", uur=True)
    assert isinstance(found, Understood)
    assert found.moment is not None
    assert found.moment.astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "later"),
    [
        (datetime(2027, 3, 28, 1, 30), datetime(2027, 3, 28, 3, 30)),
        (datetime(2027, 10, 31, 1, 30), datetime(2027, 10, 31, 2, 30)),
    ],
    ids=["lente", "herfst"],
)
def test_over_een_uur_is_een_echt_uur_later_ook_als_de_klok_verspringt(now: datetime, later: datetime) -> None:
    found = lees("over een uur", now.replace(tzinfo=BRUSSEL), uur=True)
    assert isinstance(found, Understood)
    assert found.moment is not None
    assert found.moment.replace(tzinfo=None) == later


@pytest.mark.parametrize(
    "now", [datetime(2027, 3, 27, 23, 59), datetime(2027, 10, 30, 23, 59)], ids=["lente", "herfst"]
)
def test_dagen_tellen_door_over_een_klokverzetting_heen(now: datetime) -> None:
    for text, days in (("morgen", 1), ("overmorgen", 2), ("over een week", 7)):
        found = lees(text, now.replace(tzinfo=BRUSSEL))
        assert isinstance(found, Understood)
        assert found.day == now.date() + timedelta(days=days)


def test_een_uur_wordt_nooit_verzonnen() -> None:
    for text in ("morgen", "volgende dinsdag", "morgen in de voormiddag", "vrijdagavond", "3/2"):
        found = lees(text, uur=True)
        assert isinstance(found, Understood)
        assert found.moment is None


def test_met_een_gekozen_dag_is_een_uur_genoeg() -> None:
    day = date(2027, 2, 3)
    for text in ("14u30", "om 14.30", "half drie 's middags", "14:30 uur"):
        found = understand(text, NU, time_wanted=True, past_allowed=False, day=day)
        assert isinstance(found, Understood)
        assert found.moment == datetime(2027, 2, 3, 14, 30, tzinfo=BRUSSEL)


def test_een_andere_dag_gaat_voor_de_gekozen_dag() -> None:
    found = understand("vrijdag 10u", NU, time_wanted=True, past_allowed=False, day=date(2027, 2, 3))
    assert isinstance(found, Understood)
    assert found.moment == datetime(2027, 1, 15, 10, tzinfo=BRUSSEL)


def test_pasen_valt_waar_de_kalender_het_zegt() -> None:
    assert [easter(year) for year in (2024, 2025, 2026, 2027, 2038)] == [
        date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25),
    ]  # fmt: skip
