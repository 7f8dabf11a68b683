"""The people of one batch: who takes part, their key, their settings."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from bot.kluis.kenmerk import current
from bot.kluis.sleutels import DataKey, Keys
from bot.kluis.tabellen import PERSOON
from bot.kluis.undo import Undo
from bot.kluis.versleuteling import seal, unseal
from bot.kluis.wissen import delete_persons, leave_farewells

CHUNK = 500  # values in one IN (…)
_ACCOUNT = b"kluis|account"
_c = PERSOON.c
_LIFE = b"kluis|loopbaan"
_COLUMNS = sa.select(_c.id, _c.kek, _c.sleutel, _c.account, _c.week, _c.loopbaan, _c.wekker)
_ONE = _COLUMNS.where(_c.id == sa.bindparam("p"))
_MANY = _COLUMNS.where(_c.id.in_(sa.bindparam("p", expanding=True)))
# where several processes write, one event of a person waits for the other; in one order, so that none waits for ever
_ONE_LOCKED = _ONE.with_for_update()
_MANY_LOCKED = _MANY.order_by(_c.id).with_for_update()
_DUE = (
    sa.select(_c.id, _c.wekker)
    .where(_c.wekker <= sa.bindparam("nu"))
    .order_by(_c.wekker, _c.id)
    .limit(sa.bindparam("hoogstens"))
)
_INSERT = PERSOON.insert()
_UPDATE = (
    PERSOON.update()
    .where(_c.id == sa.bindparam("p"))
    .values(account=sa.bindparam("nieuw"), week=sa.bindparam("actief"), loopbaan=sa.bindparam("leven"),
            wekker=sa.bindparam("straks"))
)
_WAKE = (
    PERSOON.update()
    .where(sa.or_(_c.wekker.is_(None), _c.wekker > sa.bindparam("straks")))
    .values(wekker=sa.bindparam("straks"))
)
_NEXT_ALARM = sa.select(sa.func.min(_c.wekker))

_encode = json.JSONEncoder(separators=(",", ":")).encode
_decode = json.JSONDecoder().decode


def encode(value: Any) -> bytes:
    """Compact JSON; every character survives, also half an emoji."""
    return _encode(value).encode()


def decode(text: bytes) -> Any:
    return _decode(text.decode())


def wake_all(conn: sa.Connection, moment: int) -> None:
    """Look at everybody at `moment` (UTC seconds) or sooner: something that holds for all of them has changed."""
    conn.execute(_WAKE, {"straks": moment})


class UnknownPerson(Exception):
    """Nobody with this id takes part, so there is no key: nothing of them may be stored."""

    def __init__(self) -> None:
        super().__init__("Deze persoon doet niet mee, dus er is niets bewaard.")


@dataclass(frozen=True, slots=True, repr=False)
class Member:
    """One person as this batch knows them. `account` and `life`: JSON once changed; `raw`: a key not yet wrapped."""

    kek: int
    wrapped: bytes
    sealed: bytes
    week: str
    account: bytes | None = None
    raw: bytes = b""
    fresh: DataKey | None = None
    life_sealed: bytes | None = None
    life: bytes | None = None
    alarm: int | None = None  # UTC seconds


class Personen:
    """A working set over the table `persoon`."""

    def __init__(self, keys: Keys, undo: Undo) -> None:
        self._keys = keys
        self._undo = undo
        self._conn: sa.Connection | None = None
        self._members: dict[bytes, Member | None] = {}
        self._dirty: dict[bytes, None] = {}
        self._erased: dict[bytes, tuple[bytes | None, bytes]] = {}  # person → farewell, wrapped key
        self._lock = False

    def load(self, conn: sa.Connection, persons: Iterable[bytes], *, lock: bool = False) -> None:
        self._conn = conn
        self._lock = lock
        self._members.clear()
        self._dirty.clear()
        self._erased.clear()
        self._fetch(conn, tuple(persons))

    def member(self, person: bytes) -> Member | None:
        try:
            return self._members[person]
        except KeyError:
            if self._conn is None:
                raise RuntimeError("load() begins a batch") from None
            self._fetch(self._conn, (person,))
            return self._members[person]

    def key(self, person: bytes) -> DataKey:
        """The person's key. Raises UnknownPerson."""
        member = self.member(person)
        if member is None:
            raise UnknownPerson
        return member.fresh or self._keys.data_key(person, member.kek, member.wrapped)

    def account(self, person: bytes) -> dict[str, Any]:
        member = self.member(person)
        if member is None:
            return {}
        text = member.account
        if text is None:
            text = unseal(self.key(person).cipher, person + _ACCOUNT, member.sealed)
        found: dict[str, Any] = decode(text)
        return found

    def life(self, person: bytes) -> dict[str, Any]:
        member = self.member(person)
        if member is None:
            return {}
        text = member.life
        if text is None and member.life_sealed is not None:
            text = unseal(self.key(person).cipher, person + _LIFE, member.life_sealed)
        found: dict[str, Any] = decode(text) if text is not None else {}
        return found

    def put_life(self, person: bytes, life: dict[str, Any]) -> None:
        self._change(person, replace(self._known(person), life=encode(life)))

    def alarm(self, person: bytes) -> int | None:
        member = self.member(person)
        return member.alarm if member is not None else None

    def set_alarm(self, person: bytes, moment: int | None) -> None:
        member = self._known(person)
        if member.alarm != moment:
            self._change(person, replace(member, alarm=moment))

    def due(self, conn: sa.Connection, now: int, most: int) -> list[tuple[bytes, int]]:
        rows = conn.execute(_DUE, {"nu": now, "hoogstens": most}).fetchall()
        return [(person, moment) for person, moment in rows]

    def next_alarm(self, conn: sa.Connection) -> int | None:
        found: int | None = conn.execute(_NEXT_ALARM).scalar()
        return found

    def admit(self, person: bytes, account: dict[str, Any]) -> None:
        if self.member(person) is not None:
            raise ValueError("this person takes part already")
        raw, key = self._keys.new_data_key()
        self._change(person, Member(0, b"", b"", "", encode(account), raw, key))

    def put_account(self, person: bytes, account: dict[str, Any]) -> None:
        self._change(person, replace(self._known(person), account=encode(account)))

    def touch_week(self, person: bytes, week: str) -> None:
        member = self._known(person)
        if member.week != week:
            self._change(person, replace(member, week=week))

    def week(self, person: bytes) -> str:
        return self._known(person).week

    def erase(self, person: bytes, farewell: bytes | None) -> None:
        wrapped = self._known(person).wrapped
        self._undo.put(self._members, person, None)
        self._undo.remove(self._dirty, person)
        self._undo.put(self._erased, person, (farewell, wrapped))

    def is_erased(self, person: bytes) -> bool:
        """Erased in this batch: whatever the database still holds of them no longer counts."""
        return person in self._erased

    def flush(self, conn: sa.Connection) -> None:
        if self._erased:
            delete_persons(conn, self._erased)
            farewells = [farewell for farewell, _wrapped in self._erased.values() if farewell is not None]
            leave_farewells(conn, self._keys, farewells)
            for _farewell, wrapped in self._erased.values():
                self._keys.forget(wrapped)
            self._erased.clear()
        if not self._dirty:
            return
        changed: list[dict[str, Any]] = []
        new: list[dict[str, Any]] = []
        number = 0
        for person in self._dirty:
            member = self._known(person)
            cipher = self.key(person).cipher
            sealed = member.sealed
            if member.account is not None:
                sealed = seal(cipher, person + _ACCOUNT, member.account)
            life = member.life_sealed
            if member.life is not None:
                life = seal(cipher, person + _LIFE, member.life)
            if member.fresh is None:
                changed.append({
                    "p": person, "nieuw": sealed, "actief": member.week, "leven": life, "straks": member.alarm,
                })
                self._members[person] = replace(member, sealed=sealed, life_sealed=life)
                continue
            # the key is wrapped here and not earlier: a rotation may have begun since the batch did
            number = number or current(conn)
            kek, wrapped = self._keys.wrap(person, member.raw, number)
            new.append({
                "id": person, "kek": kek, "sleutel": wrapped, "account": sealed, "week": member.week,
                "loopbaan": life, "wekker": member.alarm,
            })
            self._members[person] = Member(kek, wrapped, sealed, member.week, member.account,
                                           life_sealed=life, life=member.life, alarm=member.alarm)
        if new:
            conn.execute(_INSERT, new)
        if changed:
            conn.execute(_UPDATE, changed)
        self._dirty.clear()

    def _known(self, person: bytes) -> Member:
        member = self.member(person)
        if member is None:
            raise UnknownPerson
        return member

    def _change(self, person: bytes, member: Member) -> None:
        self._undo.put(self._members, person, member)
        self._undo.put(self._dirty, person, None)

    def _fetch(self, conn: sa.Connection, persons: tuple[bytes, ...]) -> None:
        for start in range(0, len(persons), CHUNK):
            part = persons[start : start + CHUNK]
            self._members.update(dict.fromkeys(part))
            one, many = (_ONE_LOCKED, _MANY_LOCKED) if self._lock else (_ONE, _MANY)
            rows = conn.execute(one, {"p": part[0]}) if len(part) == 1 else conn.execute(many, {"p": part})
            for person, kek, wrapped, account, week, life, alarm in rows.fetchall():
                self._members[person] = Member(kek, wrapped, account, week, life_sealed=life, alarm=alarm)
