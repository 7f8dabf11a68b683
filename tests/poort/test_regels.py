"""What is shown of counts: never too few, never too many, in fives, and nothing from which a hidden place follows."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kluis.tellers import Count
from bot.poort import regels
from bot.poort.cellen import Cel, Cijfer, next_figure
from bot.poort.maatstaven import MAATSTAVEN, add_up
from bot.poort.onderdrukking import GEHEEL, decide


def toon(geheel: Cel, plaatsen: dict[str, Cel] | None = None, eerder: dict[str, Cijfer] | None = None,
         uitsplitsen: bool = True) -> dict[str, Cijfer]:  # fmt: skip
    return decide(geheel, plaatsen or {"Gent": geheel}, eerder or {}, uitsplitsen=uitsplitsen)


def som(plaatsen: dict[str, Cel]) -> Cel:
    return Cel(*(sum(cel[i] for cel in plaatsen.values()) for i in range(3)))


def test_er_zijn_hoogstens_acht_maatstaven_en_ze_hebben_elk_een_naam() -> None:
    assert len({maatstaf.naam for maatstaf in MAATSTAVEN}) == len(MAATSTAVEN) <= regels.MEESTE_MAATSTAVEN
    for maatstaf in MAATSTAVEN:
        assert not set(maatstaf.voor) & set(maatstaf.tegen)


def test_weet_ik_niet_en_een_vreemd_antwoord_tellen_nergens_mee() -> None:
    dekking = MAATSTAVEN[0]
    counts = [Count("Gent", "dekking", "ja", 4), Count("Gent", "dekking", "nee", 3), Count("Gent", "dekking", "?", 9),
              Count("", "dekking", "ja", 2), Count("Gent", "verloop", "5", 7)]  # fmt: skip
    assert add_up(counts, dekking) == {"Gent": (4, 3), "": (2, 0)}


@pytest.mark.parametrize(
    ("cel", "te_zien"),
    [
        (Cel(20, 5, 5), True),
        (Cel(19, 7, 7), False),  # an organisation of fewer than 20
        (Cel(40, 4, 20), False),
        (Cel(40, 20, 4), False),
        (Cel(40, 0, 30), False),
        (Cel(40, 30, 0), False),
        (Cel(40, 5, 4), False),
        (Cel(40, 18, 18), False),  # nearly everyone answered: that tells who does
        (Cel(40, 20, 20), False),
        (Cel(40, 0, 0), False),
    ],
)
def test_te_weinig_voor_tegen_of_stil_toont_niets(cel: Cel, te_zien: bool) -> None:
    assert (GEHEEL in toon(cel)) is te_zien


def test_een_organisatie_op_een_plek_heeft_geen_aparte_plek() -> None:
    assert set(toon(Cel(60, 20, 15))) == {GEHEEL}


def test_een_plek_die_bijna_de_hele_organisatie_is_staat_er_niet_naast() -> None:
    plaatsen = {"Gent": Cel(60, 20, 15), "Aalst": Cel(9, 3, 3)}
    assert set(toon(som(plaatsen), plaatsen)) == {GEHEEL}


def test_twee_grote_plekken_staan_er_allebei() -> None:
    plaatsen = {"Gent": Cel(60, 20, 15), "Aalst": Cel(50, 12, 18)}
    assert toon(som(plaatsen), plaatsen) == {
        GEHEEL: Cijfer(65, 30), "Gent": Cijfer(35, 20), "Aalst": Cijfer(30, 10),
    }  # fmt: skip


def test_een_verborgen_plek_krijgt_gezelschap_van_de_kleinste_die_te_zien_was() -> None:
    plaatsen = {"Gent": Cel(60, 20, 15), "Aalst": Cel(50, 12, 18), "Ieper": Cel(25, 10, 8), "Diest": Cel(12, 2, 3)}
    assert set(toon(som(plaatsen), plaatsen)) == {GEHEEL, "Gent", "Aalst"}


def test_drie_kleine_plekken_samen_bewaren_hun_geheim_en_de_rest_is_te_zien() -> None:
    klein = {f"klein{n}": Cel(12, 3, 3) for n in range(3)}
    plaatsen = {"Gent": Cel(60, 20, 15), "Aalst": Cel(50, 12, 18), **klein}
    assert set(toon(som(plaatsen), plaatsen)) == {GEHEEL, "Gent", "Aalst"}


def test_wat_te_zien_was_blijft_te_zien_ook_als_er_iets_bij_komt() -> None:
    plaatsen = {"Gent": Cel(60, 20, 15), "Aalst": Cel(50, 12, 18)}
    eerder = toon(som(plaatsen), plaatsen)
    plaatsen["Aalst"] = Cel(50, 22, 26)  # nearly everyone answered by now
    later = toon(som(plaatsen), plaatsen, eerder)
    assert later["Aalst"] == eerder["Aalst"]


def test_tussen_twee_kwartalen_beweegt_alleen_het_geheel() -> None:
    plaatsen = {"Gent": Cel(60, 20, 15), "Aalst": Cel(50, 12, 18)}
    eerder = toon(som(plaatsen), plaatsen)
    plaatsen["Gent"] = Cel(60, 32, 15)
    later = toon(som(plaatsen), plaatsen, eerder, uitsplitsen=False)
    assert later[GEHEEL] == Cijfer(75, 45)
    assert later["Gent"] == eerder["Gent"]


@pytest.mark.parametrize(("erbij", "verwacht"), [(0, 20), (4, 20), (5, 25), (7, 25), (8, 30)])
def test_een_cijfer_verandert_pas_als_het_vijf_of_meer_bewoog(erbij: int, verwacht: int) -> None:
    assert next_figure(Cijfer(40, 20), Cel(100, 20 + erbij, 40)).aantal == verwacht


def test_een_aantal_dat_de_basis_inhaalt_wacht_op_haar() -> None:
    """Nineteen answers, of which fourteen are for: the base still stands at fifteen, and 100 % may never be shown."""
    assert next_figure(Cijfer(15, 5), Cel(60, 14, 5)) == Cijfer(15, 5)
    assert next_figure(Cijfer(15, 5), Cel(60, 15, 5)) == Cijfer(20, 15)


def test_een_percentage_is_een_tiental_en_nooit_nul_of_alles() -> None:
    assert Cijfer(45, 30).procent == 70
    assert Cijfer(200, 5).procent == 0  # shown as «less than 10»
    assert Cijfer(200, 195).procent == 100  # shown as «more than 90»
    assert Cijfer(100, 90).procent == 90
    assert Cijfer(100, 10).procent == 10


cel = st.builds(Cel, st.integers(1, 80), st.integers(0, 40), st.integers(0, 40))


@given(st.dictionaries(st.sampled_from("ABCDEFGH"), cel, min_size=1),
       st.lists(st.dictionaries(st.sampled_from("ABCDEFGH"), st.tuples(st.integers(0, 9), st.integers(0, 9))),
                max_size=6),
       st.integers(0, 10))  # fmt: skip
def test_hoe_een_jaar_ook_loopt_de_regels_gelden(
    plaatsen: dict[str, Cel], erbij: list[dict[str, tuple[int, int]]], nergens: int
) -> None:
    """Counts grow from release to release; `nergens` answered in a place that nobody knows."""
    eerder: dict[str, Cijfer] = {}
    for nummer, stap in enumerate([{}, *erbij]):
        for naam, (voor, tegen) in stap.items():
            if naam in plaatsen:
                oud = plaatsen[naam]
                plaatsen[naam] = Cel(oud.rooster, oud.voor + voor, oud.tegen + tegen)
        geheel = som(plaatsen)
        geheel = Cel(geheel.rooster, geheel.voor + nergens, geheel.tegen)
        nu = decide(geheel, plaatsen, eerder, uitsplitsen=nummer % 3 == 0)
        assert set(eerder) <= set(nu)
        for groep, cijfer in nu.items():
            assert cijfer.basis % 5 == cijfer.aantal % 5 == 0
            assert 5 <= cijfer.aantal <= cijfer.basis - 5
            assert cijfer.basis >= 10
            was = eerder.get(groep)
            if was is not None:
                for oud_getal, getal in zip(dataclasses.astuple(was), dataclasses.astuple(cijfer), strict=True):
                    assert oud_getal == getal or abs(getal - oud_getal) >= 5
            else:
                cel_nu = geheel if groep == GEHEEL else plaatsen[groep]
                assert cel_nu.showable()
                assert abs(cel_nu.basis - cijfer.basis) <= 2
        verborgen = [plaatsen[naam] for naam in plaatsen if naam not in nu]
        if set(nu) != set(eerder) and len(verborgen) > 0 and len(plaatsen) > 1:
            assert sum(c.rooster for c in verborgen) >= 10
            assert min(sum(c.voor for c in verborgen), sum(c.tegen for c in verborgen)) >= 5
            assert len(verborgen) >= 2
        eerder = nu
