"""The life cycles: what each table allows, and that it allows nothing else."""

import pytest

from bot.toestanden.actie import ACTIE, BEZIG, KLAAR, OPEN, WEG
from bot.toestanden.concept import AF, CONCEPT, LAATSTE, STIL, concept
from bot.toestanden.concept import BEZIG as CONCEPT_BEZIG
from bot.toestanden.concept import WEG as CONCEPT_WEG
from bot.toestanden.deelname import ACTIEF, DEELNAME, GESTOPT, RUST, deelname
from bot.toestanden.deelname import WEG as GEWIST
from bot.toestanden.loopbaan import GEEVALUEERD, GEHAD, GEPLAND, LOOPBAAN, NIETS, PLAN, VOORBEREID
from bot.toestanden.tafel import OVERAL, Tafel

TAFELS = (LOOPBAAN, DEELNAME, ACTIE, CONCEPT)


@pytest.mark.parametrize("tafel", TAFELS, ids=lambda tafel: tafel.naam)
def test_elke_rij_gaat_van_en_naar_een_bestaande_toestand(tafel: Tafel) -> None:
    for rijen in tafel.rijen.values():
        for van, naar in rijen:
            assert van == OVERAL or van in tafel.toestanden
            assert naar in tafel.toestanden
    assert tafel.begin in tafel.toestanden


@pytest.mark.parametrize("tafel", TAFELS, ids=lambda tafel: tafel.naam)
def test_elke_toestand_is_te_bereiken(tafel: Tafel) -> None:
    bereikt, erbij = {tafel.begin}, True
    while erbij:
        nieuw = {tafel.na(toestand, wat) for toestand in bereikt for wat in tafel.rijen}
        erbij = not nieuw <= bereikt
        bereikt |= nieuw
    assert bereikt == set(tafel.toestanden)


@pytest.mark.parametrize("tafel", TAFELS, ids=lambda tafel: tafel.naam)
def test_wat_niet_in_de_tabel_staat_verandert_niets(tafel: Tafel) -> None:
    for toestand in tafel.toestanden:
        for wat, rijen in tafel.rijen.items():
            if not any(van in (OVERAL, toestand) for van, _naar in rijen):
                assert tafel.na(toestand, wat) == toestand
                assert not tafel.kan(toestand, wat)
        assert tafel.na(toestand, "bestaat_niet") == toestand


def test_een_ronde_gaat_van_niets_over_gesprek_en_plan_naar_een_nieuwe_ronde() -> None:
    fase = LOOPBAAN.begin
    for wat, naar in (("bereidt_voor", VOORBEREID), ("plant_gesprek", GEPLAND), ("gesprek_gehad", GEHAD),
                      ("maakt_plan", PLAN), ("plan_af", GEEVALUEERD), ("nieuwe_ronde", NIETS)):
        fase = LOOPBAAN.na(fase, wat)
        assert fase == naar


def test_van_overal_kan_iemand_een_gesprek_plannen_en_alles_wissen() -> None:
    for fase in LOOPBAAN.toestanden:
        assert LOOPBAAN.na(fase, "plant_gesprek") == GEPLAND
        assert LOOPBAAN.na(fase, "wis") == NIETS


def test_van_overal_kan_iemand_rusten_stoppen_en_wissen() -> None:
    for toestand in (ACTIEF, RUST, GESTOPT):
        assert DEELNAME.kan(toestand, "pauzeer")
        assert DEELNAME.na(toestand, "stop") == GESTOPT
        assert DEELNAME.na(toestand, "wis") == GEWIST
    assert not DEELNAME.kan(GEWIST, "hervat")


def test_wie_gestopt_is_wordt_door_een_pauze_niet_opnieuw_actief() -> None:
    assert DEELNAME.na(GESTOPT, "pauzeer") == GESTOPT
    assert deelname(gestopt=True, rust=True) == GESTOPT
    assert deelname(gestopt=False, rust=True) == RUST
    assert deelname(gestopt=False, rust=False) == ACTIEF


def test_een_actie_gaat_heen_en_terug_zonder_schuld() -> None:
    assert ACTIE.na(OPEN, "begint") == BEZIG
    assert ACTIE.na(BEZIG, "klaar") == KLAAR
    assert ACTIE.na(KLAAR, "heropent") == BEZIG
    assert ACTIE.na(OPEN, "schrapt") == WEG
    assert ACTIE.na(WEG, "heropent") == OPEN
    assert ACTIE.na(KLAAR, "schrapt") == KLAAR


@pytest.mark.parametrize(
    ("dagen", "verwacht"),
    [(0, CONCEPT_BEZIG), (6, CONCEPT_BEZIG), (7, STIL), (89, STIL), (90, LAATSTE), (119, LAATSTE), (120, CONCEPT_WEG)],
)
def test_een_concept_wordt_stil_na_zeven_negentig_en_honderdtwintig_dagen(dagen: int, verwacht: str) -> None:
    assert concept(dagen) == verwacht


def test_een_antwoord_maakt_een_stil_concept_weer_levend() -> None:
    assert CONCEPT.na(LAATSTE, "antwoord") == CONCEPT_BEZIG
    assert CONCEPT.na(STIL, "eind") == AF
    assert CONCEPT.na(AF, "antwoord") == AF
