"""«Mijn gegevens»: the screens that need the person's own store. Always of the person whose event this is."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from bot.engine import own_answers, reopening, words
from bot.engine import words_data as own
from bot.engine.agenda.momenten import SOON, TOGETHER
from bot.engine.answer import Answer
from bot.engine.buttons import always
from bot.engine.edges import split_node
from bot.engine.effects import Effect, Show
from bot.engine.limits import MAX_MESSAGE
from bot.engine.messages import Phrase, Rendered, Words
from bot.engine.own_rest import full_date
from bot.engine.session import Place
from bot.engine.wie import seen_by
from bot.engine.work import Work
from bot.rollen.medewerker import minder
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.bezit import CARD, DOSSIER, Item
from bot.rollen.medewerker.lijsten import (
    answers_of,
    find_of,
    items_of,
    known_of,
    label_of,
    page_line,
    page_rows,
    paged,
    say,
)
from bot.rollen.medewerker.uitvoer import JSON_KIND, PDF_KIND, reference

_LINE_ROOM = 700  # characters of one answer on the screen; the whole of it is in «Meenemen»


def show(beurt: Beurt, effect: Show) -> list[Effect] | None:
    return SCREENS[effect.screen](beurt, effect.item)


# lists

def _view(beurt: Beurt, asked: str, *lead: Words) -> None:
    found, page, pages = paged(_wanted(beurt, asked), asked)
    if not found:
        say(beurt, *lead, Phrase(own.VIEW_NONE))
        return
    talks = [(beurt.person, item.number) for item in found if item.kind == DOSSIER]
    beurt.kamer.kluis.load_answers(beurt.conn, talks)  # in one statement
    rows = [(always(label_of(beurt, item), *(("dossier", f"{item.number.hex()}.0") if item.kind == DOSSIER
                                           else ("kaart", item.number.hex()))),) for item in found]
    say(beurt, *lead, Phrase(own.VIEW_TITLE), *(_block(beurt, item) for item in found), *page_line(page, pages),
        rows=[*rows, *page_rows("bekijk", page, pages)])


def _wanted(beurt: Beurt, asked: str) -> Sequence[Item]:
    """All of it, or after a warning what goes soon, the first to go on top; all again when that is gone already."""
    found = items_of(beurt)
    last = beurt.today + timedelta(days=TOGETHER)
    soon = [item for item in found if item.finished and item.goes <= last] if asked == SOON else []
    return sorted(soon, key=lambda item: item.goes) or found


def _block(beurt: Beurt, item: Item) -> Words:
    """One item in the list: what, since when, until when, how much, who sees it."""
    known, spoken = known_of(beurt), beurt.words
    title = item.title(known)
    if item.kind == CARD:
        parts = [title, Phrase(own.VIEW_MADE, {"datum": full_date(item.changed)}),
                 Phrase(own.VIEW_UNTIL, {"datum": full_date(item.goes)}), seen_by(None)]
        return "\n".join(spoken(part) for part in parts)
    state = Phrase(own.VIEW_DONE if item.finished else own.VIEW_BUSY)
    lines = own_answers.lines(known, str(item.content["dialoog"]), answers_of(beurt, item))
    parts = [Phrase(own.VIEW_DOSSIER, {"titel": title, "staat": state}), *_dates(item),
             Phrase(own.VIEW_COUNT, {"aantal": len(lines)}), _seen(beurt, item)]
    return "\n".join(spoken(part) for part in parts)


def _dates(item: Item) -> list[Words]:
    begun = date.fromisoformat(str(item.content["begonnen"]))
    return [
        Phrase(own.VIEW_BEGUN, {"datum": full_date(begun)}),
        Phrase(own.VIEW_CHANGED, {"datum": full_date(item.changed)}),
        Phrase(own.VIEW_UNTIL, {"datum": full_date(item.goes)}),
    ]


def _seen(beurt: Beurt, item: Item) -> Words:
    """From the declarations: every class that keeps answers with the person says the same."""
    name, catalogue = str(item.content["dialoog"]), beurt.kamer.catalogue
    if name not in catalogue:
        return seen_by(None)
    steps = catalogue[name].steps
    declared = [stap.bewaart for node in answers_of(beurt, item) if (stap := steps.get(split_node(node)[0]))]
    return next((seen_by(bewaart) for bewaart in declared if bewaart is not None), seen_by(None))


# one conversation

def _one(beurt: Beurt, asked: str) -> None:
    number, _, page_asked = asked.partition(".")
    item = find_of(beurt, DOSSIER + number)
    if item is None:
        _view(beurt, "0", Phrase(own.VIEW_GONE))
        return
    known, spoken, answers = known_of(beurt), beurt.words, answers_of(beurt, item)
    name = str(item.content["dialoog"])
    said = [f"{spoken(line.label)}\n{cut(spoken(line.said))}" for line in own_answers.lines(known, name, answers)]
    pages = _split(said)
    page = min(int(page_asked), len(pages) - 1) if page_asked.isascii() and page_asked.isdigit() else 0
    state = Phrase(own.VIEW_DONE if item.finished else own.VIEW_BUSY)
    top = [Phrase(own.VIEW_DOSSIER, {"titel": item.title(known), "staat": state}), *_dates(item)]
    head: Words = "\n".join(spoken(part) for part in top)
    who: Sequence[Words] = ()
    if page == len(pages) - 1 and name in beurt.kamer.catalogue:
        who = own_answers.who_sees_these(beurt.kamer.catalogue[name], answers, beurt.account)
    rows = page_rows("dossier", page, len(pages), f"{number}.")
    if name in beurt.kamer.catalogue and item.finished:
        rows.append((always(Phrase(own.VIEW_CHANGE), "verbeter", number),))
    elif any(place.dossier == number for place in _places(beurt)):
        rows.append((always(Phrase(words.NEXT), "verder", name),))
    rows += [(always(Phrase(own.VIEW_ERASE), "weg", item.key),), (always(Phrase(own.DATA_VIEW), "bekijk"),)]
    shown: list[Words] = [*pages[page]] or [Phrase(own.VIEW_NO_ANSWERS)]
    say(beurt, head, *shown, *who, *page_line(page, len(pages)), rows=rows)


def cut(text: str) -> str:
    return text if len(text) <= _LINE_ROOM else text[:_LINE_ROOM - 1] + "…"


def _split(said: Sequence[str]) -> list[list[str]]:
    """Answers over as many screens as they need."""
    pages: list[list[str]] = [[]]
    room = MAX_MESSAGE // 2  # the head and «Wie ziet dit?» stand beside them
    for text in said:
        if pages[-1] and sum(map(len, pages[-1])) + len(text) > room:
            pages.append([])
        pages[-1].append(text)
    return pages


def _places(beurt: Beurt) -> list[Place]:
    place = beurt.session.place
    return [*beurt.session.drafts, *([place] if place else [])]


def _correct(beurt: Beurt, number: str) -> list[Effect] | None:
    """Open a finished conversation again, with the screens that it ended with."""
    item = find_of(beurt, DOSSIER + number)
    if item is None or not item.finished or str(item.content["dialoog"]) not in beurt.kamer.catalogue:
        _view(beurt, "0", Phrase(own.VIEW_GONE))
        return None
    answers = {number: answers_of(beurt, item)}
    for place in _places(beurt):
        if place.dossier and place.dossier not in answers:
            stored = beurt.kamer.kluis.answers(beurt.person, bytes.fromhex(place.dossier))
            answers[place.dossier] = {step: Answer.from_json(answer) for step, answer in stored.items()}
    work = Work(beurt.session, beurt.event, known_of(beurt, answers))
    reopening.reopen(work, str(item.content["dialoog"]), number, int(item.content["versie"]))
    beurt.session = work.session
    return work.effects


# taking along

def _take(beurt: Beurt, asked: str) -> None:
    """Two documents, made from the vault when they are sent: the outbox holds no copy of anything."""
    if not beurt.member or beurt.event.chat != beurt.chat:
        say(beurt, Phrase(own.TAKE_ELSEWHERE))
        return
    say(beurt, Phrase(own.TAKE_COMING), Phrase(own.TAKE_CARE))
    for kind in (PDF_KIND, JSON_KIND):
        beurt.send(Rendered("document", document=kind, contents=reference(beurt.kamer.kluis, beurt.person, beurt.chat)))


SCREENS: dict[str, Callable[[Beurt, str], list[Effect] | None]] = {
    "bekijk": _view,
    "dossier": _one,
    "verbeter": _correct,
    "iets_weg": minder.which,
    "weg": minder.sure,
    "weg_ja": minder.gone_now,
    "korter": minder.shorter,
    "korter_ja": minder.shorter_now,
    "meenemen": _take,
}
