"""Made-up people: the same seed gives the same people, and they find their way through what they see."""

import random
from datetime import UTC, datetime

from bot.simulatie.mens import MEEST, Mens
from bot.simulatie.telefoon import Telefoon

NU = datetime(2027, 1, 4, tzinfo=UTC)


def mens(zaad: int) -> Mens:
    return Mens(1, "code", random.Random(zaad), NU, trouw=0.9)


def met_knoppen(*data: str) -> Telefoon:
    return Telefoon({7: [(een, een) for een in data]})


def keuzes(zaad: int) -> list[object]:
    wie = mens(zaad)
    wie.telefoon = met_knoppen("r:vraag:a", "r:vraag:b", "r:vraag:klaar", "r:vraag:~o", "!menu")
    return [wie.kies() for _ in range(20)]


def test_hetzelfde_zaad_geeft_dezelfde_mens() -> None:
    assert keuzes(7) == keuzes(7)
    assert keuzes(7) != keuzes(8)


def test_iemand_legt_de_telefoon_ooit_weg() -> None:
    wie = mens(3)
    wie.lid, wie.trouw = True, 1.0
    wie.telefoon = met_knoppen("r:vraag:a")
    assert None in [wie.kies() for _ in range(MEEST + 2)]


def test_wie_wissen_vroeg_bevestigt_het() -> None:
    wie = mens(1)
    wie.telefoon = met_knoppen("!wis_ja", "!wis_nee")
    assert wie.kies() == (7, "!wis_ja", "!wis_ja")


def test_wie_alles_wiste_komt_niet_vanzelf_terug() -> None:
    wie = mens(1)
    wie.gewist = True
    wie.straks(NU)
    assert wie.volgende is None
