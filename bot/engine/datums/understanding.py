"""From a typed text to a date, or to why it is not one: the steps in their order."""

from datetime import date, datetime

from bot.engine.datums.combine import days_of, hours_of, settle_loose_ends
from bot.engine.datums.facts import Facts, NoSenseError
from bot.engine.datums.grammar import facts_in
from bot.engine.datums.months import shifted
from bot.engine.datums.outcome import Refused, Understood, Why
from bot.engine.datums.tokens import tokens
from bot.engine.datums.verdict import moments, verdict


def understand(
    text: str, now: datetime, day: date | None, *, time_wanted: bool, past_allowed: bool
) -> Understood | Refused:
    """See `bot.engine.datums`."""
    try:
        return _understand(text, now, day, time_wanted=time_wanted, past_allowed=past_allowed)
    except NoSenseError as wrong:
        return Refused(wrong.why, tuple(Understood(one) for one in wrong.days))


def _understand(
    text: str, now: datetime, day: date | None, *, time_wanted: bool, past_allowed: bool
) -> Understood | Refused:
    found = tokens(text)
    if not found:
        return Refused(Why.NO_DATE)
    facts = facts_in(found, now, past_allowed=past_allowed)
    if day is not None and not (facts.pools or facts.weekday is not None or facts.weeks is not None):
        facts.add(day)
    settle_loose_ends(facts, time_wanted=time_wanted)
    if facts.moment is not None:
        return _from_moment(facts, time_wanted=time_wanted)
    days, stretch = days_of(facts)
    if not days and not stretch:
        days, facts.loose = _days_for_an_hour(facts, time_wanted=time_wanted), True
    hours = hours_of(facts.clock, facts.daypart) if facts.clock is not None else ()
    if hours and time_wanted:
        choice = moments(days, hours, now)
        if days and not choice:
            return Refused(Why.NOT_EXISTING)
    else:
        later = {offset for _, _, offset in hours} or {0}
        meant = {moved for one in days for offset in later for moved in shifted(one, offset, "day")}
        choice = [Understood(one) for one in sorted(meant)]
    around = facts.pools[0].days[0] if stretch else None
    return verdict(choice, now, sure=not (facts.loose or stretch), past_allowed=past_allowed, around=around)


def _from_moment(facts: Facts, *, time_wanted: bool) -> Understood | Refused:
    assert facts.moment is not None
    if facts.pools or facts.weekday is not None or facts.daypart:
        raise NoSenseError(Why.CONTRADICTION)
    one = Understood(facts.moment.date(), facts.moment if time_wanted else None)
    return verdict([one], facts.now, sure=not facts.loose, past_allowed=facts.past_allowed)


def _days_for_an_hour(facts: Facts, *, time_wanted: bool) -> tuple[date, ...]:
    """«half drie» without a day: today or tomorrow, and always asked back."""
    if facts.clock is None or not time_wanted:
        raise NoSenseError(Why.NO_DATE)
    return facts.today, *shifted(facts.today, 1, "day")
