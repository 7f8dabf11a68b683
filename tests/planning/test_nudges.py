"""Tips to managers follow the calendar and nothing else: who guesses from them, guesses blind."""

import random
import statistics
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rollen.leidinggevende import seizoen
from bot.rollen.leidinggevende.seizoen import BEGIN, DAYS, END, beurten, nu
from bot.rollen.leidinggevende.tips import TIPS

BRUSSEL = ZoneInfo("Europe/Brussels")
ZONE = "Europe/Brussels"
DAGEN = st.dates(date(2026, 1, 1), date(2032, 12, 31))


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), BRUSSEL)


def stream(weeks: list[str]) -> list[tuple[datetime, str]]:
    """Everything a manager gets in a season: the moment and the tip."""
    return [(at(beurt.dag, BEGIN.hour, BEGIN.minute), beurt.naam) for beurt in beurten(weeks, ZONE)]


@given(DAGEN)
def test_elke_tip_valt_op_de_eerste_gewone_dinsdag_vanaf_zijn_dag(first: date) -> None:
    found = beurten([first.isoformat(), (first + timedelta(days=25)).isoformat()], ZONE)
    assert [beurt.tip for beurt in found] == list(DAYS) == list(TIPS)
    for beurt in found:
        wanted = first + timedelta(days=DAYS[beurt.tip])
        assert beurt.dag.weekday() == 1
        assert timedelta(0) <= beurt.dag - wanted <= timedelta(days=20)
        assert not seizoen.feast(beurt.dag, ZONE)
    assert [beurt.dag for beurt in found] == sorted(beurt.dag for beurt in found)


def test_een_gewoon_jaar_geeft_deze_vier_dagen() -> None:
    found = beurten(["2027-03-01", "2027-03-26"], ZONE)
    assert [beurt.dag.isoformat() for beurt in found] == ["2027-02-02", "2027-02-16", "2027-03-16", "2027-06-01"]


def test_een_feestdag_schuift_een_week_op() -> None:
    kerst_en_nieuwjaar = beurten(["2029-01-22", "2029-02-16"], ZONE)[0]  # Tuesday 25 December 2028 is no Tuesday
    assert kerst_en_nieuwjaar.dag == date(2028, 12, 26)
    assert beurten(["2030-01-29", "2030-02-22"], ZONE)[0].dag == date(2030, 1, 8)  # Tuesday 1 January is a holiday


@given(DAGEN, st.integers(0, 23), st.integers(0, 59))
@settings(max_examples=200)
def test_buiten_het_slot_wordt_nooit_iets_gezegd(day: date, hour: int, minute: int) -> None:
    moment = at(day, hour, minute)
    weeks = [(day + timedelta(days=28)).isoformat(), (day + timedelta(days=50)).isoformat()]
    found = nu(weeks, moment)
    in_slot = BEGIN <= moment.time() < END and any(beurt.dag == day for beurt in beurten(weeks, ZONE))
    assert bool(found) == in_slot
    assert len(found) <= 1


@pytest.mark.parametrize("day", [date(2027, 3, 30), date(2027, 11, 2)])  # just after the clocks changed
def test_het_uur_is_hier_half_tien_ook_als_de_klok_verzet_is(day: date) -> None:
    weeks = [(day + timedelta(days=28)).isoformat(), (day + timedelta(days=50)).isoformat()]
    assert nu(weeks, at(day, 9, 30))
    assert not nu(weeks, at(day, 9, 29))
    assert nu(weeks, datetime.fromtimestamp(at(day, 9, 30).timestamp(), BRUSSEL))


@given(st.none() | st.text() | st.integers() | st.lists(st.text() | st.integers() | st.none(), max_size=3)
       | st.dictionaries(st.text(), st.text(), max_size=2))  # fmt: skip
def test_zonder_gespreksweken_komt_er_niets(given_weeks: object) -> None:
    assert all(isinstance(beurt.dag, date) for beurt in beurten(given_weeks, ZONE))
    assert beurten([], ZONE) == beurten(None, ZONE) == beurten(["morgen", "later"], ZONE) == []


def test_wie_de_gespreksweken_verschuift_stuurt_geen_tip_twee_keer() -> None:
    before, after = beurten(["2027-03-01", "2027-03-26"], ZONE), beurten(["2027-03-15", "2027-04-09"], ZONE)
    assert [beurt.naam for beurt in before] == [beurt.naam for beurt in after]
    assert [beurt.naam for beurt in beurten(["2027-10-04", "2027-10-29"], ZONE)] != [beurt.naam for beurt in before]


def test_een_tip_is_neutraal_op_het_slotscherm_kort_en_over_niemand() -> None:
    sensitive = ("loopbaan", "leidinggevende", "evaluatie", "medewerker", "gevraagd", "gepland", "iemand heeft")
    for tip in TIPS.values():
        told = f"{tip.eerst}\n\n{tip.tekst}"
        assert len(told) <= 400
        assert not any(word in told[:100].casefold() for word in sensitive)
        assert not any(sign.isdigit() for sign in told)


# --- the attack: guess from the tips which of ten people did something ---------------------------------------

PEOPLE, TRIALS = 10, 20_000
WEEKS = ["2027-03-01", "2027-03-26"]


def shift_of(person: int) -> int:
    """The manager knows the planning: at which hour each of ten people has time to look at a phone."""
    return 8 + person


def guess(moments: list[datetime]) -> int | None:
    """The person whose free hour lies nearest to a message outside the known slots; None when there is nothing."""
    hours = [moment.hour + moment.minute / 60 for moment in moments]
    return min(range(PEOPLE), key=lambda person: min(abs(shift_of(person) - hour) for hour in hours)) if hours else None


def trial(fingers: random.Random, *, traced: bool) -> bool:
    """One world in which one person prepares a talk; is the best guess right? `traced`: a tip follows the act."""
    who = fingers.randrange(PEOPLE)
    act = at(date(2027, 2, 10), shift_of(who)) + timedelta(minutes=fingers.randrange(-30, 25))
    told = [act + timedelta(minutes=5)] if traced else [moment for moment, _naam in stream_once()]
    return guess(told) == who


def stream_once(_kept: list[list[tuple[datetime, str]]] = []) -> list[tuple[datetime, str]]:  # noqa: B006
    """The stream knows nothing of the act, so one is enough for all worlds."""
    if not _kept:
        _kept.append(stream(WEEKS))
    return _kept[0]


def test_wie_raadt_op_de_tips_raadt_blind() -> None:
    fingers = random.Random(20270301)
    right = statistics.fmean(trial(fingers, traced=False) for _ in range(TRIALS))
    blind = 1 / PEOPLE
    assert right <= blind + 4 * (blind * (1 - blind) / TRIALS) ** 0.5


def test_dezelfde_aanval_vindt_iemand_als_een_tip_op_een_daad_volgt() -> None:
    """The attack is a real one: against a tip that follows an act it wins far more than blind."""
    fingers = random.Random(20270301)
    assert statistics.fmean(trial(fingers, traced=True) for _ in range(2_000)) > 0.9


def test_de_stroom_is_voor_elke_wereld_dezelfde() -> None:
    assert stream(WEEKS) == stream(list(WEEKS))
    assert seizoen.beurten.__code__.co_varnames[:2] == ("gespreksweken", "zone")
