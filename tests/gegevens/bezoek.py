"""One person on the real path: taps and types, and what comes of it."""

from dataclasses import dataclass
from typing import Any

from bot.engine.ports import Ready
from tests.pad.huis import Huis, doe_mee, kies
from tests.pad.telefoontje import Telefoontje

VOORBEREIDING = ("Snelle voorbereiding (5 min)", "Deze week", "Over mijn loopbaan", "4  goed", "Rust", "Klaar",
                 "Drukte", "Klaar", "Zo verder doen")
GEZEGD = "dit blijft van mij"


@dataclass
class Bezoek:
    """`uit` is what the last act brought."""

    huis: Huis
    telefoon: Telefoontje
    uit: list[Ready]

    @classmethod
    def begin(cls, huis: Huis) -> "Bezoek":
        made = cls(huis, huis.nieuw(), [])
        doe_mee(huis, made.telefoon)
        return made

    def tik(self, *woorden: str) -> "Bezoek":
        for woord in woorden:
            self.uit = self.huis.stuur(self.huis.tik(self.telefoon, kies(self.telefoon, woord)))
        return self

    def druk(self, data: str) -> "Bezoek":
        """A button that somebody made themselves."""
        self.uit = self.huis.stuur(self.huis.tik(self.telefoon, (self.telefoon.laatste.nummer, "", data)))
        return self

    def typ(self, tekst: str) -> "Bezoek":
        self.uit = self.huis.stuur(self.huis.typ(self.telefoon, tekst))
        return self

    def bereid_voor(self, gezegd: str = GEZEGD, *, kaart: bool = False) -> "Bezoek":
        """A whole short preparation, kept; with a card when asked for."""
        self.typ("/menu").tik(*VOORBEREIDING).typ(gezegd).typ("mijn uren").tik("Niets nu")
        return self.tik("Maak gesprekskaart", "Klaar") if kaart else self.tik("Bewaren")

    @property
    def tekst(self) -> str:
        """What the last act said."""
        return "\n".join(een.message.text for een in self.uit)

    @property
    def knoppen(self) -> list[str]:
        return [label for een in self.uit for rij in een.message.rows for label, _data, _url in rij]

    def data(self, label: str) -> str:
        return next(data for een in self.uit for rij in een.message.rows for words, data, _url in rij if words == label)

    @property
    def alles(self) -> dict[str, Any]:
        return self.huis.alles(self.telefoon.nummer)

    @property
    def afgerond(self) -> list[dict[str, Any]]:
        return [dossier for dossier in self.alles["dossiers"] if dossier["staat"] == "klaar"]

    def documenten(self) -> dict[str, tuple[str, bytes]]:
        """The documents of the last act, made as at sending."""
        return {een.message.document: self.huis.proces.documents[een.message.document](een.message.contents)
                for een in self.uit if een.message.kind == "document"}
