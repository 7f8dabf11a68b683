"""The stores that the desk works with, together in one place."""

import secrets
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.balie.bezoek import said_here
from bot.balie.rol import Rol
from bot.balie.woorden import ZINNEN
from bot.engine.machine import Catalogue
from bot.engine.messages import Bubble, Rendered, Words
from bot.outbox.queue import Outbox
from bot.store.seen import Seen
from bot.store.sessions import Sessions
from bot.store.zegel import Zegel
from bot.teksten import Teksten


@dataclass(slots=True, repr=False)
class Kamer:
    """`rollen` and `dialogen` by the name of the role. `language` is for somebody who has not chosen one."""

    zegel: Zegel
    sessions: Sessions
    outbox: Outbox
    seen: Seen
    teksten: Teksten
    rollen: Mapping[str, Rol]
    dialogen: Mapping[str, Catalogue]
    language: str
    fresh: Callable[[], str] = lambda: secrets.token_hex(3)
    # contents of a file that somebody sent, by its id and a limit in bytes; None when it cannot be had
    bestand: Callable[[str, int], bytes | None] = lambda _file, _most: None
    passing: list[tuple[int, Rendered]] = field(default_factory=list)  # answers to strangers: never stored
    wrong_codes: "OrderedDict[bytes, list[datetime]]" = field(default_factory=OrderedDict)

    def __repr__(self) -> str:
        return "<Kamer>"

    def words(self, said: Words, language: str, rol: Rol | None) -> str:
        own = rol.zinnen if rol is not None else {}
        return self.teksten.words(said_here(said, own, ZINNEN), language)

    def rendered(
        self, bubble: Bubble, language: str, rol: Rol | None, *, kind: str = "send", mark: str = "", target: int = 0,
        lane: str = "gesprek",
    ) -> Rendered:
        """A bubble in a user's language and in the words of their role, ready for a channel."""
        parts = [self.words(paragraph, language, rol) for paragraph in bubble.paragraphs]
        rows = tuple(
            tuple((self.words(button.label, language, rol), button.data, button.url) for button in row)
            for row in bubble.rows
        )
        return Rendered(kind, "\n\n".join(part for part in parts if part), rows, target=target, mark=mark, lane=lane)
