"""Random organisations of which we know everything: who works where, who answers what, and when."""

import random
from dataclasses import dataclass, field

from bot.engine.vrijgavedagen import Ronde, last_closed
from bot.kluis.tellers import Count
from bot.poort.cellen import Cijfer
from bot.poort.vrijgave import Shown, last_shown, make_release
from tests.poort.kalenderjaar import DAGEN

MATEN = ("dekking", "verloop")
VOOR = {"dekking": ("ja", "nee"), "verloop": ("4", "2")}


def rondes(jaar: int, hoeveel: int = 12) -> list[Ronde]:
    """The last releases of the counts of one year, as a large organisation gets them."""
    found = {last_closed(soort, dag) for dag in DAGEN for soort in ("kwartaal", "vier_weken")}
    days = {ronde.dag: ronde for ronde in sorted(found, reverse=True) if ronde.jaar == jaar}  # a quarter wins
    return sorted(days.values())[-hoeveel:]


@dataclass(slots=True)
class Mens:
    """`sinds`: the release in which the answer is counted first; 99 is never. `antwoorden`: measure → for?"""

    plaats: str
    sinds: int
    antwoorden: dict[str, bool]


@dataclass(slots=True)
class Bedrijf:
    mensen: list[Mens]
    rondes: list[Ronde]
    rooster: dict[str, int] = field(default_factory=dict)
    getoond: list[Shown] = field(default_factory=list)  # after each release

    def waar(self, maat: str, plaats: str, ronde: int) -> tuple[int, int]:
        """The truth: how many for and against, by the time of this release."""
        gezegd = [mens.antwoorden[maat] for mens in self.mensen
                  if mens.plaats == plaats and mens.sinds <= ronde and maat in mens.antwoorden]  # fmt: skip
        return sum(gezegd), len(gezegd) - sum(gezegd)

    def cijfer(self, maat: str, groep: str, ronde: int) -> Cijfer | None:
        return self.getoond[ronde].get((maat, groep)) if ronde >= 0 else None


def maak(seed: int) -> Bedrijf:
    """Everything differs: places, people, how many answer (also nobody, also everybody), what they say and when."""
    r = random.Random(seed)
    plaatsen = [f"plaats {n}" for n in range(r.choice((1, 2, 2, 3, 3, 4, 5, 6, 8)))]
    mensen = []
    mee = r.choice((0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.97, 1.0, r.random()))
    for plaats in plaatsen:
        hier = min(1.0, max(0.0, mee + r.uniform(-0.2, 0.2))) if 0 < mee < 1 else mee
        ja, goed = r.choice((0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98)), r.choice((0.05, 0.3, 0.5, 0.7, 0.95))
        for _ in range(r.choice((1, 3, 4, 8, 10, 11, 12, 15, 20, 30, 50, 90, r.randrange(2, 130)))):
            antwoorden = {}
            if r.random() < 0.97:
                antwoorden["dekking"] = r.random() < ja
            if antwoorden.get("dekking") and r.random() < 0.9:
                antwoorden["verloop"] = r.random() < goed
            sinds = r.choice((0, 1, 3, 4, r.randrange(12))) if r.random() < hier else 99
            mensen.append(Mens(plaats, sinds, antwoorden))
    bedrijf = Bedrijf(mensen, rondes(2027))
    bedrijf.rooster = {plaats: sum(mens.plaats == plaats for mens in mensen) for plaats in plaatsen}
    geef_vrij(bedrijf)
    return bedrijf


def geef_vrij(bedrijf: Bedrijf) -> None:
    """All releases, by the gate itself."""
    rijen = []
    for nummer, ronde in enumerate(bedrijf.rondes):
        counts = []
        for maat in MATEN:
            for plaats in bedrijf.rooster:
                for antwoord, aantal in zip(VOOR[maat], bedrijf.waar(maat, plaats, nummer), strict=True):
                    counts.append(Count(plaats, maat, antwoord, aantal))
        rijen += make_release(ronde, ronde.sluit, bedrijf.rooster, counts, last_shown(rijen))
        bedrijf.getoond.append(last_shown(rijen))
