"""The few fixed words on paper, per language, and the way a date is written."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Woorden:
    """Fixed words on a card. `{naam}`, `{nummer}` and `{aantal}` are filled in."""

    titel: str  # when a card came without one
    van: str
    afspraken: str
    gemaakt: str
    bladzijde: str
    ander_schrift: str


NEDERLANDS = Woorden(
    titel="Mijn gesprekskaart",
    van="Van {naam}",
    afspraken="Dit spreken we af",
    gemaakt="Gemaakt door mij met Loopbaanmaatje",
    bladzijde="{nummer} van {aantal}",
    ander_schrift="[ander schrift: zie je chat]",
)
ENGELS = Woorden(
    titel="My conversation card",
    van="From {naam}",
    afspraken="What we agree",
    gemaakt="Made by me with Loopbaanmaatje",
    bladzijde="{nummer} of {aantal}",
    ander_schrift="[other script: see your chat]",
)


def language_and_region(language: str) -> tuple[str, str]:
    """Split "nl_BE", "nl-NL", "en" or "nl@eenvoudig" into language and region; the region may be empty."""
    name, _, region = language.partition("@")[0].replace("-", "_").partition("_")
    return name.lower() or "nl", region.upper()


def words_in(language: str) -> Woorden:
    """The fixed words in this language; Dutch for every language that has none of its own."""
    return ENGELS if language_and_region(language)[0] == "en" else NEDERLANDS


def long_date(day: dt.date, language: str) -> str:
    """A date in full words, such as «21 november 2026»."""
    from babel.dates import format_date  # here: a process that never makes paper need not load it

    return format_date(day, "d MMMM y", locale="en" if words_in(language) is ENGELS else "nl")


def short_date(day: dt.date, language: str) -> str:
    """A date that fits in a column, such as «21 nov 2026»."""
    from babel.dates import format_date  # as above

    return format_date(day, "d MMM y", locale="en" if words_in(language) is ENGELS else "nl").replace(".", "")
