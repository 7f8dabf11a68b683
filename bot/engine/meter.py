"""The count of a Meter: which points hold for the answers so far, and where to go for one that does not.

Pure and private: it looks at the answers of this very run, and nothing of it is kept when the dialogue ends.
"""

from bot.engine.answer import Answers
from bot.engine.conditions import holds
from bot.engine.dialoog import Dialoog
from bot.engine.rounds import items, over_of
from bot.engine.stappen import Herhaal, Meter, Punt

FINE = "goed"  # key of the button that goes on


def reached(dialoog: Dialoog, punt: Punt, answers: Answers) -> bool:
    """Does this point hold? Of questions in rounds: in one of them, or with `elke` in each."""
    rounds = _rounds(dialoog, punt, answers)
    if not rounds:
        return any(holds(row, answers) for row in punt.rijen)
    found = [_in_round(punt, answers, item) for item in rounds]
    return all(found) if punt.elke else any(found)


def open_points(dialoog: Dialoog, stap: Meter, answers: Answers) -> list[Punt]:
    return [punt for punt in stap.punten if not reached(dialoog, punt, answers)]


def item_to_fill(dialoog: Dialoog, stap: Meter, answers: Answers) -> str:
    """The first round in which the chosen point is open; "" for a question outside every round."""
    chosen = answers[stap.naam].keys if stap.naam in answers else ()
    punt = next((one for one in stap.punten if one.naam in chosen), None)
    rounds = _rounds(dialoog, punt, answers) if punt else ()
    return next((item for item in rounds if punt and not _in_round(punt, answers, item)), (*rounds, "")[0])


def _in_round(punt: Punt, answers: Answers, item: str) -> bool:
    return any(holds(row, answers, item) for row in punt.rijen)


def _rounds(dialoog: Dialoog, punt: Punt, answers: Answers) -> tuple[str, ...]:
    repeat, slash, _step = punt.naar.partition("/")
    stap = next((one for one in dialoog.stappen if slash and one.naam == repeat), None)
    return items(stap, answers, over_of(dialoog, stap)) if isinstance(stap, Herhaal) else ()
