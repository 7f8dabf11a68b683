"""Every fixed phrase is said somewhere: what nobody says any more, nobody has to translate."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.teksten.verzameling import ROOT

BOT = ROOT / "bot"


def names(path: Path) -> Iterator[str]:
    """Names that a file uses, other than by giving them a value."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)


def constants(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    targets = [target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets]
    return [target.id for target in targets if isinstance(target, ast.Name) and target.id.isupper()]


def test_elke_vaste_zin_wordt_ergens_gezegd() -> None:
    used = {name for path in BOT.rglob("*.py") for name in names(path)}
    bladen = sorted((BOT / "engine").glob("words*.py"))
    assert bladen
    assert [f"{blad.name}: {name}" for blad in bladen for name in constants(blad) if name not in used] == []


def test_elke_vaste_zin_staat_er_een_keer() -> None:
    for blad in (BOT / "engine").glob("words*.py"):
        assert len(set(constants(blad))) == len(constants(blad)), blad.name
