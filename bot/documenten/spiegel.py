"""The mirror of an organisation as a picture: ten spokes and four rings, with every level also told in words."""

import datetime as dt
import json
import math
from collections.abc import Sequence
from typing import Any

from bot.documenten.leesbaar import readable
from bot.documenten.woorden import language_and_region, long_date, words_in
from bot.documenten.zetter import picture, typeset

DOTS = 150.0  # per inch
LEVELS = 4
_TITEL = "Onze spiegel"
_ONDER = "Tien goede praktijken, vier trappen. Zo stonden we op {dag}."
_BEELD = "Een wiel met {aantal} spaken en vier ringen. Per praktijk staat de trap ook in de lijst eronder."


def points(levels: Sequence[int]) -> list[tuple[float, float]]:
    """Where each level lies on the wheel: x and y between -1 and 1, the first one on top, then clockwise."""
    number = len(levels)
    return [(round(level / LEVELS * math.sin(2 * math.pi * place / number), 4),
             round(-level / LEVELS * math.cos(2 * math.pi * place / number), 4)) for place, level in enumerate(levels)]


def _page(told: dict[str, Any]) -> dict[str, object]:
    language = str(told["taal"])
    taal, streek = language_and_region(language)
    other = words_in(language).ander_schrift
    found = [(readable(str(one["naam"]), other), int(one["niveau"]), readable(str(one["zin"]), other))
             for one in told["praktijken"]]
    day = long_date(dt.date.fromisoformat(str(told["dag"])), language)
    return {
        "taal": taal, "streek": streek, "titel": _TITEL, "onder": _ONDER.format(dag=day),
        "beeld": _BEELD.format(aantal=len(found)),
        "punten": points([level for _name, level, _words in found]),
        "eind": points([LEVELS] * len(found)),
        "praktijken": [{"naam": name, "niveau": level, "zin": words} for name, level, words in found],
    }


def make_mirror(contents: str) -> bytes:
    """PDF/UA-1 on one page, from JSON {"taal", "dag", "praktijken": [{"naam", "niveau", "zin"}]}. Raises ZetFout."""
    return typeset("spiegel", _page(json.loads(contents)))


def mirror_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: (file name, PDF)."""
    return f"spiegel-{json.loads(contents)['dag']}.pdf", make_mirror(contents)


def mirror_picture(contents: str) -> tuple[str, bytes]:
    """The same page as (file name, PNG). Who sends it puts the levels in words beside it."""
    told = json.loads(contents)
    return f"spiegel-{told['dag']}.png", picture("spiegel", _page(told), DOTS)
