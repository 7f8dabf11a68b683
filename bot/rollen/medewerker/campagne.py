"""An approved campaign reaches one person: decided in their own turn, by their own rules, and told to nobody."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from bot.engine import words_campagne as zin
from bot.engine.agenda import nieuws
from bot.engine.agenda.bericht import going_on
from bot.engine.agenda.nieuws import Wat
from bot.engine.campagne import bericht
from bot.engine.effects import Live, Show
from bot.engine.events import Event
from bot.engine.messages import Bubble, Phrase, Rendered
from bot.engine.session import Session
from bot.engine.work import Work
from bot.kluis.bezorging import ONDERWEG, VERVALLEN, WACHT
from bot.kluis.spiegel_campagne import Gespiegeld, campaigns
from bot.rollen.medewerker import loopbaan
from bot.rollen.medewerker.beurt import Beurt, rendered
from bot.rollen.medewerker.nieuws import event_of, is_news, number_of

SCREEN = "nieuws"
SHORTEST = timedelta(minutes=5)


def wanted(events: Iterable[Event]) -> list[tuple[int, bytes]]:
    """The deliveries that these events are about."""
    return [(number_of(event), event.pseudonym) for event in events if is_news(event)]


def handle(beurt: Beurt, session: Session) -> None:
    """Decide on one delivery: out it goes, or it waits, or it lapses."""
    kamer, nummer, now = beurt.kamer, number_of(beurt.event), beurt.now
    ledger, seconds = kamer.nieuws.ledger, int(now.timestamp())
    beurt.session = session
    if not ledger.waits(nummer, beurt.person):
        return
    found = kamer.nieuws.lopend.get(nummer)
    if found is None:  # withdrawn, or no longer what was approved
        ledger.put(nummer, beurt.person, VERVALLEN, seconds, beurt.today)
        return
    if not found.runs(seconds):  # held or stopped since it was asked for
        ledger.put(nummer, beurt.person, WACHT, seconds + int(SHORTEST.total_seconds()), beurt.today)
        return
    work = Work(session, beurt.event, kamer.known(beurt.account, now, {}, person=beurt.person))
    tot = datetime.fromtimestamp(found.tot, UTC).astimezone(now.tzinfo)
    place = kamer.nieuws.plaatsen.get(int(beurt.account.get("team") or 0), "")
    verdict = nieuws.oordeel(work, found.campagne, nummer, tot, place)
    if nieuws.note(work, nummer, verdict):
        loopbaan.live(beurt, Live(work.loopbaan.to_json()))
    beurt.session = work.session
    if verdict.wat is Wat.NU:
        _send(beurt, found)
        ledger.put(nummer, beurt.person, ONDERWEG, seconds, beurt.today)
    elif verdict.wat is Wat.LATER and verdict.moment is not None:
        later = max(verdict.moment, now + SHORTEST)
        ledger.put(nummer, beurt.person, WACHT, int(later.timestamp()), beurt.today)
    else:
        ledger.put(nummer, beurt.person, VERVALLEN, seconds, beurt.today)


def _send(beurt: Beurt, found: Gespiegeld) -> None:
    """The message, to the letter as it was approved; with its picture when there is one."""
    message = rendered(beurt, bericht.bubble(found.campagne, found.id), kind="send", lane=bericht.LANE)
    if found.campagne.foto:
        message = Rendered("document", message.text, message.rows, document=bericht.FOTO,
                           contents=found.campagne.foto, lane=bericht.LANE)
    beurt.send(message)


def show(beurt: Beurt, effect: Show) -> None:
    """«Meer lezen» under news."""
    found = campaigns(beurt.conn).get(int(effect.item)) if effect.item.isdecimal() and len(effect.item) < 10 else None
    work = Work(beurt.session, beurt.event, beurt.kamer.known(beurt.account, beurt.now, {}))
    first = bericht.act(found.campagne) if found is not None else None
    said = bericht.more(found.campagne) if found is not None else (Phrase(zin.NEWS_OVER),)
    beurt.say(Bubble(said, going_on(work, *([first] if first else []))))


__all__ = ["SCREEN", "event_of", "handle", "is_news", "show", "wanted"]
