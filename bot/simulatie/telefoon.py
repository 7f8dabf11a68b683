"""A phone in memory: the messages with buttons that somebody could tap now."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.engine.messages import Rendered

KEPT = 6  # messages with buttons that somebody would still scroll up to

Knop = tuple[int, str, str]  # message, words, data


@dataclass(slots=True, repr=False)
class Telefoon:
    """What one made-up person sees."""

    knoppen: dict[int, list[tuple[str, str]]] = field(default_factory=dict)

    def toon(self, bericht: Rendered, doel: int, nummer: int) -> int:
        """Carry out one message; the number of what was made or changed, 0 when there is nothing to change."""
        if bericht.kind == "delete":
            for one in bericht.messages:
                self.knoppen.pop(one, None)
            return 0
        rows = [(words, data) for row in bericht.rows for words, data, url in row if data and not url]
        if bericht.kind == "edit":
            if doel not in self.knoppen and not rows:
                return doel
            self.knoppen.pop(doel, None)
            if rows:
                self.knoppen[doel] = rows
            return doel
        if rows:
            self.knoppen[nummer] = rows
            while len(self.knoppen) > KEPT:
                self.knoppen.pop(min(self.knoppen))
        return nummer

    def laatste(self) -> list[Knop]:
        """The buttons of the newest message that has some."""
        if not self.knoppen:
            return []
        number = max(self.knoppen)
        return [(number, *knop) for knop in self.knoppen[number]]


def met(knoppen: Iterable[Knop], *woorden: str) -> list[Knop]:
    """The buttons of which the data begins with one of these."""
    return [knop for knop in knoppen if knop[2].startswith(woorden)]
