"""The slide of a team, for a screen in the break room or at the start of a meeting: wide, few words, one code."""

from bot.documenten.uitnodiging import Uitnodiging, invitation_values
from bot.documenten.zetter import picture, typeset

PUNTEN = 144.0  # dots per inch: a slide of 13.33 inch becomes 1920 dots wide, a whole screen


def make_slide(contents: Uitnodiging, language: str = "nl_BE") -> bytes:
    """The slide as PDF/UA-1. Raises ZetFout if it cannot be made."""
    return typeset("dia", invitation_values(contents, language))


def make_slide_picture(contents: Uitnodiging, language: str = "nl_BE") -> bytes:
    """The same slide as PNG of 1920 by 1080, to paste into a presentation. Raises ZetFout if it cannot be made."""
    return picture("dia", invitation_values(contents, language), PUNTEN)
