"""A campaign as it stands on a phone. The one place where it is made: for the preview, the delivery and the test."""

from collections.abc import Callable

from bot.engine import words, words_agenda
from bot.engine import words_campagne as zin
from bot.engine.buttons import always
from bot.engine.campagne.inhoud import Campagne
from bot.engine.messages import Bubble, Button, Phrase, Words

LANE = "campagne"
START, LINK = "start:", "link"
FOTO = "campagnefoto"  # kind of document: the picture, with the message below it


def paragraphs(campagne: Campagne) -> tuple[Words, ...]:
    """What is said, word for word; the same for everybody who reads the same language."""
    return (Phrase(zin.LEAD), campagne.tekst, Phrase(zin.LIMITS, {"grens": campagne.grens}))


def bubble(campagne: Campagne, number: int) -> Bubble:
    """The message to a person."""
    return Bubble(paragraphs(campagne), rows(campagne, lambda name, item: always(_LABELS[name], name, item), number))


def shown(campagne: Campagne) -> Bubble:
    """The same message with buttons that only say what they would do."""
    return Bubble(paragraphs(campagne), rows(campagne, lambda name, _item: always(_LABELS[name], "voorbeeld"), 0))


def rows(campagne: Campagne, button: Callable[[str, str], Button], number: int) -> tuple[tuple[Button, ...], ...]:
    first = act(campagne, shown_only=number == 0)
    more = (button("nieuws", str(number)),)
    last = (button("ag_minder", ""), button("nieuws_uit", ""))
    return ((first,), more, last) if first else (more, last)


def act(campagne: Campagne, *, shown_only: bool = False) -> Button | None:
    """What the reader can do."""
    if campagne.knop == LINK and campagne.link:
        return Button(campagne.label, url=campagne.link)
    if campagne.knop.startswith(START):
        return always(campagne.label, "voorbeeld" if shown_only else "start",
                      "" if shown_only else campagne.knop[len(START):])
    return None


def more(campagne: Campagne) -> tuple[Words, ...]:
    """Behind «Meer lezen»: the same in simple words, and the fact with its source."""
    said: list[Words] = [Phrase(zin.SIMPLE, {"tekst": campagne.eenvoudig})]
    if campagne.feit:
        said.append(Phrase(zin.FACT, {"feit": campagne.feit, "bron": campagne.bron}))
    return tuple(said)


_LABELS = {
    "nieuws": Phrase(zin.READ_MORE), "nieuws_uit": Phrase(zin.NO_NEWS), "ag_minder": Phrase(words_agenda.LESS_OFTEN),
}
MENU = (always(Phrase(words.MENU), "menu"),)
