"""The second screen of the menu: the dialogues that would make the first one a wall, in three groups.

Each group has a screen of its own, with a line and a button per dialogue.
"""

from bot.engine import words
from bot.engine.buttons import always
from bot.engine.messages import Phrase
from bot.engine.reading import plain
from bot.engine.work import Work, phrase


def behind_more(work: Work, group: str = "") -> list[str]:
    """Names of the dialogues on the second screen, or in one group of it."""
    return [name for name, dialoog in work.known.catalogue.dialogen.items()
            if dialoog.in_menu and dialoog.meer and group in ("", dialoog.groep)]


def show_more(work: Work, item: str) -> None:
    """«Dit kan ook»: the groups; or the dialogues of one group."""
    if item not in words.MENU_GROUPS:
        shown = [group for group in words.MENU_GROUPS if behind_more(work, group)]
        rows = [(always(Phrase(words.MENU_GROUPS[group]), "meer", group),) for group in shown]
        lines = [phrase(words.MENU_MORE_LINE, titel=Phrase(words.MENU_GROUPS[group]),
                        uitleg=Phrase(words.MENU_GROUPS_ABOUT[group])) for group in shown]
        work.say(Phrase(words.MENU_MORE_TITLE), *lines, rows=(*rows, (always(Phrase(words.MENU), "menu"),)))
        return
    found = [(name, work.known.catalogue.dialogen[name]) for name in behind_more(work, item)]
    lines = [phrase(words.MENU_MORE_LINE_ASKS if dialoog.titel.endswith("?") else words.MENU_MORE_LINE,
                    titel=Phrase(dialoog.titel), uitleg=Phrase(dialoog.uitleg))
             for _name, dialoog in found]
    rows = [(always(phrase(words.MENU_ITEM, titel=Phrase(dialoog.titel), minuten=dialoog.minuten), "start", name),)
            for name, dialoog in found]
    last = (always(Phrase(words.BACK), "meer"), always(Phrase(words.MENU), "menu"))
    work.say(Phrase(words.MENU_GROUPS[item]), *lines, rows=(*rows, last))


def typed_group(work: Work, text: str) -> str:
    """The group whose words these are, or ""."""
    said = work.known.say
    return next((group for group, label in words.MENU_GROUPS.items() if plain(text) == plain(said(Phrase(label)))), "")
