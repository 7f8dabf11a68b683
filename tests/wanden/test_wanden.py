"""The walls: every import contract is kept, and was seen to fail; the other side cannot even see the vault."""

import ast
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# (what somebody might write, where, which contract must refuse it)
ATTEMPTS = (
    ("from bot.kluis.kluis import Kluis", "engine/answer.py", "Alleen de medewerkerrol opent de kluis"),
    ("from bot.kluis.kluis import Kluis", "store/teams.py", "Alleen de medewerkerrol opent de kluis"),
    ("def f():\n    from bot.kluis.kluis import Kluis", "outbox/lanes.py", "Alleen de medewerkerrol opent de kluis"),
    ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from bot.kluis.kluis import Kluis", "pipeline.py",
     "Alleen de medewerkerrol opent de kluis"),
    ("from bot.kluis.kluis import Kluis", "dialogen/medewerker/voorbereiding_kort.py",
     "Alleen de medewerkerrol opent de kluis"),
    ("from bot.rollen.medewerker import Medewerker", "pipeline.py", "Niemand bereikt de kluis langs een omweg"),
    ("from bot.rollen.medewerker import Medewerker", "channels/intake.py", "Niemand bereikt de kluis langs een omweg"),
    ("from bot.wiring.medewerker import build", "opdrachten/draaien.py", "Niemand bereikt de kluis langs een omweg"),
    ("from bot.kluis.sleutels import Keys", "documenten/gesprekskaart.py", "Niemand bereikt de kluis langs een omweg"),
    ("from bot.dialogen.medewerker import welkom", "wiring/organisatie.py", "De organisatie kent de medewerker niet"),
    ("from bot.rollen.medewerker import Medewerker", "balie/balie.py", "De organisatie kent de medewerker niet"),
    ("from bot.wiring.tables import KIT", "rollen/leidinggevende/rol.py", "De organisatie kent de medewerker niet"),
    ("import bot.pipeline", "engine/answer.py", "De stroom"),
    ("from bot.rollen.hr import ROL", "balie/balie.py", "De stroom"),
    ("from bot.store.kit import Kit", "kluis/kaarten.py", "De stroom"),
    ("", "utils/__init__.py", "De stroom"),
    ("from bot.rollen.medewerker import Medewerker", "rollen/hr/rol.py", "Rollen kennen elkaar niet"),
    ("from bot.dialogen.medewerker import welkom", "dialogen/medewerker/voorbereiding_kort.py",
     "Dialogen kennen elkaar niet"),
    ("import telegram", "engine/answer.py", "Alleen channels kennen Telegram"),
    ("import aiogram", "rollen/medewerker/beurt.py", "Alleen channels kennen Telegram"),
    ("import aiogram", "balie/balie.py", "Alleen channels kennen Telegram"),
    ("import sqlalchemy", "balie/bezoek.py", "Alleen kluis, store en outbox kennen SQL"),
    ("import sqlalchemy", "pipeline.py", "Alleen kluis, store en outbox kennen SQL"),
    ("import sqlmodel", "rollen/medewerker/beurt.py", "Alleen kluis, store en outbox kennen SQL"),
    ("import bot.engine.events", "proeftuin/klok.py", "De proeftuin weet niets van het product"),
)


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"]
    environment = {"PYTHONPATH": str(folder), "PATH": "/usr/bin"}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program in which one may do wrong."""
    folder = tmp_path_factory.mktemp("wanden")
    shutil.copytree(ROOT / "bot", folder / "bot", ignore=shutil.ignore_patterns("__pycache__", "page"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_alle_wanden_staan(copy: Path) -> None:
    done = lint(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("code", "where", "contract"), ATTEMPTS)
def test_elke_wand_houdt_een_verboden_import_tegen(copy: Path, code: str, where: str, contract: str) -> None:
    path = copy / "bot" / where
    before = path.read_bytes() if path.exists() else None
    path.parent.mkdir(exist_ok=True)
    try:
        path.write_text((before or b"").decode() + f"\n{code}\n")
        done = lint(copy)
        assert done.returncode != 0
        assert f"{contract} BROKEN" in done.stdout or (contract == "De stroom" and "utils" in done.stdout), done.stdout
    finally:
        if before is None:
            path.unlink()
            if path.name == "__init__.py":
                path.parent.rmdir()
        else:
            path.write_bytes(before)


def test_elk_contract_is_minstens_een_keer_geschonden() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in told} == {contract for _, _, contract in ATTEMPTS}


def test_niemand_voert_tekst_uit_als_programma() -> None:
    found = []
    for path in (ROOT / "bot").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in (
                "eval", "exec", "__import__", "compile"
            ):
                found.append(f"{path.name}:{node.lineno}")
    assert found == []


def test_alleen_het_register_laadt_modules_bij_naam() -> None:
    found = {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "bot").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if (isinstance(node, ast.Import) and any(a.name.split(".")[0] == "importlib" for a in node.names))
        or (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "importlib")
    }
    assert found - {"bot/documenten/zetter.py"} == {"bot/wiring/register.py"}


def loaded(code: str) -> set[str]:
    """The modules of ours that a fresh interpreter has loaded after this code."""
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )
    return set(json.loads(told.stdout.splitlines()[-1]))


def test_de_kant_van_de_organisatie_laadt_niets_van_de_kluis() -> None:
    modules = loaded("import bot.store.teams, bot.opdrachten.organisatie, bot.documenten.uitnodiging, bot.invoer")
    assert not [name for name in modules if name.startswith(("bot.kluis", "bot.rollen.medewerker", "bot.dialogen"))]


def test_het_medewerkersproces_laadt_niets_van_aiogram_of_typer() -> None:
    modules = loaded("import bot.wiring.medewerker, bot.opdrachten.draaien")
    assert not {"aiogram", "typer", "typst", "alembic", "babel"} & modules
