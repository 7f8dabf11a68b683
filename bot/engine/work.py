"""What one turn works on: a copy of the session, the answers, and the list of effects that grows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.engine.agenda.bezit import NIETS, Bezit
from bot.engine.answer import Answer, Answers
from bot.engine.bewaring import Account
from bot.engine.effects import Drop, Effect, Keep, Replace, Say
from bot.engine.events import Event
from bot.engine.huis import Huis
from bot.engine.inhoud import NO_BLADEN, Bladen
from bot.engine.loopbaan.staat import Loopbaan
from bot.engine.machine import Catalogue, Compiled
from bot.engine.messages import Bubble, Phrase, Rows, Words
from bot.engine.noodwoorden import is_nood
from bot.engine.rounds import renumbered
from bot.engine.session import Place, Session
from bot.engine.stappen import Meerkeuze, Stap
from bot.engine.twijfel import may_name_somebody

NO_ANSWERS: Mapping[str, Answers] = {}
NO_SOURCES: Mapping[str, Mapping[str, str]] = {}


@dataclass(slots=True, repr=False)
class Known:
    """What the shell hands to a turn. `now` is local time; `fresh` a random token for a run that starts now."""

    catalogue: Catalogue
    say: Callable[[Words], str]  # words in the person's language
    now: datetime
    fresh: str
    account: Mapping[str, Any] = field(default_factory=dict)
    answers: Mapping[str, Answers] = field(default_factory=lambda: NO_ANSWERS)  # by dossier
    sources: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: NO_SOURCES)
    bladen: Bladen = field(default_factory=lambda: NO_BLADEN)  # the organisation's cards, by key in a source
    token: Callable[[], str] = field(default_factory=lambda: lambda: "0" * 24)  # random, names something for good
    loopbaan: Callable[[], dict[str, Any]] = field(default_factory=lambda: dict)  # opened only by a turn that asks
    bezit: Callable[[], Bezit] = field(default_factory=lambda: lambda: NIETS)  # idem: drafts, and what has a last day
    huis: Huis | None = None  # of somebody who is no employee

    def __repr__(self) -> str:
        return "<Known>"


class Work:
    """The open books of one turn."""

    __slots__ = (
        "_loopbaan", "account", "answers", "effects", "event", "known", "loopbaan_changed", "replaced", "session",
    )

    def __init__(self, session: Session, event: Event, known: Known) -> None:
        self.session = session.copy()
        self.event = event
        self.known = known
        self.account = dict(known.account)
        self.effects: list[Effect] = []
        self._loopbaan: Loopbaan | None = None
        self.loopbaan_changed = False
        self.replaced = False  # did this turn already tidy up the message that was answered?
        place = self.session.place
        self.answers: Answers = dict(known.answers.get(place.dossier, {})) if place else {}

    @property
    def loopbaan(self) -> Loopbaan:
        """Where this person stands. Whoever changes it sets `loopbaan_changed`."""
        if self._loopbaan is None:
            self._loopbaan = Loopbaan.from_json(self.known.loopbaan())
        return self._loopbaan

    @property
    def place(self) -> Place:
        """The running place; only to be asked for when there is one."""
        assert self.session.place is not None
        return self.session.place

    @property
    def compiled(self) -> Compiled:
        return self.known.catalogue[self.place.dialogue]

    def sounds_heavy(self, text: str) -> bool:
        """Does an employee write as if their life is in danger? HR and managers write about such things for others."""
        return self.known.huis is None and is_nood(text)

    def may_name_somebody(self, text: str) -> bool:
        """Own words that look like a name or number, where such words had better not stand."""
        return (self.known.huis is None or self.known.huis.namen) and may_name_somebody(text)

    def to_question(self, text: str) -> str:
        """The sentence with which this house answers words that answer no question of ours, or ""."""
        return self.known.huis.op_vraag(text) if self.known.huis is not None else ""

    def say(self, *paragraphs: Words, rows: Rows = (), mark: str = "") -> None:
        self.effects.append(Say(Bubble(paragraphs, rows), mark))

    def replace(self, bubble: Bubble) -> None:
        """Change the message that was tapped or, after typing, the one that asked the present question."""
        self.replaced = True
        if self.event.message and self.event.tap:
            self.effects.append(Replace(bubble, message=self.event.message))
        elif self.session.place and self.session.place.mark:
            self.effects.append(Replace(bubble, mark=self.session.place.mark))

    def keep(self, node: str, answer: Answer) -> None:
        self._renumber(node, answer)
        self.answers[node] = answer
        stap = self.compiled.step(node)
        if isinstance(stap.bewaart, Account) and not answer.open and not answer.skipped:
            self.account[stap.bewaart.veld] = account_value(stap, answer)
        self.effects.append(Keep(self.place.dialogue, node, answer, self.place.dossier))

    def _renumber(self, node: str, answer: Answer) -> None:
        """Typed lines of which each has its own round: what was said about a line goes where that line goes."""
        moved = renumbered(self.compiled.dialoog, node, self.answers.get(node), answer, self.answers)
        said = {old: self.answers[old] for old in moved}
        for old in moved:
            self.drop(old)
        for old, new in moved.items():
            if new:
                self.keep(new, said[old])

    def drop(self, node: str) -> None:
        if self.answers.pop(node, None) is not None:
            self.effects.append(Drop(node, self.place.dossier))


def account_value(stap: Stap, answer: Answer) -> str | list[str]:
    """How an answer stands in the account: a list where several may be chosen, else a key or own words."""
    return list(answer.keys) if isinstance(stap, Meerkeuze) else answer.text or answer.keys[0]


def phrase(msgid: str, **values: Words | int) -> Phrase:
    return Phrase(msgid, values)
