"""What one turn works on: a copy of the session, the answers, and the list of effects that grows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.engine.answer import Answer, Answers
from bot.engine.bewaring import Account
from bot.engine.effects import Drop, Effect, Keep, Replace, Say
from bot.engine.events import Event
from bot.engine.inhoud import NO_BLADEN, Bladen
from bot.engine.machine import Catalogue, Compiled
from bot.engine.messages import Bubble, Phrase, Rows, Words
from bot.engine.session import Place, Session
from bot.engine.stappen import Meerkeuze, Stap

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

    def __repr__(self) -> str:
        return "<Known>"


class Work:
    """The open books of one turn."""

    __slots__ = ("account", "answers", "effects", "event", "known", "replaced", "session")

    def __init__(self, session: Session, event: Event, known: Known) -> None:
        self.session = session.copy()
        self.event = event
        self.known = known
        self.account = dict(known.account)
        self.effects: list[Effect] = []
        self.replaced = False  # did this turn already tidy up the message that was answered?
        place = self.session.place
        self.answers: Answers = dict(known.answers.get(place.dossier, {})) if place else {}

    @property
    def place(self) -> Place:
        """The running place; only to be asked for when there is one."""
        assert self.session.place is not None
        return self.session.place

    @property
    def compiled(self) -> Compiled:
        return self.known.catalogue[self.place.dialogue]

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
        self.answers[node] = answer
        stap = self.compiled.step(node)
        if isinstance(stap.bewaart, Account) and not answer.open and not answer.skipped:
            self.account[stap.bewaart.veld] = account_value(stap, answer)
        self.effects.append(Keep(self.place.dialogue, node, answer, self.place.dossier))

    def drop(self, node: str) -> None:
        if self.answers.pop(node, None) is not None:
            self.effects.append(Drop(node, self.place.dossier))


def account_value(stap: Stap, answer: Answer) -> str | list[str]:
    """How an answer stands in the account: a list where several may be chosen, else a key or own words."""
    return list(answer.keys) if isinstance(stap, Meerkeuze) else answer.text or answer.keys[0]


def phrase(msgid: str, **values: Words | int) -> Phrase:
    return Phrase(msgid, values)
