"""The dossiers of one batch (one dossier is one run of one dialogue) and the answers in them."""

import datetime as dt
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from bot.kluis import dossier_sql as sql
from bot.kluis.antwoorden import Antwoorden
from bot.kluis.personen import CHUNK, Personen, UnknownPerson, decode, encode
from bot.kluis.tabellen import ID_BYTES
from bot.kluis.undo import Undo
from bot.kluis.versleuteling import seal, unseal


@dataclass(frozen=True, slots=True, repr=False)
class Run:
    """One dossier as this batch knows it. `text` is JSON once it was changed."""

    person: bytes
    sealed: bytes
    vervalt: dt.date
    text: bytes | None = None
    new: bool = False


class Dossiers:
    """A working set over `dossier` and `antwoord`. Who asks for somebody else's dossier finds nothing."""

    def __init__(self, personen: Personen, undo: Undo) -> None:
        self._personen = personen
        self._undo = undo
        self._answers = Antwoorden(personen, undo)
        self._conn: sa.Connection | None = None
        self._runs: dict[bytes, Run | None] = {}
        self._dirty: dict[bytes, None] = {}
        self._closed: dict[bytes, bytes] = {}  # dossier → person

    def begin(self, conn: sa.Connection) -> None:
        self._conn = conn
        self._answers.begin()
        for part in (self._runs, self._dirty, self._closed):
            part.clear()

    def load(self, conn: sa.Connection, wanted: Iterable[tuple[bytes, bytes]]) -> None:
        """Fetch dossiers with their answers. Whose they are is checked at every use."""
        ids = tuple({dossier: None for _person, dossier in wanted if dossier not in self._runs})
        for start in range(0, len(ids), CHUNK):
            part = ids[start : start + CHUNK]
            self._runs.update(dict.fromkeys(part))
            rows = (
                conn.execute(sql.ONE, {"p": part[0]}) if len(part) == 1
                else conn.execute(sql.MANY, {"p": part})
            )
            for dossier, person, label, sealed, vervalt in rows.fetchall():
                if self._personen.is_erased(person):
                    self._runs.pop(dossier, None)  # not for now; and a rollback may undo the erasure
                elif label is None:
                    self._runs[dossier] = Run(person, sealed, vervalt)
                else:
                    self._answers.loaded(dossier, label, sealed)

    def answers(self, person: bytes, dossier: bytes) -> dict[str, Any]:
        return {} if self._run(person, dossier) is None else self._answers.all(person, dossier)

    def keep(self, person: bytes, dossier: bytes, question: str, value: Any) -> None:
        if self._run(person, dossier) is None:
            raise UnknownPerson
        self._answers.keep(dossier, question, value)

    def drop(self, person: bytes, dossier: bytes, question: str) -> None:
        if self._run(person, dossier) is not None:
            self._answers.drop(dossier, question)

    def open(self, person: bytes, content: dict[str, Any], vervalt: dt.date) -> bytes:
        self._personen.key(person)  # raises for somebody who does not take part
        dossier = secrets.token_bytes(ID_BYTES)
        self._change(dossier, Run(person, b"", vervalt, encode(content), new=True))
        return dossier

    def put(self, person: bytes, dossier: bytes, content: dict[str, Any], vervalt: dt.date | None) -> None:
        run = self._run(person, dossier)
        if run is None:
            raise UnknownPerson
        text = encode(content)
        self._change(dossier, replace(run, text=text, vervalt=vervalt or run.vervalt))

    def content(self, person: bytes, dossier: bytes) -> dict[str, Any] | None:
        run = self._run(person, dossier)
        return None if run is None else self._content(dossier, run)

    def close(self, person: bytes, dossier: bytes) -> None:
        if self._run(person, dossier) is None:
            return
        self._undo.put(self._closed, dossier, person)
        self._leave(dossier)

    def leave_person(self, person: bytes) -> None:
        """The person was erased: what this batch knows of their dossiers is gone."""
        for dossier in [dossier for dossier, run in self._runs.items() if run and run.person == person]:
            self._leave(dossier)

    def listed(self, conn: sa.Connection, person: bytes) -> list[tuple[bytes, dict[str, Any], dt.date]]:
        """(id, content, day on which it goes) of all dossiers of the person, those of this batch included."""
        runs: dict[bytes, Run] = {}
        if not self._personen.is_erased(person):
            rows = conn.execute(sql.OF_PERSON, {"p": person}).all()
            runs = {dossier: Run(person, sealed, vervalt) for dossier, sealed, vervalt in rows}
        for dossier, run in self._runs.items():
            if run is None:
                runs.pop(dossier, None)
            elif run.person == person:
                runs[dossier] = run
        return [(dossier, self._content(dossier, run), run.vervalt) for dossier, run in runs.items()]

    def flush(self, conn: sa.Connection) -> None:
        if self._closed:
            gone = [{"p": dossier, "eigenaar": person} for dossier, person in self._closed.items()]
            for statement in sql.CLOSE:
                conn.execute(statement, gone)
            self._closed.clear()
        if self._dirty:
            self._flush_runs(conn)
        self._answers.flush(conn, {dossier: run.person for dossier, run in self._runs.items() if run is not None})

    def _flush_runs(self, conn: sa.Connection) -> None:
        new, changed = [], []
        for dossier in self._dirty:
            run = self._runs[dossier]
            if run is None:
                continue
            sealed = run.sealed
            if run.text is not None:
                key = self._personen.key(run.person)
                sealed = seal(key.cipher, run.person + sql.DOSSIER_BOUND + dossier, run.text)
            row = {"id": dossier, "persoon": run.person, "inhoud": sealed, "vervalt": run.vervalt}
            if run.new:
                new.append(row)
            else:
                changed.append({"p": dossier, "eigenaar": run.person, "nieuw": sealed, "dag": run.vervalt})
            self._runs[dossier] = Run(run.person, sealed, run.vervalt)
        if new:
            conn.execute(sql.INSERT, new)
        if changed:
            conn.execute(sql.UPDATE, changed)
        self._dirty.clear()

    def _run(self, person: bytes, dossier: bytes) -> Run | None:
        if dossier not in self._runs:
            if self._conn is None:
                raise RuntimeError("load() begins a batch")
            self.load(self._conn, [(person, dossier)])
        run = self._runs.get(dossier)
        return run if run is not None and run.person == person else None

    def _change(self, dossier: bytes, run: Run) -> None:
        self._undo.put(self._runs, dossier, run)
        self._undo.put(self._dirty, dossier, None)

    def _leave(self, dossier: bytes) -> None:
        self._undo.put(self._runs, dossier, None)
        self._undo.remove(self._dirty, dossier)

    def _content(self, dossier: bytes, run: Run) -> dict[str, Any]:
        text = run.text
        if text is None:
            cipher = self._personen.key(run.person).cipher
            text = unseal(cipher, run.person + sql.DOSSIER_BOUND + dossier, run.sealed)
        found: dict[str, Any] = decode(text)
        return found
