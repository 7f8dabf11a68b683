"""A made-up employee: habits drawn from a seed, and what they do when they look at their phone.

They know nothing of the bot's inside: they tap buttons that they see, type a sentence now and then, leave halfway,
come back, put off, stop. All chance comes from one generator: the same seed gives the same people. Their year may
differ by minutes, because the bot spreads its messages by keys that are made anew each time.
"""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.simulatie.telefoon import Knop, Telefoon, met

ZINNEN = (
    "Ik help bewoners graag bij het eten", "Meer rust in de ochtend", "Een dag meelopen in de keuken",
    "Vragen of ik een keer mee mag", "Minder papier", "Leren werken met de tillift",
    "Aan Fatima vragen hoe zij dat doet", "Elke vrijdag een half uur lezen",
)
MEEST = 90  # taps in one sitting: then the break is over
WELKOM_BERICHTEN = ("gesprek", "plan", "nieuws")
STIL = ("avond", "weekend", "wisselend", "altijd_goed")


@dataclass(slots=True, repr=False)
class Mens:
    """One person with their phone. `actief`: in the middle of a sitting."""

    nummer: int
    code: str
    kans: random.Random
    komt: datetime  # when they open the link
    trouw: float  # chance that they answer a message, and finish what they began
    telefoon: Telefoon = field(default_factory=Telefoon)
    lid: bool = False
    actief: bool = False
    tikken: int = 0
    gewist: bool = False
    gestopt: bool = False
    volgende: datetime | None = None  # when they look at their phone again
    zegt: str = ""  # the word that they want to say when they look

    def __repr__(self) -> str:
        return "<Mens>"

    def begint(self) -> str:
        """What they type first when they take up the phone; "" to go on with what they see."""
        self.actief, self.tikken = True, 0
        if not self.lid:
            return f"/start {self.code}"
        said, self.zegt = self.zegt, ""
        return said

    def straks(self, now: datetime) -> None:
        """When they come back by themselves, and what for."""
        self.actief = False
        if self.gewist:
            self.volgende = None
            return
        lot = self.kans.random()
        self.volgende = now + timedelta(days=self.kans.expovariate(1 / 24.0) + 0.2)
        self.zegt = (
            "/stop" if lot < 0.012 else "wis" if lot < 0.022 else "/mijngegevens" if lot < 0.03 else
            "/instellingen" if lot < 0.05 else "/verder" if lot < 0.15 else "/menu"
        )
        if self.gestopt and lot > 0.2:
            self.zegt = ""
            self.volgende = now + timedelta(days=60)

    def krijgt_bericht(self, now: datetime) -> None:
        """The phone buzzed: maybe they look today, maybe the day after, maybe not."""
        if self.actief or self.gewist or self.kans.random() > self.trouw:
            return
        self.zegt = ""
        self.volgende = now + timedelta(minutes=self.kans.choice((3, 20, 90, 400, 1500)))

    def kies(self) -> Knop | str | None:
        """The next tap or words, or None to put the phone away."""
        self.tikken += 1
        knoppen = self.telefoon.laatste()
        leave = 0.0 if not self.lid else 0.004 + 0.012 * (1 - self.trouw)
        if not knoppen or self.tikken > MEEST or self.kans.random() < leave:
            return None
        if met(knoppen, "!wis_ja"):
            return self._een(met(knoppen, "!wis_ja"))
        answers = [knop for knop in knoppen if not knop[2].startswith("!") and ":~" not in knop[2]]
        if answers:
            return self._answer(answers, knoppen)
        ours = [knop for knop in knoppen if not knop[2].startswith("!")]
        if ours:
            return self._service(ours)
        return self._menu(knoppen)

    def _answer(self, answers: list[Knop], knoppen: list[Knop]) -> Knop:
        """A choice; one of several, then «Klaar»; at an end the card or keep."""
        ready = [knop for knop in knoppen if knop[2].endswith((":klaar", ":~klaar"))]
        if ready and self.kans.random() < 0.45:
            return ready[0]
        if self.kans.random() < 0.05:
            skip = [knop for knop in knoppen if knop[2].endswith((":~o", ":~t"))]
            if skip:
                return self._een(skip)
        return self._een(answers)

    def _service(self, ours: list[Knop]) -> Knop | str:
        ends = [knop for knop in ours if knop[2].endswith((":~bewaar", ":~kaart", ":~klaar", ":~alles", ":~nee"))]
        if ends:
            return self._een(ends)
        others = [knop for knop in ours if not knop[2].endswith((":~p", ":~w", ":~t", ":~weg", ":~aanpas", ":~x"))]
        if self.kans.random() < 0.6 or not others:
            return self.kans.choice(ZINNEN)
        return self._een(others)

    def _menu(self, knoppen: list[Knop]) -> Knop | None:
        """The first button mostly: the menu puts the next sensible step there. Back in the menu later, they stop."""
        useful = [knop for knop in knoppen
                  if not knop[2].startswith(("!stop", "!wis", "!privacy", "!help", "!wie", "!menu", "!kaart_weg"))]
        if not useful or (self.lid and self.tikken > 6 and self.kans.random() > 0.35):
            return None
        return useful[0] if self.kans.random() < 0.7 else self._een(useful)

    def _een(self, knoppen: list[Knop]) -> Knop:
        return self.kans.choice(knoppen)
