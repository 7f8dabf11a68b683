"""What a campaign may choose from: places that are large enough, facts that still count, addresses that are allowed."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.balie import Bezoek
from bot.engine.campagne import rekenen
from bot.engine.campagne.grenzen import LEAST_PEOPLE
from bot.engine.campagne.inhoud import VESTIGING
from bot.engine.korter import after_months
from bot.store import campagnes
from bot.store.inhoud import stored
from bot.store.teams import list_teams
from bot.toestanden.campagne import CONCEPT, WACHT

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
ADRESSEN = "adressen"  # the setting: [words on the button, address] pairs
GEKOZEN = "campagne"  # in the account of an HR user: the campaign that is being changed
MONTHS_CHECKED = 24  # that a fact counts after its owner looked at it (content plan, rows 104-110)


def teams(bezoek: Bezoek) -> list[rekenen.Team]:
    return [(team.vestiging, team.aantal) for team in list_teams(bezoek.conn, bezoek.today)]


def places(bezoek: Bezoek) -> list[str]:
    """Places where at least 25 people work, by name."""
    found = teams(bezoek)
    names = sorted({where for where, _count in found})
    return [name for name in names if rekenen.people(VESTIGING + name, found) >= LEAST_PEOPLE]


def facts(bezoek: Bezoek) -> dict[int, dict[str, Any]]:
    """The facts that still count today, by number."""
    cards = [card for card in stored(bezoek.conn) if card["soort"] == "feit"]
    return {int(card["id"]): card for card in cards if counts(card, bezoek.today)}


def counts(card: Mapping[str, Any], today: date) -> bool:
    """Does this fact still count: begun, not ended, and looked at in the last 24 months?"""
    first, last = card["geldig_van"], card["geldig_tot"]
    if (first and today < first) or (last and today > last):
        return False
    return today <= after_months(card["nagekeken_op"], MONTHS_CHECKED)


def source_of(card: Mapping[str, Any]) -> str:
    """The source, always with a year."""
    source = str(card["bron"])
    return source if _YEAR.search(source) else f"{source}, {card['nagekeken_op'].year}"


def addresses(bezoek: Bezoek) -> list[tuple[str, str]]:
    """(words on the button, address) pairs."""
    return [(str(label), str(url)) for label, url in bezoek.instelling(ADRESSEN, [])]


def bronnen(bezoek: Bezoek) -> Mapping[str, Mapping[str, str]]:
    open_ones = [row for row in campagnes.listed(bezoek.conn) if row.staat in (CONCEPT, WACHT)]
    chosen = bezoek.account.get(GEKOZEN)
    picked = [row for row in open_ones if row.id == chosen] or open_ones
    return {
        "vestigingen": {f"v{place}": name for place, name in enumerate(places(bezoek))},
        "campagne_feiten": {f"f{number}": card["titel"] for number, card in facts(bezoek).items()},
        "adressen": {f"a{place}": label for place, (label, _url) in enumerate(addresses(bezoek))},
        "campagnes_open": {f"c{row.id}": row.campagne.titel for row in picked},
    }
