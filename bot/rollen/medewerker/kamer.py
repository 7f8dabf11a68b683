"""The stores that the employee's role works with, together in one place."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.engine.answer import Answers
from bot.engine.effects import AskedLoosely
from bot.engine.machine import Catalogue
from bot.engine.messages import Rendered
from bot.engine.work import Known
from bot.kluis.kluis import Kluis
from bot.outbox.queue import Outbox
from bot.rollen.medewerker.inhoud import Inhoud
from bot.store.seen import Seen
from bot.store.sessions import Sessions
from bot.teksten import Teksten


@dataclass(slots=True, repr=False)
class Kamer:
    """`language` is for somebody who has not chosen one; `fresh` makes a random token for a new run."""

    kluis: Kluis
    sessions: Sessions
    outbox: Outbox
    seen: Seen
    teksten: Teksten
    catalogue: Catalogue
    language: str
    fresh: Callable[[], str]
    forget: Callable[[Any, bytes], None]  # (conn, person): what lies of an erased person in places beside the stores
    passing: list[tuple[int, Rendered]] = field(default_factory=list)  # answers to people we do not know: never stored
    wrong_codes: "OrderedDict[bytes, list[datetime]]" = field(default_factory=OrderedDict)
    # the last loose question of a person: in memory only, gone at a restart, and then a tap still works
    loosely: "OrderedDict[bytes, AskedLoosely]" = field(default_factory=OrderedDict)
    inhoud: Inhoud = field(default_factory=Inhoud)
    under_way: dict[int, bytes] = field(default_factory=dict)  # outbox row without a result yet → person
    erased: int = 0  # people erased in this batch
    erased_before_commit: bool = False

    def __repr__(self) -> str:
        return "<Kamer>"

    def known(self, account: dict[str, Any], now: datetime, answers: dict[str, Answers]) -> Known:
        """What the engine may know in one turn."""
        language = str(account.get("taal") or self.language)
        shown = self.inhoud.of(now.date())
        return Known(
            catalogue=self.catalogue,
            say=lambda words: self.teksten.words(words, language),
            now=now,
            fresh=self.fresh(),
            account=account,
            answers=answers,
            sources=shown.sources,
            bladen=shown.bladen,
        )
