"""What the sending of campaigns asks of the vault: which go out now, to whom, and what is in doubt after a start."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.engine.campagne.inhoud import DAG
from bot.engine.ports import Ready, Settled
from bot.kluis import bezorging
from bot.kluis.bezorging import KEPT_DAYS, LANE
from bot.kluis.spiegel_campagne import campaigns, picture

A_DAY = 86_400


def todo(conn: Any, now: datetime) -> list[int]:
    """The campaigns that go out at this moment, by number. Those that begin are spread over everybody who is here.

    Of what was stopped or withdrawn, all that waits lapses.
    """
    seconds, today = int(now.timestamp()), now.date()
    found = campaigns(conn)
    bezorging.call_off(conn, [one for one in bezorging.waiting(conn) if one not in found
                              or found[one].staat not in ("gepland", "loopt", "gepauzeerd")], today)
    running = [one for one in found.values() if one.runs(seconds)]
    for one in running:
        if seconds <= one.tot:
            last = bezorging.last_spread(conn, one.id)
            again = one.campagne.anker != DAG and last is not None and seconds - last >= A_DAY
            bezorging.spread(conn, one.id, seconds, today, again=again)
    return [one.id for one in running if bezorging.due(conn, one.id, seconds, 1)]


def due(conn: Any, campagne: int, now: datetime, most: int) -> list[tuple[bytes, int]]:
    """Who is to be decided on now. Nobody once the campaign was held or stopped."""
    seconds = int(now.timestamp())
    found = campaigns(conn).get(campagne)
    if found is None or not found.runs(seconds):
        return []
    return bezorging.due(conn, campagne, seconds, most)


def under_way(conn: Any) -> int:
    return bezorging.under_way(conn)


def next_moment(conn: Any, now: datetime) -> datetime | None:
    """The first moment at which somebody is to be decided on, or a campaign begins."""
    seconds = int(now.timestamp())
    found = [one for one in campaigns(conn).values() if one.staat in ("gepland", "loopt") and one.tot >= seconds]
    starts = [one.campagne.begin for one in found if one.campagne.begin > seconds]
    first = bezorging.first_due(conn, [one.id for one in found])
    moments = [*starts, *([first] if first is not None else [])]
    return datetime.fromtimestamp(min(moments), UTC) if moments else None


def parted(waiting: Sequence[Ready]) -> tuple[list[Ready], list[Settled]]:
    """After a start, of what waits in the outbox: what may go (again), and what might have arrived already.

    A campaign never reaches somebody twice, so its messages are settled as in doubt.
    """
    doubtful = [Settled(one.row, "onzeker") for one in waiting if one.message.lane == LANE]
    return [one for one in waiting if one.message.lane != LANE], doubtful


def in_doubt(conn: Any) -> int:
    """The ledger's side of the same; how many."""
    return bezorging.doubt(conn)


def forget(conn: Any, today: date) -> int:
    """What ended more than a week ago goes; how many rows."""
    return bezorging.purge(conn, today - timedelta(days=KEPT_DAYS))


def picture_of(conn: Any, told: str) -> tuple[str, bytes]:
    """The picture with this SHA-256 (hex). Raises LookupError."""
    found = picture(conn, bytes.fromhex(told))
    if found is None:
        raise LookupError
    return found
