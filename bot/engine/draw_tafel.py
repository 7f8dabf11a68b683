"""Life cycles as Mermaid text, from the tables that run."""

from collections.abc import Iterable

from bot.toestanden.tafel import OVERAL, Tafel


def draw(tafel: Tafel) -> str:
    """One state diagram. A row from everywhere is drawn from every state."""
    lines = ["stateDiagram-v2", f"    [*] --> {tafel.begin}"]
    lines += [f"    {state} : {meaning}" for state, meaning in tafel.toestanden.items()]
    for wat, rijen in tafel.rijen.items():
        for source, target in rijen:
            sources = list(tafel.toestanden) if source == OVERAL else [source]
            lines += [f"    {one} --> {target} : {wat}" for one in sources]
    return "\n".join(lines) + "\n"


def draw_tables(tables: Iterable[Tafel], title: str) -> str:
    """A Markdown page with every life cycle."""
    parts = [f"# {title}\n", "Made by `loopbaanmaatje teken`; a test checks that it is current.\n"]
    parts += [f"## {tafel.naam}\n\n```mermaid\n{draw(tafel)}```\n" for tafel in tables]
    return "\n".join(parts)
