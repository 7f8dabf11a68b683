"""The second screen of the menu: the dialogues that would make the first one a wall, each with a line about it."""

from bot.engine import words
from bot.engine.buttons import always
from bot.engine.messages import Phrase
from bot.engine.work import Work, phrase


def behind_more(work: Work) -> list[str]:
    """Names of the dialogues on the second screen."""
    return [name for name, dialoog in work.known.catalogue.dialogen.items() if dialoog.in_menu and dialoog.meer]


def show_more(work: Work, item: str) -> None:
    """«Dit kan ook»: a line and a button per dialogue."""
    found = [(name, work.known.catalogue.dialogen[name]) for name in behind_more(work)]
    lines = [phrase(words.MENU_MORE_LINE, titel=Phrase(dialoog.titel), uitleg=Phrase(dialoog.uitleg))
             for _name, dialoog in found]
    rows = [(always(phrase(words.MENU_ITEM, titel=Phrase(dialoog.titel), minuten=dialoog.minuten), "start", name),)
            for name, dialoog in found]
    work.say(Phrase(words.MENU_MORE_TITLE), *lines, rows=(*rows, (always(Phrase(words.MENU), "menu"),)))
