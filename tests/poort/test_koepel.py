"""The file for an umbrella: signed, without a name, only released figures; and merged only with five or more."""

import datetime as dt
import json
from contextlib import suppress
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.cli import app
from bot.documenten.koepelbestand import BestandGeweigerd, make, mark_of, merge, read
from bot.opdrachten.koepel import VRAGEN
from bot.poort.maatstaven import MAATSTAVEN

DAG = dt.date(2027, 4, 6)
SLEUTELS = [Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in range(1, 8)]


def bestand(nummer: int, jaar: int = 2027, **maten: tuple[int, int]) -> str:
    cijfers = maten or {"dekking": (50 + 5 * nummer, 25), "nut": (40, 30)}
    return make(jaar, DAG, [(naam, *cijfer) for naam, cijfer in cijfers.items()], SLEUTELS[nummer])


def test_wat_getekend_is_leest_terug_en_hetzelfde_geeft_dezelfde_bytes() -> None:
    gelezen = read(bestand(0).encode())
    assert gelezen.kenmerk == mark_of(SLEUTELS[0].public_key())
    assert (gelezen.jaar, gelezen.dag) == (2027, DAG)
    assert gelezen.cijfers == (("dekking", 50, 25), ("nut", 40, 30))
    assert bestand(0) == bestand(0)


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_een_veranderde_byte_wordt_altijd_geweigerd(plaats: int, masker: int) -> None:
    heel = bestand(0).encode()
    stuk = bytearray(heel)
    stuk[plaats % len(stuk)] ^= masker
    with suppress(BestandGeweigerd):
        assert read(bytes(stuk)) == read(heel)  # only white space between the signs changed


@pytest.mark.parametrize("cijfer", [(50, 24), (51, 25), (50, 50), (50, 0), (25, 50), (0, 0), (True, 5), (-10, 5)])
def test_een_cijfer_dat_de_poort_nooit_vrijgeeft_wordt_geweigerd(cijfer: tuple[int, int]) -> None:
    with pytest.raises(BestandGeweigerd, match="niet van Loopbaanmaatje"):
        read(bestand(0, dekking=cijfer).encode())


@pytest.mark.parametrize("inhoud", [b"", b"geen json", b"[]", b"{}", b"\xff\xfe", b'{"soort": 3}', b"[" * 50_000])
def test_iets_heel_anders_wordt_geweigerd_met_een_zin(inhoud: bytes) -> None:
    with pytest.raises(BestandGeweigerd, match="geen bestand voor de koepel"):
        read(inhoud)


def test_vier_organisaties_zijn_te_weinig_en_twee_keer_dezelfde_ook() -> None:
    vijf = [read(bestand(n).encode()) for n in range(5)]
    with pytest.raises(BestandGeweigerd, match="4 organisaties"):
        merge(vijf[:4])
    with pytest.raises(BestandGeweigerd, match="twee keer"):
        merge([*vijf[:4], vijf[0]])
    with pytest.raises(BestandGeweigerd, match="verschillende jaren"):
        merge([*vijf[:4], read(bestand(5, 2026).encode())])


def test_vijf_organisaties_geven_een_tabel_zonder_een_van_hen() -> None:
    samen = merge([read(bestand(n).encode()) for n in range(5)])
    assert [(rij.maatstaf, rij.organisaties, rij.basis, rij.aantal, rij.procent) for rij in samen] == [
        ("dekking", 5, 300, 125, 40), ("nut", 5, 200, 150, 80),
    ]  # fmt: skip


def test_een_vraag_van_minder_dan_vijf_staat_er_niet_bij() -> None:
    samen = merge([*(read(bestand(n).encode()) for n in range(4)), read(bestand(4, dekking=(50, 25)).encode())])
    assert [rij.maatstaf for rij in samen] == ["dekking"]


def test_elke_maatstaf_heeft_ook_hier_een_naam() -> None:
    assert set(VRAGEN) == {maatstaf.naam for maatstaf in MAATSTAVEN}


def test_de_opdracht_voegt_samen_en_noemt_het_bestand_dat_niet_klopt(tmp_path: Path) -> None:
    paden = [tmp_path / f"lid{n}.json" for n in range(5)]
    for n, pad in enumerate(paden):
        pad.write_text(bestand(n))
    naar = tmp_path / "samen.csv"
    gedaan = CliRunner().invoke(app, ["koepel", "voeg-samen", *map(str, paden), "--naar", str(naar)])
    assert gedaan.exit_code == 0, gedaan.output
    assert "Had dit jaar een gesprek over de loopbaan;5;300;125;40 %;40 %" in naar.read_text("utf-8-sig")
    told = json.loads(CliRunner().invoke(app, ["koepel", "voeg-samen", *map(str, paden), "--json"]).output)
    assert told["jaar"] == 2027
    paden[2].write_text(bestand(2).replace('"aantal": 25', '"aantal": 30'))
    fout = CliRunner().invoke(app, ["koepel", "voeg-samen", *map(str, paden)])
    assert fout.exit_code == 1
    assert "lid2.json: De handtekening klopt niet." in fout.output


def test_wie_niet_op_de_lijst_van_leden_staat_telt_niet_mee(tmp_path: Path) -> None:
    paden = [tmp_path / f"lid{n}.json" for n in range(6)]
    for n, pad in enumerate(paden):
        pad.write_text(bestand(n))
    lijst = tmp_path / "leden.txt"
    lijst.write_text("\n".join(f"{mark_of(sleutel.public_key())}  # lid" for sleutel in SLEUTELS[:5]))
    goed = CliRunner().invoke(app, ["koepel", "voeg-samen", *map(str, paden[:5]), "--leden", str(lijst)])
    assert goed.exit_code == 0, goed.output
    fout = CliRunner().invoke(app, ["koepel", "voeg-samen", *map(str, paden), "--leden", str(lijst)])
    assert fout.exit_code == 1
    assert "lid5.json" in fout.output
    assert "staat niet in je lijst" in fout.output
    for weg in (["nergens.json"], [str(paden[0]), "--leden", "nergens.txt"]):
        assert CliRunner().invoke(app, ["koepel", "voeg-samen", *weg]).exit_code == 2
