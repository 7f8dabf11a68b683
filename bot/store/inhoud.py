"""The content of the organisation: compare what is handed in with what is stored, and write it all or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from bot.store.errors import StorageError
from bot.store.organisatie import ORGANISATIE

_inhoud = ORGANISATIE.tables["inhoud"]
YEARS_CHECKED = 2  # a card that nobody checked for longer is not shown
Kaart = Mapping[str, Any]  # every column of the table but its number


class InhoudIngehaald(StorageError):
    """Iemand anders voerde net dezelfde inhoud in. Probeer het nog een keer."""

    sentence = __doc__ or ""


@dataclass(frozen=True, slots=True)
class Inhoudsplan:
    """What an import will do. `afwezig` are stored cards that were not handed in."""

    nieuw: tuple[Kaart, ...]
    gewijzigd: tuple[tuple[int, Kaart], ...]
    gelijk: int
    afwezig: tuple[int, ...]


def _key(card: Kaart) -> tuple[str, str, str]:
    """What makes two cards the same card: kind, theme and title, whatever the capitals."""
    return card["soort"], card["thema"], card["titel"].casefold()


def stored(connection: sa.Connection) -> list[dict[str, Any]]:
    """All cards, in the order in which they were handed in."""
    return [dict(row) for row in connection.execute(sa.select(_inhoud).order_by(_inhoud.c.id)).mappings()]


def promises(connection: sa.Connection, today: date) -> tuple[str, ...]:
    """The titles of what the organisation promises on this day, in the order in which they were handed in."""
    return tuple(
        str(card["titel"]) for card in stored(connection) if card["soort"] == "belofte"
        and not (card["geldig_van"] and today < card["geldig_van"])
        and not (card["geldig_tot"] and today > card["geldig_tot"])
        and (today.year - YEARS_CHECKED, today.month, today.day)
        <= (card["nagekeken_op"].year, card["nagekeken_op"].month, card["nagekeken_op"].day)
    )  # fmt: skip


def plan_content(connection: sa.Connection, cards: Sequence[Kaart]) -> Inhoudsplan:
    """Compare; writes nothing. A card may be handed in only once."""
    known = {_key(card): card for card in stored(connection)}
    new, changed, same = [], [], 0
    for card in cards:
        before = known.pop(_key(card), None)
        if before is None:
            new.append(card)
        elif {name: value for name, value in before.items() if name != "id"} == dict(card):
            same += 1
        else:
            changed.append((int(before["id"]), card))
    return Inhoudsplan(tuple(new), tuple(changed), same, tuple(int(card["id"]) for card in known.values()))


def write_content(connection: sa.Connection, plan: Inhoudsplan, *, replace: bool = False) -> None:
    """Write a plan. `replace`: cards that were not handed in go. Raises InhoudIngehaald when somebody was first."""
    try:
        if replace and plan.afwezig:
            connection.execute(_inhoud.delete().where(_inhoud.c.id.in_(plan.afwezig)))
        for number, card in plan.gewijzigd:
            connection.execute(_inhoud.update().where(_inhoud.c.id == number).values(dict(card)))
        if plan.nieuw:
            connection.execute(_inhoud.insert(), [dict(card) for card in plan.nieuw])
    except IntegrityError:
        raise InhoudIngehaald from None
