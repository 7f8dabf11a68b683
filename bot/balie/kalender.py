"""What the calendar has to say, and to whom: a function of the moment and of what HR set up, never of what was done."""

from datetime import datetime, time, timedelta
from hashlib import blake2b
from typing import Any

from bot.balie.bezoek import Bezoek
from bot.balie.kamer import Kamer
from bot.balie.rol import Kalender, Rol
from bot.engine.events import Event, Kind
from bot.store import gebruikers
from bot.store.gebruikers import Gebruiker

TOLD = "verteld"  # in an account: what `aan_de_beurt` named and `slag` said
MOST_TOLD = 60  # names that are remembered of one user
AHEAD_DAYS = 200
PROBED = (9.5, 10, 14, 19)  # hours of a day at which `volgende` looks: what is due, is due for hours


def aan_de_beurt(kamer: Kamer, conn: Any, now: datetime) -> list[Event]:
    """An event for each user who should be told something now, role by role, by number. `now` is local time.

    Who was told, closed the door or asked for silence is passed over.
    """
    return [event for rol in kamer.rollen.values()
            for event in _due_in(rol, _users(kamer, conn, rol), Kalender(conn, now))]


def volgende(kamer: Kamer, conn: Any, now: datetime, days: int = AHEAD_DAYS) -> datetime | None:
    """When the calendar first has something to say after this moment, looked up by trying the days that come.

    For a clock that is moved from moment to moment; real time simply goes on and needs no such question.
    """
    users = [(rol, _users(kamer, conn, rol)) for rol in kamer.rollen.values()]
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    for ahead in range(days):
        for hour in PROBED:
            moment = midnight + timedelta(days=ahead, hours=hour)
            if moment > now and any(_due_in(rol, theirs, Kalender(conn, moment)) for rol, theirs in users):
                return moment
    return None


def tell(bezoek: Bezoek, name: str) -> None:
    """Say it, and remember in the same transaction that it was said."""
    if bezoek.rol.slag is not None and _may_hear(bezoek.gebruiker, name):
        bezoek.rol.slag(bezoek, name)
        bezoek.set_account(TOLD, [*bezoek.account.get(TOLD, []), name][-MOST_TOLD:])


def _users(kamer: Kamer, conn: Any, rol: Rol) -> list[Gebruiker]:
    return gebruikers.active(conn, kamer.zegel, rol.naam) if rol.slag is not None else []


def _due_in(rol: Rol, users: list[Gebruiker], kalender: Kalender) -> list[Event]:
    """What this role has to say at this moment, and to whom; nothing is asked where nobody would hear it."""
    names = rol.aan_de_beurt(kalender) if users else ()
    return [_due(one, name) for one in users for name in names if _may_hear(one, name)]


def _may_hear(one: Gebruiker, name: str) -> bool:
    account = one.account
    return not (account.get("weg") or account.get("gestopt") or name in account.get(TOLD, []))


def _due(one: Gebruiker, name: str) -> Event:
    """Its id is below zero, as no update's is, and always the same for the same user and name."""
    named = f"{one.rol}/{name}"
    told = blake2b(f"{one.id}|{named}".encode(), digest_size=8, person=b"kalender").digest()
    return Event(-1 - (int.from_bytes(told, "big") >> 1), Kind.DUE, 0, 0, name=named, pseudonym=one.wie)
