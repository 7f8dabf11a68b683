"""All words that a person can read, gathered from the dialogues and from the fixed phrases."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bot.engine import words, words_agenda, words_data, words_person
from bot.engine.dialoog import Dialoog
from bot.engine.edges import flatten
from bot.engine.stappen import Herhaal, Kaart, Keuze, Meerkeuze, Open, Regel, Schaal, Slot, Stap
from bot.wiring.register import dialogen

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"
DIALOGEN: dict[str, Dialoog] = dialogen("medewerker")
BOUND_TO_BUTTONS = ("kennismaking", "even_moeilijk", "oefenen")  # nothing is stored: the button is the place


@dataclass(frozen=True, slots=True)
class Tekst:
    """One text with the place where it stands. `soort`: bericht, vraag, knop, etiket, voorbeeld or commando."""

    waar: str
    soort: str
    tekst: str


def _of_step(waar: str, stap: Stap) -> Iterator[Tekst]:
    if stap.tekst:
        yield Tekst(waar, "bericht" if isinstance(stap, (Kaart, Slot)) else "vraag", stap.tekst)
    if stap.anders_gezegd:
        yield Tekst(f"{waar} (anders gezegd)", "vraag", stap.anders_gezegd)
    if stap.kop:
        yield Tekst(f"{waar} (kop)", "etiket", stap.kop)
    if stap.kort:
        yield Tekst(f"{waar} (kort)", "etiket", stap.kort)
    reactions = [stap.reactie] if isinstance(stap.reactie, str) else stap.reactie.values()
    yield from (Tekst(f"{waar} (reactie)", "bericht", text) for text in reactions if text)
    if isinstance(stap, Kaart) and stap.knop:
        yield Tekst(waar, "knop", stap.knop)
    if isinstance(stap, Kaart):
        yield from (Tekst(waar, "knop", label) for label, _address in stap.links)
        yield from (Tekst(f"{waar} ({key})", "bericht", text) for key, text in (stap.tekst_bij or ("", {}))[1].items())
    if isinstance(stap, Keuze):
        yield from (Tekst(f"{waar} (volgorde)", "bericht", rank.waarom) for rank in stap.volgorde if rank.waarom)
    if isinstance(stap, (Keuze, Meerkeuze)):
        yield from (Tekst(waar, "knop", label) for label in stap.opties.values())
        if stap.weet_niet:
            yield Tekst(f"{waar} (weet niet)", "bericht", stap.weet_niet)
    if isinstance(stap, Meerkeuze):
        yield from (Tekst(waar, "knop", label) for label in stap.meer.values())
    if isinstance(stap, Schaal):
        yield from (Tekst(waar, "knop", label) for label in stap.woorden.values())
    if isinstance(stap, Open):
        for examples in all_examples(stap):
            yield from (Tekst(waar, "voorbeeld", example) for example in examples)
        if stap.niets:
            yield Tekst(waar, "knop", stap.niets)
    if isinstance(stap, Slot) and stap.titel:
        yield Tekst(waar, "etiket", stap.titel)


def all_examples(stap: Open) -> list[tuple[str, ...]]:
    """The sets of examples of an open question: the general one and those that go with an earlier answer."""
    return [stap.voorbeelden, *(stap.voorbeelden_bij[1].values() if stap.voorbeelden_bij else ())]


def steps() -> list[tuple[str, Dialoog, Stap]]:
    """Every step, also those inside a round."""
    return [(f"{naam}/{stap_naam}", dialoog, stap) for naam, dialoog in DIALOGEN.items()
            for stap_naam, stap in flatten(dialoog).items()]


def _of_dialogues() -> Iterator[Tekst]:
    for naam, dialoog in DIALOGEN.items():
        yield Tekst(naam, "knop", dialoog.titel)
        if dialoog.uitleg:
            yield Tekst(naam, "etiket", dialoog.uitleg)
    for waar, _dialoog, stap in steps():
        yield from _of_step(waar, stap)


def _buttons_in(module_file: str) -> set[str]:
    """Names of constants that stand under a `# soort: knop` comment."""
    lines = Path(module_file).read_text(encoding="utf-8").splitlines()
    return {after.split(" = ")[0] for line, after in pairwise(lines) if line == "# soort: knop"}


def _fixed() -> Iterator[Tekst]:
    for module in (words, words_agenda, words_data, words_person):
        assert module.__file__
        knoppen = _buttons_in(module.__file__)
        for name, value in vars(module).items():
            if not name.isupper() or name in ("TYPED", "PRIVACY_VERSION"):
                continue
            soort = "knop" if name in knoppen else "document" if name in ("DESCRIPTION", "ABOUT") else "bericht"
            if isinstance(value, str):
                yield Tekst(f"{module.__name__}.{name}", soort, value)
            elif isinstance(value, tuple):
                yield from (Tekst(f"{module.__name__}.{name}", soort, text) for text in value)
            elif isinstance(value, dict):
                yield from (Tekst(f"{module.__name__}.{name}", "commando", text) for text in value.values())


TEKSTEN = [*_of_dialogues(), *_fixed()]
VRAGEN = [(waar, dialoog, stap) for waar, dialoog, stap in steps()
          if not isinstance(stap, (Herhaal, Kaart, Slot, Regel))]
