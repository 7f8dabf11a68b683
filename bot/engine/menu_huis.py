"""The menu of somebody who is no employee: what was left open first, then what their role has."""

from bot.engine import buttons, words
from bot.engine.effects import Show
from bot.engine.huis import Huis
from bot.engine.messages import Button, Phrase, Words
from bot.engine.reading import plain
from bot.engine.work import Work, phrase


def show(work: Work, huis: Huis, *lead: Words) -> None:
    open_ones = [*work.session.drafts, *([work.session.place] if work.session.place else [])]
    rows: list[tuple[Button, ...]] = []
    for draft in reversed(open_ones):
        title = Phrase(work.known.catalogue[draft.dialogue].dialoog.titel)
        label = phrase("{verder}: {titel}", verder=Phrase(words.NEXT), titel=title)
        rows.append((buttons.always(Phrase(words.MENU_CONTINUE) if len(open_ones) == 1 else label, "verder",
                                    draft.dialogue),))
    work.say(*lead, Phrase(huis.titel), rows=(*rows, *huis.menu(work)))


def typed(work: Work, huis: Huis, text: str) -> tuple[str, str] | None:
    """The word and item of the menu's button with these words on it; None when there is none."""
    wanted = plain(text)
    for button in [button for row in huis.menu(work) for button in row if button.data]:
        if wanted and plain(work.known.say(button.label)) == wanted:
            data = buttons.read(button.data)
            return data.node, data.key
    for name, dialoog in work.known.catalogue.dialogen.items():
        if dialoog.in_menu and plain(work.known.say(Phrase(dialoog.titel))) == wanted:
            return "start", name
    return None


def screen(work: Work, huis: Huis, name: str, item: str) -> bool:
    """A screen of the role behind this word? Then it is asked for."""
    if name in huis.schermen:
        work.effects.append(Show(name, item))
    return name in huis.schermen
