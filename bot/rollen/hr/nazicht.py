"""When a card asks to be looked at again, and the reminder to HR: on the day itself, and once more after 14 days.

A function of the cards and the calendar: nothing that an employee does plays a part.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from bot.balie import Bezoek, Kalender
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.korter import after_months
from bot.engine.messages import Bubble, Phrase
from bot.store.inhoud import stored

MONTHS = 6  # between two looks (row 25 of the content plan: HR keeps its tools up to date)
BEFORE_END = timedelta(days=14)  # a card that ends is looked at before it disappears
AGAIN_AFTER = timedelta(days=14)
WINDOW = timedelta(days=7)  # a reminder that could not go out in so long, lapses
OFFICE = range(9, 17)  # hours

ONE_CARD = _("Een kaart vraagt nazicht.")
SOME_CARDS = _("{getal} kaarten vragen nazicht.")
WHY = _("Klopt alles nog? Per kaart is één tik genoeg. Wat niet meer geldt, haal je weg.")
# soort: knop
LOOK = _("Na te kijken")
LOOK_BACK = _("Vandaag kijk je terug op je plan.")
LOOK_BACK_WHY = _("Neem je beleidskaart erbij. Wat werkt, en wat pas je aan? De spiegel helpt je kiezen.")
NUMBERS = (_("Twee"), _("Drie"), _("Vier"), _("Vijf"), _("Zes"), _("Zeven"), _("Acht"), _("Negen"), _("Tien"))


def review_day(card: Mapping[str, Any]) -> date:
    """Six months after it was last checked, or two weeks before its last day when that comes first."""
    checked: date = card["nagekeken_op"]
    last: date | None = card["geldig_tot"]
    day = after_months(checked, MONTHS)
    return day if last is None else max(min(day, last - BEFORE_END), checked + timedelta(days=1))


def asks_review(card: Mapping[str, Any], today: date) -> bool:
    return review_day(card) <= today


def due_on(days: Sequence[date], today: date) -> list[str]:
    """At most one name: the newest review day that is told now, or else the one that is told again."""
    first = [day for day in days if day <= today < day + WINDOW]
    again = [day for day in days if day + AGAIN_AFTER <= today < day + AGAIN_AFTER + WINDOW]
    if first:
        return [f"nazicht.{max(first).isoformat()}"]
    return [f"nazicht14.{max(again).isoformat()}"] if again else []


def aan_de_beurt(kalender: Kalender) -> Sequence[str]:
    """What every HR user should hear now: in office hours, from Monday to Friday."""
    now = kalender.now
    if now.weekday() > 4 or now.hour not in OFFICE:
        return ()
    today = now.date()
    found = due_on([review_day(card) for card in stored(kalender.conn)], today)
    back = kalender.instelling("terugkijken")
    if isinstance(back, str) and date.fromisoformat(back) <= today < date.fromisoformat(back) + WINDOW:
        found.append(f"terugkijken.{back}")
    return found


def slag(bezoek: Bezoek, naam: str) -> None:
    """Say it: neutral, with one button."""
    if naam.startswith("terugkijken"):
        rows = ((always(Phrase(LOOK), "ingericht"),),)
        bezoek.say(Bubble((Phrase(LOOK_BACK), Phrase(LOOK_BACK_WHY)), rows), lane="herinnering")
        return
    number = sum(asks_review(card, bezoek.today) for card in stored(bezoek.conn))
    if number:
        bezoek.say(Bubble((in_words(number), Phrase(WHY)), ((always(Phrase(LOOK), "nazicht"),),)), lane="herinnering")


def in_words(number: int) -> Phrase:
    """«Drie kaarten vragen nazicht.»"""
    if number == 1:
        return Phrase(ONE_CARD)
    word = Phrase(NUMBERS[number - 2]) if number - 2 < len(NUMBERS) else str(number)
    return Phrase(SOME_CARDS, {"getal": word})
