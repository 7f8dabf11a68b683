"""Diagrams in Mermaid, from the tables that run. Never by hand, so never out of date."""

from bot.engine.edges import Edge
from bot.engine.machine import Compiled
from bot.engine.stappen import EINDE, Herhaal, Kaart, Keuze, Meerkeuze, Open, Regel, Schaal, Slot, Stap

_SHAPES: tuple[tuple[type[Stap], str, str], ...] = (
    (Kaart, "(", ")"), (Regel, "{", "}"), (Herhaal, "{{", "}}"), (Slot, "([", "])"),
    (Open, "[/", "/]"), (Keuze, "[", "]"), (Meerkeuze, "[", "]"), (Schaal, "[", "]"),
)


def draw(compiled: Compiled) -> str:
    """One dialogue as a Mermaid flow chart. «Terug», «Pauze» and «Sla over» work everywhere and are left out."""
    lines = ["flowchart TD"]
    numbers = {step: f"s{index}" for index, step in enumerate(compiled.steps)}
    for step, stap in compiled.steps.items():
        left, right = next(((a, b) for kind, a, b in _SHAPES if isinstance(stap, kind)), ("[", "]"))
        lines.append(f'    {numbers[step]}{left}"{_text(step, stap)}"{right}')
    lines.append("    einde((einde))")
    for edges in compiled.edges.values():
        lines += [f"    {numbers[edge.source]} {_arrow(edge)} {numbers.get(edge.target, 'einde')}"
                  for edge in _merged(edges)]
    return "\n".join(lines) + "\n"


def _text(step: str, stap: Stap) -> str:
    shown = stap.tekst.replace('"', "'").replace("{", "(").replace("}", ")")
    return f"{step}: {shown}" if shown and not isinstance(stap, Slot) else step


def _arrow(edge: Edge) -> str:
    return f'-- "{edge.label}" -->' if edge.label else "-->"


def _merged(edges: tuple[Edge, ...]) -> list[Edge]:
    """Several answers that lead to the same step are one arrow."""
    by_target: dict[str, list[str]] = {}
    for edge in edges:
        by_target.setdefault(edge.target, []).append(edge.label)
    source = edges[0].source
    return [Edge(source, target, ", ".join(filter(None, labels))) for target, labels in by_target.items()]


def draw_all(compiled: list[Compiled], title: str) -> str:
    """A Markdown page with every dialogue."""
    parts = [f"# {title}\n", "Made by `loopbaanmaatje teken`; a test checks that it is current.\n"]
    for one in compiled:
        shown = one.dialoog.schuilnaam or one.name
        parts.append(f"## {one.name}\n\n«{one.dialoog.titel}», about {one.dialoog.minuten} minutes"
                     f"{'; in logs: ' + shown if shown != one.name else ''}.\n\n```mermaid\n{draw(one)}```\n")
    return "\n".join(parts)


__all__ = ["EINDE", "draw", "draw_all"]
