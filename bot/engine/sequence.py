"""In which order effects reach a phone: a person waits for the first message, not for the second."""

from bot.engine.effects import Count, Drop, Effect, Finish, Keep, Live, Replace, Say, SetAccount, SetAlarm

_SILENT = (Say, Keep, Drop, Count, SetAccount, Finish, Live, SetAlarm)  # what may overtake a Replace


def next_first(effects: list[Effect]) -> list[Effect]:
    """The next question before the tidying of the answered one."""
    ordered: list[Effect] = []
    held: list[Effect] = []
    for effect in effects:
        if isinstance(effect, Replace):
            held.append(effect)
            continue
        if not isinstance(effect, _SILENT):  # who waits for a card, first sees that it is being made
            ordered += held
            held = []
        ordered.append(effect)
        if isinstance(effect, Say):
            ordered += held
            held = []
    return ordered + held
