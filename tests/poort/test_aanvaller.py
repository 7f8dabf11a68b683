"""The attacker finds nobody and no hidden number, over a year of releases; and plenty without one of the rules."""

import random

import pytest

from bot.poort import cellen, onderdrukking
from tests.poort.aanvaller import Aanvaller, Vraag
from tests.poort.bedrijf import Bedrijf, maak

AANTAL, LANG = 100, 500


def helpers(bedrijf: Bedrijf, seed: int, speling: tuple[int, int] = (2, 4)) -> Aanvaller:
    """Two people who tell everything, often of the same small place."""
    r = random.Random(seed)
    plaats = min(bedrijf.rooster, key=lambda naam: (bedrijf.rooster[naam], naam)) if r.random() < 0.4 else None
    kring = [mens for mens in bedrijf.mensen if plaats in (None, mens.plaats)]
    if len(kring) < 2:
        kring = bedrijf.mensen
    return Aanvaller(bedrijf, r.sample(kring, min(2, len(kring))), len(bedrijf.rondes) - 1, speling)


def val_aan(seed: int, speling: tuple[int, int] = (2, 4)) -> tuple[list[Vraag], list[Vraag], int]:
    bedrijf = maak(seed)
    if not bedrijf.getoond[-1]:
        return [], [], 0  # nothing was shown, nothing follows
    laatste = helpers(bedrijf, seed, speling)
    mensen, smal = laatste.buit()
    for tot in [n for n, ronde in enumerate(bedrijf.rondes[:-1]) if ronde.uitsplitsen and bedrijf.getoond[n]]:
        ook = Aanvaller(bedrijf, laatste.helpers, tot, speling).buit()
        mensen, smal = mensen + ook[0], smal + ook[1]
    return mensen, smal, len(bedrijf.getoond[-1])


def test_twee_ingewijden_en_een_jaar_cijfers_verraden_niemand() -> None:
    controleer(range(AANTAL))


@pytest.mark.lang
def test_ook_niet_in_vijfhonderd_andere_organisaties() -> None:
    controleer(range(AANTAL, AANTAL + LANG))


def controleer(seeds: range) -> None:
    uitslag = {seed: val_aan(seed) for seed in seeds}
    assert {seed: mensen for seed, (mensen, _, _) in uitslag.items() if mensen} == {}
    assert {seed: smal for seed, (_, smal, _) in uitslag.items() if smal} == {}
    assert sum(getoond > 0 for *_, getoond in uitslag.values()) > len(seeds) / 3  # there was something to attack
    assert sum(getoond > 4 for *_, getoond in uitslag.values()) >= len(seeds) / 25


def test_zonder_gezelschap_voor_verborgen_plekken_vindt_de_aanvaller_ze(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onderdrukking, "_keep_secret", lambda *_: True)
    monkeypatch.setattr("tests.poort.aanvaller.SAMEN", 0)
    assert any(val_aan(seed)[1] for seed in range(25))


def test_zonder_afronden_vindt_de_aanvaller_mensen_of_verborgen_plekken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onderdrukking, "next_figure", lambda _before, cel: cellen.Cijfer(cel.basis, cel.voor))
    monkeypatch.setattr(onderdrukking, "_keep_secret", lambda *_: True)
    monkeypatch.setattr("tests.poort.aanvaller.SAMEN", 0)
    assert sum(len(mensen) + len(smal) for mensen, smal, _ in (val_aan(seed, (0, 0)) for seed in range(25))) > 100


def test_de_aanvaller_denkt_niets_dat_niet_waar_is() -> None:
    """Every bound he uses is checked against the truth while he writes it down; one wrong step would show."""
    bedrijf = maak(3)
    bedrijf.getoond[-1] = {sleutel: cellen.Cijfer(c.basis + 20, c.aantal) for sleutel, c in bedrijf.getoond[-1].items()}
    with pytest.raises(AssertionError, match="not true"):
        helpers(bedrijf, 3)
