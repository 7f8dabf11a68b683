"""The stores that the employee's role works with, together in one place."""

import secrets
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.engine import korter
from bot.engine.answer import Answers
from bot.engine.effects import AskedLoosely
from bot.engine.machine import Catalogue
from bot.engine.messages import Rendered
from bot.engine.work import Known
from bot.kluis.kluis import Kluis
from bot.outbox.queue import Outbox
from bot.rollen.medewerker.inhoud import Inhoud
from bot.rollen.medewerker.nieuws import Nieuws
from bot.store.seen import Seen
from bot.store.sessions import Sessions
from bot.teksten import Teksten

Sources = Mapping[str, Mapping[str, str]]


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
    nieuws: Nieuws = field(default_factory=Nieuws)
    under_way: dict[int, bytes] = field(default_factory=dict)  # outbox row without a result yet → person
    erased: int = 0  # people erased in this batch
    erased_before_commit: bool = False

    def __repr__(self) -> str:
        return "<Kamer>"

    def with_house(self, account: Mapping[str, Any]) -> dict[str, Any]:
        """Somebody's settings with what the organisation chose for everybody. For reading, never for storing."""
        return {**account, korter.HOUSE: self.inhoud.hoogstens} if self.inhoud.hoogstens else dict(account)

    def known(
        self, account: dict[str, Any], now: datetime, answers: dict[str, Answers],
        own: Callable[[Sources], Sources] = lambda shown: shown, person: bytes = b"",
    ) -> Known:
        """What the engine may know in one turn. `loopbaan` and own sources are opened only when they are asked for."""
        language = str(account.get("taal") or self.language)
        shown = self.inhoud.of(now.date())
        return Known(
            catalogue=self.catalogue,
            say=lambda words: self.teksten.words(words, language),
            now=now,
            fresh=self.fresh(),
            account=self.with_house(account),
            answers=answers,
            sources=own(shown.sources),
            bladen=shown.bladen,
            token=lambda: secrets.token_hex(12),
            loopbaan=(lambda: self.kluis.loopbaan(person)) if person else dict,
        )
