"""What was sealed opens only where it belongs, and its length tells nothing."""

import os
import time

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from bot.kluis.versleuteling import BUCKETS, Unreadable, seal, subkey, unseal

CIPHER = AESGCM(os.urandom(32))


@given(st.binary(max_size=70_000))
def test_wat_verzegeld_wordt_komt_er_precies_zo_weer_uit(plain: bytes) -> None:
    assert unseal(CIPHER, b"hier", seal(CIPHER, b"hier", plain)) == plain


def test_elke_omgeklapte_bit_wordt_opgemerkt() -> None:
    refused = 0
    for number in range(20):
        sealed = seal(CIPHER, b"hier", f"antwoord {number}".encode())
        for bit in range(len(sealed) * 8):
            changed = bytearray(sealed)
            changed[bit // 8] ^= 1 << bit % 8
            with pytest.raises(Unreadable):
                unseal(CIPHER, b"hier", bytes(changed))
            refused += 1
    assert refused == 20 * (1 + 12 + 256 + 16) * 8


def test_afgekapte_gegevens_gaan_niet_open() -> None:
    sealed = seal(CIPHER, b"hier", b"antwoord")
    for length in range(len(sealed)):
        with pytest.raises(Unreadable):
            unseal(CIPHER, b"hier", sealed[:length])


def test_een_andere_sleutel_of_een_andere_plek_opent_niets() -> None:
    sealed = seal(CIPHER, b"hier", b"antwoord")
    for cipher, bound in ((CIPHER, b"daar"), (CIPHER, b""), (AESGCM(os.urandom(32)), b"hier")):
        with pytest.raises(Unreadable):
            unseal(cipher, bound, sealed)


def test_tweemaal_hetzelfde_geeft_twee_verschillende_verzegelingen() -> None:
    assert len({seal(CIPHER, b"hier", b"antwoord") for _ in range(1_000)}) == 1_000


def test_de_lengte_van_een_verzegeling_verraadt_het_antwoord_niet() -> None:
    options = ("nee", "ja", "weet ik niet", "een heel andere baan bij een andere organisatie", "loopbaan")
    assert len({len(seal(CIPHER, b"", option.encode())) for option in options}) == 1
    free = [round(600 * step / 20) for step in range(1, 21)]
    assert len({len(seal(CIPHER, b"", b"a" * length)) for length in free}) <= 4


def test_elke_lengte_past_in_een_vaste_maat() -> None:
    overhead = 1 + 12 + 16
    for size in BUCKETS:
        assert len(seal(CIPHER, b"", b"a" * (size - 4))) == size + overhead
        assert len(seal(CIPHER, b"", b"a" * (size - 3))) > size + overhead
    assert len(seal(CIPHER, b"", b"a" * 65_533)) == 2 * 65_536 + overhead


def test_subsleutels_lijken_niet_op_elkaar() -> None:
    key = os.urandom(32)
    uses = ("pseudoniem", "wrap", "quarantaine", "afscheid", "kenmerk", "label")
    assert len({subkey(key, use) for use in uses} | {key}) == len(uses) + 1
    assert subkey(key, "wrap") == subkey(key, "wrap")


def test_een_antwoord_versleutelen_kost_geen_tijd_die_iemand_merkt() -> None:
    """The bar is 50 µs at the 99th percentile, measured in `make bench`; ten times that here, on a busy machine."""
    plain = b'{"vraag":"energie","waarde":"' + b"a" * 200 + b'"}'
    times = []
    for _ in range(2_000):
        start = time.perf_counter()
        seal(CIPHER, b"iemand|antwoord", plain)
        times.append(time.perf_counter() - start)
    assert sorted(times)[1_980] < 500e-6
