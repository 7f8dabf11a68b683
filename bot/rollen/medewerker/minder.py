"""Less is kept: one conversation or card erased, or everything kept for a shorter time."""

from datetime import date

from bot.engine import korter, words
from bot.engine import words_data as own
from bot.engine.buttons import always
from bot.engine.effects import SetAccount
from bot.engine.messages import Phrase, Words
from bot.engine.own_data import months_in_words
from bot.rollen.medewerker import loopbaan, opslag
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.bezit import CARD, Item
from bot.rollen.medewerker.lijsten import find_of, items_of, known_of, label_of, page_line, page_rows, paged, say


def which(beurt: Beurt, asked: str, *lead: Words) -> None:
    found, page, pages = paged(items_of(beurt), asked)
    if not found:
        say(beurt, *lead, Phrase(own.VIEW_NONE))
        return
    rows = [(always(label_of(beurt, item), "weg", item.key),) for item in found]
    say(beurt, *lead, Phrase(own.DROP_WHICH), *page_line(page, pages),
         rows=[*rows, *page_rows("iets_weg", page, pages)])


def sure(beurt: Beurt, key: str) -> None:
    item = find_of(beurt, key)
    if item is None:
        which(beurt, "0", Phrase(own.VIEW_GONE))
        return
    say(beurt, Phrase(own.DROP_SURE, {"titel": item.title(known_of(beurt))}),
         rows=[(always(Phrase(own.DROP_YES), "weg_ja", item.key), always(Phrase(words.NO), "iets_weg"))])


def gone_now(beurt: Beurt, key: str) -> None:
    item = find_of(beurt, key)
    if item is None:
        which(beurt, "0", Phrase(own.VIEW_GONE))
        return
    _erase(beurt, item)
    say(beurt, Phrase(own.DROP_DONE, {"titel": item.title(known_of(beurt))}), Phrase(own.DROP_CHAT_STAYS),
         rows=[(always(Phrase(own.DATA_DROP), "iets_weg"),)])


def _erase(beurt: Beurt, item: Item) -> None:
    """Gone from the database with this batch, and from its log on disk right after."""
    kamer, session = beurt.kamer, beurt.session
    if item.kind == CARD:
        kamer.kluis.drop_card(beurt.person, item.number)
    else:
        kamer.kluis.close_dossier(beurt.person, item.number)
        number = item.number.hex()
        session.drafts = [draft for draft in session.drafts if draft.dossier != number]
        if session.place is not None and session.place.dossier == number:
            session.place = None
        loopbaan.forget(beurt, number)
    kamer.erased += 1


# keeping shorter

def _months(asked: str) -> int:
    return korter.chosen({korter.FIELD: asked})


def _shortened(beurt: Beurt, months: int) -> list[tuple[Item, date]]:
    """What goes sooner under a chosen time, with its new day."""
    found = [(item, korter.sooner(item.goes, item.changed, months)) for item in items_of(beurt) if item.finished]
    return [(item, day) for item, day in found if day < item.goes]


def shorter(beurt: Beurt, asked: str) -> None:
    months = _months(asked)
    now = sum(day <= beurt.today for _item, day in _shortened(beurt, months))
    goes: list[Words] = [Phrase(own.SHORTER_GOES, {"aantal": now})] if now else []
    say(beurt, Phrase(own.SHORTER_SURE, {"maanden": months_in_words(months)}), *goes,
         rows=[(always(Phrase(words.YES), "korter_ja", asked), always(Phrase(words.NO), "korter"))])


def shorter_now(beurt: Beurt, asked: str) -> None:
    """At once for what there is; what comes follows the setting."""
    months, gone = _months(asked), 0
    opslag.set_account(beurt, SetAccount(korter.FIELD, str(months)))
    for item, day in _shortened(beurt, months):
        if day <= beurt.today:
            _erase(beurt, item)
            gone += 1
        elif item.kind == CARD:
            beurt.kamer.kluis.shorten_card(beurt.person, item.number, day)
        else:
            beurt.kamer.kluis.put_dossier(beurt.person, item.number, item.content, day)
    went: list[Words] = [Phrase(own.SHORTER_GONE, {"aantal": gone})] if gone else []
    say(beurt, Phrase(own.SHORTER_SET, {"maanden": months_in_words(months)}), *went)
