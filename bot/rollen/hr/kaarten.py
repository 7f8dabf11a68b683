"""The cards of the organisation in the hands of HR: write one, check one, take one away. The rows are the store's."""

from datetime import date
from typing import Any

from bot.balie import Bezoek
from bot.store.inhoud import Inhoudsplan, plan_content, stored, write_content

LEEG: dict[str, Any] = {
    "thema": "", "voor_wie": "", "tijd": "", "hoe": "", "wie": "", "onder_ons": "", "link": "", "bron": "",
    "geldig_van": None, "geldig_tot": None,
}  # fmt: skip


def card(soort: str, titel: str, tekst: str, today: date, **rest: Any) -> dict[str, Any]:
    """A whole row for the table; checked today."""
    return {**LEEG, "soort": soort, "titel": titel, "tekst": tekst, **rest, "nagekeken_op": today}


def put(bezoek: Bezoek, *cards: dict[str, Any]) -> None:
    """New ones, or the same title anew."""
    write_content(bezoek.conn, plan_content(bezoek.conn, cards))


def change(bezoek: Bezoek, number: int, **values: Any) -> None:
    """Other values for a stored card. Raises InhoudIngehaald when the new title is that of another card."""
    before = by_number(bezoek, number)
    if before is not None:
        told = {name: value for name, value in {**before, **values}.items() if name != "id"}
        write_content(bezoek.conn, Inhoudsplan((), ((number, told),), 0, ()))


def take_away(bezoek: Bezoek, *numbers: int) -> None:
    write_content(bezoek.conn, Inhoudsplan((), (), 0, numbers), replace=True)


def by_number(bezoek: Bezoek, number: int) -> dict[str, Any] | None:
    return next((one for one in stored(bezoek.conn) if one["id"] == number), None)


def of_kind(bezoek: Bezoek, soort: str) -> list[dict[str, Any]]:
    return [one for one in stored(bezoek.conn) if one["soort"] == soort]
