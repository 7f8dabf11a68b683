"""Answers that are only counted go to the counters of the year and the place, and lose their owner on the way."""

from bot.engine.effects import Count
from bot.rollen.medewerker.beurt import Beurt


def count(beurt: Beurt, effect: Count) -> None:
    """In the transaction of this turn: either the answers are gone and counted, or neither."""
    team = beurt.account.get("team")
    beurt.kamer.kluis.count(beurt.conn, beurt.today.year, team if isinstance(team, int) else None, effect.given)
