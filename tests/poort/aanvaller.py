"""Somebody who knows the rules, the roster, every release, and everything of two people, and solves all equations.

Unknown are, per measure, place and release, how many others answered for and against. Everything that was shown or
kept the same is a bound on those; a linear program (HiGHS) then gives the smallest and the largest value that any
number can have. Where two people's help or a reason for hiding would be a guess, the attacker is told the truth.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import highspy

from bot.poort.onderdrukking import GEHEEL
from bot.poort.regels import BASIS, CEL, OVERLAP, SAMEN
from tests.poort.bedrijf import MATEN, Bedrijf, Mens

INF = highspy.kHighsInf
EPS = 1e-6
Term = tuple[int, float]
Vraag = tuple[str, str, str, int]  # measure, place, "voor" / "tegen" / "basis", release


@dataclass
class Aanvaller:
    """`tot`: the attack after this release (a number); what comes later is not known yet."""

    bedrijf: Bedrijf
    helpers: list[Mens]
    tot: int
    speling: tuple[int, int] = (2, 4)  # between a figure and the truth: of a new one, and of one that stayed
    gezien: dict[Vraag, tuple[float, float]] = field(default_factory=dict)  # of any solution until now
    opgelost: int = 0

    def __post_init__(self) -> None:
        b = self.bedrijf
        self.plaatsen = list(b.rooster)
        self.keren = range(self.tot + 1)
        self._nummer: dict[tuple[str, str, str, int], int] = {}
        self._waarheid: list[float] = []
        self._h = highspy.Highs()
        for optie, waarde in (("output_flag", False), ("threads", 1), ("presolve", "off")):
            self._h.setOptionValue(optie, waarde)
        for maat in MATEN:
            for plaats in self.plaatsen:
                for keer in self.keren:
                    waar = b.waar(maat, plaats, keer)
                    for soort, getal in zip(("voor", "tegen"), waar, strict=True):
                        self._nummer[maat, plaats, soort, keer] = len(self._waarheid)
                        self._waarheid.append(getal - self.weet(maat, plaats, soort, keer))
                        self._h.addVar(0.0, float(self.anderen(plaats)))
        for maat in MATEN:
            self._leven(maat)
            for keer in self.keren:
                self._cijfers(maat, keer)
        for plaats in self.plaatsen:  # who had no talk, is not asked how it went
            for keer in self.keren:
                zelf = self._kent("dekking", plaats, "voor", keer) - self._kent("verloop", plaats, "basis", keer)
                self._rij(-INF, zelf,
                          [*self._som("verloop", [plaats], "basis", keer),
                           *self._som("dekking", [plaats], "voor", keer, -1.0)])  # fmt: skip

    # what is known beforehand

    def weet(self, maat: str, plaats: str, soort: str, keer: int) -> int:
        """How many of the helpers are in this number."""
        return sum(
            mens.antwoorden[maat] is (soort == "voor") for mens in self.helpers
            if mens.plaats == plaats and mens.sinds <= keer and maat in mens.antwoorden
        )

    def anderen(self, plaats: str) -> int:
        return self.bedrijf.rooster[plaats] - sum(mens.plaats == plaats for mens in self.helpers)

    def _kent(self, maat: str, plaats: str, soort: str, keer: int) -> float:
        soorten = ("voor", "tegen") if soort == "basis" else (soort,)
        return float(sum(self.weet(maat, plaats, een, keer) for een in soorten))

    def _som(self, maat: str, plaatsen: Iterable[str], soort: str, keer: int, keer_zo: float = 1.0) -> list[Term]:
        soorten = ("voor", "tegen") if soort == "basis" else (soort,)
        return [(self._nummer[maat, plaats, een, keer], keer_zo) for plaats in plaatsen for een in soorten]

    def _rij(self, laag: float, hoog: float, termen: list[Term]) -> None:
        waar = sum(factor * self._waarheid[nummer] for nummer, factor in termen)
        assert laag - EPS <= waar <= hoog + EPS, "the attacker believes something that is not true"
        self._h.addRow(laag, hoog, len(termen), [nummer for nummer, _ in termen], [factor for _, factor in termen])

    def _tussen(self, maat: str, plaatsen: list[str], soort: str, keer: int, laag: float, hoog: float) -> None:
        """Of the true number, helpers included."""
        eigen = sum(self._kent(maat, plaats, soort, keer) for plaats in plaatsen)
        self._rij(laag - eigen, hoog - eigen, self._som(maat, plaatsen, soort, keer))

    def _leven(self, maat: str) -> None:
        """Nobody answers twice or takes it back."""
        for plaats in self.plaatsen:
            for keer in self.keren:
                self._rij(0.0, float(self.anderen(plaats)), self._som(maat, [plaats], "basis", keer))
                for soort in ("voor", "tegen"):
                    if keer:
                        self._rij(0.0, INF, [*self._som(maat, [plaats], soort, keer),
                                             *self._som(maat, [plaats], soort, keer - 1, -1.0)])  # fmt: skip

    # what is shown

    def _cijfers(self, maat: str, keer: int) -> None:
        b, (nieuw, oud_cijfer) = self.bedrijf, self.speling
        bewoog = False
        for groep in (GEHEEL, *self.plaatsen) if b.rondes[keer].uitsplitsen else (GEHEEL,):
            nu, was = b.cijfer(maat, groep, keer), b.cijfer(maat, groep, keer - 1)
            if nu is None:
                continue
            bewoog = bewoog or nu != was
            plaatsen = self.plaatsen if groep == GEHEEL else [groep]
            mensen = sum(b.rooster[plaats] for plaats in plaatsen)
            for soort, getal, oud in (("basis", nu.basis, was and was.basis), ("voor", nu.aantal, was and was.aantal)):
                alles = [b.waar(maat, plaats, keer) for plaats in plaatsen]
                waar = sum(voor + (tegen if soort == "basis" else 0) for voor, tegen in alles)
                if getal != oud:
                    self._tussen(maat, plaatsen, soort, keer, getal - nieuw, getal + nieuw)
                else:
                    hoog = getal + oud_cijfer if waar <= getal + oud_cijfer else INF  # kept for another reason: told so
                    self._tussen(maat, plaatsen, soort, keer, getal - oud_cijfer, hoog)
            if nu != was:
                for soort in ("voor", "tegen"):
                    self._tussen(maat, plaatsen, soort, keer, CEL, INF)
                self._tussen(maat, plaatsen, "basis", keer, BASIS, mensen - CEL)
        verborgen = [plaats for plaats in self.plaatsen if b.cijfer(maat, plaats, keer) is None]
        if bewoog and len(verborgen) > 1:
            for soort in ("voor", "tegen"):
                self._tussen(maat, verborgen, soort, keer, SAMEN, INF)
            self._tussen(maat, verborgen, "basis", keer, 0, sum(b.rooster[p] for p in verborgen) - SAMEN)

    # what follows

    def breedte(self, vraag: Vraag, genoeg: float) -> tuple[float, float]:
        """Smallest and largest value of others in this number; stops as soon as they lie `genoeg` apart."""
        maat, plaats, soort, keer = vraag
        for kant in (1.0, -1.0):
            laag, hoog = self.gezien.get(vraag, (INF, -INF))
            if hoog - laag < genoeg - EPS:
                self._los_op(self._som(maat, [plaats], soort, keer, kant))
        return self.gezien[vraag]

    def proef(self) -> None:
        """A few solutions to begin with: everything large, everything small."""
        for maat in MATEN:
            for soort in ("voor", "tegen", "basis"):
                for kant in (1.0, -1.0):
                    self._los_op([term for plaats in self.plaatsen for keer in self.keren
                                  for term in self._som(maat, [plaats], soort, keer, kant)])  # fmt: skip

    def _los_op(self, doel: list[Term]) -> None:
        """Minimise; every number in the solution is a value that it can have."""
        nummers = [nummer for nummer, _ in doel]
        self._h.changeColsCost(len(nummers), nummers, [factor for _, factor in doel])
        self._h.run()
        assert self._h.getModelStatus() == highspy.HighsModelStatus.kOptimal
        self.opgelost += 1
        gevonden = list(self._h.getSolution().col_value)
        self._h.changeColsCost(len(nummers), nummers, [0.0] * len(nummers))
        for maat in MATEN:
            for plaats in self.plaatsen:
                for keer in self.keren:
                    voor = gevonden[self._nummer[maat, plaats, "voor", keer]]
                    tegen = gevonden[self._nummer[maat, plaats, "tegen", keer]]
                    for soort, getal in (("voor", voor), ("tegen", tegen), ("basis", voor + tegen)):
                        laag, hoog = self.gezien.get((maat, plaats, soort, keer), (INF, -INF))
                        self.gezien[maat, plaats, soort, keer] = (min(laag, getal), max(hoog, getal))

    def _is_getoond(self, vraag: Vraag) -> bool:
        """Who answers how the talk went, is (nearly) who had one: that number is shown when coverage is shown there."""
        maat, plaats, soort, _ = vraag
        return (maat, soort) == ("verloop", "basis") and self.bedrijf.cijfer("dekking", plaats, self.tot) is not None

    def buit(self) -> tuple[list[Vraag], list[Vraag]]:
        """(numbers from which somebody's answer or silence follows, numbers of hidden places that are too narrow)."""
        self.proef()
        mensen, smal = [], []
        geheel = sum(self.bedrijf.rooster.values())
        for maat in MATEN:
            for plaats in self.plaatsen:
                anderen = self.anderen(plaats)
                verborgen = self.bedrijf.cijfer(maat, plaats, self.tot) is None
                apart = geheel - self.bedrijf.rooster[plaats] >= OVERLAP  # else the place is the organisation itself
                for keer in self.keren if anderen else ():
                    for soort in ("voor", "tegen", "basis"):
                        vraag = (maat, plaats, soort, keer)
                        geheim = verborgen and apart and not self._is_getoond(vraag)
                        nodig = float(min(5, anderen)) if geheim else 1.0
                        laag, hoog = self.breedte(vraag, nodig)
                        if hoog < EPS or laag > anderen - EPS:
                            mensen.append(vraag)
                        if geheim and hoog - laag < nodig - EPS:
                            smal.append(vraag)
        return mensen, smal
