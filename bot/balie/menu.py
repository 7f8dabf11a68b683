"""The rows of a menu that most roles want: a button per dialogue, in the order of their files."""

from bot.engine import words
from bot.engine.buttons import always
from bot.engine.menu_meer import behind_more
from bot.engine.messages import Button, Phrase, Rows
from bot.engine.work import Work, phrase


def start(work: Work, dialogue: str) -> Button:
    """The button that starts a dialogue, with its minutes."""
    dialoog = work.known.catalogue[dialogue].dialoog
    return always(phrase(words.MENU_ITEM, titel=Phrase(dialoog.titel), minuten=dialoog.minuten), "start", dialogue)


def usual(work: Work) -> Rows:
    """Every dialogue with `in_menu`; those with `meer` behind «Meer». What is left open already has its own button."""
    session = work.session
    open_ones = {place.dialogue for place in (session.place, *session.drafts) if place is not None}
    rows = [(start(work, name),) for name, dialoog in work.known.catalogue.dialogen.items()
            if dialoog.in_menu and not dialoog.meer and name not in open_ones]
    more = [(always(Phrase(words.MORE), "meer"),)] if behind_more(work) else []
    return (*rows, *more)
