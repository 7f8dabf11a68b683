"""A signed file with an organisation's released figures, for its umbrella; and the table that merges five or more.

Only figures of the whole organisation that were released already are in it, and no name: the umbrella recognises a
member by the mark of its key (Ed25519), which it got from the member itself.
"""

import base64
import binascii
import datetime as dt
import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KIND = "loopbaanmaatje-koepel"
VERSION = 1
AT_LEAST = 5  # organisations; fewer are never merged, and no measure is shown of fewer
STEP, PERCENT_STEP = 5, 10
LARGEST = 100_000  # bytes of a file
_NAME = re.compile(r"[a-z_]{1,40}")
Figure = tuple[str, int, int]  # measure, base, count


class BestandGeweigerd(Exception):
    """Dit bestand klopt niet; de zin zegt waarom."""


@dataclass(frozen=True, slots=True)
class Koepelbestand:
    """One member's figures. `kenmerk`: the mark of the key that signed them."""

    kenmerk: str
    jaar: int
    dag: dt.date
    cijfers: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Samen:
    """One measure of all members together; counts in fives, percentages in tens, 0 and 100 for the two ends."""

    maatstaf: str
    organisaties: int
    basis: int
    aantal: int
    procent: int
    midden: int  # percentage of the member in the middle


def mark_of(key: Ed25519PublicKey) -> str:
    """Sixteen signs in groups of four, to compare by telephone."""
    sign = hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16].upper()
    return "-".join(sign[start : start + 4] for start in range(0, 16, 4))


def make(jaar: int, dag: dt.date, figures: Sequence[Figure], signer: Ed25519PrivateKey) -> str:
    """The text of a file; the same figures and key give the same text."""
    told = {
        "soort": KIND, "versie": VERSION, "jaar": jaar, "dag": dag.isoformat(),
        "sleutel": base64.b64encode(signer.public_key().public_bytes_raw()).decode(),
        "cijfers": [{"maatstaf": name, "basis": base, "aantal": count} for name, base, count in figures],
    }  # fmt: skip
    told["handtekening"] = base64.b64encode(signer.sign(_canonical(told))).decode()
    return json.dumps(told, indent=2, sort_keys=True)


def as_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: the text of `make` → (file name, the same in bytes)."""
    return f"koepel-{json.loads(contents)['dag']}.json", contents.encode()


def read(contents: bytes) -> Koepelbestand:
    """Raises BestandGeweigerd when it is no such file, was changed, or holds what cannot be a released figure."""
    told = _told(contents)
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(told["sleutel"], validate=True))
        key.verify(base64.b64decode(told["handtekening"], validate=True), _canonical(told))
    except (InvalidSignature, ValueError, KeyError, TypeError, binascii.Error):
        raise BestandGeweigerd("De handtekening klopt niet. Vraag het bestand opnieuw aan de organisatie.") from None
    try:
        found = tuple((row["maatstaf"], row["basis"], row["aantal"]) for row in told["cijfers"])
        made = Koepelbestand(mark_of(key), told["jaar"], dt.date.fromisoformat(told["dag"]), found)
    except (ValueError, KeyError, TypeError):
        found = ()
    if not found or not all(_released(*row) for row in found) or len({row[0] for row in found}) < len(found):
        raise BestandGeweigerd("In dit bestand staan cijfers die niet van Loopbaanmaatje kunnen komen.")
    return made


def merge(files: Sequence[Koepelbestand]) -> list[Samen]:
    """All members together. Raises BestandGeweigerd for fewer than five, for a member twice, or for several years."""
    if len({file.kenmerk for file in files}) < len(files):
        raise BestandGeweigerd("Eén organisatie staat er twee keer bij. Neem van elke organisatie één bestand.")
    if len(files) < AT_LEAST:
        raise BestandGeweigerd(f"Dit zijn {len(files)} organisaties. Samenvoegen kan vanaf {AT_LEAST}.")
    if len({file.jaar for file in files}) > 1:
        raise BestandGeweigerd("De bestanden gaan over verschillende jaren. Neem overal hetzelfde jaar.")
    found = []
    for name in sorted({row[0] for file in files for row in file.cijfers}):
        rows = [(base, count) for file in files for other, base, count in file.cijfers if other == name]
        if len(rows) >= AT_LEAST:
            base, count = sum(base for base, _ in rows), sum(count for _, count in rows)
            middle = median(100 * count / base for base, count in rows)
            found.append(Samen(name, len(rows), base, count, in_tens(100 * count / base), in_tens(middle)))
    return found


def in_tens(part: float) -> int:
    """A percentage in tens; 0 stands for less than 10, 100 for more than 90."""
    if part < PERCENT_STEP:
        return 0
    return 100 if part > 100 - PERCENT_STEP else int(part / PERCENT_STEP + 0.5) * PERCENT_STEP


def _released(name: object, base: object, count: object) -> bool:
    """Could the gate have released this?"""
    if not isinstance(name, str) or type(base) is not int or type(count) is not int:
        return False
    return bool(_NAME.fullmatch(name)) and base % STEP == count % STEP == 0 and STEP <= count <= base - STEP


def _told(contents: bytes) -> dict[str, Any]:
    try:
        told = json.loads(contents) if len(contents) <= LARGEST else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or told.get("soort") != KIND:
        raise BestandGeweigerd("Dit is geen bestand voor de koepel. HR haalt het bij «Cijfers» in de bot.")
    if told.get("versie") != VERSION:
        raise BestandGeweigerd("Dit bestand is van een andere versie. Vraag een nieuw bestand aan de organisatie.")
    return told


def _canonical(told: dict[str, Any]) -> bytes:
    signed = {name: value for name, value in told.items() if name != "handtekening"}
    return json.dumps(signed, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
