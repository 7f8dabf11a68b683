"""The wheel of the year view as SVG: twelve months around, the past filled in, a numbered stop per moment. Pure.

Holds no word of a person: only numbers and the names of months.
"""

import datetime as dt
import math
from collections.abc import Sequence

ACCENT, INKT, ZACHT, LIJN, GOUD, PANEEL = "#0b6b66", "#22302e", "#55635f", "#e3dccd", "#e9b872", "#faf4ea"
MAAT = 400  # the drawing is a square of so many units
STRAAL, DIKTE = 148.0, 26.0
STOP = 15.0  # half the width of a stop
BUITEN = 183.0  # where the names of the months stand
BINNEN = 88.0  # the ring of the actions
MIDDEN = MAAT / 2
RUIMTE = 13.0  # degrees between two stops, so that they do not lie on top of each other
_LETTERS = "Atkinson Hyperlegible"

Stop = tuple[int, str, dt.date]  # number, state, day


def within_year(day: dt.date, begin: dt.date) -> bool:
    """Is this one of the twelve months from that of `begin`?"""
    return 0 <= _months_after(day, begin) < 12


def _months_after(day: dt.date, begin: dt.date) -> int:
    return (day.year - begin.year) * 12 + day.month - begin.month


def degrees(day: dt.date, begin: dt.date) -> float:
    """Where a day lies on the wheel: 0 at the top, with the clock, 30 for a month. Outside the year: its edge."""
    months = _months_after(day, begin)
    first = day.replace(day=1)
    length = ((first + dt.timedelta(days=32)).replace(day=1) - first).days
    return min(359.9, max(0.0, (months + (day.day - 1) / length) * 30))


def spread(angles: Sequence[float], room: float = RUIMTE) -> list[float]:
    """The same angles, from small to large, at least `room` degrees apart and moved as little as possible.

    A crowd is spread to both sides: each group rests at the mean of where its members wanted to be.
    """
    groups: list[list[float]] = []  # (sum, count) of the angles, less the room that those before need
    for place, angle in enumerate(angles):
        groups.append([angle - place * room, 1])
        while len(groups) > 1 and groups[-2][0] / groups[-2][1] > groups[-1][0] / groups[-1][1]:
            total, count = groups.pop()
            groups[-1][0] += total
            groups[-1][1] += count
    most = 360.0 - room * len(angles)
    starts = [min(max(total / count, 0.0), most) for total, count in groups for _ in range(int(count))]
    return [start + place * room for place, start in enumerate(starts)]


def wheel(months: Sequence[str], begin: dt.date, today: dt.date, stops: Sequence[Stop], done: int, total: int,
          middle: tuple[str, str]) -> str:  # fmt: skip
    """The drawing. `months`: twelve short names from the first month on; `middle`: two lines for the heart of it."""
    now = degrees(today, begin)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {MAAT} {MAAT}" font-family="{_LETTERS}">',
        _ring(STRAAL, DIKTE, LIJN),
        _arc(STRAAL, DIKTE, 0, now, "#8fc4bd"),
        *(_tick(number * 30) for number in range(12)),
        *(_month(name, number, int(now // 30)) for number, name in enumerate(months)),
        _ring(BINNEN, 13, PANEEL),
    ]
    if total and done:
        parts.append(_arc(BINNEN, 13, 0, 360.0 * done / total, ACCENT, round_ends=done < total))
    big, small = middle
    parts.append(_text(MIDDEN, MIDDEN + (7 if small else 10), big, 34 if len(big) < 10 else 22, ACCENT, bold=True))
    parts.append(_text(MIDDEN, MIDDEN + 32, small, 16, ZACHT))
    parts.append(_hand(now))
    ordered = sorted(stops, key=lambda stop: (degrees(stop[2], begin), stop[0]))
    for (number, state, _day), angle in zip(ordered, spread([degrees(s[2], begin) for s in ordered]), strict=True):
        parts.append(_stop(number, state, angle))
    return "".join([*parts, "</svg>"])


def _at(radius: float, angle: float) -> tuple[float, float]:
    turn = math.radians(angle)
    return MIDDEN + radius * math.sin(turn), MIDDEN - radius * math.cos(turn)


def _ring(radius: float, width: float, colour: str) -> str:
    return (f'<circle cx="{MIDDEN}" cy="{MIDDEN}" r="{radius}" fill="none" stroke="{colour}" '
            f'stroke-width="{width}"/>')  # fmt: skip


def _arc(radius: float, width: float, start: float, end: float, colour: str, *, round_ends: bool = False) -> str:
    if end - start >= 359.5:
        return _ring(radius, width, colour)
    (x1, y1), (x2, y2) = _at(radius, start), _at(radius, end)
    return (f'<path d="M{x1:.2f} {y1:.2f}A{radius} {radius} 0 {int(end - start > 180)} 1 {x2:.2f} {y2:.2f}" '
            f'fill="none" stroke="{colour}" stroke-width="{width}" '
            f'stroke-linecap="{"round" if round_ends else "butt"}"/>')  # fmt: skip


def _tick(angle: float) -> str:
    (x1, y1), (x2, y2) = _at(STRAAL - DIKTE / 2, angle), _at(STRAAL + DIKTE / 2, angle)
    return f'<path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" stroke="white" stroke-width="2.5"/>'


def _month(name: str, number: int, current: int) -> str:
    x, y = _at(BUITEN, number * 30 + 15)
    here = number == current
    return _text(x, y + 5, name, 15, INKT if here else ZACHT, bold=here)


def _hand(angle: float) -> str:
    """Today: a line over the ring, with a point inside."""
    (x1, y1), (x2, y2) = _at(STRAAL - DIKTE / 2 - 12, angle), _at(STRAAL + DIKTE / 2 + 3, angle)
    return (f'<path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" stroke="{INKT}" stroke-width="3.5" '
            f'stroke-linecap="round"/><circle cx="{x1:.2f}" cy="{y1:.2f}" r="5" fill="{INKT}"/>')  # fmt: skip


def _stop(number: int, state: str, angle: float) -> str:
    x, y = _at(STRAAL, angle)
    fill, edge, ink = {"klaar": (ACCENT, "white", "white"), "nu": (GOUD, INKT, INKT)}.get(
        state, ("white", ACCENT, ACCENT)
    )
    return (f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{STOP}" fill="{fill}" stroke="{edge}" stroke-width="2.5"/>'
            + _text(x, y + 5.6, str(number), 16, ink, bold=True))  # fmt: skip


def _text(x: float, y: float, words: str, size: float, colour: str, *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return (f'<text x="{x:.2f}" y="{y:.2f}" font-size="{size}" fill="{colour}" text-anchor="middle"{weight}>'
            f"{words}</text>")  # fmt: skip
