"""What dialogues change in a career: a talk planned, moved, had; a plan that runs and is done."""

import json
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.engine.answer import SKIPPED, Answer
from bot.engine.dialoog import Gevolg
from bot.engine.loopbaan.regels import REGELS, Args, Kader
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.loopbaan.stap import next_step, where
from bot.engine.proof import prove
from bot.engine.stappen import Als
from bot.toestanden import loopbaan as fase
from tests.engine.proefdialoog import PROEF

BRUSSEL = ZoneInfo("Europe/Brussels")
NU = datetime(2027, 2, 1, 10, 0, tzinfo=BRUSSEL)


def kies(*keys: str) -> tuple[Answer, ...]:
    return (Answer(keys),)


def na(leven: Loopbaan, wat: str, nu: datetime = NU, **args: tuple[Answer, ...]) -> Loopbaan:
    """The record after a rule, through JSON, so that nothing hides in memory."""
    gegeven: Args = args
    REGELS[wat](leven, gegeven, Kader(nu, "ab" * 16, "k" + nu.isoformat()))
    return Loopbaan.from_json(json.loads(json.dumps(leven.to_json())))


def gepland() -> Loopbaan:
    return na(Loopbaan(), "gesprek_gepland", op=kies("2027-02-10T15:00"), duur=kies("30"), plek=kies("werk"),
              herinner=kies("dag", "uren"))


def met_plan(*dagen: str) -> Loopbaan:
    stappen = tuple(Answer((), f"stap {n}") for n, _dag in enumerate(dagen))
    return na(Loopbaan(), "plan_gemaakt", tegen=tuple(Answer((dag,)) for dag in dagen), stap=stappen,
              ritme=kies("maand"))


def test_een_nieuwe_loopbaan_neemt_geen_plaats_in() -> None:
    assert Loopbaan().to_json() == {}
    assert Loopbaan.from_json({}) == Loopbaan()


def test_een_gepland_gesprek_heeft_een_dag_een_duur_en_de_gekozen_herinneringen() -> None:
    leven = gepland()
    assert leven.fase == fase.GEPLAND
    assert leven.gesprek is not None
    talk = leven.gesprek
    assert (talk.op, talk.minuten, talk.herinner) == ("2027-02-10T15:00", 30, ["dag", "uren"])
    assert (leven.gesprek.versie, leven.gesprek.nummer) == (0, 1)


def test_een_verzet_gesprek_houdt_zijn_naam_in_de_agenda_en_telt_een_versie_bij() -> None:
    leven = gepland()
    assert leven.gesprek is not None
    eerst = leven.gesprek.kenmerk
    leven.gestuurd = {"gesprek.1/dag_ervoor": "2027-02-09", "gesprek.1/voorbereiden_14": "2027-01-27", "plan.1/x": "d"}
    leven.later = {"gesprek.1/dag_ervoor": "2027-02-09T10:00"}
    leven = na(leven, "gesprek_gepland", op=kies("2027-02-17T09:00"), herinner=kies("geen"))
    assert leven.gesprek is not None
    assert (leven.gesprek.kenmerk, leven.gesprek.versie, leven.gesprek.verzet) == (eerst, 1, 1)
    assert leven.gesprek.herinner == []
    assert leven.gestuurd == {"gesprek.1/voorbereiden_14": "2027-01-27", "plan.1/x": "d"}
    assert leven.later == {}


def test_een_geschrapt_gesprek_laat_niets_hangen() -> None:
    leven = na(gepland(), "gesprek_geschrapt")
    assert leven.gesprek is None
    assert leven.fase == fase.VOORBEREID
    assert leven.nummers["verzet"] == 1


def test_een_overgeslagen_dag_plant_niets() -> None:
    leven = na(Loopbaan(), "gesprek_gepland", op=(SKIPPED,))
    assert leven == Loopbaan()


def test_na_het_gesprek_blijft_de_maand() -> None:
    leven = na(gepland(), "gesprek_gehad", datetime(2027, 2, 11, 10, 0, tzinfo=BRUSSEL),
               afspraken=(Answer((), "meelopen\ncursus"),))
    assert (leven.fase, leven.laatste_gesprek, leven.gehad, leven.afspraken) == (fase.GEHAD, "2027-02", "2027-02-10", 2)
    assert leven.gesprek is None


def test_een_plan_loopt_tot_de_dag_van_de_laatste_actie() -> None:
    leven = met_plan("2027-03-01", "2027-05-01")
    assert leven.plan is not None
    assert (leven.fase, leven.plan.van, leven.plan.tot) == (fase.PLAN, "2027-02-01", "2027-05-01")
    assert [actie.nr for actie in leven.plan.acties] == ["1", "2"]


def test_een_plan_zonder_dagen_loopt_drie_maanden() -> None:
    leven = na(Loopbaan(), "plan_gemaakt", stap=(Answer((), "een"),), tegen=(SKIPPED,))
    assert leven.plan is not None
    assert leven.plan.tot == "2027-05-01"


def test_wie_alles_gedaan_of_geschrapt_heeft_is_klaar_met_het_plan() -> None:
    leven = met_plan("2027-03-01", "2027-05-01")
    leven = na(leven, "actie_bijgewerkt", actie=kies("1"), staat=kies("klaar"))
    assert leven.fase == fase.PLAN
    leven = na(leven, "actie_bijgewerkt", actie=kies("2"), staat=kies("niet_nodig"))
    assert leven.fase == fase.GEEVALUEERD
    assert leven.plan is not None
    assert (leven.plan.gedaan, leven.plan.telt) == (1, 1)


def test_de_enige_actie_hoeft_niemand_te_kiezen() -> None:
    leven = na(met_plan("2027-03-01"), "actie_bijgewerkt", actie=(SKIPPED,), staat=kies("bezig"))
    assert leven.plan is not None
    assert leven.plan.acties[0].staat == "bezig"


def test_een_nieuwe_dag_maakt_het_plan_langer() -> None:
    leven = na(met_plan("2027-03-01"), "actie_bijgewerkt", actie=kies("1"), staat=kies("bezig"),
               nieuw=kies("2027-04-01"))
    assert leven.plan is not None
    assert (leven.plan.acties[0].tegen, leven.plan.tot) == ("2027-04-01", "2027-04-01")


def test_wie_stopt_met_een_proef_krijgt_geen_volgende_week() -> None:
    leven = na(Loopbaan(), "proef_gestart", start=kies("2027-02-08"))
    leven = na(leven, "proef_week", ging=kies("deels"))
    assert leven.proef is not None
    assert leven.proef.weken == ["deels"]
    assert na(leven, "proef_week", ging=kies("gestopt")).proef is None


def test_aanpassen_is_nog_eens_vier_weken() -> None:
    leven = na(na(Loopbaan(), "proef_gestart", start=kies("2027-02-08")), "proef_klaar", besluit=kies("aanpassen"))
    assert leven.proef is not None
    assert (leven.proef.nummer, leven.proef.weken) == (2, [])
    assert na(leven, "proef_klaar", besluit=kies("houden")).proef is None


def test_terugkijken_op_een_deal_kan_na_drie_of_zes_maanden() -> None:
    for gekozen, dag in (("3m", "2027-05-01"), ("6m", "2027-08-01"), ("2027-06-15", "2027-06-15")):
        leven = na(Loopbaan(), "deal_gesloten", terug=kies(gekozen))
        assert leven.deal is not None
        assert leven.deal.terug == dag


def test_het_menu_volgt_waar_iemand_staat() -> None:
    assert next_step(Loopbaan(), NU) == "voorbereiding_kort"
    assert next_step(na(Loopbaan(), "bereidt_voor"), NU) == "plannen"
    assert next_step(gepland(), NU) == "voorbereiding_kort"
    assert next_step(na(gepland(), "bereidt_voor"), NU) == "net_ervoor"
    assert next_step(gepland(), NU.replace(day=9)) == "net_ervoor"
    assert next_step(gepland(), NU.replace(day=10, hour=16)) == "nabespreking"
    assert next_step(na(gepland(), "gesprek_gehad"), NU) == "plan"
    assert next_step(met_plan("2027-03-01"), NU) == "opvolging"
    assert where(Loopbaan(), NU) == []
    assert len(where(gepland(), NU)) == 1
    assert where(gepland(), NU.replace(day=11)) == []


@pytest.mark.parametrize(
    ("gevolg", "klacht"),
    [
        (Gevolg("vliegen"), "maar die regel is er niet"),
        (Gevolg("gesprek_gepland", uit={"op": "nergens"}), "kijkt naar «nergens»"),
        (Gevolg("bereidt_voor", als=(Als("nergens", in_=("x",)),)), "kijkt naar «nergens»"),
    ],
)
def test_een_gevolg_dat_nergens_op_slaat_komt_er_niet_door(gevolg: Gevolg, klacht: str) -> None:
    found = prove({"proef": replace(PROEF, gevolgen=(gevolg,))}, {})
    assert any(klacht in str(fault) for fault in found)
