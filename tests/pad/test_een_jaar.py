"""The year in docs/gesprekken/een-jaar.md is lived again, message by message, on the clock of the proeftuin."""

from itertools import pairwise
from pathlib import Path

from tests.pad.een_jaar import PAGE, leef_een_jaar

LOCK_SCREEN, MOST = 100, 400  # characters of an unasked message: neutral for so long, and never longer
UIT_ZICHZELF = "`Minder vaak`"  # a button that stands below such messages only


async def test_een_jaar_met_noor_gaat_zoals_het_in_docs_staat(tmp_path: Path) -> None:
    made = await leef_een_jaar(tmp_path)
    kept = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    assert made == kept, "een-jaar.md is niet meer juist; lees het verschil, dan: python -m tests.pad.een_jaar"


def test_een_ongevraagd_bericht_zegt_op_het_scherm_niets_over_gesprek_of_plan_van_een_mens() -> None:
    found = _ongevraagd()
    assert len(found) > 10
    for bericht in found:
        assert len(bericht) <= MOST
        assert not [woord for woord in ("gesprek", "leidinggevende", "loopbaan") if woord in bericht[:LOCK_SCREEN]]


def test_een_jaar_stuurt_hoogstens_vier_berichten_uit_zichzelf_in_een_maand() -> None:
    text = PAGE.read_text(encoding="utf-8")
    per_month: dict[str, int] = {}
    for day in text.split("\n### ")[1:]:
        month = " ".join(day.splitlines()[0].split()[2:])
        asked = day.count(UIT_ZICHZELF) - day.count("Morgen heb je iets") - day.count("Straks heb je iets")
        per_month[month] = per_month.get(month, 0) + asked
    assert max(per_month.values()) <= 4, per_month


def test_een_jaar_zegt_niets_twee_keer_na_elkaar() -> None:
    """The same words in two messages with nothing in between is one message too many."""
    berichten = _blokken()
    for eerst, dan in pairwise(berichten):
        assert eerst != dan or not eerst.startswith(">"), eerst


def _blokken() -> list[str]:
    return PAGE.read_text(encoding="utf-8").split("\n\n")


def _ongevraagd() -> list[str]:
    return [" ".join(line.strip("> ") for line in block.splitlines()[:-2]) for block in _blokken()
            if block.splitlines() and UIT_ZICHZELF in block.splitlines()[-1]]
