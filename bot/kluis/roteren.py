"""Rotate the master key: a new key-encryption key for everybody; the old one opens nothing any more.

That is what makes an erasure final in backups. Every step may be repeated, so a rotation that was cut off is
finished by the next one. The bot may go on running: it reads the key file again when it meets the new key.
"""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from bot.kluis.kenmerk import introduce, retire, verify
from bot.kluis.sleutelbestand import KEY_BYTES, KeyFile, replace_key_file
from bot.kluis.sleutels import Keys, WrongKey, load_keys
from bot.kluis.tabellen import AFSCHEID, PERSOON
from bot.kluis.versleuteling import Unreadable

BATCH = 1_000  # persons per transaction

_p = PERSOON.c
_NEXT = (
    sa.select(_p.id, _p.kek, _p.sleutel)
    .where(_p.id > sa.bindparam("na"), _p.kek != sa.bindparam("nieuw"))
    .order_by(_p.id)
    .limit(BATCH)
)
_REWRAP = (
    PERSOON.update()
    .where(_p.id == sa.bindparam("p"))
    .values(kek=sa.bindparam("nummer"), sleutel=sa.bindparam("gewikkeld"))
)
_LEFT = sa.select(sa.func.count()).select_from(PERSOON).where(_p.kek != sa.bindparam("nieuw"))

# what the process sealed for itself: the set-aside updates stand in the kit's table, known here by name only
_ASIDE = sa.table("quarantaine", sa.column("update_id"), sa.column("inhoud", sa.LargeBinary))
_OWN = (("afscheid", AFSCHEID, AFSCHEID.c.id), ("quarantaine", _ASIDE, _ASIDE.c.update_id))


def rotate(
    engine: sa.Engine,
    path: Path,
    data_map: Path | None = None,
    progress: Callable[[int], None] = lambda done: None,
) -> int:
    """Rotate, or finish a rotation that was cut off; how many persons were rewrapped.

    `progress` hears after every batch how many are done. Raises KeyFileError or WrongKey before it changes
    anything. Make the file's own backup again afterwards: the old one opens nothing of what comes.
    """
    keys = load_keys(path, data_map)
    with engine.begin() as conn:
        verify(conn, keys)
    if len(keys.contents.wrapping) == 1:
        replace_key_file(path, _with_new_key(keys))
        keys = load_keys(path, data_map)
    newest = keys.newest
    with engine.begin() as conn:
        introduce(conn, keys, newest)
    done = _rewrap_all(engine, keys, newest, progress)
    old = [number for number in keys.contents.wrapping if number != newest]
    with engine.begin() as conn:
        _reseal_own(conn, keys)
        if conn.execute(_LEFT, {"nieuw": newest}).scalar_one():
            # the old key stays in the file: nothing is lost
            raise RuntimeError("a person is still wrapped under an old key")
        for number in old:
            retire(conn, number)
    replace_key_file(path, replace(keys.contents, wrapping={newest: keys.contents.wrapping[newest]}))
    return done


def _with_new_key(keys: Keys) -> KeyFile:
    wrapping = {**keys.contents.wrapping, keys.newest + 1: secrets.token_bytes(KEY_BYTES)}
    return replace(keys.contents, wrapping=wrapping)


def _rewrap_all(engine: sa.Engine, keys: Keys, newest: int, progress: Callable[[int], None]) -> int:
    done, last = 0, b""
    while True:
        with engine.begin() as conn:
            rows = conn.execute(_NEXT, {"na": last, "nieuw": newest}).all()
            if not rows:
                return done
            changed = []
            for person, number, wrapped in rows:
                _number, fresh = keys.wrap(person, keys.unwrap(person, number, wrapped), newest)
                changed.append({"p": person, "nummer": newest, "gewikkeld": fresh})
            conn.execute(_REWRAP, changed)
        done += len(rows)
        last = rows[-1][0]
        progress(done)


def _reseal_own(conn: sa.Connection, keys: Keys) -> None:
    for use, table, key in _OWN:
        update = (
            sa.update(table).where(key == sa.bindparam("p")).values(inhoud=sa.bindparam("nieuw"))
        )
        for row, sealed in conn.execute(sa.select(key, table.c.inhoud)).all():
            try:
                plain = keys.open_own(use, sealed)
            except (Unreadable, WrongKey):
                continue  # lost before: it will not get better, and it may not stop a rotation
            conn.execute(update, {"p": row, "nieuw": keys.seal_own(use, plain)})
