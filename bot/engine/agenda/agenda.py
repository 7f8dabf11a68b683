"""What is coming for one person: from where they stand, what they chose and what they left open. Pure and fast.

Nothing is stored but what was sent and what was put off, so a talk that moves takes along all that hangs on it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.engine import rust
from bot.engine.agenda import plaats
from bot.engine.agenda.ankers import ANKERS
from bot.engine.agenda.bezit import GEEN, Bewaard, Concept, Seizoen
from bot.engine.agenda.feiten import Anker, Feiten, day_in
from bot.engine.agenda.grens import Telt
from bot.engine.agenda.komend import Komend
from bot.engine.agenda.momenten import MOMENTEN, TOPICS, Moment
from bot.engine.agenda.passend import bounded
from bot.engine.agenda.plaats import Plek
from bot.engine.events import Kind
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.work import Work

STEP = 300  # seconds: alarms stand at whole five minutes
SHORTEST = timedelta(seconds=STEP)  # between two alarms
_ROWS: tuple[tuple[str, tuple[Moment, ...]], ...] = tuple(
    (anker, tuple(row for row in MOMENTEN.values() if row.anker == anker)) for anker in ANKERS
)
_ROWS_LAST = tuple((anker, rows) for anker, rows in _ROWS if anker == "gevraagd")


def reachable(account: Mapping[str, Any]) -> bool:
    """May this person be written to at all? Not after /stop, and not when they blocked the bot."""
    return not account.get("gestopt") and not account.get("weg")


def coming(
    leven: Loopbaan,
    account: Mapping[str, Any],
    concepten: Sequence[Concept],
    bewaard: Sequence[Bewaard],
    now: datetime,
    *,
    getal: int = 0,
    seizoen: Seizoen = GEEN,
) -> list[Komend]:
    """Everything that comes, the soonest first, all within the bounds. `now` is aware and local.

    What is due already has the moment `now`, or the next one that is not quiet.
    """
    if not reachable(account) or account.get(rust.FIELD) == rust.OPEN:
        return []
    feiten = Feiten(leven, account, concepten, bewaard, now, seizoen)
    return bounded(list(_placed(feiten, getal)), feiten, getal)


def coming_in(work: Work, account: Mapping[str, Any] | None = None) -> list[Komend]:
    """The same, from the open books of a turn; `account` when this very turn changes it."""
    bezit, leven, now = work.known.bezit(), work.loopbaan, work.known.now
    leven.actief = now.date().isoformat() if work.event.kind is not Kind.DUE else bezit.actief or leven.actief
    chosen = work.account if account is None else account
    return coming(leven, chosen, bezit.concepten, bezit.bewaard, now, getal=bezit.getal, seizoen=bezit.seizoen)


def next_alarm(
    leven: Loopbaan,
    account: Mapping[str, Any],
    concepten: Sequence[Concept],
    bewaard: Sequence[Bewaard],
    now: datetime,
    *,
    getal: int = 0,
    seizoen: Seizoen = GEEN,
) -> datetime | None:
    """When to look at this person again: UTC, at a whole five minutes. None when there is nothing to look for."""
    found = coming(leven, account, concepten, bewaard, now, getal=getal, seizoen=seizoen)
    return rounded_up(found[0].moment) if found else None


def rounded_up(moment: datetime) -> datetime:
    seconds = int(moment.timestamp())
    return datetime.fromtimestamp(-(-seconds // STEP) * STEP, UTC)


def _placed(feiten: Feiten, getal: int) -> Iterator[Komend]:
    """All that may come, each at its own moment, the bounds not yet looked at."""
    leven, account = feiten.leven, feiten.account
    chosen_topics = account.get("berichten") or ()
    asked = any(True for _ in ANKERS["gevraagd"](feiten))  # may everything go? Until the answer the rest keeps still
    for name, rows in _ROWS_LAST if asked else _ROWS:
        wanted = [row for row in rows if _is_on(row, leven, chosen_topics)]
        if not wanted:
            continue
        for anker in ANKERS[name](feiten):
            for row in wanted:
                key = f"{anker.zaak}/{row.soort}{anker.bij}"
                put_off = leven.later.get(key)
                if key in leven.gestuurd and put_off is None:
                    continue
                if put_off is not None:
                    plek = plaats.put_off(put_off, account, feiten.now, _last(row, leven, feiten.now), getal)
                else:
                    plek = _place(row, anker, feiten, getal)
                if plek is not None:
                    chosen = row.telt is Telt.NIET or put_off is not None
                    yield Komend(row.soort, anker.zaak, plek.moment, chosen, key, plek.tot, anker.noemt)


def _is_on(row: Moment, leven: Loopbaan, chosen_topics: Sequence[str]) -> bool:
    if row.onderwerp in leven.uit:
        return False
    topics = TOPICS.get(row.onderwerp)
    return topics is None or not row.vraag_aan or any(topic in chosen_topics for topic in topics)


def _place(row: Moment, anker: Anker, feiten: Feiten, getal: int) -> Plek | None:
    leven, account, now = feiten.leven, feiten.account, feiten.now
    if row.anker == "herinner":
        talk = leven.gesprek
        if talk is None or row.soort not in talk.herinner:
            return None
        plek = plaats.before_talk(row.soort, talk, account, now, getal)
        if plek and row.soort == "uren" and plek.moment.date() < anker.dag and "dag" in talk.herinner and (
            plaats.before_talk("dag", talk, account, now, getal) or f"{anker.zaak}/dag" in leven.gestuurd
        ):
            return None  # the reminder of the day before says the same, about as late
        return plek
    if row.anker == "gesprek" and row.dagen < 0 and leven.gesprek is not None:
        planned = day_in(leven.gesprek.gepland)
        if planned and anker.dag + timedelta(days=row.dagen) <= planned:
            return None  # that day lay behind us when the talk was planned
    return plaats.in_window(row, anker, account, now, getal)


def _last(row: Moment, leven: Loopbaan, now: datetime) -> datetime | None:
    """What hangs on a talk that is still to come, cannot be put off to after it."""
    if row.anker == "herinner" or (row.anker == "gesprek" and row.dagen < 0):
        return plaats.local_moment(leven.gesprek.op, now) if leven.gesprek else None
    return None
