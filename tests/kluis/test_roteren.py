"""Rotation: everything stays readable, the old key opens nothing, and a rotation that was cut off is finished."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.kluis import roteren
from bot.kluis.kenmerk import verify
from bot.kluis.roteren import rotate
from bot.kluis.sleutelbestand import KeyFile, KeyFileError, new_key_file, read_key_file, replace_key_file
from bot.kluis.sleutels import Keys, WrongKey, load_keys
from bot.kluis.tabellen import AFSCHEID, KENMERK, PERSOON
from bot.kluis.versleuteling import Unreadable, subkey, unseal
from bot.kluis.wissen import farewells
from tests.kluis.wereld import Wereld, maak_wereld

DAG = dt.date(2027, 9, 1)
AANTAL = 25


class Stroomuitval(Exception):
    pass


@pytest.fixture
def vol(wereld: Wereld, monkeypatch: pytest.MonkeyPatch) -> Wereld:
    monkeypatch.setattr(roteren, "BATCH", 10)
    monkeypatch.setattr(roteren, "_NEXT", roteren._NEXT.limit(10))

    def doe(conn: sa.Connection) -> None:
        for number in range(AANTAL):
            wereld.kluis.admit(wereld.kluis.pseudonym(number), {"nummer": number})
        wereld.quarantaine.set_aside(conn, 5, b"apart", DAG)

    wereld.beurt(doe)
    weg = wereld.neem_op(1_000)
    wereld.beurt(lambda conn: wereld.kluis.erase(weg, b"vaarwel"), weg)
    return wereld


def alles_leesbaar(wereld: Wereld) -> None:
    """With the key file as it is now, in a fresh process."""
    again = maak_wereld(wereld.engine, wereld.pad)

    def lees(conn: sa.Connection) -> None:
        for number in range(AANTAL):
            assert again.kluis.account(again.kluis.pseudonym(number)) == {"nummer": number}
        assert [payload for _id, payload in farewells(conn, again.keys)] == [b"vaarwel"]
        (_update, sealed, _day), = again.quarantaine.set_aside_rows(conn)
        assert again.keys.open_own("quarantaine", sealed) == b"apart"

    again.beurt(lees)


def test_na_een_rotatie_is_alles_leesbaar_en_opent_de_oude_sleutel_niets(vol: Wereld) -> None:
    old = read_key_file(vol.pad).wrapping[1]
    seen: list[int] = []
    assert rotate(vol.engine, vol.pad, progress=seen.append) == AANTAL
    assert seen == [10, 20, 25]
    new = read_key_file(vol.pad)
    assert list(new.wrapping) == [2]
    assert old not in new.wrapping.values()
    alles_leesbaar(vol)
    with vol.engine.connect() as conn:
        rows = conn.execute(sa.select(PERSOON.c.id, PERSOON.c.sleutel)).all()
        marks = set(conn.execute(sa.select(KENMERK.c.naam)).scalars())
    cipher = AESGCM(subkey(old, "wrap"))
    for person, wrapped in rows:
        for number in (1, 2):
            with pytest.raises(Unreadable):
                unseal(cipher, b"sleutel|" + person + b"|" + number.to_bytes(4, "big"), wrapped)
    assert marks == {"pseudoniem", "kek:2", "huidig"}
    assert rotate(vol.engine, vol.pad) == AANTAL
    alles_leesbaar(vol)


@pytest.mark.parametrize("stap", range(9))
def test_een_afgebroken_rotatie_verliest_niets_en_wordt_later_afgemaakt(
    vol: Wereld, monkeypatch: pytest.MonkeyPatch, stap: int
) -> None:
    """The power goes before each write in turn, in the file and in the database."""
    left = stap

    def soms(name: str) -> None:
        real = getattr(roteren, name)

        def wrapper(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            if left == 0:
                raise Stroomuitval
            left -= 1
            return real(*arguments, **options)

        monkeypatch.setattr(roteren, name, wrapper)

    for name in ("replace_key_file", "introduce", "retire", "_reseal_own"):
        soms(name)

    def tel(done: int) -> None:
        nonlocal left
        if left == 0:
            raise Stroomuitval
        left -= 1

    try:
        rotate(vol.engine, vol.pad, progress=tel)
    except Stroomuitval:
        assert stap < 8
        alles_leesbaar(vol)
        # somebody may join in between
        vol.neem_op(2_000 + stap)
        monkeypatch.undo()
        rotate(vol.engine, vol.pad)
    else:
        assert stap == 8
    assert len(read_key_file(vol.pad).wrapping) == 1
    alles_leesbaar(vol)


def test_een_bot_die_draait_werkt_door_terwijl_iemand_roteert(vol: Wereld) -> None:
    before = vol.kluis.pseudonym(3)
    vol.beurt(lambda conn: vol.kluis.account(before))
    rotate(vol.engine, vol.pad)
    joined = vol.neem_op(3_000, {"nieuw": True})  # wrapped under the new key, though this process read the old file
    assert vol.beurt(lambda conn: vol.kluis.account(before)) == {"nummer": 3}
    with vol.engine.connect() as conn:
        assert conn.execute(sa.select(PERSOON.c.kek).where(PERSOON.c.id == joined)).scalar_one() == 2
    vol.beurt(lambda conn: vol.kluis.erase(before, b"tot ziens"))
    again = maak_wereld(vol.engine, vol.pad)
    assert again.beurt(lambda conn: again.kluis.account(joined)) == {"nieuw": True}
    assert b"tot ziens" in [payload for _id, payload in again.beurt(lambda conn: farewells(conn, again.keys))]


def staat(engine: sa.Engine) -> list[Any]:
    with engine.connect() as conn:
        return [conn.execute(sa.select(table)).all() for table in (PERSOON, KENMERK, AFSCHEID)]


def test_een_vreemde_sleutel_wordt_bij_de_start_geweigerd_en_er_verandert_niets(vol: Wereld, tmp_path: Path) -> None:
    before, goed = staat(vol.engine), vol.pad.read_bytes()
    vreemd = tmp_path / "vreemd.sleutel"
    new_key_file(vreemd)
    half = tmp_path / "half.sleutel"  # the right pseudonym key with a wrong key-encryption key
    new_key_file(half)
    replace_key_file(half, KeyFile(read_key_file(vol.pad).pseudonym, read_key_file(vreemd).wrapping))
    later = tmp_path / "later.sleutel"  # the file from after a rotation that this database never saw
    new_key_file(later)
    replace_key_file(later, KeyFile(read_key_file(vol.pad).pseudonym, {2: read_key_file(vreemd).wrapping[1]}))
    for path in (vreemd, half, later):
        kept = path.read_bytes()
        with pytest.raises(WrongKey, match="hoort niet bij deze kluis"), vol.engine.begin() as conn:
            verify(conn, load_keys(path))
        with pytest.raises(WrongKey):
            rotate(vol.engine, path)
        assert path.read_bytes() == kept
    assert staat(vol.engine) == before
    assert vol.pad.read_bytes() == goed
    alles_leesbaar(vol)


def test_een_kluis_zonder_kenmerken_maar_met_mensen_wordt_geweigerd(vol: Wereld) -> None:
    with vol.engine.begin() as conn:
        conn.execute(KENMERK.delete())
    with pytest.raises(WrongKey), vol.engine.begin() as conn:
        verify(conn, vol.keys)
    with vol.engine.connect() as conn:
        assert conn.execute(sa.select(KENMERK)).all() == []


def test_zonder_sleutelbestand_roteert_er_niets(vol: Wereld, tmp_path: Path) -> None:
    before = staat(vol.engine)
    with pytest.raises(KeyFileError):
        rotate(vol.engine, tmp_path / "weg.sleutel")
    assert staat(vol.engine) == before


def test_uitgepakte_sleutels_blijven_met_een_grens_in_het_geheugen(
    vol: Wereld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.kluis.sleutels.KEPT_OPEN", 10)
    keys = load_keys(vol.pad)
    wrapped = [keys.wrap(bytes([number]) * 16, bytes(32)) for number in range(30)]
    for number, (kek, sealed) in enumerate(wrapped):
        keys.data_key(bytes([number]) * 16, kek, sealed)
    assert opened(keys) == {sealed for _kek, sealed in wrapped[20:]}
    keys.forget(wrapped[25][1])
    assert wrapped[25][1] not in opened(keys)


def test_na_wissen_is_de_sleutel_ook_uit_het_geheugen(vol: Wereld) -> None:
    person = vol.kluis.pseudonym(3)
    vol.beurt(lambda conn: vol.kluis.account(person))
    with vol.engine.connect() as conn:
        wrapped = conn.execute(sa.select(PERSOON.c.sleutel).where(PERSOON.c.id == person)).scalar_one()
    assert wrapped in opened(vol.keys)
    vol.beurt(lambda conn: vol.kluis.erase(person, b""), person)
    assert wrapped not in opened(vol.keys)


def opened(keys: Keys) -> set[bytes]:
    return set(keys._open)
