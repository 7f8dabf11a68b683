"""What a person said, kept by somebody who only watches the phone: the simple model beside the real bot.

It knows the questions as `inhoud.md` lists them and the way through them, and nothing of sessions, effects or
storage. Every act of the person is told to it; the questions it learns from the screen.
"""

from dataclasses import dataclass, field

from bot.engine.stappen import EIGEN, OVERGESLAGEN, WEET_NIET, Kaart, Keuze, Meerkeuze, Open, Schaal, Slot, Stap
from bot.wiring.register import dialogen

STAPPEN: dict[str, dict[str, Stap]] = {
    naam: {stap.naam: stap for stap in dialoog.stappen} for naam, dialoog in dialogen("medewerker").items()
}
Gezegd = tuple[tuple[str, ...], str]  # chosen keys, own words


@dataclass
class Ronde:
    """One time through one dialogue."""

    dialoog: str
    gezegd: dict[str, Gezegd] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)  # ticks without «Klaar», words that may name somebody
    los: bool = False  # a single setting

    @property
    def kern(self) -> dict[str, Gezegd]:
        return {stap: gezegd for stap, gezegd in self.gezegd.items() if stap != "slot"}


@dataclass
class Plek:
    run: str
    stap: str
    eigen: bool = False  # «Iets anders» was tapped: the next words are the answer
    twijfel: bool = False  # «Dit lijkt op een naam» stands open: «Terug» leads back to the question
    scherm: tuple[tuple[str, str], ...] = ()  # buttons of the screen: words and what they carry


class Mens:
    """One person. `rondes` are all rounds of which something may be stored, by the token on their buttons."""

    def __init__(self) -> None:
        self.kaarten_weg: set[str] = set()
        self.opnieuw()

    def opnieuw(self) -> None:
        self.lid = False
        self.vraagt_wis = False
        self.rondes: dict[str, Ronde] = {}
        self.klaar: list[Ronde] = []
        self.account: dict[str, object] = {}
        self.hier: Plek | None = None
        self.gepauzeerd: dict[str, str] = {}  # run → step
        self.verwacht: tuple[str, bool] | None = None  # dialogue that was just started, is it a single setting?
        self.kaarten = 0

    # what is on the screen

    def zie(self, knoppen: list[tuple[str, str]]) -> None:
        """A new or changed message: a question with buttons tells where the person is."""
        for _woorden, data in knoppen:
            if data[:1] in "!=":
                continue
            run, stap, toets = data.split(":", 2)
            if _wegwijs(toets):
                return
            if toets in ("~z", "~a"):
                return
            if run not in self.rondes:
                assert self.verwacht is not None, "a question nobody asked for"
                self.rondes[run] = Ronde(self.verwacht[0], los=self.verwacht[1])
            self.verwacht = None
            self.gepauzeerd.pop(run, None)
            eigen = [knop[1].split(":", 2)[2] for knop in knoppen] == ["~l"]
            zelfde = self.hier is not None and (self.hier.run, self.hier.stap) == (run, stap)
            twijfel = zelfde and self.hier is not None and self.hier.twijfel
            self.hier = Plek(run, stap, eigen, twijfel, tuple(knoppen))
            return

    # what the person does

    def tik(self, woorden: str, data: str) -> None:
        if not self.lid:
            if data.startswith("=w.") and data.endswith(":meedoen:ja"):
                self.lid, self.verwacht = True, ("welkom", False)
            return
        if not data.startswith("!wis"):
            self.vraagt_wis = False
        if data.startswith("!"):
            naam, _, ding = data[1:].partition(":")
            self.woord(naam, ding)
        elif not data.startswith("="):
            self._knop(*data.split(":", 2))

    def woord(self, naam: str, ding: str = "") -> None:
        """A word that always works, typed or tapped."""
        if naam not in ("wis", "wis_ja"):
            self.vraagt_wis = False
        if naam in ("wis", "wis_ja"):
            if self.vraagt_wis:
                self.opnieuw()
            else:
                self.vraagt_wis = True
        elif naam in ("pauze", "stop"):
            self._pauze()
        elif naam == "verder":
            if self.hier is None or (ding and self.rondes[self.hier.run].dialoog != ding):
                passend = [run for run in self.gepauzeerd if ding in ("", self.rondes[run].dialoog)]
                if len(passend) == 1:
                    self._pauze()
        elif naam == "start" and ding in STAPPEN and ding not in ("even_moeilijk", "kennismaking"):
            if not self._bezig(ding):
                self._begin(ding)
        elif naam == "opnieuw_ja" and ding in STAPPEN:
            for run in self._bezig(ding):
                self._weg(run)
            self._begin(ding)
        elif naam == "instellingen" and ding:
            self._begin("welkom", los=True)
        elif naam == "terug":
            self._terug()
        elif naam == "sla_over":
            self._sla_over()
        elif naam == "kaart_weg_ja" and ding not in self.kaarten_weg:
            self.kaarten_weg.add(ding)
            self.kaarten -= 1

    def typ(self, tekst: str, soort: str) -> None:
        """Words that are no menu word. `soort`: eigen, naam (looks private), nood (heavy), of een optie."""
        if not self.lid:
            return
        if self.vraagt_wis:
            self.vraagt_wis = False  # the bot says that nothing was erased; the words are no answer
            return
        if self.hier is None:
            return
        plek, ronde = self.hier, self.rondes[self.hier.run]
        stap = STAPPEN[ronde.dialoog][plek.stap]
        keuze = _optie(stap, tekst)
        if isinstance(stap, Slot):
            return
        if isinstance(stap, Kaart):
            if tekst in ("oké", "1"):  # the only button
                self._knop(plek.run, plek.stap, "klaar")
        elif keuze and not plek.eigen:
            self._kies(ronde, stap, keuze)
        elif isinstance(stap, Open) and len(tekst) > stap.hoogstens:
            return  # too long: nothing is stored, the bot says how much it is
        elif isinstance(stap, Open):
            self._woorden(ronde, stap, ((), tekst), soort)
        elif isinstance(stap, Keuze) and stap.eigen_antwoord:
            self._woorden(ronde, stap, ((EIGEN,), tekst), soort)
        elif isinstance(stap, Meerkeuze) and stap.eigen_antwoord:
            gekozen = _ticks(ronde, stap)
            if len([k for k in gekozen if k not in (EIGEN, stap.geen)]) < stap.hoogstens:
                over = tuple(k for k in gekozen if k not in (EIGEN, stap.geen))
                self._woorden(ronde, stap, ((*over, EIGEN), tekst), soort, tikt=True)

    def _knop(self, run: str, stap: str, toets: str) -> None:
        if toets.startswith("~j."):  # «Ja, verander het»
            if self.hier is not None and run == self.hier.run:
                self._zeg(self.rondes[run], stap, ((toets[3:],), ""))
            return
        if _wegwijs(toets):
            return
        if self.hier is None or run != self.hier.run:
            if self.gepauzeerd.get(run) != stap or toets.startswith("~"):
                if run in self.gepauzeerd:
                    self._pauze()
                return
            self._pauze()  # an answer to the question that was waiting
            del self.gepauzeerd[run]
            self.hier = Plek(run, stap)
        elif stap != self.hier.stap:
            return
        ronde = self.rondes[run]
        soort = STAPPEN[ronde.dialoog][stap]
        if isinstance(soort, Slot):
            self._einde(run, ronde, toets)
        elif isinstance(soort, Kaart):
            self._verder(ronde, stap)
        elif toets == "~o":
            self._sla_over()
        elif toets == "~t":
            self._terug()
        elif toets == "~p":
            self._pauze()
        elif toets in ("~z", "~a"):
            if ronde.gezegd.get(stap, ((), ""))[1]:
                self._naam_of_niet(ronde, soort, laat_zo=toets == "~z")
        elif not toets.startswith("~"):
            self._kies(ronde, soort, toets)

    def _naam_of_niet(self, ronde: Ronde, stap: Stap, *, laat_zo: bool) -> None:
        assert self.hier is not None
        self.hier.twijfel = False
        toetsen, _woorden = ronde.gezegd[stap.naam]
        if laat_zo and not isinstance(stap, Meerkeuze):
            self._zeg(ronde, stap.naam, ronde.gezegd[stap.naam])
            self._verder(ronde, stap.naam)
        elif not laat_zo:
            over = tuple(toets for toets in toetsen if toets != EIGEN)
            if isinstance(stap, Meerkeuze) and over:
                ronde.gezegd[stap.naam] = (over, "")
                ronde.open.add(stap.naam)
            else:
                ronde.gezegd.pop(stap.naam, None)
                ronde.open.discard(stap.naam)

    def _kies(self, ronde: Ronde, stap: Stap, toets: str) -> None:
        if not isinstance(stap, Meerkeuze) or toets == WEET_NIET:
            self._zeg(ronde, stap.naam, ((toets,), ""))
            self._verder(ronde, stap.naam)
            return
        gekozen = _ticks(ronde, stap)
        eigen = ronde.gezegd[stap.naam][1] if gekozen else ""
        if toets == "klaar":
            if gekozen:
                self._zeg(ronde, stap.naam, (gekozen, eigen))
                self._verder(ronde, stap.naam)
        elif toets == stap.geen:
            self._zeg(ronde, stap.naam, ((toets,), ""))
            self._verder(ronde, stap.naam)
        elif toets in gekozen or toets == EIGEN:
            over = tuple(k for k in gekozen if k != toets)
            ronde.gezegd[stap.naam] = (over, "" if toets == EIGEN else eigen)
            ronde.open.add(stap.naam)
        else:
            over = tuple(k for k in gekozen if k != stap.geen)
            if len(over) < stap.hoogstens:
                orde = [*stap.opties, *stap.meer, EIGEN]
                ronde.gezegd[stap.naam] = (tuple(sorted((*over, toets), key=orde.index)), eigen)
                ronde.open.add(stap.naam)

    def _woorden(self, ronde: Ronde, stap: Stap, gezegd: Gezegd, soort: str, *, tikt: bool = False) -> None:
        assert self.hier is not None
        self.hier.eigen, self.hier.twijfel = False, soort == "naam"
        if soort == "naam" or (tikt and soort != "nood"):
            ronde.gezegd[stap.naam] = gezegd
            ronde.open.add(stap.naam)
        else:
            self._zeg(ronde, stap.naam, gezegd)
            self._verder(ronde, stap.naam, zwaar=soort == "nood")

    def _zeg(self, ronde: Ronde, stap: str, gezegd: Gezegd) -> None:
        ronde.gezegd[stap] = gezegd
        ronde.open.discard(stap)
        if ronde.dialoog == "welkom" and gezegd[0] != (OVERGESLAGEN,):
            keuze = isinstance(STAPPEN["welkom"][stap], Meerkeuze)
            self.account[stap] = list(gezegd[0]) if keuze else gezegd[1] or gezegd[0][0]

    def _verder(self, ronde: Ronde, stap: str, *, zwaar: bool = False) -> None:
        if ronde.los or (ronde.dialoog == "welkom" and stap == "klaar"):
            self._af()
        elif zwaar:  # the next question waits, unseen
            assert self.hier is not None
            self.hier = Plek(self.hier.run, volgende(ronde.dialoog, ronde.kern, stap))

    def _sla_over(self) -> None:
        if self.hier is None:
            return
        ronde = self.rondes[self.hier.run]
        stap = STAPPEN[ronde.dialoog][self.hier.stap]
        if isinstance(stap, (Slot, Kaart)):
            return
        if stap.naam in ronde.open and isinstance(stap, Meerkeuze) and ronde.gezegd[stap.naam][0]:
            self._zeg(ronde, stap.naam, ronde.gezegd[stap.naam])
        elif stap.naam in ronde.open or stap.naam not in ronde.gezegd:
            self._zeg(ronde, stap.naam, ((OVERGESLAGEN,), ""))
        if ronde.los:
            self._af()

    def _terug(self) -> None:
        if self.hier is None:
            return
        if self.rondes[self.hier.run].los and not (self.hier.eigen or self.hier.twijfel):
            self._af()
        else:
            self.hier.twijfel = False

    def _einde(self, run: str, ronde: Ronde, toets: str) -> None:
        """The end: keep, or not, or with a card."""
        scherm = self.hier.scherm if self.hier else ()
        toetsen = {data.rpartition(":")[2] for _woorden, data in scherm}
        if toets == "~bewaar":
            self._af()
        elif toets == "~klaar" and toets in toetsen and any(woorden.startswith("☑") for woorden, _data in scherm):
            self.kaarten += 1
            self._af()
        elif toets == "~ja" and toets in toetsen:
            self._weg(run)
            self.hier = None

    def _begin(self, dialoog: str, *, los: bool = False) -> None:
        self._pauze()
        self.verwacht = (dialoog, los)

    def _bezig(self, dialoog: str) -> list[str]:
        runs = [*self.gepauzeerd, *([self.hier.run] if self.hier else [])]
        return [run for run in runs if self.rondes[run].dialoog == dialoog]

    def _pauze(self) -> None:
        if self.hier is None:
            return
        if self.rondes[self.hier.run].los:
            self._weg(self.hier.run)  # half a setting is no setting
        else:
            for run in [r for r in self.gepauzeerd if self.rondes[r].dialoog == self.rondes[self.hier.run].dialoog]:
                self._weg(run)
            self.gepauzeerd[self.hier.run] = self.hier.stap
        self.hier = None

    def _weg(self, run: str) -> None:
        self.rondes[run] = Ronde(self.rondes[run].dialoog)
        self.gepauzeerd.pop(run, None)

    def _af(self) -> None:
        """This round is done: what lies beside the way goes, settings live in the account."""
        assert self.hier is not None
        ronde = self.rondes[self.hier.run]
        if ronde.dialoog != "welkom":
            blijft = {stap: ronde.kern[stap] for stap in weg_van(ronde.dialoog, ronde.kern) if stap in ronde.kern}
            if blijft:
                self.klaar.append(Ronde(ronde.dialoog, blijft))
        self._weg(self.hier.run)
        self.hier = None

    def bewaard(self) -> tuple[list[object], list[object]]:
        """What must be stored now: rounds under way, rounds that are done."""
        bezig = [(ronde.dialoog, ronde.kern) for ronde in self.rondes.values() if ronde.kern]
        return _orde(bezig), _orde([(ronde.dialoog, ronde.kern) for ronde in self.klaar])


def _orde(rondes: list[tuple[str, dict[str, Gezegd]]]) -> list[object]:
    return sorted((naam, sorted(gezegd.items())) for naam, gezegd in rondes)


def _ticks(ronde: Ronde, stap: Stap) -> tuple[str, ...]:
    gekozen = ronde.gezegd.get(stap.naam, ((), ""))[0]
    return () if gekozen in ((OVERGESLAGEN,), (WEET_NIET,)) else gekozen


def _wegwijs(toets: str) -> bool:
    """«Ja, verander het» and «Nee, laat het zo»: about an earlier question, no question themselves."""
    return toets.startswith("~j.") or toets in ("~n", "~g")


def _optie(stap: Stap, tekst: str) -> str:
    if isinstance(stap, Schaal):
        return tekst if tekst.isdigit() and stap.van <= int(tekst) <= stap.tot else ""
    if not isinstance(stap, (Keuze, Meerkeuze)):
        return ""
    opties = {**stap.opties, **(stap.meer if isinstance(stap, Meerkeuze) else {})}
    if tekst.isdigit():
        return list(opties)[int(tekst) - 1] if 1 <= int(tekst) <= len(opties) else ""
    return next((toets for toets, woorden in opties.items() if woorden.casefold() == tekst.casefold()), "")


def volgende(dialoog: str, gezegd: dict[str, Gezegd], na: str) -> str:
    """The question behind this one, on the way of these answers."""
    alles = weg_van(dialoog, gezegd)
    return alles[alles.index(na) + 1]


def weg_van(dialoog: str, gezegd: dict[str, Gezegd]) -> list[str]:
    """The questions of a dialogue along the way of these answers, written out from the content."""

    def zei(stap: str, *toetsen: str) -> bool:
        return bool(set(gezegd.get(stap, ((), ""))[0]) & set(toetsen))

    if dialoog == "welkom":
        return ["toestel", "roepnaam", "taal", "berichten", "stil", "leiding", "klaar"]
    if dialoog == "voorbereiding_kort":
        evaluatie = zei("soort", "evaluatie")
        found = ["wanneer", "soort"]
        found += ["zeker_nu", *(["zin_nu"] if zei("zeker_nu", WEET_NIET) else [])] if evaluatie else []
        found += ["gevoel", "energie", "kost", "wens"]
        if zei("wens", "zo_verder"):
            found += ["blijven", *(["houden"] if zei("blijven", WEET_NIET) else [])]
        if not evaluatie:
            found += ["zeker", *(["zin"] if zei("zeker", WEET_NIET) else [])]
        return [*found, "voor_mij", "slot"]
    raise NotImplementedError(dialoog)
