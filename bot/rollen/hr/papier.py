"""The papers that the set-up makes: the policy card, and texts to take over. Sent to the HR user who asks."""

import json
from collections.abc import Mapping

from bot.balie import Bezoek
from bot.balie.rol import Maker, Scherm
from bot.documenten import beleidskaart, modelteksten
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.messages import Bubble, Phrase, Rendered
from bot.rollen.hr.beleid import policy_of

POLICY_WHERE = _("Je beleidskaart en de modelteksten vind je altijd bij «Wat we kozen».")
POLICY_COMES = _("Hier is je beleidskaart. Bladzijde 1 is voor iedereen, bladzijde 2 is voor jullie.")
MODEL_COMES = _("Hier zijn teksten om over te nemen. Laat ze nalezen door wie bij jullie de regels maakt.")
_MENU = ((always(Phrase(words.MENU), "menu"),),)


def send_policy(bezoek: Bezoek, item: str = "") -> None:
    """The card of two pages, as it is now."""
    told = bezoek.words(Phrase(POLICY_COMES))
    contents = json.dumps(policy_of(bezoek).to_json(), ensure_ascii=False)
    bezoek.send(Rendered("document", told, document="beleidskaart", contents=contents))


def send_model_texts(bezoek: Bezoek, item: str = "") -> None:
    """The paragraphs in the chat, to copy; and the same on paper."""
    texts = modelteksten.model_texts(str(bezoek.instelling("gesprek_naam") or "loopbaangesprek"))
    for stuk in texts.stukken:
        bezoek.say(Bubble((stuk.kop, *stuk.zinnen)))
    contents = json.dumps({**texts.to_json(), "taal": bezoek.kamer.language, "dag": bezoek.today.isoformat()},
                          ensure_ascii=False)
    bezoek.send(Rendered("document", bezoek.words(Phrase(MODEL_COMES)), document="modelteksten", contents=contents))
    bezoek.say(Bubble((Phrase(POLICY_WHERE),), _MENU))


SCHERMEN: Mapping[str, Scherm] = {"beleidskaart": send_policy, "modelteksten": send_model_texts}
DOCUMENTEN: Mapping[str, Maker] = {
    "beleidskaart": beleidskaart.policy_document, "modelteksten": modelteksten.model_document,
}
