"""The static proof: what must hold for every dialogue before anybody talks to it.

Every step can be reached, none is a dead end, every target exists, every option leads somewhere, every stored
question has a declaration, and every button and bubble fits on a phone in every language.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.engine import limits, loose, words
from bot.engine.bewaring import Account
from bot.engine.dialoog import Dialoog
from bot.engine.machine import ENDED, Compiled
from bot.engine.messages import Phrase
from bot.engine.stappen import (
    ANDERS,
    EIGEN,
    EINDE,
    OVERGESLAGEN,
    WEET_NIET,
    Datum,
    Herhaal,
    Kaart,
    Keuze,
    Lijst,
    Meerkeuze,
    Open,
    Regel,
    Schaal,
    Slot,
    Stap,
)

Say = Callable[[Phrase], str]
RUN = "x" * 6  # as long as the token of a run
CODE = "x" * 22  # as long as a join code
LONGEST_KEY = "2027-12-31"  # a day, the longest key that the engine makes itself


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not hold, in a Dutch sentence for whoever writes dialogues."""

    dialoog: str
    stap: str
    zin: str

    def __str__(self) -> str:
        return f"{self.dialoog}, stap «{self.stap}»: {self.zin}" if self.stap else f"{self.dialoog}: {self.zin}"


def prove(dialogen: Mapping[str, Dialoog], languages: Mapping[str, Say]) -> list[Fault]:
    """All faults of all dialogues in all languages; an empty list is the proof."""
    found: list[Fault] = []
    for name, dialoog in dialogen.items():
        wrong = list(_shape(name, dialoog, dialogen))
        found += wrong
        if wrong:  # what leads nowhere cannot be compiled
            continue
        compiled = Compiled(name, dialoog)
        found += _walk(name, compiled)
        for stap_naam, stap in compiled.steps.items():
            found += _step(name, dialoog, stap_naam, stap)
            for language, say in languages.items():
                found += _fits(name, dialoog, stap_naam, stap, language, say)
    return found


def _shape(name: str, dialoog: Dialoog, dialogen: Mapping[str, Dialoog]) -> Iterator[Fault]:
    names = [stap.naam for stap in dialoog.stappen]
    for double in {naam for naam in names if names.count(naam) > 1}:
        yield Fault(name, double, "deze naam komt twee keer voor.")
    known = set(names)
    for stap in dialoog.stappen:
        for target in _targets(stap):
            if target not in known and target not in (EINDE, ""):
                yield Fault(name, stap.naam, f"verwijst naar «{target}», maar die stap is er niet.")
        if isinstance(stap, Herhaal) and (stap.over not in known or not stap.stappen):
            yield Fault(name, stap.naam, "herhaalt iets dat er niet is.")
        for als in _conditions(stap):
            if als not in known:
                yield Fault(name, stap.naam, f"kijkt naar het antwoord op «{als}», maar die stap is er niet.")
        if isinstance(stap, Slot):
            for _rows, target in stap.vervolg:
                if target not in dialogen:
                    yield Fault(name, stap.naam, f"biedt «{target}» aan, maar die dialoog is er niet.")
            for line in stap.voorstel:
                if line not in known:
                    yield Fault(name, stap.naam, f"kruist «{line}» aan, maar die stap is er niet.")
    if not set(dialoog.verhuis.values()) <= known:
        yield Fault(name, "", "het verhuisplan noemt een stap die er niet is.")


def _targets(stap: Stap) -> Iterator[str]:
    if isinstance(stap.daarna, str):
        yield stap.daarna
    elif stap.daarna:
        yield from stap.daarna.values()
    if isinstance(stap, Open):
        yield stap.weet_niet
    if isinstance(stap, Regel):
        yield from (target for _rows, target in stap.rijen)
        yield stap.anders


def _conditions(stap: Stap) -> Iterator[str]:
    tables = stap.rijen if isinstance(stap, Regel) else stap.vervolg if isinstance(stap, Slot) else ()
    for rows, _target in tables:
        yield from (als.stap for als in rows)
    if isinstance(stap, Open) and stap.voorbeelden_bij:
        yield stap.voorbeelden_bij[0]


def _walk(name: str, compiled: Compiled) -> Iterator[Fault]:
    """Reachable from the first step, and the end reachable from every step, over the rows of the machine itself."""
    onward: dict[str, set[str]] = {step: set() for step in compiled.steps}
    for row in compiled.table():
        if row["trigger"] == "verder":
            onward[str(row["source"])].add(str(row["dest"]))
    reached = _closure({compiled.first}, onward)
    for step in compiled.steps:
        if step not in reached:
            yield Fault(name, step, "geen enkele weg komt hier.")
        elif ENDED not in _closure({step}, onward):
            yield Fault(name, step, "van hier is er geen weg naar het einde.")
    triggers = {(str(row["trigger"]), str(row["source"])) for row in compiled.table()}
    for step, stap in compiled.steps.items():
        if isinstance(stap, (Regel, Herhaal)):
            continue
        for trigger in ("pauzeer", "stop"):
            if (trigger, step) not in triggers:
                yield Fault(name, step, f"hier werkt «{trigger}» niet.")


def _closure(start: set[str], onward: Mapping[str, set[str]]) -> set[str]:
    found, todo = set(start), list(start)
    while todo:
        for step in onward.get(todo.pop(), set()) - found:
            found.add(step)
            todo.append(step)
    return found


def _step(name: str, dialoog: Dialoog, stap_naam: str, stap: Stap) -> Iterator[Fault]:
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
    for key in options:
        if not key or key.startswith("~") or ":" in key or key in (OVERGESLAGEN, WEET_NIET, EIGEN, ANDERS, "klaar"):
            yield Fault(name, stap_naam, f"«{key}» kan geen sleutel van een knop zijn.")
    known = {*options, ANDERS, WEET_NIET, OVERGESLAGEN, EIGEN, "niets"}
    for table, what in ((stap.daarna, "daarna"), (stap.reactie, "reactie")):
        for key in table if isinstance(table, Mapping) else ():
            if key not in known:
                yield Fault(name, stap_naam, f"«{key}» staat in {what}, maar is geen antwoord op deze vraag.")
    if any(key not in options for key in stap.hulp):
        yield Fault(name, stap_naam, "biedt hulp aan bij een antwoord dat er niet is.")
    for data in _datas(name, dialoog, stap_naam, stap):
        if len(data.encode()) > limits.MAX_BUTTON_DATA:
            yield Fault(name, stap_naam, f"de knop «{data}» is {len(data.encode())} bytes; 64 is het meeste.")


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
    for key in [*_options(stap), "klaar", f"~j.{LONGEST_KEY}" if isinstance(stap, Datum) else "~w"]:
        yield f"{head}:{stap_naam}:{key}"
        if dialoog.bewaart_verloop and isinstance(stap, (Keuze, Schaal)):
            yield f"{head}:{stap_naam}:~j.{key}"
    yield f"!opnieuw_ja:{name}"


def _fits(name: str, dialoog: Dialoog, stap_naam: str, stap: Stap, language: str, say: Say) -> Iterator[Fault]:
    """Do the words fit, in this language? Words of a list come from elsewhere and are shortened where shown."""
    ours = [words.SKIP, words.BACK, words.PAUSE, words.WHO_SEES, words.DONE]
    knop = [stap.knop] if isinstance(stap, Kaart) and stap.knop else []
    for label in [*_options(stap).values(), *knop, *ours]:
        if len(say(Phrase(label))) > limits.MAX_BUTTON_LABEL:
            yield Fault(name, stap_naam, f"de knop «{say(Phrase(label))}» ({language}) is te lang voor een telefoon.")
    if isinstance(stap, (Regel, Herhaal, Lijst)) and not stap.tekst:
        return
    reactions = [stap.reactie] if isinstance(stap.reactie, str) else list(stap.reactie.values())
    for text in [stap.tekst, stap.anders_gezegd, *reactions]:
        shown = say(Phrase(text)) if text else ""
        if len(shown) > limits.MAX_BUBBLE + 40:  # other languages may need some more room than Dutch
            most = limits.MAX_BUBBLE
            yield Fault(name, stap_naam, f"een tekst ({language}) heeft {len(shown)} tekens; {most} passen.")
        if text and not shown.strip():
            yield Fault(name, stap_naam, f"er is geen tekst in {language}.")
    if not isinstance(stap, Slot) and not stap.tekst:
        yield Fault(name, stap_naam, "heeft geen tekst.")
