"""docs/dekking.md: no practice or numbered point without a place, and every dialogue, file and test on it exists."""

import ast
import datetime as dt
import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from bot.documenten.modelteksten import model_texts
from bot.rollen.hr import rekenhulp
from bot.rollen.hr.campagne_bronnen import counts
from bot.wiring.register import dialogen
from tests.balie.kantoor import Kantoor
from tests.balie.test_inrichten import richt_in
from tests.databases import Databank
from tests.pad.huis import kies
from tests.pad.telefoontje import Telefoontje

ROOT = Path(__file__).parents[2]
PAGINA = ROOT / "docs" / "dekking.md"
NOOIT = "to come"
VERWACHT = [
    *(f"BP{n}" for n in range(1, 11)), *(f"P{n}" for n in range(1, 9)), *(f"Step {n}" for n in range(1, 5)),
    *(str(n) for n in range(11, 111)),
]  # fmt: skip


def op_papier() -> list[tuple[str, str, str, str]]:
    """(row, what, parts, tests) of every row of the page."""
    found = []
    for line in PAGINA.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("| ") else []
        if cells and cells[0] != "Row":
            assert len(cells) == 4, line
            found.append((cells[0], cells[1], cells[2], cells[3]))
    return found


RIJEN = op_papier()
GESPREKKEN = {name for rol in ("medewerker", "hr", "leidinggevende") for name in dialogen(rol)}


@lru_cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree)
                     if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"))


def test_elke_rij_staat_er_en_staat_er_een_keer() -> None:
    assert sorted(row for row, *_rest in RIJEN) == sorted(VERWACHT)


@pytest.mark.parametrize(("row", "what", "parts", "tests"), RIJEN, ids=[rij[0] for rij in RIJEN])
def test_wat_een_rij_noemt_bestaat(row: str, what: str, parts: str, tests: str) -> None:
    assert len(what) > 3
    named = re.findall(r"`([^`]+)`", parts.partition("not built:")[0])
    shown = re.findall(r"`([^`]+)`", tests)
    assert named, "elke rij heeft een gesprek of een deel dat er is, ook als er iets ontbreekt"
    assert shown, "wat er is heeft een test"
    for name in named:
        assert (ROOT / name).exists() if "/" in name else name in GESPREKKEN, name
    for name in shown:
        file, _, test = name.partition("::")
        assert (ROOT / file).is_file(), name
        assert test in names_in(ROOT / file), name


def test_het_blad_belooft_niets_voor_later() -> None:
    assert NOOIT not in PAGINA.read_text(encoding="utf-8").casefold()


def test_elk_gesprek_staat_bij_een_rij() -> None:
    """A dialogue that serves no row is either new (add it) or superfluous; two serve all rows at once."""
    named = {name for _row, _what, parts, _tests in RIJEN for name in re.findall(r"`(\w+)`", parts)}
    assert GESPREKKEN - named <= {"welkom", "even_moeilijk"}


# --- rows that have no other test ---------------------------------------------------------------------------


@pytest.fixture
def kantoor(organisatiebank: Databank, tmp_path: Path) -> Iterator[Kantoor]:
    made = Kantoor(tmp_path / "kantoor", organisatiebank)
    yield made
    made.sluit()


def beleidskaart(kantoor: Kantoor, wie: Telefoontje) -> list[dict[str, dict[str, list[object]]]]:
    """The two pages of the policy card as it is now, each as heading → piece."""
    kantoor.zeg(wie, "menu")
    kantoor.tik_op(wie, "Wat we kozen")
    [klaar] = [one for one in kantoor.stuur(kantoor.tik(wie, kies(wie, "Beleidskaart"))) if one.message.document]
    return [{stuk["kop"]: stuk for stuk in blad} for blad in json.loads(klaar.message.contents)["bladen"]]


def test_wat_hr_koos_staat_op_de_beleidskaart_en_wat_ontbreekt_ook(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    leeg, _achter = beleidskaart(kantoor, an)
    assert leeg["Voor wie en waarom"]["let_op"] == "Nog in te vullen: stap 1."
    richt_in(kantoor, an)
    voor, achter = beleidskaart(kantoor, an)
    assert ["Doel", "Mensen houden"] in voor["Voor wie en waarom"]["regels"]
    assert voor["Wat niet kan"]["zinnen"] == ["Geen hoger loon."]
    assert any("HR en de directie lezen ze niet" in str(zin) for zin in voor["Wat vertrouwelijk blijft"]["zinnen"])
    assert achter["Wie doet wat"]["let_op"] == "Rol van de leidinggevende staat nog niet in: doelen, vorming."
    gesprekken = dict(map(tuple, achter["De gesprekken"]["regels"]))  # type: ignore[arg-type]
    assert (gesprekken["Bestaat al"], gesprekken["Directie"]) == ("Ontwikkelplan", "Ja, en ze zegt het")
    assert gesprekken["Uren per jaar"] == "250 uur"
    assert str(achter["De kansen errond"]["let_op"]).startswith("Te weinig")
    cultuur = dict(map(tuple, achter["Onze cultuur"]["regels"]))  # type: ignore[arg-type]
    assert (cultuur["Praten over fouten"], cultuur["Al gepraat met"]) == ("3 (half)", "Medewerkers")
    assert cultuur["Waar het botst"] == "De diensten hebben weinig tijd."


def test_de_rekenhulp_geeft_uren_per_honderd_en_voor_het_eigen_huis() -> None:
    """Middle: 45 + 10 + 15 minutes for each of two people is 233 hours per hundred staff, told as about 230."""
    assert [pakket.hours(100) for pakket in rekenhulp.PAKKETTEN.values()] == [117, 233, 383]
    regels = rekenhulp.lines(40)
    assert set(regels) == {"klein", "midden", "groot"}
    assert (regels["midden"].values["uren"], regels["midden"].values["eigen"]) == (230, 90)
    assert "eigen" not in rekenhulp.lines(0)["midden"].values


def test_de_modelteksten_zeggen_wie_wat_doet_en_vragen_wie_wat_trekt() -> None:
    stukken = {stuk.kop: stuk for stuk in model_texts("groeigesprek").stukken}
    assert [wie for wie, _doet in stukken["Wie doet wat?"].regels] == [
        "Medewerker", "Leidinggevende", "HR", "Tweede oor"]
    trekt = next(stuk for kop, stuk in stukken.items() if kop.startswith("Wie trekt wat?"))
    assert [wat for wat, _vraag in trekt.regels] == ["Mensen zoeken", "Wat mensen kunnen", "Opvolging", "Plannen"]
    assert all(vraag.endswith("....") for _wat, vraag in trekt.regels)


@pytest.mark.parametrize(("nagekeken", "tot", "telt"), [
    (dt.date(2024, 3, 10), None, True),
    (dt.date(2024, 3, 9), None, False),
    (dt.date(2026, 1, 5), dt.date(2026, 3, 10), True),
    (dt.date(2026, 1, 5), dt.date(2026, 3, 9), False),
])
def test_een_feit_dat_24_maanden_niemand_nakeek_is_niet_meer_te_kiezen(
    nagekeken: dt.date, tot: dt.date | None, telt: bool
) -> None:
    kaart = {"nagekeken_op": nagekeken, "geldig_van": None, "geldig_tot": tot}
    assert counts(kaart, dt.date(2026, 3, 10)) is telt
