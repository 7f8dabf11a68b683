"""The makers of documents by kind. Each loads its room only when the first one of its kind is made."""

import json
from collections.abc import Callable

Maker = Callable[[str], tuple[str, bytes]]


def _card(contents: str) -> tuple[str, bytes]:
    """The PDF of a card, made at the moment of sending."""
    from bot.documenten.gesprekskaart import Gesprekskaart, card_name, make_card

    told = json.loads(contents)
    card = Gesprekskaart.from_json(json.dumps(told["kaart"]))
    return card_name(card), make_card(card, str(told["taal"]))


def _plan(contents: str) -> tuple[str, bytes]:
    from bot.documenten.plan import plan_document

    return plan_document(contents)


def _year(contents: str) -> tuple[str, bytes]:
    from bot.documenten.jaarbeeld import year_picture

    return year_picture(contents)


def _calendar(contents: str) -> tuple[str, bytes]:
    from bot.documenten.agenda import agenda_document

    return agenda_document(contents)


PAPERS: dict[str, Maker] = {"gesprekskaart": _card, "plan": _plan, "jaarbeeld": _year, "agenda": _calendar}
