"""What a step shows beside its own text: lists and cards of the organisation, ways to a site, and the order of options.

Pure: what may be shown comes in with the turn (`Known.sources`, `Known.bladen`), already sifted by day.
"""

from collections.abc import Mapping

from bot.engine import words
from bot.engine.answer import Answer
from bot.engine.edges import holds
from bot.engine.inhoud import Blad
from bot.engine.limits import MAX_MESSAGE
from bot.engine.loopbaan.vooruit import source
from bot.engine.messages import Button, Phrase, Rows, Words
from bot.engine.stappen import Kaart, Keuze, Lijst, Rang, Stap
from bot.engine.work import Work, phrase


def listed(work: Work, stap: Lijst) -> Mapping[str, str]:
    """The items of a list at this moment, by key; a list may depend on an earlier answer."""
    name = stap.bron
    if stap.bron_van:
        earlier = work.answers.get(stap.bron_van, Answer())
        name = f"{stap.bron}_{earlier.keys[0] if earlier.keys else ''}"
    return source(work, name)


def only_one(work: Work, stap: Stap) -> Answer | None:
    """The answer to a list of one item that need not be asked."""
    found = listed(work, stap) if isinstance(stap, Lijst) and stap.enige else {}
    return Answer(tuple(found), next(iter(found.values()))) if len(found) == 1 else None


def shown_lines(work: Work, name: str) -> str:
    """Every value of a source on a line of its own, shortened to what fits in a message; "" when there is nothing."""
    found = list(source(work, name).values()) if name else []
    room = max(40, MAX_MESSAGE // max(1, len(found)) - 1)
    return "\n".join(line if len(line) <= room else f"{line[:room - 1]}…" for line in found)


def passes(work: Work, stap: Stap) -> bool:
    """Does this step go by without a word, because there is nothing to ask about or to show?"""
    if isinstance(stap, Kaart):
        return bool(stap.bron) and not stap.leeg and not shown_lines(work, stap.bron)
    if isinstance(stap, Lijst):
        return not stap.eigen_antwoord and (not listed(work, stap) or only_one(work, stap) is not None)
    return isinstance(stap, Keuze) and bool(stap.bron) and not shown_lines(work, stap.bron)


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
