"""The static proof: what must hold for every dialogue before anybody talks to it.

Every step can be reached, none is a dead end, every target exists, every option leads somewhere, every stored
question has a declaration, and every button and bubble fits on a phone in every language.
"""

from collections.abc import Collection, Iterator, Mapping

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog
from bot.engine.edges import flatten
from bot.engine.limits import MAX_ROUNDS
from bot.engine.loopbaan.regels import REGELS
from bot.engine.machine import ENDED, PAUZE, Compiled
from bot.engine.proof_gevolg import afterwards
from bot.engine.proof_meter import points
from bot.engine.proof_step import Fault, Say, faults_of, misfits
from bot.engine.rounds import inner
from bot.engine.stappen import EINDE, Herhaal, Kaart, Keuze, Lijst, Meerkeuze, Meter, Open, Regel, Slot, Stap


def prove(
    dialogen: Mapping[str, Dialoog], languages: Mapping[str, Say], regels: Collection[str] = REGELS
) -> list[Fault]:
    """All faults of all dialogues in all languages; an empty list is the proof.

    `regels` are the names of the consequences that the role of these dialogues knows.
    """
    found: list[Fault] = []
    for name, dialoog in dialogen.items():
        wrong = [*_shape(name, dialoog, dialogen), *afterwards(name, dialoog, dialogen, regels)]
        found += wrong
        if wrong:  # what leads nowhere cannot be compiled
            continue
        compiled = Compiled(name, dialoog)
        found += _walk(name, compiled)
        for stap_naam, stap in compiled.steps.items():
            found += faults_of(name, dialoog, stap_naam, stap)
            for language, say in languages.items():
                found += misfits(name, dialoog, stap_naam, stap, language, say)
    return found


def _shape(name: str, dialoog: Dialoog, dialogen: Mapping[str, Dialoog]) -> Iterator[Fault]:
    names = [stap.naam for stap in dialoog.stappen]
    for double in {naam for naam in names if names.count(naam) > 1}:
        yield Fault(name, double, "deze naam komt twee keer voor.")
    for naam in flatten(dialoog):
        if not all(part.isidentifier() for part in naam.split("/")) or naam in (PAUZE, ENDED):
            yield Fault(name, naam, "zo kan een stap niet heten: kleine letters, cijfers en _, en niet pauze of einde.")
    known = set(names)
    for stap in dialoog.stappen:
        for target in _targets(stap):
            if target not in known and target not in (EINDE, ""):
                yield Fault(name, stap.naam, f"verwijst naar «{target}», maar die stap is er niet.")
        if isinstance(stap, Herhaal):
            yield from _repeats(name, dialoog, stap)
        if isinstance(stap, Slot) and dialoog.vluchtig:
            yield Fault(name, stap.naam, "een gesprek dat niets nalaat, heeft niets om te bewaren (vluchtig=…).")
        for als in _conditions(stap):
            if als not in flatten(dialoog):
                yield Fault(name, stap.naam, f"kijkt naar het antwoord op «{als}», maar die stap is er niet.")
        if isinstance(stap, Meter):
            yield from points(name, dialoog, stap)
        if isinstance(stap, Slot):
            for _rows, target in stap.vervolg:
                if target not in dialogen:
                    yield Fault(name, stap.naam, f"biedt «{target}» aan, maar die dialoog is er niet.")
            for line in stap.voorstel:
                if line not in flatten(dialoog):
                    yield Fault(name, stap.naam, f"kruist «{line}» aan, maar die stap is er niet.")
    kept = {stap.bewaart.maanden for stap in flatten(dialoog).values() if isinstance(stap.bewaart, Prive)}
    if len(kept) > 1:
        yield Fault(name, "", "bewaart niet elke vraag even lang; wat bij elkaar hoort, gaat samen weg.")
    if not set(dialoog.verhuis.values()) <= known:
        yield Fault(name, "", "het verhuisplan noemt een stap die er niet is.")


def _repeats(name: str, dialoog: Dialoog, stap: Herhaal) -> Iterator[Fault]:
    """A few plain steps, for each item of a question that was asked before, or as often as the person wants."""
    before = dialoog.stappen[:dialoog.stappen.index(stap)]
    over = next((other for other in before if other.naam == stap.over), None)
    lines = isinstance(over, Open) and over.regels > 1
    if not stap.stappen or (stap.over and not (lines or isinstance(over, (Keuze, Meerkeuze, Lijst)))):
        yield Fault(name, stap.naam, "herhaalt iets dat er niet is, of nog niet gekozen is.")
    if bool(stap.over) == bool(stap.nog) or not 1 < stap.hoogstens <= MAX_ROUNDS:
        yield Fault(name, stap.naam, "gaat over een vraag van vroeger, of vraagt telkens naar nog een; 2 tot 9 keer.")
    names = [onder.naam for onder in inner(stap)]
    for place, onder in enumerate(stap.stappen):
        if names.count(onder.naam) > 1:
            yield Fault(name, f"{stap.naam}/{onder.naam}", "deze naam komt in een ronde twee keer voor.")
        if isinstance(onder, (Herhaal, Meter, Regel, Slot)):
            yield Fault(name, f"{stap.naam}/{onder.naam}", "in een herhaling staan alleen vragen en kaarten.")
        for target in _targets(onder):
            if target and target not in names[place + 1:]:
                yield Fault(name, f"{stap.naam}/{onder.naam}",
                            f"verwijst naar «{target}», maar dat is geen latere stap van dezelfde ronde.")
        for als in _conditions(onder):
            if als not in {*names[:place], *(other.naam for other in before)}:
                yield Fault(name, f"{stap.naam}/{onder.naam}",
                            f"kijkt naar het antwoord op «{als}», maar dat is geen eerdere stap.")
        if stap.over and "{item}" not in onder.tekst:
            yield Fault(name, f"{stap.naam}/{onder.naam}", "zegt niet over wie of wat het gaat ({item}).")


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
    if isinstance(stap, Keuze):
        yield from (als.stap for rank in stap.volgorde for als in rank.als)
        yield from stap.maakt[1:] if stap.maakt else ()
    if isinstance(stap, Lijst) and stap.bron_van:
        yield stap.bron_van
    if isinstance(stap, Kaart):
        yield from stap.tekst_bij[:1] if stap.tekst_bij else ()
        yield from [stap.blad] if stap.blad else ()


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
    forks = {step: onward[step] for step, stap in compiled.steps.items() if isinstance(stap, Regel)}
    for step in forks:
        if any(step in _closure(set(forks[target]), forks) for target in forks[step] & set(forks)):
            yield Fault(name, step, "deze vertakkingen kunnen in een kring lopen, zonder vraag ertussen.")
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
