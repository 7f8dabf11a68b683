"""A phone for the engine alone: taps and types, and shows what the bot says. No database, no network.

Session and answers go through JSON between any two turns, so that nothing can hide in memory.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.engine.agenda.bezit import NIETS, Bezit
from bot.engine.answer import Answer, Answers
from bot.engine.effects import (
    AskedLoosely,
    Count,
    Drop,
    Effect,
    Erase,
    Finish,
    Keep,
    Live,
    MakeCard,
    Replace,
    Say,
    SetAccount,
    SetAlarm,
)
from bot.engine.events import Event, Kind
from bot.engine.huis import Huis
from bot.engine.inhoud import Bladen
from bot.engine.machine import Catalogue
from bot.engine.messages import Bubble, Phrase, Words
from bot.engine.session import Session
from bot.engine.turn import needs, turn
from bot.engine.work import Known, account_value
from bot.wiring.register import dialogen
from tests.engine.demo import DEMO

CATALOGUE = Catalogue(dialogen("medewerker"))


def say(words: Words) -> str:
    if isinstance(words, str):
        return words
    return words.msgid.format(**{name: say(v) if isinstance(v, Phrase) else v for name, v in words.values.items()})


@dataclass
class Message:
    id: int
    text: str
    buttons: list[tuple[str, str]]
    mark: str = ""
    links: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Phone:
    """One person against the bare engine."""

    session: dict[str, Any] = field(default_factory=lambda: {"n": 0})
    stored: dict[str, dict[str, Any]] = field(default_factory=dict)  # dossier → answers as JSON
    account: dict[str, Any] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    cards: list[MakeCard] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    finished: list[Finish] = field(default_factory=list)
    counted: list[tuple[str, str]] = field(default_factory=list)
    erased: bool = False
    loopbaan: dict[str, Any] = field(default_factory=dict)
    alarm: int | None = None
    bezit: Bezit = NIETS
    now: datetime = datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Europe/Brussels"))
    catalogue: Catalogue = field(default_factory=lambda: CATALOGUE)
    sources: dict[str, dict[str, str]] = field(default_factory=lambda: DEMO.sources)
    bladen: Bladen = field(default_factory=lambda: DEMO.bladen)
    huis: Huis | None = None
    _ids: int = 0
    _runs: int = 0

    def do(self, kind: Kind, **values: Any) -> "Phone":
        self._ids += 1
        event = Event(id=self._ids, kind=kind, person=1, chat=1, **values)
        session = Session.from_json(json.loads(json.dumps(self.session)))
        answers: dict[str, Answers] = {
            dossier: {node: Answer.from_json(a) for node, a in self.stored.get(dossier, {}).items()}
            for dossier in needs(session, event)
        }
        self._runs += 1
        known = Known(self.catalogue, say, self.now, f"r{self._runs:03x}", self.account, answers, self.sources,
                      self.bladen, loopbaan=lambda: json.loads(json.dumps(self.loopbaan)),
                      bezit=lambda: self.bezit, huis=self.huis)
        outcome = turn(session, event, known)
        self.effects = outcome.effects
        place = outcome.session.place
        for effect in outcome.effects:
            if isinstance(effect, Say):
                self._show(effect.bubble, effect.mark)
            elif isinstance(effect, Replace):
                self._change(effect)
            elif isinstance(effect, Keep):
                dossier = effect.dossier or f"d{self._runs}"
                if place is not None and place.dialogue == effect.dialogue:
                    place.dossier = dossier
                self.stored.setdefault(dossier, {})[effect.step] = json.loads(json.dumps(effect.answer.to_json()))
                bewaart = self.catalogue[effect.dialogue].step(effect.step).bewaart
                if hasattr(bewaart, "veld") and not effect.answer.skipped:
                    self.account[bewaart.veld] = account_value(self.catalogue[effect.dialogue].step(effect.step),
                                                               effect.answer)
            elif isinstance(effect, Drop):
                self.stored.get(effect.dossier, {}).pop(effect.step, None)
            elif isinstance(effect, SetAccount):
                self.account[effect.field] = effect.value
            elif isinstance(effect, MakeCard):
                self.cards.append(effect)
            elif isinstance(effect, Count):
                self.counted += effect.given
            elif isinstance(effect, Finish):
                self.finished.append(effect)
                if not effect.kept:
                    self.stored.pop(effect.dossier, None)
            elif isinstance(effect, Live):
                self.loopbaan = json.loads(json.dumps(effect.loopbaan))
            elif isinstance(effect, SetAlarm):
                if not (effect.sooner and self.alarm and effect.moment and self.alarm <= effect.moment):
                    self.alarm = effect.moment
            elif isinstance(effect, AskedLoosely):
                assert not effect.code
            elif isinstance(effect, Erase):
                self.erased = True
        self.session = outcome.session.to_json()
        return self

    def do_start(self, dialogue: str) -> "Phone":
        """Start a dialogue as its button in the menu would, also one that is not in the menu."""
        return self.do(Kind.TAP, data=f"!start:{dialogue}", tap="t")

    def typ(self, text: str) -> "Phone":
        if text.startswith("/"):
            name, _, rest = text[1:].partition(" ")
            return self.do(Kind.COMMAND, name=name, text=rest)
        return self.do(Kind.TEXT, text=text)

    def tik(self, label: str, *, message: Message | None = None) -> "Phone":
        shown = message or self.last
        found = [data for words, data in shown.buttons if words == label or words[2:] == label or data == label]
        assert found, f"«{label}» is not among {[words for words, _ in shown.buttons]}"
        return self.do(Kind.TAP, data=found[0], message=shown.id, tap="t")

    @property
    def last(self) -> Message:
        return self.messages[-1]

    @property
    def text(self) -> str:
        return self.last.text

    @property
    def labels(self) -> list[str]:
        return [words for words, _ in self.last.buttons]

    def _show(self, bubble: Bubble, mark: str) -> None:
        self.messages.append(_message(len(self.messages) + 1, bubble, mark))

    def _change(self, effect: Replace) -> None:
        for place, message in enumerate(self.messages):
            if (effect.message and message.id == effect.message) or (effect.mark and message.mark == effect.mark):
                self.messages[place] = _message(message.id, effect.bubble, message.mark)


def _message(id: int, bubble: Bubble, mark: str) -> Message:
    text = "\n\n".join(say(p) for p in bubble.paragraphs)
    buttons = [button for row in bubble.rows for button in row]
    return Message(id, text, [(say(b.label), b.data) for b in buttons if not b.url], mark,
                   [(say(b.label), b.url) for b in buttons if b.url])
