"""Dialogues of which nothing is stored: the button itself is the place.

`even_moeilijk` for whoever needs it, `kennismaking` for somebody of whom nothing may be kept yet. No session
changes, no answer is kept, nothing remains but the messages on the person's own phone.
"""

from bot.engine import words
from bot.engine.answer import Answer, Answers
from bot.engine.buttons import Data, always
from bot.engine.effects import AskedLoosely, Effect, Join
from bot.engine.events import Event
from bot.engine.machine import Compiled
from bot.engine.messages import Bubble, Button, Phrase, Rows, Words
from bot.engine.reading import option_for, plain
from bot.engine.session import Session
from bot.engine.stappen import EINDE, Kaart, Keuze, Stap
from bot.engine.work import Known, Work

# short names for in a button, neutral: a log or a screen never shows which one it is
ALIASES = {"even_moeilijk": "k", "kennismaking": "w", "oefenen": "o"}
_NAMES = {alias: name for name, alias in ALIASES.items()}


def begin(work: Work, dialogue: str, code: str = "") -> None:
    compiled = work.known.catalogue[dialogue]
    _ask(work, compiled, compiled.first, code)


def tapped(work: Work, data: Data) -> None:
    """A tap in such a dialogue; what cannot be read leads to the first question again."""
    alias, _, code = data.run.partition(".")
    name = _NAMES.get(alias, "")
    if name not in work.known.catalogue:
        work.say(Phrase(words.OLD_BUTTON))
        return
    compiled = work.known.catalogue[name]
    stap = compiled.steps.get(data.node)
    if not isinstance(stap, (Kaart, Keuze)) or (isinstance(stap, Keuze) and data.key not in stap.opties):
        begin(work, name, code)
        return
    _freeze(work, stap, data.key)
    answers: Answers = {data.node: Answer((data.key,))}
    lead = [Phrase(stap.reactie[data.key])] if not isinstance(stap.reactie, str) and data.key in stap.reactie else []
    after = compiled.onward(data.node, answers)
    if after != EINDE:
        _ask(work, compiled, after, code, *lead)
    elif name == "kennismaking":
        if data.key == "ja":
            work.effects.append(Join(code))
        else:
            work.say(*lead)
    else:
        rows = ((always(Phrase(words.NEXT), "verder"), always(Phrase(words.MENU), "menu")),)
        work.say(*(lead or [Phrase(words.ENDED_HERE)]), rows=rows)


def _freeze(work: Work, stap: Stap, key: str) -> None:
    """Take the buttons off the tapped message, and show which one was chosen."""
    chosen: tuple[Words, ...] = ()
    if isinstance(stap, Keuze):
        chosen = (Phrase("✓ {antwoord}", {"antwoord": Phrase(stap.opties[key])}),)
    work.replace(Bubble((*_texts(stap), *chosen)))


def _ask(work: Work, compiled: Compiled, step: str, code: str, *lead: Words) -> None:
    stap = compiled.steps[step]
    work.say(*lead, *_texts(stap), rows=_rows(compiled, stap, code))
    work.effects.append(AskedLoosely(compiled.name, step, code))


def ask_again(known: Known, event: Event, asked: AskedLoosely) -> list[Effect]:
    """The same question with a sentence above it, for words that are none of its answers."""
    work = Work(Session(), event, known)
    _ask(work, known.catalogue[asked.dialogue], asked.step, asked.code, Phrase(words.MISFIT_AGAIN_END))
    return work.effects


def as_tap(known: Known, text: str, asked: AskedLoosely) -> str:
    """What the button would carry that these typed words stand for; "" when they are none of its words."""
    compiled = known.catalogue[asked.dialogue]
    stap = compiled.steps[asked.step]
    if isinstance(stap, Keuze):
        labels = {key: known.say(Phrase(label)) for key, label in stap.opties.items()}
        key = option_for(text, labels)
    else:
        knop = stap.knop if isinstance(stap, Kaart) and stap.knop else words.OKAY
        agreed = plain(text) in {plain(known.say(Phrase(knop))), "oke", "ok", "verder", "ja", "1"}
        key = "klaar" if agreed else ""
    return f"{_head(asked.dialogue, asked.code)}:{asked.step}:{key}" if key else ""


def _texts(stap: Stap) -> tuple[Words, ...]:
    return (Phrase(stap.kop), Phrase(stap.tekst)) if stap.kop else (Phrase(stap.tekst),)


def _head(dialogue: str, code: str) -> str:
    return f"={ALIASES[dialogue]}.{code}" if code else f"={ALIASES[dialogue]}"


def _rows(compiled: Compiled, stap: Stap, code: str) -> Rows:
    head = _head(compiled.name, code)
    if isinstance(stap, Keuze):
        return tuple((Button(Phrase(label), f"{head}:{stap.naam}:{key}"),) for key, label in stap.opties.items())
    knop = stap.knop if isinstance(stap, Kaart) and stap.knop else words.OKAY
    return ((Button(Phrase(knop), f"{head}:{stap.naam}:klaar"),),)
