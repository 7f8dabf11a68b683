"""What HR set up for everybody, as the employee's side reads it from the copy: only what it knows, only stricter."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.engine.agenda.bezit import Seizoen
from bot.engine.korter import MONTHS


def _value(told: Mapping[str, str], naam: str) -> Any:
    try:
        return json.loads(told[naam])
    except (KeyError, ValueError):
        return None


def season(told: Mapping[str, str]) -> Seizoen:
    """The talk weeks, and whether there is a moment halfway. What cannot be read is as if it were never set."""
    days = _value(told, "gespreksweken")
    halfweg = _value(told, "cyclus") == "jaar_tussen"
    try:
        first, last = (date.fromisoformat(day) for day in days)
    except (TypeError, ValueError):
        return Seizoen(None, halfweg)
    return Seizoen((first, last) if first <= last else None, halfweg)


def months_at_most(told: Mapping[str, str]) -> int:
    """Months that answers stay at most, 0 for what the questions declare. Never a way to keep anything longer."""
    months = _value(told, "bewaar_hoogstens")
    return months if type(months) is int and months in MONTHS else 0
