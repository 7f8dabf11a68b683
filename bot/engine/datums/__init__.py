"""Typed dates and times, as people in Flanders and the Netherlands write them.

    understand("volgende dinsdag 14u", now, time_wanted=True, past_allowed=False)

Pure: no I/O, no clock, no library. It refuses rather than guesses: every word of the text must have its place in
the grammar, and whatever can mean two things comes back as a question with both. A time is never made up.

From text to date: `tokens` (words to signs), `vocabulary`, `numbers`, `spelling`; `grammar` (signs to facts) with
its rules in `dayrules`, `periodrules` and `clockrules`; `combine` (facts to days and hours); `verdict` (which of
those may be meant).
"""

from datetime import date, datetime

from bot.engine.datums.outcome import Refused, Understood, Why

__all__ = ["Refused", "Understood", "Why", "understand"]


def understand(
    text: str, now: datetime, *, time_wanted: bool, past_allowed: bool, day: date | None = None
) -> Understood | Refused:
    """What date a text means, seen from `now` (local and aware). Never raises.

    `time_wanted`: an hour counts as part of the answer; otherwise it is read, checked and left out. `day`: the day
    of which only the hour is still asked; an hour without a day is then of that day.
    """
    from bot.engine.datums import understanding  # the tables are made when somebody first types a date

    return understanding.understand(text, now, day, time_wanted=time_wanted, past_allowed=past_allowed)
