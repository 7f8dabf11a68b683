"""A manager is an employee too: the way to the other bot, without this one ever knowing whether it was taken."""

from bot.balie import Bezoek
from bot.engine.buttons import always
from bot.engine.effects import Effect
from bot.engine.messages import Bubble, Phrase
from bot.engine.words import MENU
from bot.rollen.leidinggevende import woorden


def show(bezoek: Bezoek, item: str) -> list[Effect] | None:
    rows = ((always(Phrase(MENU), "menu"),),)
    bezoek.say(Bubble((Phrase(woorden.OWN_CAREER_HOW), Phrase(woorden.OWN_CAREER_WALL)), rows))
    return None
