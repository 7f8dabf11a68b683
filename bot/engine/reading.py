"""Read what a person tapped or typed as an answer to one step."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.engine import datumstap
from bot.engine.answer import Answer
from bot.engine.limits import MAX_OWN_OPTION
from bot.engine.stappen import (
    EIGEN,
    WEET_NIET,
    Bestand,
    Datum,
    Getal,
    Kaart,
    Keuze,
    Lijst,
    Meerkeuze,
    Open,
    Schaal,
    Stap,
)

Say = Callable[[str], str]  # a Dutch sentence → the same in the person's language
_OKAY = frozenset({"ok", "oke", "okay", "oki"})
_YES_NO = frozenset({"ja", "nee", "yes", "no"})
READY = "klaar"
NOTHING = "niets"


class Misfit(StrEnum):
    """Why something was not an answer."""

    NO_OPTION = "no option"  # typed words that are none of the buttons
    TOO_LONG = "too long"
    TOO_MANY_LINES = "too many lines"  # each line gets its own questions, and there are more than fit
    EMPTY = "empty"
    NO_NUMBER = "no number"
    OUT_OF_BOUNDS = "out of bounds"
    NO_DATE = "no date"
    PAST = "past"
    TOO_MANY = "too many"  # one tick more than allowed
    NEEDS_BUTTON = "needs button"  # a card: only its button goes on
    NO_FILE = "no file"
    WRONG_KIND = "wrong kind"  # a file of another kind than is asked for
    TOO_BIG = "too big"  # … or a larger one


@dataclass(frozen=True, slots=True)
class Asked:
    """What a step offers at this moment: options by key with words in the person's language, and the local time."""

    options: Mapping[str, str]
    now: datetime
    own: bool = False  # the person tapped «Iets anders»: any text is the answer


def plain(text: str) -> str:
    """A text without capitals, accents, punctuation and double spaces, for comparing."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return re.sub(r"[^\w]+", " ", bare).strip()


def read_key(stap: Stap, key: str, current: Answer | None, asked: Asked) -> Answer | Misfit:
    """The answer that a button with this key gives, on top of what was already ticked."""
    if isinstance(stap, Kaart):
        return Answer((READY,))
    if key == WEET_NIET:
        return Answer((WEET_NIET,))
    if isinstance(stap, Open):
        return Answer((NOTHING,)) if key == NOTHING else Misfit.NO_OPTION
    if isinstance(stap, (Meerkeuze, Lijst)) and not (isinstance(stap, Lijst) and stap.hoogstens == 1):
        return _tick(stap, key, current, asked)
    if isinstance(stap, Datum):
        return _date(stap, key, asked.now)
    if key not in asked.options:
        return Misfit.NO_OPTION
    return _labelled(stap, Answer((key,)), current, asked)


def _labelled(stap: Stap, answer: Answer, current: Answer | None, asked: Asked) -> Answer:
    """An answer to a Lijst keeps the words too, one line a key: its source may have changed by tomorrow."""
    if not isinstance(stap, Lijst):
        return answer
    known = dict(zip(current.keys, current.text.split("\n"), strict=False)) if current else {}
    return answer._replace(text="\n".join(asked.options.get(key) or known.get(key, key) for key in answer.keys))


def read_file(stap: Bestand, identity: str, name: str, size: int) -> Answer | Misfit:
    """A file that was sent: its name is the words of the answer, the channel's id of it the key. `size` in bytes."""
    stem, dot, ending = name.rpartition(".")
    if not dot or not stem or ending.casefold() not in stap.soorten:
        return Misfit.WRONG_KIND
    if size > stap.grootte:
        return Misfit.TOO_BIG
    return Answer((identity,), " ".join(name.split())[-MAX_OWN_OPTION:])


def _tick(stap: Meerkeuze | Lijst, key: str, current: Answer | None, asked: Asked) -> Answer | Misfit:
    answer = _ticked(stap, key, current, asked)
    return _labelled(stap, answer, current, asked) if isinstance(answer, Answer) else answer


def _ticked(stap: Meerkeuze | Lijst, key: str, current: Answer | None, asked: Asked) -> Answer | Misfit:
    chosen = current.keys if current and not (current.skipped or current.unknown) else ()
    text = current.text if current and chosen else ""
    if key == READY:
        return Answer(chosen, text) if chosen else Misfit.EMPTY
    if key == EIGEN:  # a second tap on own words takes them away
        return Answer(tuple(k for k in chosen if k != EIGEN), "", open=True)
    if key not in asked.options:
        return Misfit.NO_OPTION
    none = stap.geen if isinstance(stap, Meerkeuze) else ""
    if none and key == none:
        return Answer((key,))
    if key in chosen:
        return Answer(tuple(k for k in chosen if k != key), text, open=True)
    kept = tuple(k for k in chosen if k != none)
    if len(kept) >= stap.hoogstens:
        return Misfit.TOO_MANY
    order = {key: place for place, key in enumerate((*asked.options, EIGEN))}
    return Answer(tuple(sorted((*kept, key), key=lambda one: order.get(one, len(order)))), text, open=True)


def read_text(stap: Stap, text: str, current: Answer | None, asked: Asked) -> Answer | Misfit:
    """The answer that typed words give. Words or a number equal to an option count as that option."""
    words = text.strip()
    if not words:
        return Misfit.EMPTY
    if isinstance(stap, Kaart):
        return Answer((READY,)) if plain(words) in {"oke", "ok", "ja", "goed", "verder", "1"} else Misfit.NEEDS_BUTTON
    if isinstance(stap, Open):
        return Misfit.TOO_LONG if len(words) > stap.hoogstens else Answer((), words)
    if isinstance(stap, Getal):
        return _number(words, stap.minst, stap.hoogst)
    if isinstance(stap, Datum):  # see `datum_getypt`: words for a day are asked back
        return Misfit.NO_DATE
    if isinstance(stap, Bestand):
        return Misfit.NO_FILE
    if isinstance(stap, Schaal):
        found = option_for(words, asked.options)
        return Answer((found,)) if found else Misfit.NO_OPTION
    if asked.own:
        return _own(stap, words, current)
    if isinstance(stap, Meerkeuze) or (isinstance(stap, Lijst) and stap.hoogstens > 1):
        return _typed_ticks(stap, words, current, asked)
    found = option_for(words, asked.options)
    if found:
        return read_key(stap, found, current, asked)
    if isinstance(stap, (Keuze, Lijst)) and stap.eigen_antwoord:
        return _own(stap, words, current)
    return Misfit.NO_OPTION


def option_for(words: str, options: Mapping[str, str]) -> str:
    """The key of the option that was typed, by its words or by its number; "" when none.

    Options whose keys are numbers (scales) go by that number, so that «0» on a scale from 0 is nought.
    """
    typed = plain(words)
    if typed in options and typed.isdigit():
        return typed
    if typed.isdigit() and not next(iter(options), "").isdigit():
        place = int(typed) if len(typed) <= 3 else 0
        return list(options)[place - 1] if 1 <= place <= len(options) else ""
    if typed in _OKAY:
        typed = "oke"
    for key, label in options.items():
        if typed == plain(label) or (typed == "oke" and plain(label) in _OKAY):
            return key
    if typed in _YES_NO:  # «ja» for «Ja, ik doe mee», when only one option begins so
        begin_so = [key for key, label in options.items() if plain(label).split(" ")[0] == typed]
        return begin_so[0] if len(begin_so) == 1 else ""
    return ""


def _own(stap: Stap, words: str, current: Answer | None) -> Answer | Misfit:
    if len(words) > MAX_OWN_OPTION:
        return Misfit.TOO_LONG
    if not isinstance(stap, Meerkeuze):
        return Answer((EIGEN,), words)
    chosen = current.keys if current and not (current.skipped or current.unknown) else ()
    kept = tuple(key for key in chosen if key not in (EIGEN, stap.geen))
    if len(kept) >= stap.hoogstens:
        return Misfit.TOO_MANY
    return Answer((*kept, EIGEN), words, open=True)


def _typed_ticks(stap: Meerkeuze | Lijst, words: str, current: Answer | None, asked: Asked) -> Answer | Misfit:
    """Several options at once: «1, 3» or «rust en bijleren»; one option is a tick; other words are own words."""
    whole = option_for(words, asked.options)
    parts = [words] if whole else re.split(r"[,;+&\n]|\s+en\s+|\s+and\s+|(?<=\d)\s+(?=\d)", words)
    found = [option_for(part, asked.options) for part in parts if part.strip()]
    if found and all(found):
        if isinstance(stap, Meerkeuze) and stap.geen in found:
            return Answer((stap.geen,)) if len(found) == 1 else Misfit.NO_OPTION
        answer: Answer | Misfit = current or Answer()
        for key in dict.fromkeys(found):
            answer = _tick(stap, key, answer if isinstance(answer, Answer) else None, asked)
            if isinstance(answer, Misfit):
                return answer
        return answer
    if plain(words) == READY:
        return _tick(stap, READY, current, asked)
    if isinstance(stap, Meerkeuze) and stap.eigen_antwoord:
        return _own(stap, words, current)
    return Misfit.NO_OPTION


def _number(words: str, least: int, most: int) -> Answer | Misfit:
    match = re.fullmatch(r"(-?\d{1,9})\s*[a-zA-Z]*", words)
    if not match:
        return Misfit.NO_NUMBER
    number = int(match[1])
    return Answer((str(number),)) if least <= number <= most else Misfit.OUT_OF_BOUNDS


def _date(stap: Datum, key: str, now: datetime) -> Answer | Misfit:
    """A button carries the day itself, so that yesterday's button still means yesterday's day."""
    found = datumstap.read(stap, key, now)
    if found is None:
        return Misfit.NO_DATE
    return Misfit.PAST if not stap.verleden and datumstap.is_over(key, now) else found
