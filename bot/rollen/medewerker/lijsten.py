"""What the screens of «Mijn gegevens» share: the person's own things, on pages, with buttons that fit a phone."""

from collections.abc import Sequence

from bot.engine import words
from bot.engine import words_data as own
from bot.engine.answer import Answer, Answers
from bot.engine.asking import shorten
from bot.engine.buttons import always
from bot.engine.messages import Bubble, Button, Phrase, Words
from bot.engine.own_rest import BACK
from bot.engine.work import Known
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.bezit import Item, find, items

PER_PAGE = 5


def known_of(beurt: Beurt, answers: dict[str, Answers] | None = None) -> Known:
    return beurt.kamer.known(beurt.account, beurt.now, answers or {})


def answers_of(beurt: Beurt, item: Item) -> Answers:
    stored = beurt.kamer.kluis.answers(beurt.person, item.number)
    return {step: Answer.from_json(answer) for step, answer in stored.items()}


def items_of(beurt: Beurt) -> list[Item]:
    return items(beurt.kamer.kluis, beurt.conn, beurt.person)


def find_of(beurt: Beurt, key: str) -> Item | None:
    return find(beurt.kamer.kluis, beurt.conn, beurt.person, key)


def say(beurt: Beurt, *paragraphs: Words, rows: Sequence[tuple[Button, ...]] = ()) -> None:
    beurt.say(Bubble(paragraphs, (*rows, BACK)))


def paged(found: Sequence[Item], asked: str) -> tuple[Sequence[Item], int, int]:
    """The items of one page, its number from 0, and how many pages there are."""
    pages = max(1, -(-len(found) // PER_PAGE))
    page = min(int(asked), pages - 1) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 0
    return found[page * PER_PAGE:(page + 1) * PER_PAGE], page, pages


def page_rows(screen: str, page: int, pages: int, before: str = "") -> list[tuple[Button, ...]]:
    row = []
    if page > 0:
        row.append(always(Phrase(words.BACK), screen, f"{before}{page - 1}"))
    if page + 1 < pages:
        row.append(always(Phrase(words.MORE), screen, f"{before}{page + 1}"))
    return [tuple(row)] if row else []


def page_line(page: int, pages: int) -> list[Words]:
    return [Phrase(own.VIEW_PAGE, {"nummer": page + 1, "aantal": pages})] if pages > 1 else []


def label_of(beurt: Beurt, item: Item) -> Words:
    day = Phrase("{dag} {maand}", {"dag": item.changed.day, "maand": Phrase(words.MONTHS[item.changed.month - 1])})
    title = beurt.words(item.title(known_of(beurt)))
    return Phrase(words.CARDS_ITEM, {"titel": shorten(title, 40), "datum": day})
