"""The tables of expressions: nearly all understood, not one silently wrong."""

import pytest

from tests.engine.datums.tabel import Rij, lees

VOORBEELDEN, NIEUW = lees("voorbeelden.csv"), lees("nieuw.csv")


def naam(rij: Rij) -> str:
    return rij.tekst


@pytest.mark.parametrize("rij", VOORBEELDEN, ids=naam)
def test_een_voorbeeld_krijgt_de_uitkomst_uit_de_tabel(rij: Rij) -> None:
    assert rij.uitkomst.split(" 2")[0] == rij.verwacht.split(" 2")[0]
    assert rij.goed, rij.uitkomst


def test_de_tabel_heeft_genoeg_voorbeelden_van_een_datum() -> None:
    assert sum(rij.verwacht[0] != "!" for rij in VOORBEELDEN) >= 160
    assert len({(rij.tekst, rij.nu, rij.uur, rij.verleden) for rij in VOORBEELDEN}) == len(VOORBEELDEN)


@pytest.mark.parametrize("rijen", [VOORBEELDEN, NIEUW], ids=["voorbeelden", "nieuw"])
def test_minstens_negen_op_tien_wordt_begrepen(rijen: list[Rij]) -> None:
    """Understood: as the day itself, or asked back with the day that was meant."""
    datums = [rij for rij in rijen if rij.verwacht[0] != "!"]
    assert sum(rij.goed for rij in datums) >= 0.9 * len(datums)
    assert sum(rij.goed for rij in rijen) >= 0.9 * len(rijen)


@pytest.mark.parametrize("rijen", [VOORBEELDEN, NIEUW], ids=["voorbeelden", "nieuw"])
def test_geen_enkel_voorbeeld_is_stil_fout(rijen: list[Rij]) -> None:
    assert [(rij.tekst, rij.uitkomst) for rij in rijen if rij.stil_fout] == []


def test_de_nieuwe_voorbeelden_staan_niet_in_de_eerste_tabel() -> None:
    assert len(NIEUW) >= 60
    assert not {rij.tekst for rij in NIEUW} & {rij.tekst for rij in VOORBEELDEN}
