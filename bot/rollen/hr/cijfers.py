"""«Cijfers»: what the gate released, on a screen, on paper and as a table. The same bytes whenever one asks.

Nothing here counts anything: every word is a function of the released rows, the roster and the calendar.
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence

from bot.balie import Bezoek
from bot.balie.rol import Maker, Scherm
from bot.documenten import hr_rapport, hr_tabel, koepelbestand
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.messages import Bubble, Button, Phrase, Rendered
from bot.engine.vrijgavedagen import ROOSTER_GEHEEL, ROOSTER_VIER_WEKEN, next_release
from bot.rollen.hr import cijfers_woorden as woorden
from bot.rollen.hr.in_woorden import day_in_words, house
from bot.store.teams import list_teams
from bot.store.vrijgaven import GEHEEL, Vrijgegeven, newest, released

_MENU = (always(Phrase(words.MENU), "menu"),)
_BACK = (always(Phrase(words.BACK), "cijfers"), *_MENU)
PER_PAGE = 8


def _people(bezoek: Bezoek) -> int:
    """People on the roster as the gate counts them: without one for each team."""
    return sum(max(0, team.aantal - 1) for team in list_teams(bezoek.conn, bezoek.today))


def _next_day(bezoek: Bezoek, *, places: bool = False) -> str:
    """The next day with figures, in words."""
    quarterly = places or _people(bezoek) < ROOSTER_VIER_WEKEN
    return day_in_words(next_release(bezoek.today, uitsplitsen=quarterly).dag.isoformat(), bezoek.words)


def _in_order(figures: Sequence[Vrijgegeven], group: str) -> list[Vrijgegeven]:
    of_group = {figure.maatstaf: figure for figure in figures if figure.groep == group}
    return [of_group[name] for name in woorden.MATEN if name in of_group]


def _places(figures: Sequence[Vrijgegeven]) -> list[str]:
    return sorted({figure.groep for figure in figures} - {GEHEEL})


def _day(day: dt.date, bezoek: Bezoek) -> str:
    return day_in_words(day.isoformat(), bezoek.words)


def _lines(bezoek: Bezoek, figures: Sequence[Vrijgegeven]) -> str:
    return "\n".join(
        bezoek.words(Phrase(woorden.LINE, {"maat": Phrase(woorden.MATEN[figure.maatstaf]),
                                           "cijfer": woorden.told(figure)}))
        for figure in figures
    )  # fmt: skip


def _shown(bezoek: Bezoek) -> list[Vrijgegeven]:
    """The figures as they stand now; when there are none, that has been said."""
    found = newest(released(bezoek.conn, bezoek.today))
    if not found:
        small = _people(bezoek) < ROOSTER_GEHEEL
        told = Phrase(woorden.TOO_SMALL) if small else Phrase(woorden.NONE_YET, {"dag": _next_day(bezoek)})
        bezoek.say(Bubble((told,), ((always(Phrase(woorden.EXPLAIN), "cijfers_uitleg"),), _MENU)))
    return found


def _figures(bezoek: Bezoek, item: str) -> None:
    found = _shown(bezoek)
    whole = _in_order(found, GEHEEL)
    if not whole:
        return
    title = Phrase(woorden.TITLE, {"jaar": str(whole[0].jaar), "dag": _day(whole[0].dag, bezoek)})
    rows: tuple[tuple[Button, ...], ...] = (
        (always(Phrase(woorden.REPORT), "cijfers_rapport"), always(Phrase(woorden.BY_PLACE), "cijfers_plek")),
        (always(Phrase(woorden.SHEET), "cijfers_excel"), always(Phrase(woorden.COMMA), "cijfers_csv")),
        (always(Phrase(woorden.UMBRELLA), "cijfers_koepel"), always(Phrase(woorden.EXPLAIN), "cijfers_uitleg")),
        _MENU,
    )
    bezoek.say(Bubble((title, _lines(bezoek, whole)), rows))


def _place(bezoek: Bezoek, item: str) -> None:
    found = _shown(bezoek)
    if not found:
        return
    places = _places(found)
    if not places:
        told = Phrase(woorden.NO_PLACES, {"dag": _next_day(bezoek, places=True)})
        bezoek.say(Bubble((told,), (_BACK,)))
    elif item.isascii() and item.isdigit() and int(item) < len(places):
        figures = _in_order(found, places[int(item)])
        title = Phrase(woorden.PLACE_TITLE, {"plek": figures[0].groep, "dag": _day(figures[0].dag, bezoek)})
        rows = ((always(Phrase(woorden.BY_PLACE), "cijfers_plek"),), _BACK)
        bezoek.say(Bubble((title, _lines(bezoek, figures)), rows))
    else:
        start = int(item[1:]) * PER_PAGE if item[:1] == "." and item[1:].isdigit() else 0
        chosen: list[tuple[Button, ...]] = [
            (always(name, "cijfers_plek", str(start + place)),)
            for place, name in enumerate(places[start : start + PER_PAGE])
        ]
        if len(places) > start + PER_PAGE:
            chosen.append((always(Phrase(words.MORE), "cijfers_plek", f".{start // PER_PAGE + 1}"),))
        bezoek.say(Bubble((Phrase(woorden.PLACES),), (*chosen, _BACK)))


def _explain(bezoek: Bezoek, item: str) -> None:
    bezoek.say(Bubble(tuple(_explanation(bezoek)), (_BACK,)))


def _explanation(bezoek: Bezoek) -> list[Phrase]:
    return [
        Phrase(woorden.HOW), Phrase(woorden.HOW_ROUND), Phrase(woorden.HOW_FEW), Phrase(woorden.HOW_PLACES),
        Phrase(woorden.HOW_WHEN, {"dag": _next_day(bezoek)}), Phrase(woorden.HOW_TALK),
    ]


def _report(bezoek: Bezoek, item: str) -> None:
    found, say = _shown(bezoek), house(bezoek)
    whole = _in_order(found, GEHEEL)
    if not whole:
        return
    day = day_in_words(whole[0].dag.isoformat(), say)
    places = [(name, _in_order(found, name)) for name in _places(found)]
    contents = {
        "taal": bezoek.kamer.language, "dag": whole[0].dag.isoformat(),
        "titel": say(Phrase(woorden.REPORT_TITLE)),
        "onder": say(Phrase(woorden.TITLE, {"jaar": str(whole[0].jaar), "dag": day})),
        "geheel": say(Phrase(woorden.WHOLE)), "plaatsen": say(Phrase(woorden.PLACES)),
        "lees": say(Phrase(woorden.REPORT_READ)),
        "vraag": say(Phrase(woorden.COLUMNS[3])), "cijfer": say(Phrase(woorden.COLUMNS[6])),
        "regels": [
            {"naam": say(Phrase(woorden.MATEN[figure.maatstaf])), "zin": say(woorden.told(figure)),
             "deel": None if figure.te_weinig else figure.procent}
            for figure in whole
        ],
        "namen": [name for name, _figures in places],
        "cellen": [
            [_cell(figure, say) for _name, figures in places for figure in figures if figure.maatstaf == row.maatstaf]
            for row in whole
        ],
        "uitleg": [say(line) for line in _explanation(bezoek)],
    }  # fmt: skip
    _send(bezoek, woorden.REPORT_COMES, "hr_rapport", json.dumps(contents, ensure_ascii=False))


def _cell(figure: Vrijgegeven, say: "hr_rapport.Say") -> str:
    return say(Phrase(woorden.TOO_FEW_SHORT)) if figure.te_weinig else say(woorden.percent(figure))


def _table(kind: str) -> Scherm:
    def send(bezoek: Bezoek, item: str) -> None:
        if not _shown(bezoek):
            return
        say = house(bezoek)
        rows: list[list[str | int]] = []
        for figure in released(bezoek.conn, bezoek.today):
            group = say(Phrase(woorden.WHOLE)) if figure.groep == GEHEEL else figure.groep
            start: list[str | int] = [
                figure.jaar, figure.dag.isoformat(), group, say(Phrase(woorden.MATEN[figure.maatstaf])),
            ]
            if figure.te_weinig:
                rows.append([*start, "", "", say(Phrase(woorden.TOO_FEW))])
            else:
                rows.append([*start, figure.basis, figure.aantal, say(woorden.percent(figure))])
        contents = {"dag": bezoek.today.isoformat(), "kop": [say(Phrase(name)) for name in woorden.COLUMNS],
                    "rijen": rows, "blad": say(Phrase(woorden.FIGURES))}  # fmt: skip
        _send(bezoek, woorden.SHEET_COMES, kind, json.dumps(contents, ensure_ascii=False))

    return send


def _umbrella(bezoek: Bezoek, item: str) -> None:
    found = _shown(bezoek)
    if not found:
        return
    whole = [figure for figure in _in_order(found, GEHEEL) if not figure.te_weinig]
    if not whole:
        told = Phrase(woorden.UMBRELLA_NONE, {"dag": _next_day(bezoek)})
        bezoek.say(Bubble((told,), (_BACK,)))
        return
    signer = bezoek.kamer.zegel.signing_key()
    file = koepelbestand.make(
        whole[0].jaar, whole[0].dag, [(figure.maatstaf, figure.basis, figure.aantal) for figure in whole], signer
    )
    _send(bezoek, woorden.UMBRELLA_COMES, "koepelbestand", file)
    told = Phrase(woorden.UMBRELLA_NAME, {"kenmerk": koepelbestand.mark_of(signer.public_key())})
    bezoek.say(Bubble((told,), (_BACK,)))


def _send(bezoek: Bezoek, sentence: str, kind: str, contents: str) -> None:
    bezoek.send(Rendered("document", bezoek.words(Phrase(sentence)), document=kind, contents=contents))


SCHERMEN: Mapping[str, Scherm] = {
    "cijfers": _figures, "cijfers_plek": _place, "cijfers_uitleg": _explain, "cijfers_rapport": _report,
    "cijfers_excel": _table("hr_excel"), "cijfers_csv": _table("hr_csv"), "cijfers_koepel": _umbrella,
}
DOCUMENTEN: Mapping[str, Maker] = {
    "hr_rapport": hr_rapport.report_document, "hr_excel": hr_tabel.sheet_document, "hr_csv": hr_tabel.csv_document,
    "koepelbestand": koepelbestand.as_document,
}
