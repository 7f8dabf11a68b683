"""In through a personal code that works once. Every code that does not work gets one and the same sentence."""

import re
from datetime import datetime, timedelta

from bot.balie.kamer import Kamer
from bot.engine.events import Event, Kind
from bot.store import gebruikers

WRONG_CODES_AN_HOUR = 5
_REMEMBERED = 10_000  # accounts of which wrong codes are counted
_LINK = re.compile(r"\S*[?&]start=([A-Za-z0-9_-]{16,64})|([A-Za-z0-9_-]{22})")


def code_in(event: Event, *, known: bool) -> str:
    """The code that an update carries, or "". A link that stands alone in a typed message counts too.

    Of somebody who has no role (not `known`) also a bare code: what a user types may be an answer of one long word.
    """
    if event.kind is Kind.COMMAND and event.name == "start":
        return event.text.strip()
    found = _LINK.fullmatch(event.text.strip()) if event.kind is Kind.TEXT and not event.forwarded else None
    if found is None or (known and found.group(2)):
        return ""
    return str(found.group(1) or found.group(2))


def opens(kamer: Kamer, conn: object, wie: bytes, code: str, now: datetime) -> int | None:
    """The user whose code this is. None: unknown, used, too old, revoked, or tried too often.

    The code is looked up always, so that the time tells nothing.
    """
    tries = kamer.wrong_codes.setdefault(wie, [])
    tries[:] = [moment for moment in tries if moment > now - timedelta(hours=1)]
    kamer.wrong_codes.move_to_end(wie)
    owner = gebruikers.owner_of(conn, code, now.date())  # type: ignore[arg-type]  # only stores know SQL's types
    if len(tries) >= WRONG_CODES_AN_HOUR:
        return None
    if owner is None:
        tries.append(now)
        while len(kamer.wrong_codes) > _REMEMBERED:
            kamer.wrong_codes.popitem(last=False)
    else:
        kamer.wrong_codes.pop(wie)
    return owner
