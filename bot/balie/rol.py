"""What a role of the organisation's bot hands to the desk: data and small functions, nothing that waits or fetches."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.balie import menu
from bot.engine.answer import Answer
from bot.engine.effects import Effect
from bot.engine.huis import no_answer
from bot.engine.messages import Rows
from bot.engine.work import Work
from bot.store.instellingen import Instellingen

if TYPE_CHECKING:
    from bot.balie.bezoek import Bezoek

Args = Mapping[str, tuple[Answer, ...]]
"""The answers of an Outcome by argument; read them with `key`, `keys` and `day_in` of `engine/loopbaan/regels.py`."""
Gevolgregel = Callable[["Bezoek", Args], "list[Effect] | None"]
Scherm = Callable[["Bezoek", str], "list[Effect] | None"]
Bronnen = Callable[["Bezoek"], Mapping[str, Mapping[str, str]]]
Maker = Callable[[str], tuple[str, bytes]]
"""Contents of a `Rendered("document")` → file name and bytes. Runs beside the writing thread, without a database."""


@dataclass(frozen=True, slots=True)
class Kalender:
    """What a role may look at to say what is due: the moment (local time) and what HR set up. Never a person."""

    conn: Any
    now: datetime

    def __repr__(self) -> str:
        return "<Kalender>"

    def instelling(self, naam: str, default: Any = None) -> Any:
        return Instellingen.get(self.conn, naam, default)


def _nothing(_bezoek: "Bezoek") -> Mapping[str, Mapping[str, str]]:
    return {}


def _nothing_due(_kalender: Kalender) -> Sequence[str]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Rol:
    """One role. Sentences are msgids (marked with `_`).

    `dialogen` is the folder under `bot/dialogen`. `menu` gives the rows of the menu; what was left open stands above
    them, «Wie ziet wat?», «Hulp» and the other role of the same person below. `schermen`: a word or a button
    `always(label, naam, item)` opens the screen of that name. `bronnen` is called at most once a turn, and only when
    a dialogue or the menu asks for a source. `zinnen` replaces whole sentences of the engine by those of this role.

    `aan_de_beurt` names what every user of this role should be told now; `slag` says it, once per user and name.
    """

    naam: str
    dialogen: str
    titel: str
    welkom: tuple[str, ...]
    menu: Callable[[Work], Rows] = menu.usual
    gevolgen: Mapping[str, Gevolgregel] = field(default_factory=dict)
    bronnen: Bronnen = _nothing
    schermen: Mapping[str, Scherm] = field(default_factory=dict)
    zinnen: Mapping[str, str] = field(default_factory=dict)
    documenten: Mapping[str, Maker] = field(default_factory=dict)
    aan_de_beurt: Callable[[Kalender], Sequence[str]] = _nothing_due
    slag: "Callable[[Bezoek, str], None] | None" = None
    namen: bool = True  # ask about own words that look like somebody's name
    op_vraag: Callable[[str], str] = no_answer  # the sentence that answers words that answer no question of ours, or ""
