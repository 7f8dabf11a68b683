"""AES-256-GCM with padding, and nothing home-made: what is sealed for one use opens for no other.

A sealed value: version (1 byte), nonce (12), ciphertext with tag. The plaintext is padded to a few fixed
sizes, so that the length tells nothing. Version, person and purpose are bound in as associated data.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

VERSION = b"\x01"
BUCKETS = (256, 1_024, 4_096, 16_384, 65_536)  # bytes; above it, multiples of the last
_NONCE = 12
_LENGTH = 4  # bytes of the length prefix, inside the padding
_HEAD = 1 + _NONCE


class Unreadable(Exception):
    """A sealed value does not open: it was changed, belongs elsewhere, or the key is another one."""

    def __init__(self) -> None:
        super().__init__("Deze gegevens zijn niet te openen met deze sleutel.")


def subkey(key: bytes, use: str) -> bytes:
    """A key of 32 bytes for one use; it betrays neither `key` nor another subkey (HKDF-SHA256)."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"loopbaanmaatje {use}".encode()).derive(key)


def seal(cipher: AESGCM, bound: bytes, plain: bytes) -> bytes:
    """Encrypt under a fresh random nonce; `bound` must be the same when it is opened."""
    nonce = os.urandom(_NONCE)
    return VERSION + nonce + cipher.encrypt(nonce, _pad(plain), VERSION + bound)


def unseal(cipher: AESGCM, bound: bytes, sealed: bytes) -> bytes:
    """The plaintext. Raises Unreadable, never returns something else than what was sealed."""
    version = sealed[:1]
    if version != VERSION:
        raise Unreadable
    try:
        padded = cipher.decrypt(sealed[1:_HEAD], sealed[_HEAD:], version + bound)
    except (InvalidTag, ValueError):
        raise Unreadable from None
    length = int.from_bytes(padded[:_LENGTH], "big")
    return padded[_LENGTH : _LENGTH + length]


def _pad(plain: bytes) -> bytes:
    needed = _LENGTH + len(plain)
    for size in BUCKETS:
        if needed <= size:
            break
    else:
        size = -(-needed // BUCKETS[-1]) * BUCKETS[-1]
    return len(plain).to_bytes(_LENGTH, "big") + plain.ljust(size - _LENGTH, b"\0")
