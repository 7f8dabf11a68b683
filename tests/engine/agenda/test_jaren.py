"""Random people, months on end, alarm by alarm: the rules hold in every one of their lives."""

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.agenda.bezit import Bewaard, Bezit, Concept
from bot.engine.agenda.grens import PER_MATTER, WINDOW, Telt, per_month
from bot.engine.agenda.stilte import is_quiet
from bot.engine.loopbaan.staat import Actie, Deal, Gesprek, Loopbaan, Plan, Proef
from tests.engine.agenda.levens import Leven

ZONES = [ZoneInfo("Europe/Brussels"), ZoneInfo("Europe/Amsterdam")]
# a year from each of these holds both changes of the clock, or begins on one
BEGINS = [datetime(2026, 10, 24, 11), datetime(2027, 3, 27, 10), datetime(2027, 7, 5, 9, 30)]


@st.composite
def levens(draw: st.DrawFn) -> Leven:
    start = draw(st.sampled_from(BEGINS)).replace(tzinfo=draw(st.sampled_from(ZONES)))
    today = start.date()

    def day(first: int = 0, last: int = 300) -> str:
        return (today + timedelta(days=draw(st.integers(first, last)))).isoformat()

    def some(one: object) -> object:
        return one if draw(st.booleans()) else None

    account: dict = {
        "berichten": draw(st.lists(st.sampled_from(["gesprek", "plan", "nieuws"]), unique=True)),
        "stil": draw(st.lists(st.sampled_from(["avond", "weekend", "wisselend", "altijd_goed"]), unique=True)),
        "vensters": draw(st.lists(st.sampled_from(["ochtend", "middag", "namiddag", "avond"]), unique=True)),
        "rust": draw(st.sampled_from(["", "", day(1, 90)])),
    }
    herinner = draw(st.lists(st.sampled_from(["week", "dag", "uren"]), unique=True))
    talk = Gesprek(f"{day(1, 120)}T{draw(st.integers(5, 22)):02}:30", "k", herinner=herinner,
                   gepland=start.isoformat()[:16])
    plan = Plan("d", 1, today.isoformat(), day(20, 300), acties=[Actie("1")],
                ritme=draw(st.sampled_from(["week", "twee_weken", "maand", "eind"])))
    leven = Loopbaan(
        gesprek=some(talk), plan=some(plan), deal=some(Deal("d", 1, day(10))), proef=some(Proef("d", 1, day(0, 60))),
        feedback=some(day(1, 60)) or "", gehad=some(today.isoformat()) or "", afspraken=1,
        maandvraag=some(today.isoformat()[:7]) or "", minder=draw(st.integers(0, 2)),
        nummers=dict.fromkeys(("gesprek", "plan", "deal", "proef", "feedback", "gehad"), 1),
    )
    bezit = Bezit(
        tuple(Concept(f"c{number}", "plan", today - timedelta(days=draw(st.integers(0, 100))))
              for number in range(draw(st.integers(0, 3)))),
        tuple(Bewaard(f"b{number}", today + timedelta(days=draw(st.integers(1, 200))))
              for number in range(draw(st.integers(0, 2)))),
        draw(st.integers(0, 2**32)),
    )
    return Leven(start, leven, account, bezit)


def hold(leven: Leven, *, minder: int) -> None:
    """The rules that every life keeps."""
    assert not [one.moment for one in leven.berichten if is_quiet(leven.account, one.moment)]
    counted = [one.moment.date() for one in leven.berichten if one.telt]
    for first in counted:
        assert sum(first <= other < first + timedelta(days=WINDOW) for other in counted) <= per_month(minder)
    assert len(set(counted)) == len(counted), "two on one day"
    assert max(Counter(one.sleutel for one in leven.berichten).values(), default=0) <= 1
    matters = Counter((one.zaak, one.row.overdracht) for one in leven.berichten if one.row.telt is Telt.ALLES)
    assert max(matters.values(), default=0) <= PER_MATTER
    assert all(len(one.message.text) <= 400 for one in leven.berichten)


SLOW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(levens())
def test_in_geen_enkel_leven_wordt_een_regel_gebroken(leven: Leven) -> None:
    minder = leven.staat.minder
    leven.tot(leven.start + timedelta(days=200))
    hold(leven, minder=minder)


@SLOW
@given(levens(), st.integers(1, 100), st.sampled_from([{"gestopt": True}, {"weg": True}, {"rust": "open"}]))
def test_na_stoppen_blokkeren_of_rust_komt_er_niets_meer(leven: Leven, dagen: int, stand: dict) -> None:
    leven.tot(leven.start + timedelta(days=dagen))
    said = len(leven.berichten)
    leven.account.update(stand)
    leven.tot(leven.start + timedelta(days=dagen + 100))
    assert len(leven.berichten) == said


@SLOW
@given(levens(), st.integers(1, 60), st.integers(-20, 60))
def test_een_gesprek_dat_verzet_wordt_neemt_al_zijn_herinneringen_mee(leven: Leven, na: int, verder: int) -> None:
    leven.tot(leven.start + timedelta(days=na))
    talk = leven.staat.gesprek
    if talk is None:
        return
    new = datetime.fromisoformat(talk.op) + timedelta(days=verder)
    staat = leven.staat
    gestuurd = {key: day for key, day in staat.gestuurd.items()
                if not key.startswith("gesprek.") or key.endswith(("_14", "_7"))}
    talk.op, talk.gepland = new.isoformat()[:16], leven.phone.now.isoformat()[:16]
    leven.berichten.clear()
    leven.zet(gesprek=talk, gestuurd=gestuurd)
    leven.tot(leven.start + timedelta(days=na + 150))
    at = new.replace(tzinfo=leven.start.tzinfo)
    for one in leven.berichten:
        if one.row.anker == "herinner":
            assert leven.phone.now > one.moment < at
        elif one.zaak == "gesprek.1" and one.row.dagen < 0:
            assert one.moment.date() < at.date()
        elif one.zaak == "gesprek.1":
            assert one.moment.date() > at.date()


@SLOW
@given(levens(), st.lists(st.integers(1, 60 * 24 * 40), max_size=20))
def test_een_wekker_die_te_vroeg_of_te_laat_komt_doet_geen_kwaad(leven: Leven, minuten: list[int]) -> None:
    minder = leven.staat.minder
    moment = leven.start
    for wait in minuten:
        moment = (moment.astimezone(ZoneInfo("UTC")) + timedelta(minutes=wait)).astimezone(leven.start.tzinfo)
        leven.wek(moment)
        if leven.phone.erased:
            break
        leven.wek(moment)
    hold(leven, minder=minder)
