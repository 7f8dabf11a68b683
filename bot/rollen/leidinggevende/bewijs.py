"""«Mijn bewijs»: a paper with the lessons that were done, on own request only, for the manager alone (BP4).

No answer and no mark stands on it, and nobody else can ask for it: an organisation that wants to know, asks the
manager.
"""

import json

from bot.balie import Bezoek
from bot.engine.buttons import always
from bot.engine.effects import Effect
from bot.engine.messages import Bubble, Phrase, Rendered
from bot.engine.words import MENU
from bot.rollen.leidinggevende import lessen, woorden

DOCUMENT = "certificaat"
MAKE = "maak"


def show(bezoek: Bezoek, item: str) -> list[Effect] | None:
    """First what it is; the paper itself after a second tap."""
    menu = (always(Phrase(MENU), "menu"),)
    done = lessen.finished(bezoek)
    if not done:
        bezoek.say(Bubble((Phrase(woorden.CERTIFICATE_EMPTY),), (menu,)))
    elif item != MAKE:
        rows = ((always(Phrase(woorden.CERTIFICATE_MAKE), "bewijs", MAKE),), menu)
        bezoek.say(Bubble((Phrase(woorden.CERTIFICATE_ASK),), rows))
    else:
        bezoek.say(Bubble((Phrase(woorden.CERTIFICATE_MAKING),), (menu,)))
        bezoek.send(Rendered("document", document=DOCUMENT, contents=_contents(bezoek, list(done))))
    return None


def _contents(bezoek: Bezoek, done: list[str]) -> str:
    dialogen = bezoek.kamer.dialogen[bezoek.rol.naam].dialogen
    days = lessen.bronnen(bezoek)[lessen.DONE]
    lines = [{"nummer": lessen.number(name) if lessen.is_lesson(name) else 0,
              "titel": bezoek.words(Phrase(dialogen[name].titel)), "dag": days[name]}
             for name in done if name in dialogen]
    return json.dumps({"taal": bezoek.language, "naam": bezoek.gebruiker.naam, "dag": bezoek.today.isoformat(),
                       "lessen": lines}, ensure_ascii=False)
