"""What the rules of one event share: whose it is, where they are, and the hands to write with."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import bot.engine.messages as messages
from bot.engine.events import Event
from bot.engine.messages import Bubble, Rendered, Words
from bot.engine.session import Place, Session
from bot.rollen.medewerker.kamer import Kamer


@dataclass(slots=True, repr=False)
class Beurt:
    """One event of one person. `conn` is the open transaction of the batch."""

    kamer: Kamer
    conn: Any
    person: bytes
    event: Event
    now: datetime
    account: dict[str, Any]
    session: Session
    opened: dict[str, str] = field(default_factory=dict)  # dialogue → dossier that this event opened
    member: bool = True  # False: nothing may be stored, answers go out without an outbox row

    def __repr__(self) -> str:
        return "<Beurt>"

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def language(self) -> str:
        return str(self.account.get("taal") or self.kamer.language)

    @property
    def chat(self) -> int:
        return int(self.account.get("chat") or self.event.chat)

    def words(self, phrase: Words) -> str:
        return self.kamer.teksten.words(phrase, self.language)

    def send(self, message: Rendered) -> None:
        """To the person of this event. There is no way to name anybody else."""
        if self.member:
            self.kamer.outbox.add(self.person, self.chat, message)
        else:
            self.kamer.passing.append((self.event.chat, message))

    def say(self, bubble: Bubble, mark: str = "", lane: str = "gesprek") -> None:
        self.send(rendered(self, bubble, kind="send", mark=mark, lane=lane))

    def place_of(self, dialogue: str) -> Place | None:
        """Where the person is, or was paused, in this dialogue."""
        place = self.session.place
        return place if place is not None and place.dialogue == dialogue else self.session.draft(dialogue)


def rendered(
    beurt: Beurt, bubble: Bubble, *, kind: str, mark: str = "", target: int = 0, lane: str = "gesprek"
) -> Rendered:
    """A bubble in the person's language, ready for a channel."""
    say, language = beurt.kamer.teksten.words, beurt.language
    text = "\n\n".join(part for part in [say(words, language) for words in bubble.paragraphs] if part)
    rows = tuple(
        tuple((say(button.label, language), button.data, button.url) for button in row) for row in bubble.rows
    )
    return messages.Rendered(kind, text, rows, target=target, mark=mark, lane=lane)
