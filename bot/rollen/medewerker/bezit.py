"""What a person has here, in one list: conversations and cards, the latest change first. Their own, nothing else."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.engine import words_data as words
from bot.engine.messages import Phrase, Words
from bot.engine.own_answers import title_of
from bot.engine.work import Known
from bot.kluis.kluis import Kluis
from bot.rollen.medewerker.opslag import DONE

DOSSIER, CARD = "d", "k"


@dataclass(frozen=True, slots=True, repr=False)
class Item:
    """One conversation or card. `goes`: the first day on which it is gone."""

    kind: str
    number: bytes
    content: dict[str, Any]
    goes: date

    def __repr__(self) -> str:
        return "<Item>"

    @property
    def changed(self) -> date:
        return date.fromisoformat(str(self.content["laatst" if self.kind == DOSSIER else "dag"]))

    @property
    def finished(self) -> bool:
        return self.kind == CARD or self.content["staat"] == DONE

    @property
    def key(self) -> str:
        """For in a button: 33 characters."""
        return f"{self.kind}{self.number.hex()}"

    def title(self, known: Known) -> Words:
        if self.kind == CARD:
            return Phrase(words.VIEW_CARD, {"titel": str(self.content["titel"])})
        return title_of(known, str(self.content["dialoog"]))


def items(kluis: Kluis, conn: Any, person: bytes) -> list[Item]:
    """Everything, the latest change first."""
    found = [Item(DOSSIER, *listed) for listed in kluis.list_dossiers(conn, person)]
    found += [Item(CARD, *listed) for listed in kluis.list_cards(conn, person)]
    return sorted(found, key=lambda item: (item.changed, item.kind, item.number), reverse=True)


def find(kluis: Kluis, conn: Any, person: bytes, key: str) -> Item | None:
    """The item behind a button, or None when this person has none such: whoever made the button."""
    return next((item for item in items(kluis, conn, person) if item.key == key), None)
