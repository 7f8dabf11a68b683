"""The static proof of one step: can it be answered, is it declared, do its buttons and words fit on a phone?"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.engine import limits, loose, words
from bot.engine.bewaring import Account, Telling
from bot.engine.dialoog import Dialoog
from bot.engine.edges import flatten
from bot.engine.messages import Phrase
from bot.engine.stappen import (
    ANDERS,
    EIGEN,
    OVERGESLAGEN,
    WEET_NIET,
    Bestand,
    Datum,
    Getal,
    Herhaal,
    Kaart,
    Keuze,
    Lijst,
    Meerkeuze,
    Meter,
    Open,
    Regel,
    Schaal,
    Slot,
    Stap,
)

Say = Callable[[Phrase], str]
TAKEN = (OVERGESLAGEN, WEET_NIET, EIGEN, ANDERS, "klaar")  # keys with a meaning of their own
RUN = "x" * 6  # as long as the token of a run
CODE = "x" * 22  # as long as a join code
LONGEST_KEYS = {False: "2027-12-31", True: "2027-12-31T15:05"}  # a day, a moment: the longest that the engine makes
SOURCE_KEY = "x" * limits.MAX_SOURCE_KEY


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not hold, in a Dutch sentence for whoever writes dialogues."""

    dialoog: str
    stap: str
    zin: str

    def __str__(self) -> str:
        return f"{self.dialoog}, stap «{self.stap}»: {self.zin}" if self.stap else f"{self.dialoog}: {self.zin}"


def faults_of(name: str, dialoog: Dialoog, stap_naam: str, stap: Stap) -> Iterator[Fault]:
    asks = not isinstance(stap, (Kaart, Regel, Herhaal, Slot))
    if asks and stap.bewaart is None and dialoog.bewaart_verloop:
        yield Fault(name, stap_naam, "zegt niet wat er met het antwoord gebeurt (bewaart=…).")
    if stap.bewaart is not None and not dialoog.bewaart_verloop:
        yield Fault(name, stap_naam, "bewaart iets in een dialoog die niets bewaart.")
    if not dialoog.bewaart_verloop and not isinstance(stap, (Kaart, Keuze)):
        yield Fault(name, stap_naam, "een dialoog die niets bewaart, kan alleen kaarten en keuzes tonen.")
    if asks and not stap.anders_gezegd:
        yield Fault(name, stap_naam, "heeft geen tweede manier om de vraag te stellen (anders_gezegd=…).")
    if asks and dialoog.bewaart_verloop and not stap.kort and not isinstance(stap.bewaart, Account):
        yield Fault(name, stap_naam, "heeft geen korte naam voor de kaart (kort=…).")
    options = _options(stap)
    if isinstance(stap, (Keuze, Meerkeuze)):
        shown = len(stap.opties)
        if not 1 <= shown <= limits.MAX_OPTIONS + 1:
            yield Fault(name, stap_naam, f"heeft {shown} knoppen; hoogstens {limits.MAX_OPTIONS} passen.")
    yield from _bounds(name, stap_naam, stap)
    counted = (isinstance(stap, (Keuze, Meerkeuze)) and not stap.eigen_antwoord) or isinstance(stap, Schaal)
    if isinstance(stap.bewaart, Telling) and not counted:
        yield Fault(name, stap_naam, "wordt geteld: dan kan het antwoord alleen een knop zijn, geen eigen woorden.")
    for key in options:
        if not key or key.startswith("~") or {":", "#"} & set(key) or key in TAKEN:
            yield Fault(name, stap_naam, f"«{key}» kan geen sleutel van een knop zijn.")
    known = {*options, ANDERS, WEET_NIET, OVERGESLAGEN, EIGEN, "niets"}
    for table, what in ((stap.daarna, "daarna"), (stap.reactie, "reactie")):
        for key in table if isinstance(table, Mapping) else ():
            if key not in known:
                yield Fault(name, stap_naam, f"«{key}» staat in {what}, maar is geen antwoord op deze vraag.")
    for text in [stap.tekst, *(stap.tekst_bij[1].values() if isinstance(stap, Kaart) and stap.tekst_bij else ())]:
        near = {step.rpartition("/")[2] for step in flatten(dialoog) if _beside(step, stap_naam)}
        for inside in set(re.findall(r"{(\w+)}", text)) - {"naam", "item", *near}:
            yield Fault(name, stap_naam, f"vult «{inside}» in, maar zo heet geen stap.")
    if isinstance(stap, Keuze):
        yield from _order(name, stap_naam, stap)
    if isinstance(stap, Kaart) and any(not address.startswith("https://") for _label, address in stap.links):
        yield Fault(name, stap_naam, "een link begint met https://.")
    if any(key not in options for key in stap.hulp):
        yield Fault(name, stap_naam, "biedt hulp aan bij een antwoord dat er niet is.")
    for data in _datas(name, dialoog, stap_naam, stap):
        if len(data.encode()) > limits.MAX_BUTTON_DATA:
            yield Fault(name, stap_naam, f"de knop «{data}» is {len(data.encode())} bytes; 64 is het meeste.")


def _order(name: str, stap_naam: str, stap: Keuze) -> Iterator[Fault]:
    """A table of order only orders: it names options that are there, each once, under a condition."""
    for rank in stap.volgorde:
        if not rank.als or not rank.bovenaan or len(set(rank.bovenaan)) != len(rank.bovenaan):
            yield Fault(name, stap_naam, "een rij van de volgorde heeft geen voorwaarde, "
                                         "of noemt niets of iets dubbel.")
        for key in rank.bovenaan:
            if key not in stap.opties:
                yield Fault(name, stap_naam, f"zet «{key}» bovenaan, maar dat is geen antwoord op deze vraag.")
    if not set(stap.opnieuw) <= set(stap.opties):
        yield Fault(name, stap_naam, "begint opnieuw bij een antwoord dat er niet is.")
    if stap.maakt and stap.maakt[0] not in stap.opties:
        yield Fault(name, stap_naam, f"bewaart bij «{stap.maakt[0]}», maar dat is geen antwoord op deze vraag.")


def _bounds(name: str, stap_naam: str, stap: Stap) -> Iterator[Fault]:
    """Can this question be answered at all?"""
    if isinstance(stap, (Meerkeuze, Lijst)) and stap.hoogstens < 1:
        yield Fault(name, stap_naam, "hier mag niemand iets kiezen (hoogstens=…).")
    if isinstance(stap, Meerkeuze) and stap.geen and stap.geen not in stap.opties:
        yield Fault(name, stap_naam, f"«{stap.geen}» sluit de rest uit, maar staat er niet bij.")
    if isinstance(stap, Lijst) and not stap.bron:
        yield Fault(name, stap_naam, "zegt niet waar de lijst vandaan komt (bron=…).")
    if isinstance(stap, Lijst) and stap.eigen_antwoord and stap.hoogstens > 1:
        yield Fault(name, stap_naam, "eigen woorden kunnen alleen waar iemand één ding kiest.")
    low, high = (stap.van, stap.tot) if isinstance(stap, Schaal) else (0, 1)
    low, high = (stap.minst, stap.hoogst) if isinstance(stap, Getal) else (low, high)
    if low >= high:
        yield Fault(name, stap_naam, f"van {low} tot {high} is geen keuze.")
    if isinstance(stap, Datum) and not stap.verleden and any(days < 0 for days in stap.dagen):
        yield Fault(name, stap_naam, "heeft een knop naar een dag die voorbij is (verleden=True?).")
    if isinstance(stap, Bestand) and not (stap.soorten and all(s.isalnum() and s.islower() for s in stap.soorten)):
        yield Fault(name, stap_naam, "noemt geen soorten bestand, zoals pdf, in kleine letters en zonder punt.")
    if isinstance(stap, Bestand) and stap.grootte < 1_000_000:
        yield Fault(name, stap_naam, "laat geen bestand van 1 MB toe; kleiner kan ik niet in woorden zeggen.")


def _options(stap: Stap) -> Mapping[str, str]:
    if isinstance(stap, Keuze):
        return stap.opties
    if isinstance(stap, Meerkeuze):
        return {**stap.opties, **stap.meer}
    if isinstance(stap, Schaal):
        return {str(number): stap.woorden.get(str(number), "") for number in range(stap.van, stap.tot + 1)}
    return {}


def _datas(name: str, dialoog: Dialoog, stap_naam: str, stap: Stap) -> Iterator[str]:
    head = f"={loose.ALIASES.get(name, name)}.{CODE}" if not dialoog.bewaart_verloop else RUN
    node = f"{stap_naam}#{_longest_item(dialoog, stap_naam)}" if "/" in stap_naam else stap_naam
    own = [SOURCE_KEY] if isinstance(stap, Lijst) else [*_options(stap)]
    for key in [*own, "klaar", f"~j.{LONGEST_KEYS[stap.met_uur]}" if isinstance(stap, Datum) else "~w"]:
        yield f"{head}:{node}:{key}"
        if dialoog.bewaart_verloop and isinstance(stap, (Keuze, Schaal, Lijst)):
            yield f"{head}:{node}:~j.{key}"
    yield f"!opnieuw_ja:{name}"


def _beside(step: str, here: str) -> bool:
    """Can the text of a step name this other step: one outside every round, or one of the same round?"""
    return "/" not in step or step.partition("/")[0] == here.partition("/")[0]


def _longest_item(dialoog: Dialoog, stap_naam: str) -> str:
    """The longest key of an item for which this step is repeated."""
    steps = flatten(dialoog)
    repeat = steps[stap_naam.partition("/")[0]]
    over = steps.get(repeat.over) if isinstance(repeat, Herhaal) else repeat
    if over is None or isinstance(over, Open):  # rounds and lines are numbered
        return str(limits.MAX_ROUNDS)
    return max([SOURCE_KEY if isinstance(over, Lijst) else EIGEN, *_options(over)], key=len)


def misfits(name: str, dialoog: Dialoog, stap_naam: str, stap: Stap, language: str, say: Say) -> Iterator[Fault]:
    """Do the words fit, in this language? Words of a list come from elsewhere and are shortened where shown."""
    ours = [words.SKIP, words.BACK, words.PAUSE, words.WHO_SEES, words.DONE]
    knop = [stap.knop] if isinstance(stap, Kaart) and stap.knop else []
    links = [label for label, _address in stap.links] if isinstance(stap, Kaart) else []
    for label in [*_options(stap).values(), *knop, *links, *ours]:
        if len(say(Phrase(label))) > limits.MAX_BUTTON_LABEL:
            yield Fault(name, stap_naam, f"de knop «{say(Phrase(label))}» ({language}) is te lang voor een telefoon.")
    if isinstance(stap, (Regel, Herhaal, Lijst)) and not stap.tekst:
        return
    reactions = [stap.reactie] if isinstance(stap.reactie, str) else list(stap.reactie.values())
    others = list(stap.tekst_bij[1].values()) if isinstance(stap, Kaart) and stap.tekst_bij else []
    others += [rank.waarom for rank in stap.volgorde] if isinstance(stap, Keuze) else []
    others += [stap.laatste, stap.vol] if isinstance(stap, Meter) else []
    for text in [stap.tekst, stap.anders_gezegd, *reactions, *others]:
        shown = say(Phrase(text)) if text else ""
        if len(shown) > limits.MAX_BUBBLE + 40:  # other languages may need some more room than Dutch
            most = limits.MAX_BUBBLE
            yield Fault(name, stap_naam, f"een tekst ({language}) heeft {len(shown)} tekens; {most} passen.")
        if text and not shown.strip():
            yield Fault(name, stap_naam, f"er is geen tekst in {language}.")
    if not isinstance(stap, Slot) and not stap.tekst:
        yield Fault(name, stap_naam, "heeft geen tekst.")
