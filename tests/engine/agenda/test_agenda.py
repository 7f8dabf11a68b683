"""What comes, from where somebody stands: each row of the timeline, and what makes it go away."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.engine.agenda import plaats
from bot.engine.agenda.agenda import coming, next_alarm
from bot.engine.agenda.bezit import Bewaard, Concept
from bot.engine.agenda.komend import Komend
from bot.engine.agenda.momenten import MOMENTEN
from bot.engine.loopbaan.staat import Actie, Deal, Gesprek, Loopbaan, Plan, Proef
from tests.engine.agenda.levens import op
from tests.teksten.verzameling import DIALOGEN

NU = op("2027-01-04T09:30")
ALLES = {"berichten": ["gesprek", "plan"], "sinds": "2026-09-01"}


def komt(leven: Loopbaan, account=ALLES, concepten=(), bewaard=(), nu=NU) -> list[Komend]:
    leven.actief = leven.actief or nu.date().isoformat()
    leven.nummers.setdefault("deal", 1)  # no invitation to a deal, unless a test is about it
    return [one for one in coming(leven, account, concepten, bewaard, nu, getal=7) if one.soort != "stil"]


def soorten(*args, **rest) -> list[str]:
    return [one.soort for one in komt(*args, **rest)]


def gesprek(dag="2027-02-03T15:00", **rest) -> Loopbaan:
    return Loopbaan(gesprek=Gesprek(dag, "k", gepland="2027-01-04T09:00", **rest), nummers={"gesprek": 1})


def plan(ritme="maand", van="2027-01-04", tot="2027-05-03") -> Loopbaan:
    return Loopbaan(plan=Plan("d", 1, van, tot, ritme=ritme, acties=[Actie("1", tot)]), nummers={"plan": 1})


def test_rond_een_gesprek_komen_voorbereiden_en_terugkijken():
    found = komt(gesprek())
    assert [one.soort for one in found] == ["voorbereiden_14", "voorbereiden_7", "nabespreking_1", "nabespreking_4"]
    assert [one.moment.date().isoformat() for one in found] == ["2027-01-20", "2027-01-27", "2027-02-04", "2027-02-08"]


def test_een_verzet_gesprek_neemt_alles_mee():
    eerst = {one.soort: one.moment.date() for one in komt(gesprek(herinner=["dag", "week"]))}
    later = {one.soort: one.moment.date() for one in komt(gesprek("2027-02-10T15:00", herinner=["dag", "week"]))}
    assert eerst.keys() == later.keys()
    assert all(later[soort] - dag == timedelta(days=7) for soort, dag in eerst.items())


def test_een_geschrapt_gesprek_laat_niets_na():
    leven = gesprek(herinner=["dag", "uren"])
    leven.gesprek = None
    assert soorten(leven) == []


def test_wie_niets_aanzette_krijgt_niets_ongevraagd():
    leven = gesprek()
    leven.plan = plan("eind").plan
    assert soorten(leven, {"sinds": "2026-09-01"}) == ["eind"]
    assert soorten(gesprek(), {"berichten": ["geen"], "sinds": "2026-09-01"}) == []


def test_wat_iemand_voor_het_gesprek_koos_komt_ook_zonder_onderwerp():
    found = komt(gesprek(herinner=["week", "dag", "uren"]), {"sinds": "2026-09-01"})
    assert [(one.soort, one.chosen) for one in found] == [("week", True), ("dag", True), ("uren", True)]
    assert found[-1].moment == op("2027-02-03T13:00")


def test_twee_uur_ervoor_in_de_stilte_wordt_het_laatste_vrije_moment_ervoor():
    [uren] = komt(gesprek("2027-02-03T09:00", herinner=["uren"]), {"sinds": "2026-09-01"})
    assert uren.moment == op("2027-02-02T19:30")


@pytest.mark.parametrize(("gesprek_om", "ervoor"), [
    ("2028-03-26T04:00", "2028-03-26T01:00"), ("2027-10-31T03:30", "2027-10-31T02:30"),
])  # fmt: skip
def test_twee_uur_ervoor_is_echte_tijd_ook_als_de_klok_verspringt(gesprek_om, ervoor):
    assert plaats.earlier(op(gesprek_om), timedelta(hours=2)).replace(fold=0) == op(ervoor)


def test_valt_de_dag_ervoor_in_het_weekend_dan_komt_de_herinnering_vroeger_en_maar_een_keer():
    found = komt(gesprek("2027-02-01T09:00", herinner=["dag", "uren"]), {"sinds": "2026-09-01"})
    assert [(one.soort, one.moment.date().isoformat()) for one in found] == [("dag", "2027-01-29")]


def test_wat_al_voorbij_was_toen_het_gesprek_gepland_werd_komt_niet_meer():
    leven = gesprek("2027-01-05T15:00", herinner=["week", "dag", "uren"])
    leven.gesprek = replace(leven.gesprek, gepland="2027-01-04T16:55")
    assert soorten(leven, nu=op("2027-01-04T17:00")) == ["uren", "nabespreking_1", "nabespreking_4"]


def test_wie_voorbereid_is_krijgt_geen_vraag_om_voor_te_bereiden():
    leven = gesprek()
    leven.gestuurd = {"gesprek.1/voorbereiden_14": "-", "gesprek.1/voorbereiden_7": "-"}
    assert soorten(leven) == ["nabespreking_1", "nabespreking_4"]


def test_na_afspraken_zonder_plan_komt_de_vraag_om_een_plan_te_maken():
    leven = Loopbaan(gehad="2027-01-04", afspraken=2, nummers={"gehad": 1})
    assert soorten(leven)[0] == "plan_maken"
    leven.plan = plan().plan
    assert "plan_maken" not in soorten(leven)
    assert "plan_maken" not in soorten(Loopbaan(gehad="2027-01-04", nummers={"gehad": 1}))


def test_een_plan_vraagt_in_zijn_ritme_en_op_een_vierde_de_helft_en_het_einde():
    found = [(one.soort, one.moment.date().isoformat()) for one in komt(plan())]
    assert found == [("kwart", "2027-02-02"), ("half", "2027-03-04"), ("opvolging", "2027-04-05"),
                     ("eind", "2027-05-03")]


@pytest.mark.parametrize(("ritme", "minder", "dagen"), [("week", 0, 7), ("twee_weken", 0, 14), ("week", 1, 14)])
def test_minder_vaak_vertraagt_het_ritme(ritme, minder, dagen):
    leven = plan(ritme, tot="2028-01-03")
    leven.minder = minder
    days = [one.moment.date() for one in komt(leven) if one.soort == "opvolging"]
    assert (days[0] - date(2027, 1, 4)).days == dagen


def test_wie_alleen_op_het_eind_koos_hoort_alleen_het_einde():
    assert soorten(plan("eind")) == ["eind"]


@pytest.mark.parametrize("verandering", ["nooit", "geevalueerd", "klaar"])
def test_een_plan_dat_gestopt_of_klaar_is_vraagt_niets_meer(verandering):
    leven = plan("week")
    if verandering == "nooit":
        leven.plan.ritme = "nooit"
    elif verandering == "geevalueerd":
        leven.fase = "geevalueerd"
    else:
        leven.plan.acties[0].staat = "klaar"
    assert soorten(leven) == []


def test_na_twee_vragen_zonder_antwoord_is_het_stil_tot_het_volgende_ijkpunt():
    leven = plan("week")
    leven.plan.stil = 2
    assert soorten(leven) == ["kwart", "half", "eind"]


def test_rond_een_gesprek_vraagt_het_plan_niets():
    leven = plan("week")
    leven.gesprek = gesprek().gesprek
    days = [one.moment.date() for one in komt(leven) if one.soort == "opvolging"]
    assert days
    assert not [day for day in days if date(2027, 1, 20) <= day <= date(2027, 2, 10)]


def test_een_deal_een_proef_en_een_vraag_aan_anderen_komen_op_de_gekozen_dag():
    leven = Loopbaan(deal=Deal("d", 1, "2027-03-15"), proef=Proef("d", 1, "2027-01-11", ["ja"]), feedback="2027-02-10",
                     vraagt="2027-01-20", nummers={"vraag": 1, "feedback": 1})
    found = [(one.soort, one.moment.date().isoformat()) for one in komt(leven, {"sinds": "2026-09-01"})]
    assert found == [("gelukt", "2027-01-20"), ("proefweek", "2027-01-25"), ("proefweek", "2027-02-01"),
                     ("proefweek", "2027-02-08"), ("feedback", "2027-02-10"), ("deal_terugblik", "2027-03-15")]


def test_wie_begint_krijgt_na_vier_weken_een_vraag_over_de_deal():
    leven = Loopbaan(nummers={"deal": 0})
    found = komt(leven, {**ALLES, "sinds": "2027-01-04"})
    assert [(one.soort, one.moment.date().isoformat()) for one in found] == [("deal", "2027-02-01")]


def test_wat_open_bleef_komt_na_een_week_en_na_negentig_dagen_met_de_dag_waarop_het_weggaat():
    found = komt(Loopbaan(), concepten=[Concept("ab12", "plan", date(2027, 1, 4))])
    assert [one.soort for one in found] == ["concept_7", "concept_90"]
    assert found[1].noemt == date(2027, 5, 4)
    assert found[1].tot.date() < date(2027, 5, 4)


def test_zonder_onderwerp_komt_alleen_de_laatste_kans_voor_iets_weggaat():
    found = komt(Loopbaan(), {"sinds": "2026-09-01"}, [Concept("ab12", "plan", date(2027, 1, 4))])
    assert [one.soort for one in found] == ["concept_90"]


def test_wat_weggaat_wordt_twee_weken_ervoor_gezegd():
    found = komt(Loopbaan(), {"sinds": "2026-09-01"}, bewaard=[Bewaard("ab12", date(2027, 3, 10))])
    assert [(one.soort, one.moment.date()) for one in found] == [("bewaartermijn", date(2027, 2, 24))]


def test_elf_maanden_na_het_laatste_gesprek_komt_de_uitnodiging_tenzij_er_een_gepland_is():
    found = komt(Loopbaan(laatste_gesprek="2026-06"))
    assert [(one.soort, one.moment.date()) for one in found] == [("jaarlijks", date(2027, 5, 18))]  # after Whit Monday
    leven = gesprek("2027-06-01T10:00")
    leven.laatste_gesprek = "2026-06"
    assert "jaarlijks" not in soorten(leven)


def test_de_vraag_van_de_maand_slaat_een_maand_met_een_gesprek_over():
    leven = gesprek("2027-03-20T10:00")
    leven.maandvraag, leven.maanden = "2026-12", ["2027-01"]
    months = [one.zaak for one in komt(leven) if one.soort == "maandvraag"]
    assert months == ["maand.2027-02", "maand.2027-04"]


def test_na_drie_maanden_zonder_antwoord_stopt_de_vraag_van_de_maand():
    leven = Loopbaan(maandvraag="2026-09")
    leven.gestuurd = {f"maand.2026-{month}/maandvraag": f"2026-{month}-15" for month in (10, 11, 12)}
    assert soorten(leven) == []


def test_na_een_jaar_zonder_teken_komt_een_vraag_en_dertig_dagen_later_gaat_alles_weg():
    leven = Loopbaan(actief="2027-01-04", nummers={"deal": 1})
    [vraag] = coming(leven, {}, (), (), NU, getal=7)
    assert (vraag.soort, vraag.moment.date()) == ("stil", date(2028, 1, 4))
    leven.gestuurd = {vraag.sleutel: "2028-01-05"}
    [wis] = coming(leven, {}, (), (), op("2028-01-05T12:00"), getal=7)
    assert (wis.soort, wis.moment.date()) == ("wissen", date(2028, 2, 4))
    leven.actief = "2028-01-20"
    assert [one.soort for one in coming(leven, {}, (), (), op("2028-01-20T12:00"))] == ["stil"]


@pytest.mark.parametrize("stand", [{"gestopt": True}, {"weg": True}, {"rust": "open"}])
def test_wie_stopte_blokkeerde_of_rust_vroeg_krijgt_niets(stand):
    account = {**ALLES, **stand}
    args = (gesprek(herinner=["dag"]), account, [Concept("a", "plan", date(2027, 1, 1))], (), NU)
    assert coming(*args) == []
    assert next_alarm(*args) is None


def test_een_rust_tot_een_dag_laat_weg_wat_in_die_tijd_zijn_zin_verliest():
    account = {**ALLES, "rust": "2027-02-01"}
    assert soorten(gesprek(), account) == ["nabespreking_1", "nabespreking_4"]


def test_de_wekker_staat_op_een_rond_moment_na_het_eerste_bericht():
    args = (gesprek(), ALLES, (), (), NU)
    alarm, first = next_alarm(*args, getal=7), coming(*args, getal=7)[0]
    assert alarm.timestamp() % 300 == 0
    assert 0 <= (alarm - first.moment).total_seconds() < 300
    assert alarm.utcoffset() == timedelta(0)


def test_elke_soort_staat_een_keer_in_de_tabel_met_een_overdracht_of_een_keuze():
    for soort, row in MOMENTEN.items():
        assert soort == row.soort
        assert row.venster >= 0
        assert (row.telt == "alles") == bool(row.overdracht), soort


def test_over_een_overdracht_komen_er_nooit_meer_dan_twee():
    leven = plan("maand")
    leven.gestuurd = {"plan.1/kwart.oud": "2027-01-02", "plan.1/half.oud": "2027-01-03"}
    assert not {"kwart", "half"} & set(soorten(leven))


def test_de_laatste_week_voor_de_grens_wacht_tot_er_plaats_is():
    leven = gesprek()
    leven.ongevraagd = ["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"]
    [eerst, *_] = komt(leven)
    assert (eerst.soort, eerst.moment.date()) == ("voorbereiden_7", date(2027, 1, 28))


def test_elk_bericht_opent_een_gesprek_dat_er_is():
    assert {row.wat for row in MOMENTEN.values() if row.wat and row.doet == "start"} <= set(DIALOGEN)
