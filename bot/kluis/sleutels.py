"""The keys of the vault in use: pseudonyms, and the wrapping of each person's own data key."""

import hmac
import secrets
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.kluis.sleutelbestand import KeyFile, KeyFileError, read_key_file
from bot.kluis.versleuteling import Unreadable, seal, subkey, unseal

PERSON_BYTES = 16
KEPT_OPEN = 5_000  # data keys that stay unwrapped in memory


class WrongKey(Exception):
    """The key file does not belong to this vault. `str()` is a Dutch sentence for the operator."""

    def __init__(self) -> None:
        super().__init__("Deze sleutel hoort niet bij deze kluis. Zet het juiste sleutelbestand terug.")


class DataKey:
    """One person's key, ready for use."""

    __slots__ = ("_labels", "_raw", "cipher")

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self.cipher = AESGCM(raw)
        self._labels = b""

    def __repr__(self) -> str:
        return "<DataKey>"

    def label(self, name: bytes) -> bytes:
        """16 bytes that stand for a name, with this person alone: they betray nothing, compare with nobody."""
        if not self._labels:
            self._labels = subkey(self._raw, "label")
        return hmac.digest(self._labels, name, "sha256")[:16]


class Keys:
    """The contents of the key file, in use. Shows nothing of itself."""

    def __init__(self, contents: KeyFile, path: Path | None = None, data_map: Path | None = None) -> None:
        self._path = path
        self._data_map = data_map
        self._stamp = self._file_stamp()
        self._open: OrderedDict[bytes, DataKey] = OrderedDict()  # wrapped key → data key, oldest use first
        self._take(contents)
        pseudonyms = subkey(contents.pseudonym, "pseudoniem")

        @lru_cache(maxsize=KEPT_OPEN)
        def pseudonym(telegram_id: int) -> bytes:
            return hmac.digest(pseudonyms, str(telegram_id).encode(), "sha256")[:PERSON_BYTES]

        self.pseudonym = pseudonym

    def __repr__(self) -> str:
        return "<Keys>"

    @property
    def newest(self) -> int:
        """Number of the key-encryption key that wraps new data keys."""
        return max(self._contents.wrapping)

    @property
    def contents(self) -> KeyFile:
        return self._contents

    def check_values(self) -> dict[str, bytes]:
        """What a database may remember of these keys to recognise them, without learning them."""
        checks = {f"kek:{n}": subkey(key, "kenmerk")[:16] for n, key in self._contents.wrapping.items()}
        return {"pseudoniem": subkey(self._contents.pseudonym, "kenmerk")[:16], **checks}

    def new_data_key(self) -> tuple[bytes, DataKey]:
        """A fresh data key: as it is (to be wrapped), and ready for use."""
        raw = secrets.token_bytes(32)
        return raw, DataKey(raw)

    def wrap(self, person: bytes, raw: bytes, number: int | None = None) -> tuple[int, bytes]:
        """The data key, encrypted under the newest key-encryption key: its number, and the wrapped key."""
        number = number or self.newest
        return number, seal(self._cipher("wrap", number), _bound("sleutel", person, number), raw)

    def unwrap(self, person: bytes, number: int, wrapped: bytes) -> bytes:
        """The data key as it is. Raises WrongKey when it does not open."""
        try:
            return unseal(self._cipher("wrap", number), _bound("sleutel", person, number), wrapped)
        except Unreadable:
            raise WrongKey from None

    def data_key(self, person: bytes, number: int, wrapped: bytes) -> DataKey:
        """The data key ready for use, from memory when it was used lately."""
        found = self._open.get(wrapped)
        if found is None:
            found = DataKey(self.unwrap(person, number, wrapped))
            self.remember(wrapped, found)
        else:
            self._open.move_to_end(wrapped)
        return found

    def remember(self, wrapped: bytes, key: DataKey) -> None:
        self._open[wrapped] = key
        if len(self._open) > KEPT_OPEN:
            self._open.popitem(last=False)

    def forget(self, wrapped: bytes) -> None:
        """Out of memory: the person was erased."""
        self._open.pop(wrapped, None)

    def seal_own(self, use: str, plain: bytes) -> bytes:
        """Encrypt for the process itself («quarantaine», «afscheid»); the key goes with the next rotation."""
        self.refresh()
        number = self.newest
        return number.to_bytes(4, "big") + seal(self._cipher(use, number), _bound(use, b"", number), plain)

    def open_own(self, use: str, sealed: bytes) -> bytes:
        number = int.from_bytes(sealed[:4], "big")
        return unseal(self._cipher(use, number), _bound(use, b"", number), sealed[4:])

    def refresh(self) -> None:
        """Read the file again when it changed: somebody may have rotated while this process ran."""
        stamp = self._file_stamp()
        if self._path is None or stamp == self._stamp:
            return
        contents = read_key_file(self._path, self._data_map)
        if contents.pseudonym != self._contents.pseudonym:
            raise WrongKey
        self._stamp = stamp
        self._take(contents)

    def _take(self, contents: KeyFile) -> None:
        self._contents = contents
        self._ciphers: dict[tuple[str, int], AESGCM] = {}

    def _cipher(self, use: str, number: int) -> AESGCM:
        cipher = self._ciphers.get((use, number))
        if cipher is None:
            if number not in self._contents.wrapping:
                self.refresh()
            if number not in self._contents.wrapping:
                raise WrongKey
            cipher = AESGCM(subkey(self._contents.wrapping[number], use))
            self._ciphers[use, number] = cipher
        return cipher

    def _file_stamp(self) -> tuple[int, int]:
        try:
            found = self._path.stat() if self._path else None
        except OSError:
            return (0, 0)
        return (found.st_ino, found.st_mtime_ns) if found else (0, 0)


def load_keys(path: Path, data_map: Path | None = None) -> Keys:
    """Read the key file. Raises KeyFileError with one Dutch sentence; touches nothing."""
    return Keys(read_key_file(path, data_map), path, data_map)


def _bound(use: str, person: bytes, number: int) -> bytes:
    return b"|".join((use.encode(), person, number.to_bytes(4, "big")))


__all__ = ["DataKey", "KeyFileError", "Keys", "WrongKey", "load_keys"]
