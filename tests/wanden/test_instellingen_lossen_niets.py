"""No setting of the organisation can loosen what protects people: not one of them, in any combination."""

import ast
import itertools
import json
from datetime import date
from pathlib import Path

import bot
from bot.dialogen.hr import hr_start_1, hr_start_2, hr_start_3, hr_start_4
from bot.engine.bewaring import Prive
from bot.engine.edges import flatten
from bot.engine.korter import HOUSE, MONTHS, kept
from bot.engine.stappen import Keuze, Meerkeuze
from bot.rollen.medewerker.seizoen import months_at_most, season
from bot.wiring.register import dialogen

ROOT = Path(bot.__file__).parent
ALLOWED = {"gespreksweken", "cyclus", "gesprek_naam", "apart", "bewaar_hoogstens"}
GARBAGE = (None, 0, -1, 2, 4, 5, 9, 12, 24, 999, "6", "altijd", [6], {"6": 6}, True, 6.0, float("inf"))


def test_geen_instelling_laat_iets_langer_bewaren() -> None:
    declared = sorted({stap.bewaart.maanden for dialoog in dialogen("medewerker").values()
                       for stap in flatten(dialoog).values() if isinstance(stap.bewaart, Prive)})
    assert declared
    for value, own, months in itertools.product((*GARBAGE, *MONTHS), ("", "1", "3", "6", "24", "x"), declared):
        told = json.dumps(value) if value != float("inf") else "Infinity"
        account = {"korter": own, HOUSE: months_at_most({"bewaar_hoogstens": told})}
        assert 0 < kept(account, months) <= months


def test_wat_niet_te_lezen_is_verandert_niets() -> None:
    for value in ("", "{", "[]", '["x","y"]', '["2027-03-30","2027-03-03"]', "1", '"a"', "null"):
        assert season({"gespreksweken": value}).weken is None
    assert season({"gespreksweken": '["2027-03-03","2027-03-30"]'}).weken == (date(2027, 3, 3), date(2027, 3, 30))


def test_de_kant_van_de_medewerker_leest_alleen_instellingen_van_een_vaste_lijst() -> None:
    from bot.kluis.spiegel_campagne import KALENDER
    assert set(KALENDER) == ALLOWED


def test_de_regels_voor_cijfers_lezen_geen_enkele_instelling() -> None:
    """What decides about figures, erasing and codes knows nothing of settings: its bounds are constants."""
    rooms = [*(ROOT / "poort").glob("*.py"), ROOT / "kluis" / "tellers.py", ROOT / "kluis" / "wissen.py",
             ROOT / "store" / "teams.py", ROOT / "engine" / "tellen.py", ROOT / "engine" / "wie.py"]
    assert len(rooms) > 5
    for path in rooms:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {node.attr if isinstance(node, ast.Attribute) else node.id for node in ast.walk(tree)
                 if isinstance(node, (ast.Attribute, ast.Name))}
        read = {alias.name for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))
                for alias in node.names} | {str(node.module) for node in ast.walk(tree)
                                            if isinstance(node, ast.ImportFrom)}
        assert not names & {"Instellingen", "INSTELLING", "instelling", "calendar"}, path.name
        assert not {one for one in read if "instelling" in one.casefold()}, path.name


def test_elke_keuze_over_bewaren_is_een_kortere() -> None:
    stap = next(stap for stap in hr_start_3.DIALOOG.stappen if stap.naam == "bewaren")
    assert isinstance(stap, Keuze)
    assert {int(key) for key in stap.opties if key != "standaard"} == set(MONTHS)
    assert not stap.eigen_antwoord


def test_geen_vraag_van_de_inrichting_gaat_over_drempels_of_over_wie_meeleest() -> None:
    """Every question of the four steps is one of these; a new one must be weighed here first."""
    asked = {stap.naam for module in (hr_start_1, hr_start_2, hr_start_3, hr_start_4)
             for stap in module.DIALOOG.stappen if stap.bewaart is not None}
    assert asked == {
        "voor_wie", "doel", "directie", "uren", "kan_niet", "praten", "fouten", "zelf", "bestaat", "gepraat", "botsen",
        "begin", "apart", "cyclus", "begeleidt", "buiten", "thema", "naam", "beloften", "oor_naam", "oor_uren",
        "oor_vorming", "oor_tot", "strenger", "weken", "duur", "rol", "indicatoren", "adviesgroep", "bewaren",
        "netwerk", "delen", "intervisie", "partners", "terugkijken",
    }
    for module in (hr_start_1, hr_start_2, hr_start_3, hr_start_4):
        assert sum(stap.bewaart is not None for stap in module.DIALOOG.stappen) <= 12


def test_de_vaste_zinnen_staan_op_elke_beleidskaart() -> None:
    """Over every answer of the question about stricter promises: the fixed sentences come first, all of them."""
    from bot.rollen.hr.beleid import STRENGER, VAST

    stap = next(stap for stap in hr_start_3.DIALOOG.stappen if stap.naam == "strenger")
    assert isinstance(stap, Meerkeuze)
    assert set(STRENGER) == set(stap.opties) - {"niets"}
    assert len(VAST) == 3
