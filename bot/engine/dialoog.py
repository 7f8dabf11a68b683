"""A dialogue: a named, versioned tuple of steps. And the mark that gettext looks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.engine.stappen import Stap


def _(dutch: str) -> str:
    """Mark a Dutch sentence for translation; the sentence itself is the key."""
    return dutch


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
    vluchtig: bool = field(default=False, kw_only=True)  # looking around: whoever leaves or ends it, leaves nothing
    bewaart_verloop: bool = field(default=True, kw_only=True)  # False: nothing of this dialogue is stored at all
    verhuis: Mapping[str, str] = field(default_factory=dict, kw_only=True)  # old step → new step, per version change
