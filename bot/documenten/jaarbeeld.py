"""The year view: one picture that shows where somebody stands. As PDF to keep, as PNG to look at in the chat."""

import datetime as dt
import json
import textwrap

from bot.documenten.jaarbeeld_wiel import Stop, wheel, within_year
from bot.documenten.jaarbeeld_woorden import JaarWoorden, year_words_in
from bot.documenten.jaarblad import Jaarblad, Moment
from bot.documenten.leesbaar import readable
from bot.documenten.woorden import language_and_region, long_date, words_in
from bot.documenten.zetter import picture, typeset

DOTS = 170.0  # per inch: about 1000 by 1400 points, sharp on a phone and small enough to send
MONTHS_WITHOUT_YEAR = 9  # further away a day needs its year
MOST = 90  # characters of what comes next: two lines


def make_year(contents: Jaarblad, language: str) -> bytes:
    """The year as PDF/UA-1 on one page. The same year gives the same bytes. Raises ZetFout."""
    return typeset("jaarbeeld", _page(contents, language))


def make_year_picture(contents: Jaarblad, language: str) -> bytes:
    """The same page as PNG. Who sends it puts `year_in_words` beside it. Raises ZetFout."""
    return picture("jaarbeeld", _page(contents, language), DOTS)


def year_in_words(contents: Jaarblad, language: str) -> str:
    """What the picture shows, for who listens instead of looks: at most 1000 characters."""
    words = year_words_in(language)
    told = [words.gezegd_stand.format(dag=long_date(contents.vandaag, language))]
    told += [
        f"{words.fasen[m.fase]}: {words.gezegd_nu if m.staat == 'nu' else _state(m, words, language, contents)}."
        for m in contents.momenten
    ]
    if contents.acties_totaal:
        told.append(words.gezegd_acties.format(klaar=contents.acties_klaar, totaal=contents.acties_totaal))
    if contents.hierna:
        coming = _next(contents, language)
        told.append(f"{words.hierna}: {coming}" + ("" if coming.endswith(("?", "!", ".")) else "."))
    return "\n".join(told)


def year_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON {"taal", "jaar": Jaarblad} → (file name, PDF). Raises ValueError or ZetFout."""
    year, language = _told(contents)
    return f"jaarbeeld-{year.vandaag.isoformat()}.pdf", make_year(year, language)


def year_picture(contents: str) -> tuple[str, bytes]:
    """The same as a picture: (file name, PNG)."""
    year, language = _told(contents)
    return f"jaarbeeld-{year.vandaag.isoformat()}.png", make_year_picture(year, language)


def _told(contents: str) -> tuple[Jaarblad, str]:
    told = json.loads(contents)
    return Jaarblad.from_json(json.dumps(told["jaar"])), str(told["taal"])


def _page(contents: Jaarblad, language: str) -> dict[str, object]:
    words = year_words_in(language)
    taal, streek = language_and_region(language)
    other_script = words_in(language).ander_schrift
    # What lies in another year keeps its line below the wheel, but has no place on it.
    stops: list[Stop] = [
        (number, m.staat, m.dag) for number, m in enumerate(contents.momenten, 1)
        if m.dag and within_year(m.dag, contents.begin) and _holds(m, contents.vandaag)
    ]  # fmt: skip
    done, total = contents.acties_klaar, contents.acties_totaal
    middle = (words.van.format(klaar=done, totaal=total), words.acties) if total else (words.nog_geen_plan, "")
    drawn = wheel(_months(contents.begin, language), contents.begin, contents.vandaag, stops, done, total, middle)
    seen = words.beeld.format(dag=long_date(contents.vandaag, language))
    if total:
        seen += " " + words.beeld_acties.format(klaar=done, totaal=total)
    return {
        "taal": taal,
        "streek": streek,
        "titel": words.titel,
        "onder": words.stand.format(dag=long_date(contents.vandaag, language)),
        "wiel": drawn,
        "beeld": seen,
        "momenten": [
            {"naam": words.fasen[m.fase], "staat": m.staat, "wanneer": _state(m, words, language, contents)}
            for m in contents.momenten
        ],
        "hierna": readable(textwrap.shorten(_next(contents, language), MOST, placeholder=" …"), other_script)
        if contents.hierna else "",
        "woorden": {"hierna": words.hierna, "gemaakt": words_in(language).gemaakt},
    }


def _holds(moment: Moment, today: dt.date) -> bool:
    """Does the day belong to the state? What was ready before its day, or was left out, has no day any more."""
    if moment.staat == "klaar":
        return moment.dag is not None and moment.dag <= today
    return moment.staat != "overgeslagen"


def _state(moment: Moment, words: JaarWoorden, language: str, year: Jaarblad) -> str:
    day = ""
    if moment.dag:
        day = _short(moment.dag, language) if within_year(moment.dag, year.begin) else long_date(moment.dag, language)
    if moment.staat == "overgeslagen":
        return words.overgeslagen
    if moment.staat == "klaar":
        return words.klaar_op.format(dag=day) if _holds(moment, year.vandaag) else words.klaar
    if moment.staat == "nu":
        return words.nu
    return words.straks_op.format(dag=day) if day else words.straks


def _next(contents: Jaarblad, language: str) -> str:
    day, what = contents.hierna_dag, contents.hierna[:1].upper() + contents.hierna[1:]
    if day is None:
        return what
    soon = abs((day - contents.vandaag).days) < MONTHS_WITHOUT_YEAR * 30
    return f"{what}, {_short(day, language) if soon else long_date(day, language)}"


def _locale(language: str) -> str:
    return "en" if language_and_region(language)[0] == "en" else "nl"


def _short(day: dt.date, language: str) -> str:
    from babel.dates import format_date  # here: a process that never makes paper need not load it

    return format_date(day, "d MMMM", locale=_locale(language))


def _months(begin: dt.date, language: str) -> list[str]:
    from babel.dates import format_date  # as above

    first = [dt.date(2001, (begin.month - 1 + number) % 12 + 1, 1) for number in range(12)]
    return [format_date(day, "LLL", locale=_locale(language)).rstrip(".") for day in first]
