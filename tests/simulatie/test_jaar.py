"""A year of made-up employees: no rule about messages is ever broken, also when the bot stops in between."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.opdrachten.simuleer import simulate
from bot.simulatie.verslag import Verslag
from tests.databases import Databank


def goed(verslag: Verslag, mensen: int) -> None:
    told = json.dumps(verslag.to_json(), ensure_ascii=False)
    assert verslag.goed, told
    assert verslag.leden > 0.9 * mensen, told
    # all this was really tried: not a year in which nothing happened
    assert verslag.ongevraagd > 4 * mensen, told
    assert len(verslag.soorten) >= 12, told


def test_een_jaar_lang_komt_niets_in_stille_uren_te_vaak_of_twee_keer(tmp_path: Path) -> None:
    goed(simulate(tmp_path, 30, 365, 11, 10), 30)


@pytest.mark.lang
@pytest.mark.parametrize("zaad", [1, 2, 3])
def test_honderd_mensen_een_jaar_lang(tmp_path: Path, zaad: int) -> None:
    verslag = simulate(tmp_path, 100, 365, zaad, 40)
    goed(verslag, 100)
    assert verslag.gewist
    assert verslag.gestopt


@pytest.mark.lang
def test_dertig_mensen_een_jaar_lang_op_beide_databanken(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    goed(simulate(tmp_path, 30, 365, 4, 10, kluis_url=databank.url, organisatie_url=organisatiebank.url), 30)


@pytest.mark.lang
def test_duizend_mensen_een_jaar_lang(tmp_path: Path) -> None:
    goed(simulate(tmp_path, 1_000, 365, 1, 100), 1_000)


def test_de_opdracht_vertelt_wat_er_gebeurde() -> None:
    uitkomst = CliRunner().invoke(app, ["simuleer", "--medewerkers", "3", "--dagen", "40", "--herstarts", "1"])
    assert uitkomst.exit_code == 0, uitkomst.output
    assert "3 verzonnen medewerkers, 40 dagen" in uitkomst.output
    assert "Regels gebroken: geen." in uitkomst.output


def test_de_opdracht_geeft_ook_json() -> None:
    uitkomst = CliRunner().invoke(app, ["simuleer", "--medewerkers", "2", "--dagen", "20", "--json"])
    assert uitkomst.exit_code == 0, uitkomst.output
    told = json.loads(uitkomst.output)
    assert (told["medewerkers"], told["dagen"], told["fouten"]) == (2, 20, {})


def test_een_onmogelijk_aantal_wordt_geweigerd() -> None:
    uitkomst = CliRunner().invoke(app, ["simuleer", "--medewerkers", "0"])
    assert uitkomst.exit_code == 2
