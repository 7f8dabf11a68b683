"""The answers of one batch, per dossier. Whose dossier it is, `dossiers.py` has checked before it asks."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from bot.kluis import dossier_sql as sql
from bot.kluis.personen import Personen, decode, encode
from bot.kluis.undo import Undo
from bot.kluis.versleuteling import seal, unseal


class Antwoorden:
    """A working set over `antwoord`."""

    def __init__(self, personen: Personen, undo: Undo) -> None:
        self._personen = personen
        self._undo = undo
        self._stored: dict[bytes, list[tuple[bytes, bytes]]] = {}  # dossier → (label, sealed answer)
        self._opened: dict[bytes, dict[str, Any]] = {}  # dossier → answers in plain words
        self._pending: dict[tuple[bytes, str], bytes | None] = {}  # (dossier, question) → JSON, None: gone

    def begin(self) -> None:
        for part in (self._stored, self._opened, self._pending):
            part.clear()

    def loaded(self, dossier: bytes, label: bytes, sealed: bytes) -> None:
        """A row that came from the database."""
        self._stored.setdefault(dossier, []).append((label, sealed))

    def all(self, person: bytes, dossier: bytes) -> dict[str, Any]:
        found = self._opened.get(dossier)
        if found is None:
            found = self._open(person, dossier)
            self._undo.put(self._opened, dossier, found)
        # lists are copied too: whoever got the answers may do with them as they please
        return {question: _own(value) for question, value in found.items()}

    def keep(self, dossier: bytes, question: str, value: Any) -> None:
        text = encode({"vraag": question, "waarde": value})
        self._undo.put(self._pending, (dossier, question), text)
        if dossier in self._opened:
            # through JSON, so that what is read in this batch equals what is read in the next
            read_back = decode(text)["waarde"]
            self._undo.put(self._opened, dossier, {**self._opened[dossier], question: read_back})

    def drop(self, dossier: bytes, question: str) -> None:
        self._undo.put(self._pending, (dossier, question), None)
        if dossier in self._opened:
            left = {name: value for name, value in self._opened[dossier].items() if name != question}
            self._undo.put(self._opened, dossier, left)

    def flush(self, conn: sa.Connection, owners: Mapping[bytes, bytes]) -> None:
        """Write what changed; `owners` maps a dossier to its person, and a dossier that is gone is not in it."""
        if not self._pending:
            return
        written, gone = [], []
        for (dossier, question), text in self._pending.items():
            person = owners.get(dossier)
            if person is None:
                continue
            key = self._personen.key(person)
            label = key.label(dossier + question.encode())
            stored = [row for row in self._stored.get(dossier, ()) if row[0] != label]
            if text is None:
                gone.append({"p": dossier, "label": label, "eigenaar": person})
            else:
                sealed = seal(key.cipher, person + sql.ANSWER_BOUND + dossier + label, text)
                written.append({"dossier": dossier, "vraag": label, "persoon": person, "inhoud": sealed})
                stored.append((label, sealed))
            self._stored[dossier] = stored
        if gone:
            conn.execute(sql.DROP, gone)
        if written:
            conn.execute(sql.keep(conn.dialect.name), written)
        self._pending.clear()

    def _open(self, person: bytes, dossier: bytes) -> dict[str, Any]:
        key = self._personen.key(person)
        bound = person + sql.ANSWER_BOUND + dossier
        found: dict[str, Any] = {}
        for label, sealed in self._stored.get(dossier, ()):
            answer = decode(unseal(key.cipher, bound + label, sealed))
            found[answer["vraag"]] = answer["waarde"]
        for (of, question), text in self._pending.items():
            if of != dossier:
                continue
            found.pop(question, None)
            if text is not None:
                found[question] = decode(text)["waarde"]
        return found


def _own(value: Any) -> Any:
    """A copy of a JSON value."""
    if isinstance(value, list):
        return [_own(part) for part in value]
    if isinstance(value, dict):
        return {name: _own(part) for name, part in value.items()}
    return value
