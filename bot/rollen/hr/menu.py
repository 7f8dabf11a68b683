"""The menu of HR: what is done most stands first; dialogues that have a screen of their own stay out."""

from bot.balie.menu import usual
from bot.engine.buttons import always
from bot.engine.messages import Phrase, Rows
from bot.engine.work import Work
from bot.rollen.hr import campagne_woorden, cijfers_woorden, ingericht, inhoud, woorden


def menu(work: Work) -> Rows:
    """The set-up and its content, every other dialogue, then who has access."""
    return (
        (always(Phrase(ingericht.SET_UP), "inrichten"),),
        (always(Phrase(ingericht.SETUP), "ingericht"), always(Phrase(inhoud.CONTENT), "inhoud")),
        (always(Phrase(campagne_woorden.CAMPAIGNS), "campagnes"),),
        *usual(work),
        (always(Phrase(cijfers_woorden.FIGURES), "cijfers"), always(Phrase(woorden.ACCESS), "toegang")),
    )
