"""What a step shows beside its own text: lists and cards of the organisation, ways to a site, and the order of options.

Pure: what may be shown comes in with the turn (`Known.sources`, `Known.bladen`), already sifted by day.
"""

from collections.abc import Mapping

from bot.engine import words
from bot.engine.answer import Answer
from bot.engine.edges import holds
from bot.engine.inhoud import Blad
from bot.engine.messages import Button, Phrase, Rows, Words
from bot.engine.stappen import Kaart, Keuze, Lijst, Rang
from bot.engine.work import Work, phrase


def listed(work: Work, stap: Lijst) -> Mapping[str, str]:
    """The items of a list at this moment, by key; a list may depend on an earlier answer."""
    name = stap.bron
    if stap.bron_van:
        earlier = work.answers.get(stap.bron_van, Answer())
        name = f"{stap.bron}_{earlier.keys[0] if earlier.keys else ''}"
    return work.known.sources.get(name, {})


def rank_of(work: Work, stap: Keuze) -> Rang | None:
    """The first row of the table of order that holds for the answers so far."""
    return next((rank for rank in stap.volgorde if holds(rank.als, work.answers)), None)


def bladen_of(work: Work, stap: Kaart) -> list[Blad]:
    """The organisation's cards that this step shows today; an empty list when there are none (any more)."""
    if stap.blad:
        keys = work.answers.get(stap.blad, Answer()).keys
    else:
        keys = tuple(work.known.sources.get(stap.feit, ())) if stap.feit else ()
    return [work.known.bladen[key] for key in keys if key in work.known.bladen]


def in_blad(work: Work, blad: Blad) -> list[Words]:
    """A card of the organisation: its title, and its lines right under each other, so that it fits on a phone."""
    lines = [phrase(words.OVERVIEW_LINE, label=Phrase(label), antwoord=text) for label, text in blad.regels]
    return [blad.titel, "\n".join(work.known.say(line) for line in lines)]


def link_rows(work: Work, stap: Kaart) -> Rows:
    """The ways to a site: of the card that is shown, else of the step itself."""
    shown = [blad.link for blad in bladen_of(work, stap)[:1] if blad.link]
    if shown:
        return ((Button(Phrase(words.TO_SITE), url=shown[0]),),)
    return tuple((Button(Phrase(label), url=address),) for label, address in stap.links)
