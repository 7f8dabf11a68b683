"""Conditions over earlier answers: for a fork, for an order, for what is offered or changed at the end."""

from collections.abc import Iterable

from bot.engine.answer import Answer, Answers
from bot.engine.stappen import Als


def holds(rows: tuple[Als, ...], answers: Answers, item: str = "") -> bool:
    """Do all conditions of one row hold? A question without an answer holds nothing.

    A question in a Herhaal («acties/stap») counts in the round `item`, or without one in any round.
    """
    return all(any(_fits(als, answer) for answer in _given(als.stap, answers, item)) for als in rows)


def _given(step: str, answers: Answers, item: str) -> Iterable[Answer]:
    if "/" not in step:
        return [answers[step]] if step in answers else []
    return [answer for node, answer in answers.items() if node == f"{step}#{item}" or (
        not item and node.partition("#")[0] == step)]


def _fits(als: Als, answer: Answer) -> bool:
    if answer.skipped or (answer.open and (als.gegeven or als.woorden)):
        return False
    if als.in_:
        return any(key in als.in_ for key in answer.keys)
    if als.woorden:
        return len(answer.text.split()) >= als.woorden
    if als.gegeven:
        return not answer.unknown
    if not answer.keys or not answer.keys[0].lstrip("-").isdigit():
        return False
    number = int(answer.keys[0])
    return (als.minstens is None or number >= als.minstens) and (als.hoogstens is None or number <= als.hoogstens)
