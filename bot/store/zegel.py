"""The organisation's own seal: chat ids, sessions, what a manager learns for themselves, updates set aside.

Its key file has another format than the vault's and opens nothing of it. AES-256-GCM with padding to fixed sizes,
so that the length tells nothing; person and purpose are bound in as associated data. HMAC for names that may be
recognised but not read.
"""

import base64
import binascii
import hmac
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FORMAT = "loopbaanmaatje-organisatiesleutel 1"
KEY_BYTES = 32
PERSON_BYTES = 16
VERSION = b"\x01"
BUCKETS = (256, 1_024, 4_096, 16_384, 65_536)  # bytes; above it, multiples of the last
_NONCE = 12
_LENGTH = 4  # bytes of the length prefix, inside the padding
_HEAD = 1 + _NONCE


class SleutelFout(Exception):
    """The key file cannot be used. `str()` is a Dutch sentence for the operator, without a key in it."""


class VerkeerdeSleutel(Exception):
    """De sleutel hoort niet bij deze gegevens van de organisatie. Zet het juiste sleutelbestand terug."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class Zegel:
    """Seals and opens with one key. Shows nothing of itself. Fulfils `bot.engine.ports.Seal`."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(_derived(key, "zegel"))
        self._names = _derived(key, "namen")
        self._signing = _derived(key, "koepel")
        self._check = hmac.digest(_derived(key, "kenmerk"), b"organisatie", "sha256")[:PERSON_BYTES]

    def __repr__(self) -> str:
        return "<Zegel>"

    def wie(self, telegram_id: int) -> bytes:
        """16 bytes that stand for a Telegram account, always the same; without the key they lead nowhere."""
        return hmac.digest(self._names, b"wie|" + str(telegram_id).encode(), "sha256")[:PERSON_BYTES]

    def label(self, person: bytes, name: str) -> bytes:
        """16 bytes that stand for a name, with this person alone."""
        return hmac.digest(self._names, b"label|" + person + b"|" + name.encode(), "sha256")[:PERSON_BYTES]

    def check(self) -> bytes:
        """What the database may remember of this key to recognise it, without learning it."""
        return self._check

    def signing_key(self) -> Ed25519PrivateKey:
        """The key with which this organisation signs what it gives to its umbrella."""
        return Ed25519PrivateKey.from_private_bytes(self._signing)

    def seal(self, person: bytes, purpose: str, plain: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return VERSION + nonce + self._cipher.encrypt(nonce, _pad(plain), VERSION + _bound(person, purpose))

    def open(self, person: bytes, purpose: str, sealed: bytes) -> bytes:
        """The plaintext. Raises VerkeerdeSleutel when it was sealed elsewhere, for something else, or changed."""
        sealed = bytes(sealed)
        try:
            padded = self._cipher.decrypt(sealed[1:_HEAD], sealed[_HEAD:], sealed[:1] + _bound(person, purpose))
        except (InvalidTag, ValueError):
            raise VerkeerdeSleutel from None
        length = int.from_bytes(padded[:_LENGTH], "big")
        return padded[_LENGTH : _LENGTH + length]


def new_zegel_file(path: Path, data_map: Path | None = None) -> None:
    """Make the key file (0400). Never overwrites, never writes inside `data_map`."""
    refuse_inside(path, data_map)
    if path.exists() or path.is_symlink():
        raise SleutelFout("Er bestaat al een sleutelbestand van de organisatie. Het is niet overschreven.")
    text = f"{FORMAT}\n{base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()}\n"
    try:
        path.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o400)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _sync_folder(path.parent)
    except OSError:
        raise SleutelFout(
            "Het sleutelbestand van de organisatie kan hier niet komen. Kies een map waarin je mag schrijven."
        ) from None


def load_zegel(path: Path, data_map: Path | None = None) -> Zegel:
    """Read the key file. Refuses a missing, unreadable, public or damaged one, and one inside `data_map`."""
    refuse_inside(path, data_map)
    try:
        mode = path.stat().st_mode
        lines = path.read_text("ascii").splitlines()
    except FileNotFoundError:
        raise SleutelFout(
            "Er is geen sleutelbestand van de organisatie. Maak het met «sleutel nieuw»."
        ) from None
    except UnicodeDecodeError:
        raise _damaged() from None
    except OSError:
        raise SleutelFout(
            "Het sleutelbestand van de organisatie is niet te lezen. Kijk na of deze gebruiker het mag openen."
        ) from None
    if mode & 0o077:
        raise SleutelFout(
            "Anderen mogen bij het sleutelbestand van de organisatie. Geef het rechten 0400 (alleen voor jou)."
        )
    if len(lines) != 2 or lines[0] != FORMAT:
        raise _damaged()
    try:
        key = base64.b64decode(lines[1], validate=True)
    except (binascii.Error, ValueError):
        raise _damaged() from None
    if len(key) != KEY_BYTES:
        raise _damaged()
    return Zegel(key)


def _derived(key: bytes, use: str) -> bytes:
    info = f"loopbaanmaatje organisatie {use}".encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(key)


def _bound(person: bytes, purpose: str) -> bytes:
    return person + b"|" + purpose.encode()


def _pad(plain: bytes) -> bytes:
    needed = _LENGTH + len(plain)
    size = next((bucket for bucket in BUCKETS if needed <= bucket), -(-needed // BUCKETS[-1]) * BUCKETS[-1])
    return len(plain).to_bytes(_LENGTH, "big") + plain.ljust(size - _LENGTH, b"\0")


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def refuse_inside(path: Path, data_map: Path | None) -> None:
    """A key does not lie among what it opens: raises SleutelFout."""
    if data_map is not None and path.resolve().is_relative_to(data_map.resolve()):
        raise SleutelFout(
            "Het sleutelbestand van de organisatie staat in DATA_MAP. Zet het ergens anders, los van de gegevens."
        )


def _damaged() -> SleutelFout:
    return SleutelFout("Het sleutelbestand van de organisatie is beschadigd. Zet je eigen kopie ervan terug.")
