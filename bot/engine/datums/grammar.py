"""From signs to facts: at each place the first rule that fits. Every sign must be explained, or nothing is."""

from datetime import datetime

from bot.engine.datums import clockrules, dayrules, nearrules, periodrules
from bot.engine.datums.facts import Facts, NoSenseError
from bot.engine.datums.outcome import Why
from bot.engine.datums.tokens import Token

_RULES = [*clockrules.rule.all, *dayrules.rule.all, *nearrules.rule.all, *periodrules.rule.all]
# one such word is enough, whatever else the text says
_REFUSALS = (("!", Why.NEGATION), ("x", Why.RANGE), ("*", Why.MORE_THAN_ONE), ("?", Why.NO_DATE))
# … and these where no rule explains them: «voor vrijdag» is a stretch, «maandag of dinsdag» a choice
_LEFTOVER = {"v": Why.RANGE, "n": Why.RANGE, "e": Why.MORE_THAN_ONE}


def facts_in(found: list[Token], now: datetime, *, past_allowed: bool) -> Facts:
    """What the tokens say. Raises NoSenseError when one of them has no place in it."""
    signs = "".join(token.sign for token in found)
    for sign, why in _REFUSALS:
        if sign in signs:
            raise NoSenseError(why)
    facts = Facts(now, past_allowed)
    place = 0
    while place < len(signs):
        place = _explain(found, signs, place, facts)
    return facts


def _explain(found: list[Token], signs: str, place: int, facts: Facts) -> int:
    for pattern, meaning in _RULES:
        match = pattern.match(signs, place)
        if match and match.end() > place and meaning(found[place:match.end()], facts) is not False:
            return match.end()
    sign = signs[place]
    if sign == "~":
        facts.loose = True
    elif sign == "X":
        first, second = found[place].parts
        facts.dots.append((first, second, len(found[place].raw.partition(".")[2])))
    elif sign == "N" and found[place].raw.isdigit():
        facts.bare.append(found[place].number)
    elif sign not in "iag":  # «in maart», «om vrijdag», «tegen vrijdag»
        raise NoSenseError(_LEFTOVER.get(sign, Why.NO_DATE))
    return place + 1
