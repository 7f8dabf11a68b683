"""A phone in memory: it shows what the core wants shown, and tells back under which number. No network."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count

from bot.engine.messages import Rendered
from bot.engine.ports import Ready, Settled

NUMMERS = count(1)  # as on Telegram: numbers go up over all chats of a bot


@dataclass
class Bericht:
    """One message of the bot. `knoppen`: (words, data), in reading order."""

    nummer: int
    tekst: str
    knoppen: list[tuple[str, str]]
    document: str = ""


@dataclass
class Telefoontje:
    """What one person sees. `vroeger` are buttons that stood here once and were taken away."""

    nummer: int  # of the person, and of the chat
    berichten: dict[int, Bericht] = field(default_factory=dict)
    vroeger: list[tuple[int, str, str]] = field(default_factory=list)
    verwijderd: set[int] = field(default_factory=set)

    def toon(self, bericht: Rendered, doel: int) -> int:
        """Carry out one message; the number of what was made or changed."""
        if bericht.kind == "delete":
            for nummer in bericht.messages:
                self.berichten.pop(nummer, None)
                self.verwijderd.add(nummer)
            return 0
        knoppen = [(woorden, data) for rij in bericht.rows for woorden, data, url in rij if not url]
        if bericht.kind == "edit":
            oud = self.berichten.get(doel)
            if oud is None:
                return 0
            self.vroeger += [(doel, *knop) for knop in oud.knoppen if knop not in knoppen]
            oud.tekst, oud.knoppen = bericht.text, knoppen
            return doel
        assert bericht.kind in ("send", "document"), bericht.kind
        assert bericht.text or bericht.kind == "document"
        assert len(bericht.text) <= 4096
        assert all(len(data.encode()) <= 64 for _woorden, data in knoppen)
        nummer = next(NUMMERS)
        self.berichten[nummer] = Bericht(nummer, bericht.text, knoppen, bericht.document)
        return nummer

    @property
    def knoppen(self) -> list[tuple[int, str, str]]:
        """Every button that can be tapped now: (message, words, data)."""
        return [(b.nummer, *knop) for b in self.berichten.values() for knop in b.knoppen]

    @property
    def laatste(self) -> Bericht:
        return self.berichten[max(self.berichten)]

    @property
    def teksten(self) -> str:
        return "\n".join(bericht.tekst for bericht in self.berichten.values())


def bezorg(
    klaar: Iterable[Ready],
    telefoons: dict[int, Telefoontje],
    merken: dict[tuple[int, str], int],
    zoek: "object",
) -> list[Settled]:
    """Show committed messages in order. `merken` is what delivery remembers; `zoek(person, mark)` the database."""
    uitkomst = []
    for een in klaar:
        bericht, doel = een.message, een.message.target
        if bericht.kind == "edit" and not doel:
            doel = merken.get((een.chat, bericht.mark)) or zoek(een.person, bericht.mark) or 0  # type: ignore[operator]
        nummer = telefoons[een.chat].toon(bericht, doel)
        if bericht.mark and bericht.kind != "edit":
            merken[een.chat, bericht.mark] = nummer
        if een.row:
            uitkomst.append(Settled(een.row, "sent" if nummer or bericht.kind != "edit" else "refused", nummer))
    return uitkomst
