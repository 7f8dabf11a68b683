"""`loopbaanmaatje teken`: diagrams of all dialogues, from the tables that run."""

from pathlib import Path
from typing import Annotated

import typer

from bot.engine.draw import draw_all
from bot.engine.machine import Compiled
from bot.opdrachten.melden import GEWEIGERD, stop
from bot.wiring.register import dialogen

PAGE = Path("docs/dialogen.md")


def page() -> str:
    """The page as it must be now."""
    return draw_all([Compiled(name, dialoog) for name, dialoog in dialogen("medewerker").items()], "Dialogues")


def teken(
    naar: Annotated[Path, typer.Option("--naar", help="Bestand voor de diagrammen.")] = PAGE,
    kijk_na: Annotated[bool, typer.Option("--kijk-na", help="Schrijf niets; zeg alleen of het bestand klopt.")] = False,
) -> None:
    """Teken alle dialogen als Mermaid-diagram."""
    made = page()
    if kijk_na:
        if not naar.exists() or naar.read_text(encoding="utf-8") != made:
            stop(f"{naar} is niet meer juist. Doe «loopbaanmaatje teken».", GEWEIGERD)
        typer.echo(f"{naar} klopt.")
        return
    naar.parent.mkdir(parents=True, exist_ok=True)
    naar.write_text(made, encoding="utf-8")
    typer.echo(f"De diagrammen staan in {naar}.")
