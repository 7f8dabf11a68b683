"""Which words in which language: from a phrase of the engine to what a person reads.

The Dutch sentence in the code is the key and the fallback; `locales/` holds what differs. A catalogue is read
when somebody first needs its language, so a start in Dutch loads nothing. Compiled catalogues (.mo) come from
`make`; where one is missing or older than its source (.po), the source itself is read, so nobody ever sees
stale words. Looking up costs a dictionary access: this is on the path of every message.
"""

import gettext
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

from bot.engine.messages import Words

DEFAULT = "nl_BE"
LANGUAGES = ("nl_BE", "nl_NL", "en")
DOMAIN = "messages"

Pieces = tuple[tuple[str, str], ...]  # (words, name of the value behind them or "")


def default_locale_dir() -> Path:
    """Where the catalogues are: inside the installed package, or beside it in a checkout."""
    inside = Path(__file__).parent / "locales"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "locales"


class Teksten:
    """The catalogues of all languages. Safe to share between threads: the caches only ever grow."""

    def __init__(self, locale_dir: Path | None = None) -> None:
        self._dir = locale_dir or default_locale_dir()
        self._catalogues: dict[str, gettext.NullTranslations] = {}
        self._languages: dict[str, str] = {}  # what was asked for → what we have
        self._plain: dict[str, dict[tuple[str, str], str]] = {language: {} for language in LANGUAGES}
        self._pieces: dict[str, dict[tuple[str, str], Pieces]] = {language: {} for language in LANGUAGES}

    def words(self, phrase: Words, language: str = DEFAULT) -> str:
        """The words of a phrase; a plain string (somebody's own words) comes back untouched.

        Values are filled in after translation and never read as a template themselves.
        Raises KeyError with the name of a value that the sentence needs and the phrase does not have.
        """
        if isinstance(phrase, str):
            return phrase
        known = self._languages.get(language) or self._choose(language)
        key = (phrase.context, phrase.msgid)
        if not phrase.values:
            found = self._plain[known].get(key)
            return found if found is not None else self._look_up(known, key)
        pieces = self._pieces[known].get(key) or self._cut(known, key)
        return "".join([
            text + (self._value(phrase.values[name], known) if name else "") for text, name in pieces
        ])

    def _value(self, value: Words | int, language: str) -> str:
        return str(value) if isinstance(value, int) else self.words(value, language)

    def _choose(self, language: str) -> str:
        """The language we have for what a phone or a setting says: «nl-NL», «en_GB», «fr», «»."""
        wanted = language.replace("-", "_")
        same = [ours for ours in LANGUAGES if ours.casefold() == wanted.casefold()]
        near = [ours for ours in LANGUAGES if ours == wanted[:2].casefold()]
        self._languages[language] = (same or near or [DEFAULT])[0]
        return self._languages[language]

    def _look_up(self, language: str, key: tuple[str, str]) -> str:
        catalogue = self._catalogues.get(language)
        if catalogue is None:
            catalogue = self._catalogues[language] = load(self._dir, language)
        context, msgid = key
        if not msgid:
            return ""  # gettext keeps the header of a catalogue under the empty sentence
        found = catalogue.pgettext(context, msgid) if context else catalogue.gettext(msgid)
        if len(self._plain[language]) < MAX_CACHED:
            self._plain[language][key] = found
        return found

    def _cut(self, language: str, key: tuple[str, str]) -> Pieces:
        pieces = cut(self._look_up(language, key))
        if len(self._pieces[language]) < MAX_CACHED:
            self._pieces[language][key] = pieces
        return pieces


MAX_CACHED = 5_000  # far more than there are sentences: a bound, should a phrase ever be made from own words


def cut(template: str) -> Pieces:
    """A sentence in pieces: «Hallo {naam}.» → (("Hallo ", "naam"), (".", ""))."""
    return tuple((text, name or "") for text, name, _, _ in Formatter().parse(template))


def load(locale_dir: Path, language: str) -> gettext.NullTranslations:
    """The catalogue of a language; an empty one where a language has none, as plain Dutch needs none."""
    source = locale_dir / language / "LC_MESSAGES" / f"{DOMAIN}.po"
    compiled = source.with_suffix(".mo")
    if not compiled.exists():
        return _from_source(source) if source.exists() else gettext.NullTranslations()
    if source.exists() and source.stat().st_mtime > compiled.stat().st_mtime:
        return _from_source(source)
    with compiled.open("rb") as file:
        return gettext.GNUTranslations(file)


def _from_source(source: Path) -> gettext.NullTranslations:
    """Read a .po as if it were compiled. Slower (Babel is imported), and always up to date."""
    from io import BytesIO

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def available(locale_dir: Path) -> Mapping[str, Path]:
    """The catalogues that are there, by language."""
    return {path.parent.parent.name: path for path in sorted(locale_dir.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))}
