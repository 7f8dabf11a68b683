"""The talk weeks of the organisation: announced three weeks before, and halfway where that was chosen."""

from datetime import date

from bot.engine.agenda.agenda import coming, next_alarm
from bot.engine.agenda.bezit import Seizoen
from bot.engine.agenda.komend import Komend
from bot.engine.loopbaan.staat import Loopbaan
from tests.engine.agenda.levens import op
from tests.engine.agenda.test_agenda import ALLES, gesprek, plan

WEKEN = Seizoen((date(2027, 3, 1), date(2027, 3, 28)))
HALFWEG = Seizoen(WEKEN.weken, halfweg=True)


def komt(leven: Loopbaan, nu: str, seizoen: Seizoen = WEKEN, account: dict[str, object] = ALLES) -> list[Komend]:
    leven.actief = nu[:10]
    leven.nummers.setdefault("deal", 1)
    found = coming(leven, account, (), (), op(nu), getal=7, seizoen=seizoen)
    return [one for one in found if one.soort in ("gespreksweken", "tussengesprek", "tussengesprek_plan")]


def test_drie_weken_vooraf_komen_de_gespreksweken_eraan() -> None:
    [one] = komt(Loopbaan(), "2027-01-20T10:00")
    assert one.moment.date() == date(2027, 2, 8)
    assert one.noemt == date(2027, 3, 1)
    assert one.row.regel == "De gespreksweken komen eraan."


def test_vlak_voor_de_weken_komt_het_niet_meer() -> None:
    assert [one.soort for one in komt(Loopbaan(), "2027-02-24T10:00")] == ["gespreksweken"]
    assert komt(Loopbaan(), "2027-02-27T10:00") == []
    assert komt(Loopbaan(), "2027-03-10T10:00") == []


def test_wie_al_een_gesprek_heeft_hoort_er_niets_over() -> None:
    assert komt(gesprek("2027-03-09T15:00"), "2027-01-20T10:00") == []
    assert komt(Loopbaan(gehad="2027-01-30"), "2027-02-05T10:00") == []
    assert komt(Loopbaan(gehad="2026-10-01"), "2027-02-05T10:00") != []


def test_wie_geen_berichten_wil_hoort_er_niets_over() -> None:
    assert komt(Loopbaan(), "2027-01-20T10:00", account={"berichten": ["plan"]}) == []
    assert komt(Loopbaan(uit=["gesprek"]), "2027-01-20T10:00") == []
    assert komt(Loopbaan(), "2027-01-20T10:00", Seizoen()) == []


def test_halfweg_wordt_alleen_gevraagd_waar_dat_gekozen_is() -> None:
    assert komt(Loopbaan(), "2027-08-20T10:00") == []
    [one] = komt(Loopbaan(), "2027-08-20T10:00", HALFWEG)
    assert (one.soort, one.row.wat, one.row.regel) == ("tussengesprek", "voorbereiding_kort", "Halfweg. Hoe loopt het?")
    assert one.moment.date() == date(2027, 9, 1)


def test_wie_een_plan_heeft_wordt_halfweg_naar_het_plan_gevraagd() -> None:
    [one] = komt(plan(van="2027-08-01", tot="2027-12-01"), "2027-08-20T10:00", HALFWEG)
    assert (one.soort, one.row.wat) == ("tussengesprek_plan", "opvolging")


def test_het_seizoen_zet_de_wekker() -> None:
    leven = Loopbaan(actief="2027-01-20", nummers={"deal": 1})
    alarm = next_alarm(leven, ALLES, (), (), op("2027-01-20T10:00"), getal=7, seizoen=WEKEN)
    assert alarm is not None
    assert alarm.date() == date(2027, 2, 8)
