"""The light record of one person's career cycle. Days are "2027-02-03", moments "2027-02-03T15:00" in local time.

Everything that may be sent unasked is computed from it, so that a talk that is moved moves all that hangs on it.
"""

from dataclasses import asdict, dataclass, field
from typing import Any

from bot.toestanden.actie import LOPEND, OPEN
from bot.toestanden.loopbaan import LOOPBAAN


@dataclass(slots=True)
class Gesprek:
    """A talk that is planned. `kenmerk` is random and names it in the calendar; `versie` goes up when it moves."""

    op: str
    kenmerk: str
    nummer: int = 1  # how manieth talk of this person: names the matter in `gestuurd`
    versie: int = 0
    minuten: int = 45
    plek: str = ""
    in_agenda: bool = False  # did the person take it into their calendar? Then every change follows
    vervang: str = ""
    herinner: list[str] = field(default_factory=list)
    gepland: str = ""  # when it was planned or moved: what lay before that moment is no longer announced
    verzet: int = 0  # times it was moved or called off
    gevraagd_terug: int = 0


@dataclass(slots=True)
class Actie:
    """One action of a plan; its words are answers of the plan's dossier, in the round with this number."""

    nr: str
    tegen: str = ""  # day, "" when none was chosen
    staat: str = OPEN
    sinds: str = ""
    kleiner: str = ""  # dossier in which a smaller first step was written down


@dataclass(slots=True)
class Plan:
    """A plan that runs, from the day it was made to the day of its last action."""

    dossier: str
    nummer: int
    van: str
    tot: str
    kenmerk: str = ""
    versie: int = 0
    ritme: str = "maand"  # week, twee_weken, maand, eind
    acties: list[Actie] = field(default_factory=list)
    stil: int = 0  # questions in a row that stayed without an answer

    @property
    def open(self) -> list[Actie]:
        return [actie for actie in self.acties if actie.staat in LOPEND]

    @property
    def gedaan(self) -> int:
        return sum(actie.staat == "klaar" for actie in self.acties)

    @property
    def telt(self) -> int:
        """Actions that count: what was dropped is no debt."""
        return sum(actie.staat != "niet_nodig" for actie in self.acties)


@dataclass(slots=True)
class Deal:
    """A promise to oneself, and the day of looking back."""

    dossier: str
    nummer: int
    terug: str


@dataclass(slots=True)
class Proef:
    """A trial of four weeks, and how each week went."""

    dossier: str
    nummer: int
    start: str
    weken: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Loopbaan:
    """All of it. `nummers` counts what was begun, so that no matter is ever mistaken for an earlier one."""

    fase: str = LOOPBAAN.begin
    sinds: str = ""
    gesprek: Gesprek | None = None
    voorbereid: str = ""  # day of the last preparation for the talk to come
    vraagt: str = ""  # day on which the person wants to ask for a talk
    laatste_gesprek: str = ""  # month of the last talk, "2027-02": all that stays of it
    gehad: str = ""  # day of the last talk, as long as something still hangs on it
    afspraken: int = 0  # lines agreed in that talk
    nagekeken: bool = False  # was it looked back on?
    plan: Plan | None = None
    deal: Deal | None = None
    deal_op: str = ""  # day on which the person wants to be asked for a deal again
    proef: Proef | None = None
    feedback: str = ""  # day on which to ask what was heard
    geteld: str = ""  # month of the last count
    tellingen: dict[str, str] = field(default_factory=dict)  # dialogue → month in which it counted
    maandvraag: str = ""  # month in which it was switched on, "" when off
    maanden: list[str] = field(default_factory=list)  # months that were answered
    themas: list[str] = field(default_factory=list)  # chances of which somebody wants to hear
    gezien: dict[str, list[str]] = field(default_factory=dict)  # … and what there was of each theme when last told
    nummers: dict[str, int] = field(default_factory=dict)
    actief: str = ""  # day of the last sign of life
    gestuurd: dict[str, str] = field(default_factory=dict)  # moment of a matter → day it was sent (or lapsed: "-")
    ongevraagd: list[str] = field(default_factory=list)  # days of the last unasked messages
    later: dict[str, str] = field(default_factory=dict)  # moment of a matter → moment to which it was put off
    minder: int = 0  # times «Minder vaak» was chosen
    uit: list[str] = field(default_factory=list)  # warnings that somebody wants no more
    nieuws: dict[str, str] = field(default_factory=dict)  # campaign → day it came or waits for ("+"), why not

    def nieuw_nummer(self, soort: str) -> int:
        self.nummers[soort] = self.nummers.get(soort, 0) + 1
        return self.nummers[soort]

    def gebeurt(self, wat: str, dag: str) -> None:
        """Let the table move the phase."""
        fase = LOOPBAAN.na(self.fase, wat)
        if fase != self.fase:
            self.fase, self.sinds = fase, dag

    def to_json(self) -> dict[str, Any]:
        """Only what differs from a new one."""
        empty = asdict(Loopbaan())
        return {name: value for name, value in asdict(self).items() if value != empty[name]}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Loopbaan":
        known = {name: value for name, value in stored.items() if name in cls.__dataclass_fields__}
        plan = known.get("plan")
        if plan:
            known["plan"] = Plan(**{**plan, "acties": [Actie(**actie) for actie in plan["acties"]]})
        for name, kind in (("gesprek", Gesprek), ("deal", Deal), ("proef", Proef)):
            if known.get(name):
                known[name] = kind(**known[name])
        return cls(**known)
