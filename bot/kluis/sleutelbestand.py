"""The master key file: read with distrust, written whole or not at all.

Contents, one per line: the format; the pseudonym key (never rotated); one or more key-encryption keys with
their number, newest last. More than one means that a rotation is under way.
"""

import base64
import binascii
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

FORMAT = "loopbaanmaatje-sleutel 1"
KEY_BYTES = 32


class KeyFileError(Exception):
    """The key file cannot be used. `str()` is a Dutch sentence for the operator, without a key in it."""


@dataclass(frozen=True, repr=False)
class KeyFile:
    """What stands in the file. `wrapping` maps a number to a key-encryption key."""

    pseudonym: bytes
    wrapping: dict[int, bytes] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<KeyFile {len(self.wrapping)} keys>"


def new_key_file(path: Path, data_map: Path | None = None) -> None:
    """Make a key file (0400) with fresh keys. Never overwrites, never writes inside `data_map`."""
    _refuse_inside(path, data_map)
    if path.exists() or path.is_symlink():
        raise KeyFileError("Er bestaat al een sleutelbestand. Het is niet overschreven.")
    fresh = KeyFile(secrets.token_bytes(KEY_BYTES), {1: secrets.token_bytes(KEY_BYTES)})
    try:
        if not path.parent.exists():
            path.parent.mkdir(parents=True, mode=0o700)
        _write_new(path, fresh)
    except FileExistsError:
        raise KeyFileError("Er bestaat al een sleutelbestand. Het is niet overschreven.") from None
    except OSError:
        raise KeyFileError(
            "Het sleutelbestand kan hier niet komen. Kies een map waarin je mag schrijven."
        ) from None


def read_key_file(path: Path, data_map: Path | None = None) -> KeyFile:
    """Read the file. Refuses a missing, unreadable, public or damaged one, and one inside `data_map`."""
    _refuse_inside(path, data_map)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise KeyFileError("Er is geen sleutelbestand. Maak er een met «sleutel nieuw».") from None
    except OSError:
        raise _unreadable() from None
    if mode & 0o077:
        raise KeyFileError("Anderen mogen bij het sleutelbestand. Geef het rechten 0400 (alleen voor jou).")
    try:
        text = path.read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise (_damaged() if isinstance(error, UnicodeDecodeError) else _unreadable()) from None
    return _parse(text)


def replace_key_file(path: Path, keys: KeyFile) -> None:
    """Put new contents in place of the old in one step: after a crash the file is either old or new."""
    real = path.resolve()
    temporary = real.with_name(f".{real.name}.nieuw")
    try:
        temporary.unlink(missing_ok=True)
        _write_new(temporary, keys)
        os.replace(temporary, real)
        _sync_folder(real.parent)
    except OSError:
        raise KeyFileError(
            "Het sleutelbestand is niet te vervangen. Kijk na of deze gebruiker in die map mag schrijven."
        ) from None


def _write_new(path: Path, keys: KeyFile) -> None:
    lines = [FORMAT, f"pseudoniem {_text(keys.pseudonym)}"]
    lines += [f"kluis {number} {_text(key)}" for number, key in sorted(keys.wrapping.items())]
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o400)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _parse(text: str) -> KeyFile:
    lines = text.splitlines()
    if len(lines) < 3 or lines[0] != FORMAT:
        raise _damaged()
    name, _, pseudonym = lines[1].partition(" ")
    if name != "pseudoniem":
        raise _damaged()
    wrapping: dict[int, bytes] = {}
    for line in lines[2:]:
        word, number, key, *rest = [*line.split(" "), "", ""]
        if word != "kluis" or rest != ["", ""] or not number.isdecimal() or len(number) > 9:
            raise _damaged()
        if int(number) <= max(wrapping, default=0):
            raise _damaged()
        wrapping[int(number)] = _key(key)
    return KeyFile(_key(pseudonym), wrapping)


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _key(text: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise _damaged() from None
    if len(key) != KEY_BYTES:
        raise _damaged()
    return key


def _refuse_inside(path: Path, data_map: Path | None) -> None:
    if data_map is not None and path.resolve().is_relative_to(data_map.resolve()):
        raise KeyFileError(
            "Het sleutelbestand staat in DATA_MAP. Zet het ergens anders, los van de gegevens."
        )


def _unreadable() -> KeyFileError:
    return KeyFileError("Het sleutelbestand is niet te lezen. Kijk na of deze gebruiker het mag openen.")


def _damaged() -> KeyFileError:
    return KeyFileError("Het sleutelbestand is beschadigd. Zet je eigen kopie ervan terug.")
