"""Read what a person tapped or typed as an answer to one step."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

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
READY = "klaar"
NOTHING = "niets"


class Misfit(StrEnum):
    """Why something was not an answer."""

    NO_OPTION = "no option"  # typed words that are none of the buttons
    TOO_LONG = "too long"
    EMPTY = "empty"
    NO_NUMBER = "no number"
    OUT_OF_BOUNDS = "out of bounds"
    NO_DATE = "no date"
    PAST = "past"
    TOO_MANY = "too many"  # one tick more than allowed
    NEEDS_BUTTON = "needs button"  # a card: only its button goes on
    NO_FILE = "no file"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a step offers at this moment: options by key with words in the person's language, and the day of today."""

    options: Mapping[str, str]
    today: date
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
        return _date_from_key(stap, key, asked.today)
    if key not in asked.options:
        return Misfit.NO_OPTION
    if isinstance(stap, Lijst):
        return Answer((key,), asked.options[key])
    return Answer((key,))


def _tick(stap: Meerkeuze | Lijst, key: str, current: Answer | None, asked: Asked) -> Answer | Misfit:
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
    order = [*asked.options, EIGEN]
    return Answer(tuple(sorted((*kept, key), key=order.index)), text, open=True)


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
    if isinstance(stap, Datum):
        return _date_from_text(stap, words, asked.today)
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
    if isinstance(stap, Keuze) and stap.eigen_antwoord:
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
    for key, label in options.items():
        if typed == plain(label):
            return key
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


def _date_from_key(stap: Datum, key: str, today: date) -> Answer | Misfit:
    """A quick button carries the day itself, so that yesterday's button still means yesterday's day."""
    try:
        day = date.fromisoformat(key)
    except ValueError:
        return Misfit.NO_DATE
    return Misfit.PAST if day < today and not stap.verleden else Answer((day.isoformat(),))


def _date_from_text(stap: Datum, words: str, today: date) -> Answer | Misfit:
    typed = plain(words)
    near = {"vandaag": 0, "morgen": 1, "overmorgen": 2, "today": 0, "tomorrow": 1}
    if typed in near:
        return Answer(((today + timedelta(days=near[typed])).isoformat(),))
    match = re.fullmatch(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}))?", words)
    if not match:
        return Misfit.NO_DATE
    try:
        day = date(int(match[3] or today.year), int(match[2]), int(match[1]))
    except ValueError:
        return Misfit.NO_DATE
    if day < today and not match[3] and not stap.verleden and day.replace(day=1).month < today.month:
        day = _next_year(day)
    return Misfit.PAST if day < today and not stap.verleden else Answer((day.isoformat(),))


def _next_year(day: date) -> date:
    """The same day a year later; 29 February becomes 28."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)
