"""News of the organisation for one person: now, later or not at all. By the same rules as every unasked message.

Who wants no news, is not meant by it or has had it already, hears nothing and is told nothing. Of what they wanted and
did not get, the reason stands on their own screen «Wat komt er?», and nowhere else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from bot.engine import rust
from bot.engine import words_campagne as zin
from bot.engine.agenda import stilte
from bot.engine.agenda.agenda import reachable
from bot.engine.agenda.bericht import going_on
from bot.engine.agenda.due import until_free
from bot.engine.agenda.feiten import day_in
from bot.engine.agenda.grens import day_with_room, recent
from bot.engine.buttons import always
from bot.engine.campagne.inhoud import DAG, START, THEMA, VESTIGING, Campagne
from bot.engine.effects import SetAccount, Show
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.messages import Phrase, Words
from bot.engine.words import date_in_words
from bot.engine.work import Work, phrase

TOPIC = "nieuws"
WAIT = "+"  # in the record, before the day on which it is looked at again
KEPT_DAYS = 500  # that somebody's own record remembers what they had: longer than any campaign lasts
SHOWN_DAYS = 31
ROOM = timedelta(days=5)  # for what hangs on a day in somebody's own life
AGAIN = timedelta(days=7)  # when that day is not known yet


class Wat(StrEnum):
    NU = "nu"
    LATER = "later"
    NIET = "niet"


@dataclass(frozen=True, slots=True)
class Oordeel:
    """`moment`: when to look again. `waarom`: why it lapsed, for the person alone; "" when there is nothing to tell."""

    wat: Wat
    moment: datetime | None = None
    waarom: str = ""


NIET = Oordeel(Wat.NIET)


def oordeel(work: Work, campagne: Campagne, nummer: int, tot: datetime, vestiging: str) -> Oordeel:
    """What becomes of this campaign for this person, at this moment. `vestiging`: of their team, "" when not known."""
    account, leven, now = work.account, work.loopbaan, work.known.now
    had = leven.nieuws.get(str(nummer), WAIT)
    if not had.startswith(WAIT) or not _wants(account) or not meant(campagne, leven, vestiging):
        return NIET
    if campagne.anker != DAG:
        day = _own_day(campagne, leven, account)
        if day is None:
            return _later(now + AGAIN, tot, "")
        if day < datetime.fromtimestamp(campagne.begin, now.tzinfo).date():
            return NIET  # that day lay behind them when the campaign began
        morning = datetime.combine(day, time(0), now.tzinfo)
        if morning > now:
            return _later(morning, tot, "")
        tot = min(tot, morning + ROOM)
    return _fits(work, now, tot)


def _fits(work: Work, now: datetime, tot: datetime) -> Oordeel:
    account, leven = work.account, work.loopbaan
    if now > tot:
        return Oordeel(Wat.NIET, waarom="stil")
    if rust.resting(account, now.date()):
        back = rust.until(account, now.date())
        return _later(datetime.combine(back, time(0), now.tzinfo) if back else None, tot, "rust")
    if stilte.is_quiet(account, now):
        return _later(stilte.next_open(account, now, tot), tot, "stil")
    said = sorted(day for day in map(day_in, leven.ongevraagd) if day)
    room = day_with_room(said, leven.minder, now.date())
    if room > now.date():
        return _later(datetime.combine(room, time(0), now.tzinfo), tot, "vol")
    busy = until_free(work)
    return _later(busy, tot, "bezig") if busy else Oordeel(Wat.NU)


def _later(moment: datetime | None, tot: datetime, waarom: str) -> Oordeel:
    return Oordeel(Wat.NIET, waarom=waarom) if moment is None or moment > tot else Oordeel(Wat.LATER, moment, waarom)


def _wants(account: Mapping[str, Any]) -> bool:
    return reachable(account) and TOPIC in (account.get("berichten") or ())


def meant(campagne: Campagne, leven: Loopbaan, vestiging: str) -> bool:
    """Is this person in the audience? Looked at here, by nobody, and told to nobody."""
    audience = campagne.doelgroep
    if audience.startswith(VESTIGING):
        return vestiging == audience[len(VESTIGING):]
    return not audience.startswith(THEMA) or audience[len(THEMA):] in leven.themas


def _own_day(campagne: Campagne, leven: Loopbaan, account: Mapping[str, Any]) -> date | None:
    from_day = account.get("sinds") if campagne.anker == START else leven.gesprek.op if leven.gesprek else ""
    day = day_in(from_day)
    return day + timedelta(days=campagne.dagen) if day else None


def note(work: Work, nummer: int, found: Oordeel) -> bool:
    """Write in the person's own record what became of it. True when that changed anything."""
    leven, today = work.loopbaan, work.known.now.date()
    before = dict(leven.nieuws)
    if found.wat is Wat.NU:
        leven.nieuws[str(nummer)] = today.isoformat()
        leven.ongevraagd = [*recent(leven.ongevraagd, today), today.isoformat()]
    elif found.wat is Wat.LATER and found.moment is not None and found.waarom:
        leven.nieuws[str(nummer)] = f"{WAIT}{found.moment.date().isoformat()}"
    elif found.wat is Wat.NIET and found.waarom:
        leven.nieuws[str(nummer)] = f"{today.isoformat()} {found.waarom}"
    elif found.wat is Wat.NIET and leven.nieuws.get(str(nummer), "").startswith(WAIT):
        del leven.nieuws[str(nummer)]  # they changed their mind meanwhile
    first = today - timedelta(days=KEPT_DAYS)
    leven.nieuws = {key: told for key, told in leven.nieuws.items() if (_day_of(told) or today) >= first}
    changed = leven.nieuws != before
    work.loopbaan_changed = work.loopbaan_changed or changed
    return changed


def _day_of(told: str) -> date | None:
    return day_in(told.removeprefix(WAIT))


def lines(work: Work) -> list[Words]:
    """For «Wat komt er?»: what came, waits and lapsed in the last weeks."""
    today = work.known.now.date()
    found: list[Words] = []
    for told in work.loopbaan.nieuws.values():
        day, why = _day_of(told), told.partition(" ")[2]
        if day is None or day < today - timedelta(days=SHOWN_DAYS):
            continue
        if told.startswith(WAIT):
            if _wants(work.account):
                found.append(phrase(zin.WAITS, datum=date_in_words(day)))
        elif why in zin.WHY:
            found.append(phrase(zin.LAPSED, datum=date_in_words(day), waarom=Phrase(zin.WHY[why])))
        else:
            found.append(phrase(zin.CAME, datum=date_in_words(day)))
    return found


def _read(work: Work, item: str) -> None:
    work.effects.append(Show("nieuws", item))


def _no_more(work: Work, item: str) -> None:
    chosen = [topic for topic in work.account.get("berichten") or () if topic != TOPIC]
    work.effects.append(SetAccount("berichten", chosen or ["geen"]))
    work.say(Phrase(zin.NO_NEWS_SET), rows=going_on(work, always(Phrase(zin.NEWS_AGAIN), "nieuws_aan")))


def _again(work: Work, item: str) -> None:
    chosen = [topic for topic in work.account.get("berichten") or () if topic not in (TOPIC, "geen")]
    work.effects.append(SetAccount("berichten", [*chosen, TOPIC]))
    work.say(Phrase(zin.NEWS_AGAIN_SET), rows=going_on(work))


RULES: dict[str, Callable[[Work, str], None]] = {"nieuws": _read, "nieuws_uit": _no_more, "nieuws_aan": _again}
