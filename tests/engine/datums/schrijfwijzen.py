"""Ways to write one and the same date or hour."""

from collections.abc import Callable
from datetime import date, time

from bot.engine.datums.numbers import CARDINALS
from bot.engine.datums.vocabulary import MONTHS, WEEKDAYS

DAGEN, MAANDEN = list(WEEKDAYS)[:7], list(MONTHS)[:12]
KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec")
ENGELS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
VOLUIT = {number: word for word, number in CARDINALS.items()}

Schrijfwijze = Callable[[date], str]
MET_JAAR: list[Schrijfwijze] = [
    lambda d: d.isoformat(),
    lambda d: f"{d.day}/{d.month}/{d.year}",
    lambda d: f"{d.day:02}-{d.month:02}-{d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{d.day}/{d.month}/{d.year % 100:02}",
    lambda d: f"{d.day} {MAANDEN[d.month - 1]} {d.year}",
    lambda d: f"{DAGEN[d.weekday()]} {d.day} {MAANDEN[d.month - 1]} {d.year}",
    lambda d: f"op {DAGEN[d.weekday()][:2]} {d.day} {KORT[d.month - 1]}. {d.year}!",
    lambda d: f"{VOLUIT[d.day]} {MAANDEN[d.month - 1].upper()} {d.year}",
    lambda d: f"de {d.day}ste {MAANDEN[d.month - 1]} {d.year}",
    lambda d: f"{ENGELS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"the {d.day}th of {ENGELS[d.month - 1]} {d.year}",
]
ZONDER_JAAR: list[Schrijfwijze] = [
    lambda d: f"{d.day}/{d.month}",
    lambda d: f"{d.day}-{d.month}",
    lambda d: f"{DAGEN[d.weekday()]} {d.day}/{d.month}",
    lambda d: f"{d.day} {MAANDEN[d.month - 1]}",
    lambda d: f"doe maar {DAGEN[d.weekday()]} {d.day} {KORT[d.month - 1]}",
    lambda d: f"{d.day}de {MAANDEN[d.month - 1]}",
]
UREN: list[Callable[[time], str]] = [
    lambda t: f"{t.hour}u{t.minute:02}",
    lambda t: f"om {t.hour}:{t.minute:02}",
    lambda t: f"om {t.hour}.{t.minute:02} uur",
    lambda t: f"{t.hour}h{t.minute:02}",
    lambda t: f"{t.hour} uur {t.minute:02}",
    lambda t: f"{t.hour:02}:{t.minute:02}u",
]
