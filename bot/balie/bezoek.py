"""One update of one user at the desk: who it is, the open transaction, and the hands to speak and write with."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from bot.balie.rol import Rol
from bot.engine.answer import Answer, Answers
from bot.engine.events import Event
from bot.engine.messages import Bubble, Phrase, Rendered, Words
from bot.engine.session import Place, Session
from bot.store import gebruikers
from bot.store.gebruikers import HR, Gebruiker
from bot.store.gesprekken import Gesprekken
from bot.store.instellingen import Instellingen
from bot.store.vertrek import take_away

if TYPE_CHECKING:
    from bot.balie.kamer import Kamer


class NietVanHier(Exception):
    """Something that only HR may do, or that may not be done to this user: refused."""


@dataclass(slots=True, repr=False)
class Bezoek:
    """Everything that a rule or a screen of a role may use. `conn` is the transaction of this batch; `now` local time.

    What is written with `conn` counts only when the whole update succeeds. Raise for what cannot be: the update is
    tried again alone, and after three times set aside; the user hears that it went wrong.
    """

    kamer: "Kamer"
    conn: Any
    rol: Rol
    gebruiker: Gebruiker
    event: Event
    now: datetime
    session: Session
    opened: dict[str, str] = field(default_factory=dict)  # dialogue → dossier that this update opened

    def __repr__(self) -> str:
        return "<Bezoek>"

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def language(self) -> str:
        return str(self.gebruiker.account.get("taal") or self.kamer.language)

    @property
    def account(self) -> dict[str, Any]:
        """Own settings of this user (sealed). Change them with `set_account`."""
        return self.gebruiker.account

    def set_account(self, veld: str, value: Any) -> None:
        self.gebruiker.account[veld] = value
        gebruikers.put_account(self.conn, self.kamer.zegel, self.gebruiker)

    def words(self, said: Words) -> str:
        """In the language of this user, in the words of their role."""
        return self.kamer.words(said, self.language, self.rol)

    def say(self, bubble: Bubble, mark: str = "", lane: str = "gesprek") -> None:
        """A message to this user."""
        self.send(self.rendered(bubble, mark=mark, lane=lane))

    def send(self, message: Rendered) -> None:
        """A message to this user, ready made: a document, a table."""
        self.kamer.outbox.add(self.gebruiker.wie, self.gebruiker.chat, message)

    def rendered(self, bubble: Bubble, *, kind: str = "send", mark: str = "", target: int = 0,
                 lane: str = "gesprek") -> Rendered:
        return self.kamer.rendered(bubble, self.language, self.rol, kind=kind, mark=mark, target=target, lane=lane)

    def bestand(self, file_id: str, most: int = 1_000_000) -> bytes | None:
        """The contents of a file that this user sent; None when it is larger than `most` bytes, or cannot be had."""
        return self.kamer.bestand(file_id, most)

    # what was said and set

    @property
    def gesprekken(self) -> Gesprekken:
        """The conversations of this user."""
        return Gesprekken(self.conn, self.kamer.zegel, self.gebruiker.id, self.gebruiker.wie)

    def answers(self, dialogue: str) -> Answers:
        """The answers of the last run of this dialogue that this user ended and kept; empty when there is none."""
        found = self.gesprekken.last(dialogue)
        return {step: Answer.from_json(answer) for step, answer in found.antwoorden.items()} if found else {}

    def instelling(self, naam: str, default: Any = None) -> Any:
        """What HR set up under this name."""
        return Instellingen.get(self.conn, naam, default)

    def zet(self, naam: str, waarde: Any) -> int:
        """Set something up for the whole organisation, in the name of this user; the version. For HR only."""
        if self.rol.naam != HR:
            raise NietVanHier
        return Instellingen.put(self.conn, naam, waarde, self.gebruiker.id, self.now)

    # other HR users

    def hr(self) -> list[Gebruiker]:
        """All HR users who have come in, by number."""
        return gebruikers.active(self.conn, self.kamer.zegel, HR)

    def meld(self, ander: Gebruiker, bubble: Bubble, lane: str = "herinnering") -> None:
        """Tell another HR user something, such as that a campaign waits for them. Nobody else can be told anything."""
        if ander.rol != HR or not ander.wie or self.rol.naam != HR:
            raise NietVanHier
        language = str(ander.account.get("taal") or self.kamer.language)
        message = self.kamer.rendered(bubble, language, self.rol, lane=lane)
        self.kamer.outbox.add(ander.wie, ander.chat, message)

    def neem_af(self, gebruiker: int) -> bool:
        """Take somebody's role away, at once. For HR, and not of oneself. False when there was nothing to take away."""
        if self.rol.naam != HR or gebruiker == self.gebruiker.id:
            raise NietVanHier
        gone = take_away(self.conn, gebruiker, self.today)
        if gone:  # also what this very batch had ready for them
            self.kamer.sessions.drop(gone)
            self.kamer.outbox.erase(gone)
        return gone is not None

    def place_of(self, dialogue: str) -> Place | None:
        """Where this user is, or was paused, in this dialogue."""
        place = self.session.place
        return place if place is not None and place.dialogue == dialogue else self.session.draft(dialogue)


class Opgezocht(Mapping[str, Mapping[str, str]]):
    """The sources of a role, looked up when somebody first asks for one."""

    def __init__(self, look_up: Callable[[], Mapping[str, Mapping[str, str]]]) -> None:
        self._look_up = look_up
        self._found: Mapping[str, Mapping[str, str]] | None = None

    @property
    def _all(self) -> Mapping[str, Mapping[str, str]]:
        if self._found is None:
            self._found = self._look_up()
        return self._found

    def __getitem__(self, name: str) -> Mapping[str, str]:
        return self._all[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def said_here(said: Words, *tables: Mapping[str, str]) -> Words:
    """The sentence in the words of this house: the first table that has another one decides."""
    if isinstance(said, Phrase):
        for table in tables:
            if said.msgid in table:
                return Phrase(table[said.msgid], said.values, said.context)
    return said
