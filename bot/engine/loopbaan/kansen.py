"""New chances: what the organisation shows today, against what it showed when this person last heard of it.

Looked at when the alarm of a fixed day goes off, and at no other moment: so nothing that anybody sends or reads can
tell when a card was read, and a new card by itself sets nothing in motion.
"""

from collections.abc import Mapping

from bot.engine.loopbaan.staat import Loopbaan

Sources = Mapping[str, Mapping[str, str]]


def shown(sources: Sources, theme: str) -> list[str]:
    """The keys of the cards of this theme that may be shown today."""
    return sorted(sources.get(f"kans_{theme}", ()))


def new_themes(leven: Loopbaan, sources: Sources) -> list[str]:
    """Themes with a card that was not there the last time. A card that went is no news."""
    return [theme for theme in leven.themas if set(shown(sources, theme)) - set(leven.gezien.get(theme, ()))]


def told(leven: Loopbaan, sources: Sources) -> None:
    """From now on, what stands there is known: sent or not, the same chance is never news twice."""
    leven.gezien = {theme: shown(sources, theme) for theme in leven.themas}
