"""A dialogue: a named, versioned tuple of steps. And the mark that gettext looks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.engine.stappen import Als, Stap


def _(dutch: str) -> str:
    """Mark a Dutch sentence for translation; the sentence itself is the key."""
    return dutch


@dataclass(frozen=True)
class Gevolg:
    """What the end of a dialogue changes in somebody's career, when it is kept: a named rule of `engine/loopbaan`.

    `uit` says from which question each argument comes; of a step in a Herhaal («acties/stap») all rounds in order.
    """

    wat: str
    uit: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    als: tuple[Als, ...] = field(default=(), kw_only=True)  # only when all of these hold
    eenmalig: bool = field(default=False, kw_only=True)  # not again when the words are corrected later
    zegt_verder: bool = field(default=False, kw_only=True)  # its rule says itself what comes next: no menu after it


@dataclass(frozen=True)
class Dialoog:
    """One conversation, as data. The file name is the dialogue's name."""

    titel: str
    stappen: tuple[Stap, ...]
    minuten: int = field(kw_only=True)
    versie: int = field(default=1, kw_only=True)
    uitleg: str = field(default="", kw_only=True)  # one line in the menu
    schuilnaam: str = field(default="", kw_only=True)  # neutral name in logs and diagrams of sensitive dialogues
    in_menu: bool = field(default=True, kw_only=True)
    meer: bool = field(default=False, kw_only=True)  # in the menu: on the second screen, behind «Meer»
    groep: str = field(default="hulp", kw_only=True)  # … in which group there: gesprek, groei or hulp
    vluchtig: bool = field(default=False, kw_only=True)  # looking around: whoever leaves or ends it, leaves nothing
    bewaart_verloop: bool = field(default=True, kw_only=True)  # False: nothing of this dialogue is stored at all
    gevolgen: tuple[Gevolg, ...] = field(default=(), kw_only=True)
    # offered after an end without a Slot
    vervolg: tuple[tuple[tuple[Als, ...], str], ...] = field(default=(), kw_only=True)
    vergeet_als: tuple[Als, ...] = field(default=(), kw_only=True)  # when all hold: nothing stays or counts
    eens_per_jaar: bool = field(default=False, kw_only=True)  # only counts: a second time in one year has no sense
    verhuis: Mapping[str, str] = field(default_factory=dict, kw_only=True)  # old step → new step, per version change
