"""Which places show a figure of one measure, such that nobody can work out what a hidden place has.

A place that was shown this year stays shown: counts only grow within a year, so it can never fall below a threshold it
passed, and hiding it again would tell more than it hides. Hidden places keep each other's secret: whoever subtracts
what is shown from the whole, gets a number of at least two of them, with enough people of every kind.
"""

from collections.abc import Collection, Mapping

from bot.engine.vrijgavedagen import ROOSTER_GEHEEL
from bot.poort.cellen import Cel, Cijfer, next_figure
from bot.poort.regels import OVERLAP, SAMEN

GEHEEL = "*"  # the whole organisation; no place can have this name
Cijfers = dict[str, Cijfer]


def decide(geheel: Cel, plaatsen: Mapping[str, Cel], before: Mapping[str, Cijfer], *, uitsplitsen: bool) -> Cijfers:
    """What is shown now: group → figure; a group that is absent shows nothing.

    `before` is what was shown last in this year. Without `uitsplitsen` only the whole may change.
    """
    shown = set(before) - {GEHEEL}
    visible = _visible(geheel, plaatsen, shown) if uitsplitsen else shown
    hidden = [cel for name, cel in plaatsen.items() if name not in visible]
    if geheel.rooster < ROOSTER_GEHEEL or not geheel.showable() or not _keep_secret(hidden, bool(visible)):
        return dict(before)
    found = {GEHEEL: next_figure(before.get(GEHEEL), geheel)}
    for name in sorted(visible):
        cel, last = plaatsen.get(name), before.get(name)
        if last is not None and (not uitsplitsen or cel is None or not cel.showable()):
            found[name] = last
        elif cel is not None:
            found[name] = next_figure(last, cel)
    return found


def _visible(geheel: Cel, plaatsen: Mapping[str, Cel], shown: Collection[str]) -> set[str]:
    """As many places as can be shown. The smallest one is hidden first to keep the secret of others."""
    fit = {name for name, cel in plaatsen.items() if cel.showable() and geheel.rooster - cel.rooster >= OVERLAP}
    visible = set(shown) | fit
    to_hide = sorted(fit - set(shown), key=lambda name: (plaatsen[name].rooster, name))
    while to_hide and not _keep_secret([cel for name, cel in plaatsen.items() if name not in visible], bool(visible)):
        visible.discard(to_hide.pop(0))
    return visible


def _keep_secret(hidden: Collection[Cel], others_are_shown: bool) -> bool:
    """Does their sum tell nothing about one of them?"""
    if not hidden or (len(hidden) == 1 and not others_are_shown):
        return True  # nobody is hidden, or there is one place only: that is the whole
    enough = min(sum(cel.voor for cel in hidden), sum(cel.tegen for cel in hidden), sum(cel.stil for cel in hidden))
    if not others_are_shown:
        return enough >= SAMEN
    people = [cel.rooster for cel in hidden]
    return enough >= SAMEN and sum(people) - max(people) >= SAMEN
