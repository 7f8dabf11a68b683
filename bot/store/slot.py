"""One process at a time: a lock on a file, held as long as the process lives and freed by its end, however it comes.

The words in the file are not the lock. They are the name under which this worker is known to the others: made by
chance once, and the same again after a restart, so that a worker that died takes back its own lease at once.
"""

import os
import re
import secrets
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.store.errors import StorageError

PATIENCE = 2.0  # seconds: the one before may just be closing
_NAME = re.compile(r"[0-9a-f]{32}")


class Occupied(StorageError):
    """Er draait al een bot op deze kluis. Stop die eerst, en start dan opnieuw."""

    sentence = __doc__ or ""


class WorkerOccupied(StorageError):
    """Er draait al een bot met deze WERKER. Geef elke bot op dezelfde kluis een eigen WERKER, zoals 2."""

    sentence = __doc__ or ""


class OrganisatieBezet(StorageError):
    """Er draait al een organisatiebot op deze database. Stop die eerst, en start dan opnieuw."""

    sentence = __doc__ or ""


class Slot:
    """Held from `take` until `free` or the end of the process. `name` is this worker's own."""

    def __init__(self, path: Path, refusal: type[StorageError] = Occupied) -> None:
        self._path, self._refusal = path, refusal
        self._file = -1
        self.name = ""

    def take(self, patience: float = PATIENCE) -> Self:
        """Raises the refusal when another process still has it after so many seconds."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        end = time.monotonic() + patience
        while not _lock(file):
            if time.monotonic() >= end:
                os.close(file)
                raise self._refusal
            time.sleep(0.05)
        self._file = file
        self.name = _name_in(file)
        return self

    def free(self) -> None:
        """Let it go. The file stays: taking it away would let two processes lock two files of one name."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> Self:
        return self.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.free()


def _name_in(file: int) -> str:
    found = os.pread(file, 64, 0).decode("ascii", "replace").strip()
    if _NAME.fullmatch(found):
        return found
    name = secrets.token_hex(16)
    os.ftruncate(file, 0)
    os.pwrite(file, f"{name}\n".encode(), 0)
    return name


def _lock(file: int) -> bool:
    try:
        import fcntl
    except ImportError:  # no such locks here: then nothing guards, as before
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
