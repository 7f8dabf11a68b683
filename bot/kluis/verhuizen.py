"""Everything of a person goes to their new account, sealed anew. All in one batch, so all of it or nothing."""

from typing import Any

import sqlalchemy as sa

from bot.kluis.kluis import Kluis


def move(kluis: Kluis, conn: sa.Connection, old: bytes, new: bytes, account: dict[str, Any]) -> dict[bytes, bytes]:
    """Settings (`account`), dossiers, answers and cards become `new`'s, under a new key and new names.

    Of `old` nothing stays, nor the key, and there is no farewell. `new` may not take part yet. Returns the new
    name of each dossier by its old one. Sessions and messages are in other stores: the caller sees to those.
    """
    dossiers = kluis.list_dossiers(conn, old)
    kluis.load_answers(conn, [(old, dossier) for dossier, _content, _vervalt in dossiers])
    answers = {dossier: kluis.answers(old, dossier) for dossier, _content, _vervalt in dossiers}
    cards = kluis.list_cards(conn, old)
    kluis.admit(new, account)
    names: dict[bytes, bytes] = {}
    for dossier, content, vervalt in dossiers:
        names[dossier] = kluis.open_dossier(new, content, vervalt)
        for question, value in answers[dossier].items():
            kluis.keep(new, names[dossier], question, value)
    for _card, content, vervalt in cards:
        kluis.keep_card(new, content, vervalt)
    kluis.put_loopbaan(new, _renamed(kluis.loopbaan(old), {a.hex(): b.hex() for a, b in names.items()}))
    kluis.set_alarm(new, kluis.alarm(old))
    kluis.erase(old, None)
    return names


def _renamed(value: Any, names: dict[str, str]) -> Any:
    """The same, with every dossier under its new name."""
    if isinstance(value, dict):
        return {key: _renamed(part, names) for key, part in value.items()}
    if isinstance(value, list):
        return [_renamed(part, names) for part in value]
    return names.get(value, value) if isinstance(value, str) else value
