"""Does a manager ask about people? Whatever they ask, the answer is one and the same sentence.

The words are looked at, never a name in a store: the same bytes come back for somebody who takes part, somebody who
does not, and somebody who does not exist.
"""

import re

from bot.engine.twijfel import may_name_somebody
from bot.rollen.leidinggevende.woorden import ON_PURPOSE

_PEOPLE = re.compile(
    r"\b(?:wie|wiens|heeft|hebben|had|hoeveel|aantal|teams?|ploeg|medewerkers?|collega(?:'s|’s)?|iemand|niemand|"
    r"iedereen|mijn\s+mensen|hij|zij|haar|hem|hun|has|have|how\s+many|anyone|everyone|staff|employees?)\b",
    re.IGNORECASE,
)
_ABOUT_THE_BOT = re.compile(r"\b(?:wie\s+(?:ben|bent)\s+(?:jij|je)|who\s+are\s+you)\b", re.IGNORECASE)
_NAME_ASKED = re.compile(r"(?:^|\s)[A-ZÀ-Ý][a-zà-ÿ'’-]+(?:\s+[A-ZÀ-Ý][a-zà-ÿ'’-]+)?\s*\?\s*$")  # «En Sofie?», «Sofie?»


def answer_to(text: str) -> str:
    """The sentence that answers these words, or "" when they ask nothing about people."""
    if _ABOUT_THE_BOT.search(text):
        return ""
    asks = _PEOPLE.search(text) or _NAME_ASKED.search(text) or may_name_somebody(text)
    return ON_PURPOSE if asks else ""
