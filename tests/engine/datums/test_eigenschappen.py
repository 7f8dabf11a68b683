"""What must hold for every text, every day and every moment at which it is typed."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.engine.datums import Refused, Understood, Why
from bot.engine.datums.holidays import HOLIDAYS
from bot.engine.datums.numbers import CARDINALS, ORDINALS
from bot.engine.datums.vocabulary import VOCABULARY, WEEKDAYS
from tests.engine.datums.schrijfwijzen import DAGEN, MAANDEN, MET_JAAR, UREN, VOLUIT, ZONDER_JAAR, Schrijfwijze
from tests.engine.datums.tabel import BRUSSEL
from tests.engine.datums.tabel import lees_tekst as lees

nu = st.datetimes(datetime(2024, 1, 1), datetime(2040, 12, 31)).map(lambda at: at.replace(tzinfo=BRUSSEL, fold=0))
verder = st.integers(1, 300)  # days ahead
woord = st.sampled_from([*VOCABULARY, *HOLIDAYS, *CARDINALS, *ORDINALS])
getal = st.one_of(st.integers(0, 40).map(str), st.sampled_from(
    ["3/2", "14u30", "14.30", "2027", "31-2", "15de", "2027-02-03", "9:15", "3.2.27", ",", "-", "'s"]))  # fmt: skip
zin = st.lists(st.one_of(woord, getal), max_size=7).map(" ".join)


@given(st.one_of(zin, st.text(max_size=60)), nu, st.booleans(), st.booleans())
def test_geen_enkele_tekst_doet_het_struikelen(text: str, now: datetime, uur: bool, verleden: bool) -> None:
    found = lees(text, now, uur=uur, verleden=verleden)
    days = [found] if isinstance(found, Understood) else list(found.candidates)
    for one in days:
        assert one.moment is None or (one.moment.date() == one.day and one.moment.tzinfo is BRUSSEL and uur)
    if isinstance(found, Understood):
        assert verleden or found.day >= now.date()
        assert abs(found.day.year - now.year) <= 3
    elif found.why is Why.DOUBTFUL:
        assert len(days) <= 5
        assert verleden or all(one.day >= now.date() for one in days)
        assert [one.moment or one.day for one in days] == sorted(one.moment or one.day for one in days)


@given(nu, verder, st.sampled_from(MET_JAAR))
def test_een_datum_met_jaar_komt_heen_en_weer_gelijk_terug(now: datetime, days: int, schrijf: Schrijfwijze) -> None:
    day = now.date() + timedelta(days=days)
    found = lees(schrijf(day), now)
    assert isinstance(found, Understood)
    assert (found.day, found.moment) == (day, None)


@given(nu, verder, st.sampled_from(ZONDER_JAAR))
def test_een_datum_zonder_jaar_is_de_eerste_die_komt(now: datetime, days: int, schrijf: Schrijfwijze) -> None:
    day = now.date() + timedelta(days=days)
    found = lees(schrijf(day), now)
    assert isinstance(found, Understood)
    assert found.day == day


@given(nu, verder, st.sampled_from(MET_JAAR), st.times(time(8), time(18, 59)), st.sampled_from(UREN), st.booleans())
def test_een_datum_met_uur_komt_heen_en_weer_gelijk_terug(
    now: datetime, days: int, schrijf: Schrijfwijze, clock: time, klok: Callable[[time], str], eerst: bool
) -> None:
    day, at = now.date() + timedelta(days=days), clock.replace(second=0, microsecond=0)
    found = lees(f"{klok(at)} {schrijf(day)}" if eerst else f"{schrijf(day)} {klok(at)}", now, uur=True)
    assert isinstance(found, Understood)
    assert found.moment == datetime.combine(day, at, BRUSSEL)


@given(nu, verder, st.integers(1, 6), st.sampled_from([*ZONDER_JAAR, *MET_JAAR]))
def test_een_weekdag_die_niet_klopt_wordt_altijd_geweigerd(
    now: datetime, days: int, ernaast: int, schrijf: Schrijfwijze
) -> None:
    day = now.date() + timedelta(days=days)
    wrong = DAGEN[(day.weekday() + ernaast) % 7]
    text = schrijf(day)
    if any(word in WEEKDAYS or VOCABULARY.get(word, ("",))[0] == "W" for word in text.split()):
        return
    found = lees(f"{wrong} {text}", now)
    assert isinstance(found, Refused)
    assert found.why is Why.CONTRADICTION
    assert [one.day for one in found.candidates] == [day]


@given(nu, verder, st.sampled_from(MET_JAAR), st.sampled_from(["niet", "geen", "behalve", "not"]))
def test_een_ontkenning_wordt_altijd_geweigerd(now: datetime, days: int, schrijf: Schrijfwijze, nee: str) -> None:
    text = schrijf(now.date() + timedelta(days=days))
    for said in (f"{nee} {text}", f"{text} {nee}"):
        found = lees(said, now)
        assert isinstance(found, Refused)
        assert found.why is Why.NEGATION


@given(nu, verder, st.integers(1, 60), st.sampled_from(MET_JAAR), st.sampled_from([" ", " of ", " en ", " - ", ", "]))
def test_twee_dagen_in_een_tekst_worden_nooit_een_dag(
    now: datetime, days: int, verschil: int, schrijf: Schrijfwijze, tussen: str
) -> None:
    first = now.date() + timedelta(days=days)
    found = lees(f"{schrijf(first)}{tussen}{schrijf(first + timedelta(days=verschil))}", now)
    assert isinstance(found, Refused)
    assert found.why is not Why.DOUBTFUL


@given(nu, verder, st.sampled_from(MET_JAAR), st.sampled_from(["Piet", "werk", "week", "xyz", "👎", "$", "kwart"]))
def test_een_woord_dat_er_niet_bij_hoort_maakt_het_geen_datum(
    now: datetime, days: int, schrijf: Schrijfwijze, vreemd: str
) -> None:
    text = schrijf(now.date() + timedelta(days=days))
    assert isinstance(lees(f"{text} {vreemd}", now, uur=True), Refused)
    assert isinstance(lees(f"{vreemd} {text}", now, uur=True), Refused)


@given(nu, st.sampled_from(DAGEN), st.sampled_from(["", "komende ", "volgende ", "deze ", "aanstaande "]))
def test_een_weekdag_is_altijd_die_weekdag_in_de_twee_weken_die_komen(now: datetime, dag: str, welke: str) -> None:
    found = lees(f"{welke}{dag}", now)
    days = [found] if isinstance(found, Understood) else list(found.candidates)
    assert days
    for one in days:
        assert one.day.weekday() == WEEKDAYS[dag]
        assert 0 <= (one.day - now.date()).days <= 14


@given(nu, st.integers(1, 30), st.sampled_from([("dagen", 1), ("weken", 7)]), st.sampled_from(["over", "binnen"]))
def test_over_zoveel_dagen_of_weken_telt_vanaf_vandaag(
    now: datetime, n: int, eenheid: tuple[str, int], over: str
) -> None:
    for number in (str(n), VOLUIT[n]):
        found = lees(f"{over} {number} {eenheid[0]}", now)
        assert isinstance(found, Understood)
        assert found.day == now.date() + timedelta(days=n * eenheid[1])


@given(nu, st.sampled_from([*DAGEN, *MAANDEN]).filter(lambda name: len(name) > 5), st.data())
def test_een_verschreven_naam_wordt_die_naam_of_niets(now: datetime, name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name) - 2))
    slip = data.draw(st.sampled_from(["weg", "dubbel", "wissel"]))
    typed = {"weg": name[:place] + name[place + 1:], "dubbel": name[:place] + name[place] + name[place:],
             "wissel": name[:place] + name[place + 1] + name[place] + name[place + 2:]}[slip]  # fmt: skip
    text = "{}" if name in WEEKDAYS else "15 {}"
    found, meant = lees(text.format(typed), now), lees(text.format(name), now)
    if isinstance(found, Refused) and found.why is Why.NO_DATE:
        return
    assert [type(found), getattr(found, "day", None)] == [type(meant), getattr(meant, "day", None)]


def test_wat_iemand_typte_staat_in_geen_enkele_weergave() -> None:
    for found in (lees("3 februari"), lees("dinsdag 20 januari"), lees("eind maart")):
        assert not any(sign.isdigit() for sign in repr(found))
