"""What of a person has a last day: drafts, and what was kept. Names and days for the agenda, never what was said."""

from datetime import date

from bot.engine.agenda.bezit import Bewaard, Bezit, Concept
from bot.engine.session import Session
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.bezit import items

WARNED = 150  # days: what is kept for a few weeks or months goes without a word, as was said when it was kept
_SHORT = 8  # characters of a number, enough to tell apart what one person has


def hangend(beurt: Beurt, session: Session) -> Bezit:
    """Drafts that this session can still go on with, and finished conversations and cards with their last day."""
    kluis = beurt.kamer.kluis
    places = (session.place, *session.drafts)
    open_ones = {place.dossier for place in places if place is not None and place.dossier and not place.again}
    concepten, bewaard = [], []
    for item in items(kluis, beurt.conn, beurt.person):
        short = item.number.hex()[:_SHORT]
        if item.finished and (item.goes - item.changed).days < WARNED:
            continue
        if item.finished:
            bewaard.append(Bewaard(short, item.goes))
        elif item.number.hex() in open_ones:
            concepten.append(Concept(short, str(item.content["dialoog"]), item.changed))
    return Bezit(tuple(concepten), tuple(bewaard), int.from_bytes(beurt.person[:4], "big"),
                 _last_day(kluis.week(beurt.person)), beurt.kamer.inhoud.seizoen)


def _last_day(week: str) -> str:
    """Of an ISO week («2027-W05») the last day, so that nobody counts as away too soon; "" when there is none."""
    year, _, number = week.partition("-W")
    if not (year.isdigit() and number.isdigit()):
        return ""
    return date.fromisocalendar(int(year), int(number), 7).isoformat()
