"""What the organisation tells its people, kept in memory: one statement when the copy changed, none per message.

A card hides itself: before it counts, after its last day, and when nobody checked it for two years.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.engine import words
from bot.engine.agenda.bezit import GEEN, Seizoen
from bot.engine.inhoud import Blad
from bot.engine.messages import Words
from bot.kluis.spiegel import content
from bot.kluis.spiegel_campagne import calendar
from bot.rollen.medewerker.seizoen import months_at_most, season

YEARS_CHECKED = 2
_WITH_THEME = ("kans", "feit", "eigen_vraag")  # a source per theme: kans_leren, feit_cheque

# label of each line, in the order in which somebody wants to know it; a second ear is a person, not a thing
_LINES: tuple[tuple[str, str], ...] = (
    ("tekst", words.CONTENT_WHAT), ("voor_wie", words.CONTENT_FOR), ("tijd", words.CONTENT_TIME),
    ("hoe", words.CONTENT_HOW), ("wie", words.CONTENT_WITH), ("bron", words.CONTENT_SOURCE),
)  # fmt: skip
_LINES_EAR: tuple[tuple[str, str], ...] = (
    ("wie", words.CONTENT_WHO), ("tekst", words.CONTENT_PURPOSE), ("voor_wie", words.CONTENT_FOR),
    ("onder_ons", words.CONTENT_PRIVATE), ("tijd", words.CONTENT_REACH), ("hoe", words.CONTENT_CONTACT),
    ("bron", words.CONTENT_SOURCE),
)  # fmt: skip


@dataclass(slots=True)
class Vandaag:
    """What may be shown on one day: labels by source and key, and the cards by key."""

    sources: dict[str, dict[str, str]] = field(default_factory=dict)
    bladen: dict[str, Blad] = field(default_factory=dict)


class Inhoud:
    """The cards of the organisation, sifted once a day."""

    def __init__(self) -> None:
        self._cards: list[dict[str, Any]] | None = None
        self._day: date | None = None
        self._today = Vandaag()
        self.seizoen: Seizoen = GEEN
        self.hoogstens = 0  # months that answers stay here, when the organisation chose fewer than declared

    def load(self, conn: Any) -> None:
        """Read the copy, if it was not read since it changed."""
        if self._cards is None:
            self._cards, self._day = content(conn), None
            told = calendar(conn)
            self.seizoen, self.hoogstens = season(told), months_at_most(told)

    def forget(self) -> None:
        """The copy changed."""
        self._cards = None

    def of(self, today: date) -> Vandaag:
        """What may be shown on this day."""
        if self._day != today:
            self._day, self._today = today, sifted(self._cards or [], today)
        return self._today


def sifted(cards: list[dict[str, Any]], today: date) -> Vandaag:
    """The cards that count on this day."""
    shown = Vandaag()
    for card in cards:
        if not valid(card, today):
            continue
        key = f"b{card['id']}"
        source = f"{card['soort']}_{card['thema']}" if card["soort"] in _WITH_THEME else str(card["soort"])
        # a question is told whole; of anything else the title is enough to choose by
        shown.sources.setdefault(source, {})[key] = card["tekst" if card["soort"] == "eigen_vraag" else "titel"]
        shown.bladen[key] = Blad(card["titel"], _lines(card), card["link"])
    return shown


def valid(card: dict[str, Any], today: date) -> bool:
    """Does this card count on this day?"""
    first, last, checked = card["geldig_van"], card["geldig_tot"], card["nagekeken_op"]
    too_old = (today.year - checked.year, today.month, today.day) > (YEARS_CHECKED, checked.month, checked.day)
    return not (first and today < first) and not (last and today > last) and not too_old


def _lines(card: dict[str, Any]) -> tuple[tuple[str, Words], ...]:
    labels = _LINES_EAR if card["soort"] == "tweede_oor" else _LINES
    lines: list[tuple[str, Words]] = [(label, str(card[name])) for name, label in labels if card[name]]
    if card["geldig_tot"]:
        lines.append((words.CONTENT_UNTIL, words.date_in_words(card["geldig_tot"], with_year=True)))
    return (*lines, (words.CONTENT_CHECKED, words.date_in_words(card["nagekeken_op"], with_year=True)))
