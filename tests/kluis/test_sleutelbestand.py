"""A key file that is not in order is refused with one sentence, and nothing is touched."""

import os
from pathlib import Path

import pytest

from bot.kluis.sleutelbestand import KeyFile, KeyFileError, new_key_file, read_key_file, replace_key_file
from bot.kluis.sleutels import load_keys


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    path = tmp_path / "kluis.sleutel"
    new_key_file(path)
    return path


def test_een_nieuw_sleutelbestand_is_alleen_voor_de_eigenaar(pad: Path) -> None:
    assert pad.stat().st_mode & 0o777 == 0o400
    keys = read_key_file(pad)
    assert len(keys.pseudonym) == 32
    assert list(keys.wrapping) == [1]
    assert keys.pseudonym != keys.wrapping[1]


def test_een_bestaand_sleutelbestand_wordt_nooit_overschreven(pad: Path) -> None:
    before = pad.read_bytes()
    with pytest.raises(KeyFileError, match="bestaat al"):
        new_key_file(pad)
    assert pad.read_bytes() == before


def test_een_sleutel_in_de_datamap_wordt_geweigerd(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with pytest.raises(KeyFileError, match="DATA_MAP"):
        new_key_file(data / "diep" / "kluis.sleutel", data)
    assert list(data.iterdir()) == []
    buiten = tmp_path / "kluis.sleutel"
    new_key_file(buiten, data)
    (data / "link.sleutel").symlink_to(buiten)
    load_keys(data / "link.sleutel", data)  # the file itself lies outside
    binnen = data / "echt.sleutel"
    binnen.write_bytes(buiten.read_bytes())
    (tmp_path / "naar_binnen.sleutel").symlink_to(binnen)
    with pytest.raises(KeyFileError, match="DATA_MAP"):
        load_keys(tmp_path / "naar_binnen.sleutel", data)


def test_een_sleutel_die_er_niet_is_wordt_geweigerd(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="sleutel nieuw"):
        load_keys(tmp_path / "weg.sleutel")


@pytest.mark.parametrize("rechten", [0o440, 0o404, 0o644, 0o620, 0o401])
def test_een_sleutel_waar_anderen_bij_kunnen_wordt_geweigerd(pad: Path, rechten: int) -> None:
    pad.chmod(rechten)
    with pytest.raises(KeyFileError, match="0400"):
        load_keys(pad)


def test_een_map_in_plaats_van_een_sleutel_is_niet_te_lezen(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir(mode=0o700)
    with pytest.raises(KeyFileError, match="niet te lezen"):
        load_keys(tmp_path / "map")


def test_elk_beschadigd_sleutelbestand_wordt_geweigerd_en_blijft_zoals_het_was(pad: Path) -> None:
    goed = pad.read_text()
    lines = goed.splitlines()
    pad.chmod(0o600)
    kapot = [
        "", "\n", lines[0], "\n".join(lines[:2]), goed.replace("sleutel 1", "sleutel 2"), goed[:-3],
        goed.replace("kluis 1 ", f"kluis {'9' * 5_000} "),
        goed.replace("kluis 1 ", "kluis een "), goed.replace("kluis 1 ", "kluis 1"), goed + "kluis 1 AAAA\n",
        goed + lines[2] + "\n", goed.replace("pseudoniem", "naam"), goed + "kluis 2 é\n", "\ud7ff" + goed,
        goed.replace("pseudoniem ", "pseudoniem *"), goed + "rest\n",
    ]  # fmt: skip
    for text in kapot:
        pad.write_text(text, "utf-8")
        with pytest.raises(KeyFileError, match="beschadigd"):
            load_keys(pad)
        assert pad.read_text("utf-8") == text


def test_vervangen_gebeurt_in_een_keer_en_laat_niets_anders_achter(pad: Path) -> None:
    old = read_key_file(pad)
    (pad.parent / f".{pad.name}.nieuw").write_text("een vorige poging die afgebroken werd")
    replace_key_file(pad, KeyFile(old.pseudonym, {**old.wrapping, 2: os.urandom(32)}))
    assert list(read_key_file(pad).wrapping) == [1, 2]
    assert pad.stat().st_mode & 0o777 == 0o400
    assert [entry.name for entry in pad.parent.iterdir()] == [pad.name]


def test_een_sleutel_laat_nergens_zien_wat_hij_is(pad: Path) -> None:
    keys = load_keys(pad)
    contents = keys.contents
    raw, data_key = keys.new_data_key()
    shown = f"{keys!r} {keys} {contents!r} {contents} {data_key!r} {data_key}"
    assert shown == "<Keys> <Keys> <KeyFile 1 keys> <KeyFile 1 keys> <DataKey> <DataKey>"
    assert raw.hex() not in shown
