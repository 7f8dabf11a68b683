"""One release in bytes: every group and every measure that the calendar and the roster ask for, always as many rows."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.engine.vrijgavedagen import DICHT, ROOSTER_GEHEEL, ROOSTER_VIER_WEKEN, Ronde
from bot.poort.cellen import Cel, Cijfer
from bot.poort.maatstaven import MAATSTAVEN, Getal, add_up
from bot.poort.onderdrukking import GEHEEL, decide

Shown = dict[tuple[str, str], Cijfer]  # (measure, group) → what was shown last in this year


class Regel(NamedTuple):
    """One row of a release. `inhoud` are the bytes that stay what they are; `vanaf` is the day of showing."""

    periode: str
    maatstaf: str
    groep: str
    jaar: int
    vanaf: dt.date
    inhoud: bytes

    def __repr__(self) -> str:
        return "<Regel>"


def wanted(ronde: Ronde, rooster: Mapping[str, int]) -> bool:
    """Is there such a release for an organisation of this size? `rooster`: place → people."""
    people = sum(rooster.values())
    return people >= (ROOSTER_GEHEEL if ronde.uitsplitsen else ROOSTER_VIER_WEKEN)


def make_release(
    ronde: Ronde, today: dt.date, rooster: Mapping[str, int], counts: Sequence[Getal], before: Shown
) -> list[Regel]:
    """All rows, in a fixed order. `today` is the day of freezing; seven days later they may be seen."""
    rows = []
    for maatstaf in MAATSTAVEN:
        found = add_up(counts, maatstaf)
        whole = Cel(sum(rooster.values()), sum(v for v, _ in found.values()), sum(t for _, t in found.values()))
        places = {name: Cel(people, *found.get(name, (0, 0))) for name, people in rooster.items()}
        last = {group: figure for (name, group), figure in before.items() if name == maatstaf.naam}
        shown = decide(whole, places, last, uitsplitsen=ronde.uitsplitsen)
        groups = [GEHEEL, *sorted(places)] if ronde.uitsplitsen else [GEHEEL]
        rows += [
            Regel(ronde.naam, maatstaf.naam, group, ronde.jaar, today + DICHT,
                  in_bytes(shown.get(group), ronde.dag, ronde.jaar))
            for group in groups
        ]
    return rows


def in_bytes(cijfer: Cijfer | None, dag: dt.date, jaar: int) -> bytes:
    """One figure, always in the same bytes. Too low, too high and hidden for others look the same."""
    told: dict[str, object] = {"dag": dag.isoformat(), "jaar": jaar}
    if cijfer is None:
        told["te_weinig"] = True
    else:
        told |= {"basis": cijfer.basis, "aantal": cijfer.aantal, "procent": cijfer.procent}
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def last_shown(rows: Iterable[Regel]) -> Shown:
    """What was shown last of every group, from the rows of one year, the oldest release first."""
    shown: Shown = {}
    for row in rows:
        told = json.loads(row.inhoud)
        if "basis" in told:
            shown[row.maatstaf, row.groep] = Cijfer(told["basis"], told["aantal"])
    return shown
