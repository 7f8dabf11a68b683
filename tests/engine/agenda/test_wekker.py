"""The turn of an alarm: what it says, what it waits for, and the buttons under it."""

from datetime import date, timedelta

import pytest

from bot.engine.agenda.bezit import Bewaard, Bezit, Concept
from bot.engine.agenda.due import PATIENCE
from bot.engine.effects import Erase, Say, SetAlarm
from bot.engine.events import Kind
from bot.engine.loopbaan.staat import Actie, Gesprek, Loopbaan, Plan
from tests.engine.agenda.levens import Leven, op
from tests.engine.telefoon import Phone

START = op("2027-01-04T09:30")
AAN = {"berichten": ["gesprek", "plan"]}


def met_gesprek(**rest) -> Leven:
    talk = Gesprek("2027-02-03T15:00", "k", gepland="2027-01-04T09:00", **rest)
    return Leven(START, Loopbaan(gesprek=talk, nummers={"gesprek": 1, "deal": 1}), dict(AAN))


def met_plan(ritme="week") -> Leven:
    plan = Plan("d", 1, "2027-01-04", "2027-06-30", ritme=ritme, acties=[Actie("1")])
    return Leven(START, Loopbaan(plan=plan, nummers={"plan": 1, "deal": 1}), dict(AAN))


def test_een_wekker_die_te_vroeg_komt_zegt_niets_en_zet_zichzelf_opnieuw():
    leven = met_gesprek()
    eerst = leven.phone.alarm
    leven.wek(START + timedelta(days=1))
    assert leven.berichten == []
    assert leven.phone.alarm == eerst


def test_een_wekker_die_twee_keer_komt_zegt_het_maar_een_keer():
    leven = met_gesprek()
    leven.tot(op("2027-01-20T18:00"))
    assert leven.soorten == ["voorbereiden_14"]
    leven.wek(leven.berichten[0].moment + timedelta(minutes=1))
    assert leven.soorten == ["voorbereiden_14"]


def test_een_bericht_gaat_in_de_baan_van_de_herinneringen():
    leven = met_gesprek()
    leven.tot(op("2027-01-20T00:00"))
    leven.wek(op("2027-01-20T18:00"))
    assert [effect.lane for effect in leven.phone.effects if isinstance(effect, Say)] == ["herinnering"]


def test_een_wekker_verandert_niets_aan_waar_iemand_is():
    leven = met_gesprek(herinner=["week"])
    leven.phone.do_start("voorbereiding_kort")
    eerst = {key: value for key, value in leven.phone.session.items() if key != "h"}
    leven.phone.session["c"] = "wis"
    leven.tot(op("2027-01-29T00:00"))
    assert leven.berichten
    assert {key: value for key, value in leven.phone.session.items() if key not in "hc"} == eerst
    assert leven.phone.session["c"] == "wis"


def test_een_bericht_wacht_zolang_er_een_gesprek_loopt():
    leven = met_gesprek()
    leven.tot(op("2027-01-20T08:00"))
    due = leven.phone.alarm
    leven.phone.do_start("voorbereiding_kort")
    moment = op("2027-01-20T09:00") + timedelta(seconds=due - op("2027-01-20T09:00").timestamp())
    assert leven.wek(moment) == []
    assert leven.phone.alarm == pytest.approx((moment + PATIENCE).timestamp(), abs=300)
    leven.wek(moment + timedelta(hours=1))
    assert leven.berichten == []


def test_een_gesprek_dat_zes_uur_open_staat_telt_niet_meer_als_lopend():
    leven = met_gesprek()
    leven.tot(op("2027-01-20T08:00"))
    leven.phone.do_start("voorbereiding_kort")
    leven.tot(op("2027-01-25T20:00"))
    assert leven.soorten == ["voorbereiden_14"]


def test_wie_intussen_verdergaat_houdt_het_bericht_tegen():
    leven = met_gesprek()
    leven.tot(op("2027-01-20T08:00"))
    leven.phone.do_start("voorbereiding_kort")
    leven.wek(op("2027-01-20T17:00"))
    leven.phone.tik(leven.phone.last.buttons[0][1])
    assert leven.wek(op("2027-01-21T12:00")) == []
    assert leven.wek(op("2027-01-21T18:05"))


def test_wat_iemand_zelf_koos_komt_ook_midden_in_een_gesprek():
    leven = met_gesprek(herinner=["uren"])
    leven.account["berichten"] = []
    leven.tot(op("2027-02-03T12:00"))
    leven.phone.do_start("voorbereiding_kort")
    leven.tot(op("2027-02-03T14:00"))
    assert leven.soorten == ["uren"]
    assert leven.berichten[-1].message.text.startswith("Straks heb je iets gepland.")


def test_onder_elk_bericht_staan_later_minder_vaak_en_stop():
    leven = met_gesprek(herinner=["week", "dag", "uren"])
    leven.tot(op("2027-03-01T00:00"))
    assert len(leven.berichten) == 7
    for one in leven.berichten:
        assert [label for label, _ in one.message.buttons] == ["Ja", "Later", "Minder vaak", "Stop"]
        assert all(len(data.encode()) <= 64 for _, data in one.message.buttons)


def test_ja_begint_het_gesprek_dat_erbij_hoort():
    leven = met_gesprek()
    leven.tot(op("2027-02-04T18:00"))
    assert leven.soorten[-1] == "nabespreking_1"
    leven.phone.tik("Ja", message=leven.berichten[-1].message)
    assert leven.phone.session["p"][0] == "nabespreking"


def test_ja_onder_wat_open_bleef_gaat_daarmee_verder():
    leven = Leven(START, Loopbaan(nummers={"deal": 1}), dict(AAN))
    leven.phone.do_start("voorbereiding_kort").tik(leven.phone.last.buttons[0][1]).typ("pauze")
    leven.phone.bezit = Bezit((Concept("ab12cd34", "voorbereiding_kort", START.date()),), getal=3)
    leven.tot(op("2027-01-13T20:00"))
    assert leven.soorten == ["concept_7"]
    leven.phone.tik("Ja", message=leven.berichten[-1].message)
    assert leven.phone.session["p"][0] == "voorbereiding_kort"


@pytest.mark.parametrize(("knop", "dag"), [("Morgen", "2027-01-21"), ("Volgende week", "2027-01-27")])
def test_later_vraagt_wanneer_en_komt_dan_terug(knop, dag):
    leven = met_gesprek()
    leven.tot(op("2027-01-20T18:00"))
    leven.phone.tik("Later").tik(knop)
    assert "opnieuw op" in leven.phone.text
    leven.tot(op(f"{dag}T20:00"))
    terug = [one for one in leven.berichten if one.sleutel == "gesprek.1/voorbereiden_14"]
    assert [one.moment.date().isoformat() for one in terug] == ["2027-01-20", dag]
    assert not terug[1].telt


def test_later_biedt_alleen_dagen_voor_het_gesprek():
    leven = met_gesprek(herinner=["dag"])
    leven.tot(op("2027-02-02T18:00"))
    assert leven.soorten[-1] == "dag"
    leven.phone.tik("Later")
    assert leven.phone.labels == ["Morgen", "Menu"]


def test_later_bij_het_plan_is_een_antwoord():
    leven = met_plan()
    leven.tot(op("2027-01-12T18:00"))
    assert leven.staat.plan.stil == 1
    leven.phone.tik("Later").tik("Morgen")
    assert leven.staat.plan.stil == 0
    leven.tot(op("2027-01-14T00:00"))
    assert leven.soorten == ["opvolging", "opvolging"]


def test_later_bij_iets_dat_voorbij_is_zegt_dat():
    leven = met_gesprek()
    leven.tot(op("2027-01-20T18:00"))
    bericht = leven.berichten[-1].message
    leven.zet(gesprek=None)
    leven.phone.tik("Later", message=bericht)
    assert leven.phone.text.startswith("Dat is intussen voorbij.")


def test_na_twee_vragen_over_het_plan_zonder_antwoord_is_het_stil_tot_een_vierde():
    leven = met_plan()
    leven.tot(op("2027-02-18T12:00"))
    assert leven.soorten == ["opvolging", "opvolging", "kwart"]


def test_minder_vaak_halveert_en_kan_weer_terug():
    leven = met_plan()
    leven.tot(op("2027-01-12T18:00"))
    leven.phone.tik("Minder vaak")
    assert "hoogstens 2 keer per maand" in leven.phone.text
    assert leven.staat.minder == 1
    leven.phone.tik("Weer zoals eerst")
    assert leven.staat.minder == 0


@pytest.mark.parametrize(("maak", "over"), [(met_gesprek, "gesprek"), (met_plan, "plan")])
def test_stop_zet_dat_onderwerp_uit_en_zegt_hoe_het_weer_aan_gaat(maak, over):
    leven = maak()
    leven.tot(op("2027-01-21T18:00"))
    leven.phone.tik("Stop", message=leven.berichten[0].message)
    assert f"Over je {over} stuur ik zelf niets meer." in leven.phone.text
    assert "Instellingen" in leven.phone.text
    assert over not in leven.account["berichten"]
    eerst = len(leven.berichten)
    leven.tot(op("2027-10-01T00:00"))
    assert len(leven.berichten) == eerst


def test_stop_neemt_ook_de_gekozen_herinneringen_weg():
    leven = met_gesprek(herinner=["week", "dag", "uren"])
    leven.tot(op("2027-01-28T00:00"))
    leven.phone.tik("Stop", message=leven.berichten[-1].message)
    eerst = len(leven.berichten)
    leven.tot(op("2027-03-01T00:00"))
    assert len(leven.berichten) == eerst


def test_na_een_jaar_stilte_wordt_alles_gewist_en_anders_niet():
    leven = Leven(START, Loopbaan(nummers={"deal": 1}))
    leven.tot(op("2028-01-10T00:00"))
    assert leven.soorten == ["stil"]
    assert "donderdag 3 februari" in leven.berichten[0].message.text
    assert [label for label, _ in leven.berichten[0].message.buttons] == [
        "Wis alles", "Hou alles", "Later", "Minder vaak", "Stop"]
    leven.tot(op("2028-02-02T00:00"))
    assert not leven.phone.erased
    leven.tot(op("2028-02-10T00:00"))
    assert leven.phone.erased
    assert [type(effect) for effect in leven.phone.effects] == [Erase]


def test_een_teken_van_leven_na_die_vraag_houdt_alles():
    leven = Leven(START, Loopbaan(nummers={"deal": 1}))
    leven.tot(op("2028-01-10T00:00"))
    leven.phone.tik("Hou alles")
    leven.phone.bezit = Bezit(actief="2028-01-16")
    leven.tot(op("2028-06-01T00:00"))
    assert not leven.phone.erased
    assert leven.soorten == ["stil"]


def test_wat_samen_weggaat_wordt_in_een_bericht_gezegd():
    bewaard = (Bewaard("a", date(2027, 2, 1)), Bewaard("b", date(2027, 2, 3)), Bewaard("c", date(2027, 4, 1)))
    leven = Leven(START, Loopbaan(nummers={"deal": 1}), {}, Bezit(bewaard=bewaard))
    leven.tot(op("2027-03-01T00:00"))
    assert leven.soorten == ["bewaartermijn"]
    assert "maandag 1 februari" in leven.berichten[0].message.text


DERTIEN_MAANDEN = timedelta(days=390)


def test_na_stoppen_gaat_de_wekker_pas_af_als_alles_weg_moet_en_weer_beginnen_zet_hem_terug():
    leven = met_gesprek()
    eerst = leven.phone.alarm
    leven.phone.typ("/stop")
    assert leven.phone.alarm > (START + DERTIEN_MAANDEN).timestamp()
    leven.phone.typ("/menu")
    assert leven.phone.alarm == eerst


def test_wie_stopt_en_dertien_maanden_zwijgt_wordt_zonder_bericht_gewist():
    leven = met_gesprek()
    leven.phone.typ("/stop")
    leven.tot(START + DERTIEN_MAANDEN)
    assert not leven.phone.erased
    leven.tot(START + DERTIEN_MAANDEN + timedelta(days=10))
    assert leven.phone.erased
    assert leven.soorten == []


def test_wie_blokkeert_krijgt_niets_meer_tot_die_terug_is():
    leven = met_gesprek()
    eerst = leven.phone.alarm
    leven.phone.do(Kind.LEFT)
    assert leven.phone.alarm > (START + DERTIEN_MAANDEN).timestamp()
    leven.phone.do(Kind.RETURNED)
    assert leven.phone.alarm == eerst


def test_wie_iets_begint_wordt_binnen_een_week_bekeken():
    phone = Phone()
    phone.do_start("voorbereiding_kort")
    assert phone.alarm is None
    phone.tik(phone.last.buttons[0][1])
    assert phone.alarm == pytest.approx((phone.now + timedelta(days=7)).timestamp(), abs=300)


def test_alles_wissen_zet_geen_wekker_meer():
    phone = Phone(account={"gestopt": True}, session={"n": 0, "c": "wis"})
    phone.typ("wis")
    assert phone.erased
    assert not [effect for effect in phone.effects if isinstance(effect, SetAlarm)]


def test_wie_weg_was_en_iets_doet_heeft_weer_een_wekker():
    leven = met_gesprek()
    leven.phone.do(Kind.LEFT)
    leven.account["weg"] = True
    leven.phone.typ("menu")
    assert leven.phone.alarm is not None
