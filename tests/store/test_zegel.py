"""The organisation's own key file, and what is sealed with it."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kluis.sleutelbestand import KeyFileError, new_key_file, read_key_file
from bot.store.zegel import SleutelFout, VerkeerdeSleutel, Zegel, load_zegel, new_zegel_file

EEN, TWEE = Zegel(b"1" * 32), Zegel(b"2" * 32)
AN, BO = b"a" * 16, b"b" * 16


def test_een_nieuwe_sleutel_is_alleen_voor_de_eigenaar_en_wordt_nooit_overschreven(tmp_path: Path) -> None:
    pad = tmp_path / "map" / "organisatie.sleutel"
    new_zegel_file(pad, tmp_path / "data")
    assert stat.S_IMODE(pad.stat().st_mode) == 0o400
    voor = pad.read_bytes()
    with pytest.raises(SleutelFout, match="niet overschreven"):
        new_zegel_file(pad, tmp_path / "data")
    assert pad.read_bytes() == voor
    assert load_zegel(pad).wie(7) == load_zegel(pad).wie(7)


@pytest.mark.parametrize(
    ("doe", "zin"),
    [
        (lambda pad: pad.unlink(), "Er is geen sleutelbestand van de organisatie."),
        (lambda pad: pad.chmod(0o640), "Anderen mogen bij het sleutelbestand"),
        (lambda pad: pad.write_text(""), "is beschadigd"),
        (lambda pad: pad.write_bytes(b"\xff\xfe"), "is beschadigd"),
        (lambda pad: pad.write_text("loopbaanmaatje-organisatiesleutel 1\nbm9uc2Vucw==\n"), "is beschadigd"),
        (lambda pad: pad.write_text("loopbaanmaatje-organisatiesleutel 1\n***\n"), "is beschadigd"),
    ],
)
def test_een_sleutel_die_niet_deugt_wordt_geweigerd_in_een_zin(
    tmp_path: Path, doe: Callable[[Path], object], zin: str
) -> None:
    pad = tmp_path / "organisatie.sleutel"
    new_zegel_file(pad)
    pad.chmod(0o600)
    doe(pad)
    with pytest.raises(SleutelFout, match=zin):
        load_zegel(pad)


def test_een_sleutel_ligt_niet_bij_de_gegevens(tmp_path: Path) -> None:
    with pytest.raises(SleutelFout, match="staat in DATA_MAP"):
        new_zegel_file(tmp_path / "data" / "sleutel", tmp_path / "data")
    pad = tmp_path / "sleutel"
    new_zegel_file(pad)
    with pytest.raises(SleutelFout, match="staat in DATA_MAP"):
        load_zegel(pad, tmp_path)


def test_de_sleutels_van_de_twee_kanten_zijn_niet_te_verwisselen(tmp_path: Path) -> None:
    kluis, organisatie = tmp_path / "kluis", tmp_path / "organisatie"
    new_key_file(kluis)
    new_zegel_file(organisatie)
    with pytest.raises(SleutelFout, match="beschadigd"):
        load_zegel(kluis)
    with pytest.raises(KeyFileError, match="beschadigd"):
        read_key_file(organisatie)


@given(plain=st.binary(max_size=3_000))
def test_wat_verzegeld_is_gaat_alleen_open_voor_wie_en_waarvoor_het_was(plain: bytes) -> None:
    sealed = EEN.seal(AN, "gesprek", plain)
    assert EEN.open(AN, "gesprek", sealed) == plain
    assert plain not in sealed or len(plain) < 4
    for zegel, wie, waarvoor in ((EEN, BO, "gesprek"), (EEN, AN, "sessie"), (TWEE, AN, "gesprek")):
        with pytest.raises(VerkeerdeSleutel):
            zegel.open(wie, waarvoor, sealed)
    with pytest.raises(VerkeerdeSleutel):
        EEN.open(AN, "gesprek", sealed[:-1] + bytes([sealed[-1] ^ 1]))


def test_de_lengte_verraadt_niets() -> None:
    assert len({len(EEN.seal(AN, "x", b"x" * n)) for n in range(200)}) == 1


def test_namen_zijn_te_herkennen_maar_niet_te_lezen() -> None:
    assert EEN.wie(123456789) != TWEE.wie(123456789)
    assert EEN.label(AN, "les") != EEN.label(BO, "les")
    assert EEN.wie(1) != EEN.label(b"", "1")
    assert len(EEN.wie(1)) == 16
    assert repr(EEN) == "<Zegel>"
